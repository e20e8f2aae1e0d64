// A5 pages two and two on A4, so that the pile, folded in the middle and stapled there, reads from the first page to the last.
import { emptyFrame, type Frame, type Hex, type Page, type Pt } from '../frame.js';
import { blank } from './fill.js';
import { upsideDown } from './matrix.js';

/** Numbers of the pages at the left and right of a side of paper, from 1; null is a blank one. */
export type Spread = readonly [left: number | null, right: number | null];

/**
 * Which pages lie side by side, in the order that sides are printed: front and back of the outermost sheet of paper, then of the next.
 * @param count how many pages there are; blanks after the last fill the booklet up to a multiple of four
 */
export function spreadsOf(count: number): Spread[] {
  const all = Math.max(4, Math.ceil(count / 4) * 4);
  const or = (n: number): number | null => (n <= count ? n : null);
  return Array.from({ length: all / 2 }, (_, i): Spread => (i % 2 === 0 ? [or(all - i), or(i + 1)] : [or(i + 1), or(all - i)]));
}

/**
 * @param pages of one size, in reading order
 * @param turn the edge that the printer turns on: on the long one the backs stand on their heads
 * @returns an even number of sides of paper
 */
export function imposeBooklet(pages: readonly Page[], turn: 'long' | 'short', ink: Hex): Page[] {
  const { width, height } = (pages[0] as Page).geometry;
  const paper = { width: 2 * width, height, top: 0, right: 0, bottom: 0, left: 0 };
  const marks = { block: null, frame: foldMarks(width, height, ink), from: 0, to: height, x: 0, y: 0 };
  return spreadsOf(pages.length).map((spread, side): Page => {
    const over = side % 2 === 1 && turn === 'long';
    const panels = spread.flatMap((number, column) => {
      const page = number === null ? undefined : pages[number - 1];
      if (!page) return [];
      const at = over ? upsideDown((2 - column) * width, height) : ([1, 0, 0, 1, column * width, 0] as const);
      return [{ ...page, transform: [...at] } as Page];
    });
    return { ...blank(paper), parts: side % 2 === 0 ? [marks] : [], panels };
  });
}

const mark = { edge: 14.2, length: 9, line: 0.6 } as const;
/** Where to fold: a short line at either end, on the outer side only. */
function foldMarks(width: Pt, height: Pt, ink: Hex): Frame {
  const bar = (y: Pt) => ({ k: 'rect' as const, x: width - mark.line / 2, y, w: mark.line, h: mark.length, fill: ink });
  return { ...emptyFrame(2 * width, height), under: [bar(mark.edge), bar(height - mark.edge - mark.length)] };
}
