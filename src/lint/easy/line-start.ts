// What the first characters of a line make of it.

/** What begins a list, a heading, a quote, a table, a directive … when it stands first on a line. */
export const wouldBeBlock =
  /^(?:\d+[.)](?:\s|$)|[-+*](?:\s|$)|#|>|\||::|```|~~~|<|=+\s*(?:\n|$)|-+\s*(?:\n|$)|[*_-](?:\s*[*_-]){2,}\s*(?:\n|$)|\[[^\]\n]*\]:)/;

/** True when nothing stands before an offset on its line but spaces and the marks of quotes and lists. */
export function beginsLine(text: string, at: number): boolean {
  return /(?:^|\n)(?:[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t]|\[[ xX]\][ \t]){0,40}$/.test(text.slice(Math.max(0, at - 60), at));
}
