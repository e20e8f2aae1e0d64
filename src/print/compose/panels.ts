// The sections of a sheet, each with its heading: what a panel of a fold and a frame of a fridge sheet show.
import type { Heading, Leaf, TailoredBlock } from '../../model/index.js';
import { levelled } from './levels.js';

export interface Panel {
  heading: Heading<Leaf> | null;
  nodes: TailoredBlock[];
  /** There is something to write or draw in it. */
  writes: boolean;
}

/** What stands before the first heading, and a panel for each heading; frames beside each other are sections like all others. */
export function panelsOf(blocks: readonly TailoredBlock[]): { before: TailoredBlock[]; panels: Panel[] } {
  const before: TailoredBlock[] = [];
  const panels: Panel[] = [];
  for (const block of levelled(blocks).flatMap(opened)) {
    if (isBreak(block)) continue;
    if (block.type === 'heading') panels.push({ heading: block, nodes: [], writes: false });
    else (panels.at(-1)?.nodes ?? before).push(block);
  }
  for (const panel of panels) panel.writes = panel.nodes.some(isWritten);
  return { before, panels };
}
const opened = (block: TailoredBlock): TailoredBlock[] =>
  block.type === 'directive' && block.name === 'columns' ? block.children : [block];
const isBreak = (block: TailoredBlock): boolean => block.type === 'directive' && block.name === 'page-break';
const written = new Set(['lines', 'field', 'draw', 'table', 'choices', 'scale', 'faces', 'rank']);
const isWritten = (block: TailoredBlock): boolean => block.type === 'directive' && written.has(block.name);
