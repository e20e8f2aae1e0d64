// Ways through a sheet's tree, for the rules that need more of it than its words.
import type { Document, ParsedBlock, ParsedInline } from '../../model/index.js';

/** The blocks right inside a block, in lists of neighbours: an item's blocks are no neighbours of the next item's. */
export function listsIn(block: ParsedBlock): ParsedBlock[][] {
  if (block.type === 'list') return block.items.map(({ children }) => children);
  return block.type === 'quote' || block.type === 'directive' ? [block.children] : [];
}

/** What stands in the lines of a sheet, what is inside bold or a link too. */
export const inlinesOf = ({ blocks }: Document): ParsedInline[] => blocks.flatMap(ofBlock);

function ofBlock(block: ParsedBlock): ParsedInline[] {
  if (block.type === 'paragraph' || block.type === 'heading') return block.children.flatMap(ofInline);
  if (block.type === 'table') return [block.head, ...block.rows].flat().flatMap(({ children }) => children.flatMap(ofInline));
  return listsIn(block).flat().flatMap(ofBlock);
}
const ofInline = (inline: ParsedInline): ParsedInline[] => ['children' in inline ? inline.children.flatMap(ofInline) : [], inline].flat();
