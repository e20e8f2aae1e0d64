// Which symbols a sheet shows: for the credit line.
import type { DirectiveName, Tailored, TailoredBlock } from '../../model/index.js';

/** Symbols that directives bring along on their own in easy-read. */
const brought: Partial<Record<DirectiveName | 'contacts', readonly string[]>> = {
  lines: ['blyant'],
  box: ['tanke', 'se', 'advarsel', 'vejviser'],
  contacts: ['ringe'],
};

/** Meanings of all symbols that a document shows, its title's included, in no order. */
export function symbolsIn(document: Pick<Tailored, 'blocks' | 'title' | 'meta'>): string[] {
  const easy = document.meta.edition === 'easy-read';
  const found = new Set<string>();
  visit([document.title, document.blocks.filter((block) => easy || !isWordsOnly(block))], (node) => {
    if (typeof node.symbol === 'string' && node.symbol) found.add(node.symbol);
    if (easy) for (const symbol of broughtBy(node)) found.add(symbol);
  });
  if (easy && document.meta.symbol) found.add(document.meta.symbol);
  return [...found];
}
/** The standard edition sets a plan and a table of contents in words alone. */
const isWordsOnly = (block: TailoredBlock): boolean => block.type === 'contents' || (block.type === 'agenda' && block.kind !== 'pictures');

type Node = Record<string, unknown>;
const broughtBy = ({ type, name }: Node): readonly string[] =>
  brought[(type === 'directive' ? name : type === 'contacts' ? type : '') as DirectiveName] ?? [];

/** Every object of a tree, places in files apart. */
function visit(value: unknown, each: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, each);
  else if (value !== null && typeof value === 'object') {
    const node = value as Node;
    each(node);
    for (const key in node) if (key !== 'place') visit(node[key], each);
  }
}
