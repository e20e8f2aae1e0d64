// Whether a point lies inside a path: how often a line from it to the left meets the outline.
import type { Pt } from '../../frame.js';

type Point = readonly [Pt, Pt];
type Edge = readonly [from: Point, to: Point];

/** @param d PDF's operators m l c h, as frames have them. Even-odd: a hole is a hole. */
export function isInside(d: string, x: Pt, y: Pt): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of edgesOf(d)) if (y1 > y !== y2 > y && x > x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  return inside;
}

const known = new Map<string, Edge[]>();
const MOST = 2000;
/** Straight pieces of a path; each drawing is taken apart once. */
function edgesOf(d: string): Edge[] {
  const found = known.get(d);
  if (found) return found;
  if (known.size >= MOST) known.clear();
  const edges = takenApart(d);
  known.set(d, edges);
  return edges;
}

/** Every round is closed, as a fill closes it. */
function takenApart(d: string): Edge[] {
  const edges: Edge[] = [];
  let [start, here]: Point[] = [
    [0, 0],
    [0, 0],
  ];
  const to = (next: Point): void => {
    edges.push([here as Point, next]);
    here = next;
  };
  for (const [, data = '', operator] of d.matchAll(/([-\d.\s]*)([mlch])/g)) {
    const n = data.trim().split(/\s+/).map(Number);
    if (operator === 'm') {
      to(start as Point);
      here = start = [n[0] ?? 0, n[1] ?? 0];
    } else if (operator === 'l') to([n[0] ?? 0, n[1] ?? 0]);
    else if (operator === 'c') for (const point of curve(here as Point, n)) to(point);
    else to(start as Point);
  }
  to(start as Point);
  return edges;
}

const PIECES = 8;
/** Points of a cubic curve after its first. */
function curve([x0, y0]: Point, [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]: readonly number[]): Point[] {
  return Array.from({ length: PIECES }, (_, i) => {
    const t = (i + 1) / PIECES;
    const [a, b, c, e] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [a * x0 + b * x1 + c * x2 + e * x3, a * y0 + b * y1 + c * y2 + e * y3];
  });
}
