// Where a block may be cut: the gaps between its solids.
import type { Pt } from '../frame.js';
import { round } from '../symbols/round.js';
import type { LaidLine, LaidNode } from './laid.js';

export type Span = [top: Pt, bottom: Pt];
const EPSILON = 0.05;

/** Lines stay whole, and so do the first and the last few of a paragraph: no line stands alone at a page's foot or top. */
export function lineSolids(node: LaidNode, top: Pt, solids: Span[]): void {
  const lines = node.lines ?? [];
  const at = (line: LaidLine): Pt => top + line.box.y;
  const end = (line: LaidLine): Pt => top + line.box.y + line.box.height;
  const together = (some: LaidLine[]): void => {
    const [first, last] = [some[0], some.at(-1)];
    if (first && last) solids.push([at(first), end(last)]);
  };
  const orphans = Number(node.props?.orphans ?? 2);
  const widows = Number(node.props?.widows ?? 2);
  if (lines.length < orphans + widows) return together(lines);
  together(lines.slice(0, orphans));
  for (const line of lines.slice(orphans, lines.length - widows)) together([line]);
  together(lines.slice(lines.length - widows));
}

/** Overlapping solids (cells of a row, a number and its text) fuse; touching ones do not. */
export function fuse(list: readonly Span[]): Span[] {
  const out: Span[] = [];
  const real = list.filter(([a, b]) => b - a > EPSILON).sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  for (const [a, b] of real) {
    const last = out.at(-1);
    if (last && a < last[1] - EPSILON) last[1] = Math.max(last[1], b);
    else out.push([a, b]);
  }
  return out.map(([a, b]) => [round(a), round(b)]);
}

/** A ground or border belongs to what it holds: its upper edge goes with the first solid inside, its lower edge with the last. */
export function enclose(solids: Span[], since: number, top: Pt, bottom: Pt): void {
  const inside = solids.slice(since);
  if (!inside.length) return void solids.push([top, bottom]);
  const first = inside.reduce((a, b) => (b[0] < a[0] ? b : a));
  const last = inside.reduce((a, b) => (b[1] > a[1] ? b : a));
  first[0] = Math.min(first[0], top);
  last[1] = Math.max(last[1], bottom);
}
