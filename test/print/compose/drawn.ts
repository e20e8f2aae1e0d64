// What a block draws, without laying it out: the words in their order, and the boxes.
import type { Block } from '../../../src/print/composition.js';
import { instancesOf } from '../../../src/print/frames/instances.js';
import type { Instance, TextInstance } from '../../../src/print/frames/laid.js';
import type { TailoredBlock, TailoredInline, TailoredSheet } from '../../../src/model/index.js';

export interface Drawn {
  boxes: Instance[];
  /** Words in the order of drawing, placeholders of slots and what is said inside drawings left out. */
  words: string[];
  faults: unknown[];
}
export async function drawn(blocks: readonly Block[]): Promise<Drawn> {
  const boxes: Instance[] = [];
  const texts: string[] = [];
  const faults: unknown[] = [];
  const visit = (node: Instance | TextInstance): void => {
    if ('value' in node) return void texts.push(node.value);
    boxes.push(node);
    if (node.props.slot || node.type === 'SVG') return;
    const block = node.type !== 'LINK' && !(node.type === 'TEXT' && Object.keys(node.props).length === 0);
    if (block) texts.push(' ');
    node.children.forEach(visit);
    if (block) texts.push(' ');
  };
  for (const block of blocks) {
    const drawing = instancesOf(await block.draw(), new Map());
    faults.push(...drawing.faults);
    drawing.instances.forEach(visit);
  }
  return { boxes, words: wordsIn(texts.join('')), faults };
}
export const wordsIn = (text: string): string[] => text.split(/[\s\u00A0]+/).filter(Boolean);

/** The words that an author wrote, in reading order. */
export function wordsOfSheet({ document }: Pick<TailoredSheet, 'document'>): string[] {
  return wordsIn([inlineText(document.title), ...document.blocks.map(blockText)].join(' '));
}
function inlineText(nodes: readonly TailoredInline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'code') return node.text;
      if (node.type === 'break') return ' ';
      return 'children' in node ? inlineText(node.children) : ' ';
    })
    .join('');
}
function blockText(block: TailoredBlock): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.children);
    case 'heading':
      return inlineText(block.children).replace(/^\s*[+–−-]\s+/, '');
    case 'list':
      return block.items.map((item) => item.children.map(blockText).join(' ')).join(' ');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map((cell) => inlineText(cell.children)).join(' ')).join(' ');
    case 'code-block':
      return block.text;
    case 'quote':
    case 'directive':
      return block.children.map(blockText).join(' ');
    default:
      return '';
  }
}

/** The first word of `wanted` that is not found in `found` in the same order; null when all are. */
export function firstMissing(wanted: readonly string[], found: readonly string[]): string | null {
  let at = 0;
  for (const word of wanted) {
    while (at < found.length && found[at] !== word) at++;
    if (at === found.length) return word;
    at++;
  }
  return null;
}
