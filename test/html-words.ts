// What a browser shows of the HTML answers of CommonMark's and GFM's examples, as text.
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of some HTML. Blocks, cells and breaks part words; bold, links and code do not. */
export const textOf = (html: string): string =>
  html
    .replace(/<(?!\/?(?:em|strong|del|a|code)\b)[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name]!);

/** The same HTML with the number of each item of an ordered list written before it, as a browser shows it. */
export function numbered(html: string): string {
  const lists: (number | null)[] = [];
  return html.replace(/<(\/?)(ol|ul|li)\b([^>]*)>/g, (tag, end: string, name: string, rest: string) => {
    if (name === 'li') {
      const number = lists.at(-1);
      if (end || number == null) return tag;
      lists[lists.length - 1] = number + 1;
      return `${tag} ${number}. `;
    }
    if (end) lists.pop();
    else lists.push(name === 'ol' ? Number(/start="(\d+)"/.exec(rest)?.[1] ?? 1) : null);
    return tag;
  });
}
