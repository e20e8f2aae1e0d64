// Paths, straight bars and rounded boxes as content operators.
import type { Bar, Path, Pt, Round } from '../frame.js';
import { round } from '../symbols/round.js';
import { ink, type Colour } from './ink.js';
import { numbers } from './syntax.js';

/** How much of a quarter circle's radius its Bézier handles are. */
const HANDLE = 0.5522847498;

/** A path, in the coordinates its numbers are in. */
export function operatorsOf(path: Path, colour: Colour): string {
  const pen = path.stroke
    ? `${ink(path.stroke, 'stroke', colour)} ${path.w ?? 1} w ${path.cap ?? 0} J ${path.join ?? 0} j [${(path.dash ?? []).join(' ')}] 0 d `
    : '';
  const fill = path.fill ? `${ink(path.fill, 'fill', colour)} ` : '';
  const operator = path.fill ? (path.stroke ? 'B' : 'f') : 'S';
  return `${fill}${pen}${path.d} ${operator}${path.eo && path.fill ? '*' : ''}`;
}

/** The part of a bar between two rows of its frame, as a rectangle to be filled; null when nothing of it is there. `left` and `foot`: the frame's corner, `foot` counting up. */
export function rectangleOf(bar: Bar, from: Pt, to: Pt, left: Pt, foot: Pt): string | null {
  const [a, b] = [Math.max(bar.y, from), Math.min(bar.y + bar.h, to)];
  return b - a < 0.01 ? null : `${numbers(left + bar.x, foot - b, bar.w, b - a)} re`;
}

/**
 * The part of a rounded box between two rows of its frame, y down. Where it is cut it stays open: no border, no round corners.
 * @returns operators, or null when nothing of it is there
 */
export function roundOf(box: Round, from: Pt, to: Pt, colour: Colour): string | null {
  const [top, bottom] = [Math.max(box.y, from), Math.min(box.y + box.h, to)];
  if (bottom - top < 0.01) return null;
  const ends = { top: box.y >= from - 0.01, bottom: box.y + box.h <= to + 0.01 };
  const out: string[] = [];
  if (box.fill) out.push(`${ink(box.fill, 'fill', colour)} ${outline(box, 0, top, bottom, { ...ends, closed: true })} f`);
  if (box.stroke && box.line) {
    const pen = `${ink(box.stroke, 'stroke', colour)} ${box.line} w 0 J 0 j [${(box.dash ?? []).join(' ')}] 0 d`;
    out.push(`${pen} ${outline(box, box.line / 2, top, bottom, { ...ends, closed: ends.top && ends.bottom })} S`);
  }
  return out.join('\n');
}

interface Ends {
  top: boolean;
  bottom: boolean;
  closed: boolean;
}

/** Clockwise: up the left side, over the top, down the right side, back under the foot. An open end is left out of the stroke. */
function outline(box: Round, inset: Pt, top: Pt, bottom: Pt, ends: Ends): string {
  const [left, right] = [box.x + inset, box.x + box.w - inset];
  const [head, foot] = [ends.top ? top + inset : top, ends.bottom ? bottom - inset : bottom];
  const [tl, tr, br, bl] = box.radii.map((r) => Math.max(0, r - inset)) as [number, number, number, number];
  const radius = { tl: ends.top ? tl : 0, tr: ends.top ? tr : 0, br: ends.bottom ? br : 0, bl: ends.bottom ? bl : 0 };
  const h = 1 - HANDLE;
  const upperLeft = radius.tl ? [`${numbers(left, head + radius.tl * h, left + radius.tl * h, head, left + radius.tl, head)} c`] : [];
  const upperRight = radius.tr ? [`${numbers(right - radius.tr * h, head, right, head + radius.tr * h, right, head + radius.tr)} c`] : [];
  const lowerRight = radius.br ? [`${numbers(right, foot - radius.br * h, right - radius.br * h, foot, right - radius.br, foot)} c`] : [];
  const lowerLeft = radius.bl ? [`${numbers(left + radius.bl * h, foot, left, foot - radius.bl * h, left, foot - radius.bl)} c`] : [];
  const go = (x: Pt, y: Pt, operator = 'l'): string => `${round(x)} ${round(y)} ${operator}`;
  const up = [go(left, foot - radius.bl, 'm'), go(left, head + radius.tl), ...upperLeft];
  const over = ends.top || ends.closed ? go(right - radius.tr, head) : go(right, head, 'm');
  const down = [over, ...upperRight, go(right, foot - radius.br), ...lowerRight];
  const back = ends.bottom || ends.closed ? [go(left + radius.bl, foot), ...lowerLeft] : [];
  return [...up, ...down, ...back, ...(ends.closed ? ['h'] : [])].join(' ');
}
