// The blocks of a text with what stands around them.
import type { DirectiveName, Document, ParsedBlock } from '../../model/index.js';

export interface Inner {
  block: ParsedBlock;
  /** Names of the directives around it, the outermost first. */
  within: readonly DirectiveName[];
}

/** Every block of a document, what is inside others too, in the order of reading. */
export const blocksOf = ({ blocks }: Pick<Document, 'blocks'>): Inner[] => blocks.flatMap((block) => deep(block, []));

function deep(block: ParsedBlock, within: readonly DirectiveName[]): Inner[] {
  const inside = (blocks: readonly ParsedBlock[], names = within): Inner[] => blocks.flatMap((one) => deep(one, names));
  const here = [{ block, within }];
  if (block.type === 'list') return [...here, ...block.items.flatMap((item) => inside(item.children))];
  if (block.type === 'quote') return [...here, ...inside(block.children)];
  if (block.type === 'directive') return [...here, ...inside(block.children, [...within, block.name])];
  return here;
}
