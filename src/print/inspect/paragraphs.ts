// Words as their reader meets them: the lines of each paragraph, heading, label or cell.
import type { Frame, Glyphs, Rect, Tag } from '../frame.js';
import type { Laying, Thing } from './painted.js';

/** One line on paper. */
export interface Line {
  text: string;
  box: Rect;
  runs: (Thing & { item: Glyphs })[];
}
/** What one structure element says, its bold words and links among it. */
export interface Paragraph {
  tag: Tag | undefined;
  /** Stands in an item of a list, a cell or something drawn: an answer, a label. */
  within: Tag | undefined;
  lines: Line[];
}

type Parents = (number | undefined)[];
const known = new WeakMap<Frame, Parents>();

/** The element above each, worked out once a frame. */
function parentsOf(frame: Frame): Parents {
  let parents = known.get(frame);
  if (!parents) {
    parents = [];
    for (const [i, { kids }] of frame.els.entries()) for (const [kind, kid] of kids) if (kind === 'e') parents[kid] = i;
    known.set(frame, parents);
  }
  return parents;
}

const INLINE = new Set<Tag | undefined>(['Span', 'Link']);
/** The element that a run of words is a part of. */
function ownerOf(frame: Frame, el: number): number {
  const parents = parentsOf(frame);
  let here = el;
  while (INLINE.has(frame.els[here]?.tag) && parents[here] !== undefined) here = parents[here] as number;
  return here;
}

const read = new WeakMap<Laying, Paragraph[]>();
/** The paragraphs of a part in reading order, found once; artifacts and what is drawn are none. */
export function paragraphsOf(laying: Laying): Paragraph[] {
  let paragraphs = read.get(laying);
  if (!paragraphs) read.set(laying, (paragraphs = paragraphsIn(laying)));
  return paragraphs;
}

function paragraphsIn({ frame, things }: Laying): Paragraph[] {
  const paragraphs = new Map<number, Paragraph>();
  const parents = parentsOf(frame);
  for (const thing of things) {
    if (thing.item.k !== 'glyphs' || thing.el < 0 || thing.drawn) continue;
    const owner = ownerOf(frame, thing.el);
    const within = frame.els[parents[owner] ?? -1]?.tag;
    const paragraph = paragraphs.get(owner) ?? { tag: frame.els[owner]?.tag, within, lines: [] };
    paragraphs.set(owner, paragraph);
    addTo(paragraph, thing as Line['runs'][number]);
  }
  return [...paragraphs.values()];
}

function addTo({ lines }: Paragraph, run: Line['runs'][number]): void {
  const last = lines.at(-1);
  const text = run.item.text ?? run.item.uni?.join('') ?? '';
  const [left, top, right, bottom] = run.box;
  if (!last || Math.abs(last.box[1] - top) > 1) lines.push({ text, box: [left, top, right, bottom], runs: [run] });
  else {
    last.text += text;
    last.box = [Math.min(last.box[0], left), last.box[1], Math.max(last.box[2], right), last.box[3]];
    last.runs.push(run);
  }
}

/** Around all lines of a paragraph. */
export function around({ lines }: Paragraph): Rect {
  const boxes = lines.map(({ box }) => box);
  const side = (i: 0 | 1 | 2 | 3): number[] => boxes.map((box) => box[i]);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}
