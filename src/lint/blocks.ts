// Ways through a sheet's tree, for the rules that need more of it than its words.
import type { Cell, Document, ParsedBlock, ParsedInline, Table, Template } from '../model/index.js';
import { inlinesIn } from './inlines.js';

export type Directive = Extract<ParsedBlock, { type: 'directive' }>;

export interface Inner {
  block: ParsedBlock;
  /** The directives around it, the outermost first. */
  around: readonly Directive[];
}

/** Every block of a document, what is inside others too, in the order of reading. */
export const blocksOf = ({ blocks }: Pick<Document, 'blocks'>): Inner[] => blocks.flatMap((block) => deep(block, []));

function deep(block: ParsedBlock, around: Inner['around']): Inner[] {
  const inside = block.type === 'directive' ? [...around, block] : around;
  return [{ block, around }, ...listsIn(block).flatMap((list) => list.flatMap((one) => deep(one, inside)))];
}

/** The blocks right inside a block, in lists of neighbours: an item's blocks are no neighbours of the next item's. */
export function listsIn(block: ParsedBlock): ParsedBlock[][] {
  if (block.type === 'list') return block.items.map(({ children }) => children);
  return block.type === 'quote' || block.type === 'directive' ? [block.children] : [];
}

/** The lines that a block itself sets: a paragraph's, a heading's, one a cell. */
export function linesOf(block: ParsedBlock): ParsedInline[][] {
  if (block.type === 'paragraph' || block.type === 'heading') return [block.children];
  return block.type === 'table' ? cellsOf(block).map(({ children }) => children) : [];
}

/** Row by row, the head first. */
export const cellsOf = ({ head, rows }: Table<Template>): Cell<Template>[] => [head, ...rows].flat();

/** What stands in the lines of a sheet, what is inside bold or a link too. */
export const inlinesOf = (document: Document): ParsedInline[] =>
  blocksOf(document).flatMap(({ block }) => linesOf(block).flatMap(inlinesIn));
