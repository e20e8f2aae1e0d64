// Heading levels as a screen reader needs them: never a jump. How a heading looks follows the level that was written.
import type { Heading, Leaf, TailoredBlock } from '../../model/index.js';
import type { Tag } from '../frame.js';

type Levelled = Heading<Leaf> & { tagLevel?: number };

/** The tag of a heading: its level without jumps, when `levelled` saw it. */
export const tagOf = (heading: Heading<Leaf>): Tag => `H${(heading as Levelled).tagLevel ?? heading.level}` as Tag;

/** Gives each heading, in reading order and wherever it stands, the level that follows on the one before. */
export function levelled(blocks: readonly TailoredBlock[]): TailoredBlock[] {
  const state = { last: 1 };
  return blocks.map((block) => visit(block, state));
}
function visit(block: TailoredBlock, state: { last: number }): TailoredBlock {
  const all = (list: readonly TailoredBlock[]): TailoredBlock[] => list.map((b) => visit(b, state));
  switch (block.type) {
    case 'heading': {
      state.last = Math.min(block.level, state.last + 1);
      return state.last === block.level ? block : ({ ...block, tagLevel: state.last } as Heading<Leaf>);
    }
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, children: all(item.children) })) };
    case 'quote':
      return { ...block, children: all(block.children) };
    case 'directive':
      return { ...block, children: all(block.children) };
    case 'step':
      state.last = 2; // a step prints its own H2
      return {
        ...block,
        intro: all(block.intro),
        rows: block.rows.map((row) => ({ ...row, children: all(row.children), meanwhile: all(row.meanwhile) })),
      };
    default:
      return block;
  }
}
