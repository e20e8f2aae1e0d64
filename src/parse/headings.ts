import { fault, type ParsedBlock } from '../model/index.js';
import type { Context } from './context.js';

type Level = 2 | 3 | 4 | 5 | 6;

/** These print a heading of their own, so that `###` may stand right inside. */
const headed: readonly string[] = ['box', 'aside', 'step', 'card'];

/**
 * No level is left out: a reader with a screen reader goes from heading to heading, and PDF/UA-1 (7.4.2) asks for it.
 * A heading that jumps is lifted to the level that is next, and a warning says so. In `columns` every `###` begins a field.
 */
export function repairLevels(blocks: readonly ParsedBlock[], say: Context['say']): ParsedBlock[] {
  return walk(blocks, { level: 1 }, say);
}

function walk(blocks: readonly ParsedBlock[], last: { level: number }, say: Context['say']): ParsedBlock[] {
  return blocks.map((block): ParsedBlock => {
    if (block.type === 'heading') return repair(block, last, say);
    if (block.type === 'quote') return { ...block, children: walk(block.children, last, say) };
    if (block.type === 'list')
      return { ...block, items: block.items.map((item) => ({ ...item, children: walk(item.children, last, say) })) };
    if (block.type !== 'directive' || block.name === 'columns') return block;
    const inside = headed.includes(block.name) ? { level: 2 } : last;
    return { ...block, children: walk(block.children, inside, say) } as ParsedBlock;
  });
}

function repair(heading: Extract<ParsedBlock, { type: 'heading' }>, last: { level: number }, say: Context['say']): ParsedBlock {
  const level = Math.min(heading.level, last.level + 1) as Level;
  if (level !== heading.level) say(jump(heading, level));
  last.level = level;
  return level === heading.level ? heading : { ...heading, level };
}

const jump = (heading: Extract<ParsedBlock, { type: 'heading' }>, level: Level) =>
  fault(
    'heading-jump',
    heading.place,
    {
      da: `Overskriften springer et niveau over: ${'#'.repeat(heading.level)}`,
      en: `The heading leaves out a level: ${'#'.repeat(heading.level)}`,
    },
    { da: `Skriv ${'#'.repeat(level)}`, en: `Write ${'#'.repeat(level)}` },
    'warning',
  );
