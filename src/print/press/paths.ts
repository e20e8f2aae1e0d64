// Paths, straight bars and rounded boxes as content operators.
import type { Bar, Path, Pt, Round } from '../frame.js';
import type { Bytes } from './bytes.js';
import { ink, type Colour } from './ink.js';

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
export function rectangleOf(bar: Bar, from: Pt, to: Pt, left: Pt, foot: Pt): [Pt, Pt, Pt, Pt] | null {
  const [a, b] = [Math.max(bar.y, from), Math.min(bar.y + bar.h, to)];
  return b - a < 0.01 ? null : [left + bar.x, foot - b, bar.w, b - a];
}

/** True when something is painted of a rounded box between two rows of its frame. */
export const shows = ({ y, h, fill, stroke, line }: Round, from: Pt, to: Pt): boolean =>
  Math.min(y + h, to) - Math.max(y, from) >= 0.01 && Boolean(fill || (stroke && line));

/** Writes the part of a rounded box between two rows of its frame, y down. Where it is cut it stays open: no border, no round corners. */
export function drawRound(out: Bytes, box: Round, from: Pt, to: Pt, colour: Colour): void {
  const [top, bottom] = [Math.max(box.y, from), Math.min(box.y + box.h, to)];
  const ends = { top: box.y >= from - 0.01, bottom: box.y + box.h <= to + 0.01 };
  if (box.fill) {
    out.text(`${ink(box.fill, 'fill', colour)} `);
    outline(out, box, 0, top, bottom, { ...ends, closed: true });
    out.text('f\n');
  }
  if (box.stroke && box.line) {
    out.text(`${ink(box.stroke, 'stroke', colour)} ${box.line} w 0 J 0 j [${(box.dash ?? []).join(' ')}] 0 d `);
    outline(out, box, box.line / 2, top, bottom, { ...ends, closed: ends.top && ends.bottom });
    out.text('S\n');
  }
}

interface Ends {
  top: boolean;
  bottom: boolean;
  closed: boolean;
}

/** Clockwise: up the left side, over the top, down the right side, back under the foot. An open end is left out of the stroke. */
function outline(out: Bytes, box: Round, inset: Pt, top: Pt, bottom: Pt, ends: Ends): void {
  const [left, right] = [box.x + inset, box.x + box.w - inset];
  const [head, foot] = [ends.top ? top + inset : top, ends.bottom ? bottom - inset : bottom];
  const radius = (corner: 0 | 1 | 2 | 3, there: boolean): Pt => (there ? Math.max(0, box.radii[corner] - inset) : 0);
  const [tl, tr] = [radius(0, ends.top), radius(1, ends.top)];
  const [br, bl] = [radius(2, ends.bottom), radius(3, ends.bottom)];
  const h = 1 - HANDLE;
  out
    .numbers(left, foot - bl)
    .text('m ')
    .numbers(left, head + tl)
    .text('l ');
  if (tl) out.numbers(left, head + tl * h, left + tl * h, head, left + tl, head).text('c ');
  if (ends.top || ends.closed) out.numbers(right - tr, head).text('l ');
  else out.numbers(right, head).text('m ');
  if (tr) out.numbers(right - tr * h, head, right, head + tr * h, right, head + tr).text('c ');
  out.numbers(right, foot - br).text('l ');
  if (br) out.numbers(right, foot - br * h, right - br * h, foot, right - br, foot).text('c ');
  if (ends.bottom || ends.closed) {
    out.numbers(left + bl, foot).text('l ');
    if (bl) out.numbers(left + bl * h, foot, left, foot - bl * h, left, foot - bl).text('c ');
  }
  if (ends.closed) out.text('h ');
}
