// Eight panels on one side of A4 and one cut. The sheet is folded in half along its length, opened a little so that the cut gapes, and
// pushed together from both ends: the panels then lie as the pages 1 to 8 of a small book.
import type { Bar, Frame, Hex, Matrix, Page, Path, Pt } from '../frame.js';
import { emptyFrame } from '../frame.js';
import { operatorsOf } from '../symbols/path.js';
import { blank } from './fill.js';
import { upsideDown } from './matrix.js';

/** Which page lies where: the upper row stands on its head. */
const upper = [7, 6, 5, 4];
const lower = [8, 1, 2, 3];
const line = { fold: 0.75, cut: 1.2, dash: [4, 3], edge: 14.2 } as const;

/**
 * One sheet of paper from eight panels in reading order.
 * @param panels all of the same size: a quarter of the paper's width, half its height
 */
export function imposeWallet(panels: readonly Page[], ink: Hex): Page {
  const { width, height } = (panels[0] as Page).geometry;
  const paper = { width: 4 * width, height: 2 * height, top: 0, right: 0, bottom: 0, left: 0 };
  const placed = panels.map((panel, i): Page => ({ ...panel, transform: placeOf(i + 1, width, height) }));
  const lines = linesOf(width, height, ink);
  return { ...blank(paper), parts: [{ block: null, frame: lines, from: 0, to: paper.height, x: 0, y: 0 }], panels: placed };
}

/** Where a page of the book stands on the paper. */
export function placeOf(page: number, width: Pt, height: Pt): Matrix {
  const above = upper.indexOf(page);
  const column = above >= 0 ? above : lower.indexOf(page);
  const [a, b, c, d, e, f] = above >= 0 ? upsideDown(width, height) : ([1, 0, 0, 1, 0, 0] as Matrix);
  return [a, b, c, d, e + column * width, f + (above >= 0 ? height : 0)];
}

/** Folds are dashed and run between the panels; the cut is solid, over the two panels in the middle, with scissors at its beginning. */
function linesOf(width: Pt, height: Pt, ink: Hex): Frame {
  const [right, bottom] = [4 * width - line.edge, 2 * height - line.edge];
  const down = [1, 2, 3].map((n) => `M${n * width} ${line.edge}V${bottom}`);
  const across = [`M${line.edge} ${height}H${width - scissors.room}`, `M${3 * width} ${height}H${right}`];
  const cut: Bar = { k: 'rect', x: width, y: height - line.cut / 2, w: 2 * width, h: line.cut, fill: ink };
  const folds = path([...down, ...across].join(''), { w: line.fold, dash: [...line.dash] }, ink);
  const blades = path(scissors.d(width - 3, height), { w: 1.1, cap: 1 }, ink);
  return { ...emptyFrame(4 * width, 2 * height), under: [folds, cut, blades] };
}
function path(data: string, pen: Pick<Path, 'w' | 'dash' | 'cap'>, ink: Hex): Path {
  const { d, box } = operatorsOf(data, [1, 0, 0, 1, 0, 0]);
  return { k: 'path', d, stroke: ink, top: box[1], bottom: box[3], ...pen };
}

/** Open scissors whose point is at x, y, on their way to the right. */
const scissors = {
  room: 24,
  d: (x: Pt, y: Pt): string => {
    const ring = (cy: Pt): string => `M${x - 18} ${cy}a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0`;
    return `${ring(y - 4)}${ring(y + 4)}M${x - 12.8} ${y - 2.8}L${x} ${y + 2.6}M${x - 12.8} ${y + 2.8}L${x} ${y - 2.6}`;
  },
} as const;
