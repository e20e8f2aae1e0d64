// Blocks seen as words only: what a list item, a cell or an answer says, whatever it is made of.
import type {
  DirectiveName,
  DirectiveOf,
  Leaf,
  Paragraph,
  Picture,
  SymbolPicture,
  TailoredBlock,
  TailoredInline,
} from '../../../model/index.js';

/** A directive as tailored. */
export type Dir<Name extends DirectiveName> = DirectiveOf<Name, 'tailored'>;
export type AnyPicture = SymbolPicture | Picture;
export const isPicture = (n: TailoredInline): n is AnyPicture => n.type === 'symbol' || n.type === 'picture';

/** All words and pictures of blocks in reading order, a line break between blocks. */
export function inlinesOf(blocks: readonly TailoredBlock[]): TailoredInline[] {
  return blocks.flatMap((block, i) => [...(i > 0 ? [{ type: 'break', place: block.place } as const] : []), ...inlinesOfOne(block)]);
}
function inlinesOfOne(block: TailoredBlock): TailoredInline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children;
    case 'list':
      return block.items.flatMap((item, i) => [
        ...(i > 0 ? [{ type: 'break', place: item.place } as const] : []),
        ...(block.ordered ? [{ type: 'text', text: `${block.start + i}. `, place: item.place } as const] : []),
        ...inlinesOf(item.children),
      ]);
    case 'quote':
    case 'directive':
      return inlinesOf(block.children);
    case 'code-block':
      return [{ type: 'text', text: block.text, place: block.place }];
    case 'table':
      return [block.head, ...block.rows]
        .flat()
        .flatMap((cell, i) => [...(i > 0 ? [{ type: 'break', place: cell.place } as const] : []), ...cell.children]);
    default:
      return [];
  }
}

/** A picture and the words that belong to it: an answer, a cell, a step. */
export interface Pair {
  pictures: AnyPicture[];
  words: TailoredInline[];
}
export function pairOf(inlines: readonly TailoredInline[]): Pair {
  return { pictures: inlines.filter(isPicture), words: trimmed(inlines.filter((n) => !isPicture(n))) };
}
/** Without breaks at either end: they parted the words from the picture. */
function trimmed(words: TailoredInline[]): TailoredInline[] {
  const from = words.findIndex(said);
  const to = words.findLastIndex(said);
  return from < 0 ? [] : words.slice(from, to + 1);
}
const said = (n: TailoredInline): boolean => n.type !== 'break' && !(n.type === 'text' && n.text.trim() === '');

export const isParagraph = (b: TailoredBlock): b is Paragraph<Leaf> => b.type === 'paragraph';
