// Rings that run out from a mark: parallel lines, ever rounder, thinner and further apart. Pure geometry, the same on every machine.
import svgpath from 'svgpath';
import type { Mark } from '../../model/index.js';
import type { Pt } from '../frame.js';
import { shapes } from './tokens.js';

type Xy = readonly [number, number];
export interface RingPlan {
  /** Half the width of the mark in the middle. */
  core: Pt;
  /** Distance of the first ring from the mark. */
  first: Pt;
  /** Distance to the next ring, and by how much that grows from ring to ring. */
  step: Pt;
  grow: number;
  count: number;
  /** Stroke of the first and of the last ring. */
  from: Pt;
  to: Pt;
}
export interface Ring {
  d: string;
  width: Pt;
}
const POINTS = 96;
/** Hundredths of a point: far finer than a printer, coarser than the last bits in which machines differ. */
const round = (n: number): number => Math.round(n * 100) / 100;

/** The rings round a mark whose optical centre stands at `centre`, as SVG paths. */
export function ringsOf(shape: Mark['shape'], centre: Xy, plan: RingPlan): Ring[] {
  const edge = outline(shape, plan.core / 24);
  let distance = plan.first;
  let step = plan.step;
  return Array.from({ length: plan.count }, (_, i) => {
    const points = directions.map((to) => along(edge, to, distance));
    const progress = Math.pow(i / (plan.count - 1), 0.7);
    distance += step;
    step *= plan.grow;
    return { d: smooth(points, centre), width: round(plan.from + (plan.to - plan.from) * progress) };
  });
}

const directions: Xy[] = Array.from({ length: POINTS }, (_, i) => {
  const angle = (i / POINTS) * 2 * Math.PI;
  return [Math.cos(angle), Math.sin(angle)];
});

/** The mark's edge as a polygon round its optical centre, scaled by `k`. */
function outline(shape: Mark['shape'], k: number): Xy[] {
  const { d, at } = shapes[shape];
  const points: Xy[] = [];
  const add = (x: number, y: number): void => void points.push([(x - at[0]) * k, (y - at[1]) * k]);
  svgpath(d)
    .abs()
    .unarc()
    .unshort()
    .iterate((segment, _, x, y) => {
      const [command, ...n] = segment as [string, ...number[]];
      if (command === 'M' || command === 'L') add(n[0] as number, n[1] as number);
      else if (command === 'H') add(n[0] as number, y);
      else if (command === 'V') add(x, n[0] as number);
      else if (command === 'Q' || command === 'C') curve([x, y], n, add);
    });
  return points;
}
function curve(from: Xy, n: readonly number[], add: (x: number, y: number) => void): void {
  const points: Xy[] = [from];
  for (let i = 0; i < n.length; i += 2) points.push([n[i] as number, n[i + 1] as number]);
  const parts = 12;
  for (let i = 1; i <= parts; i++) add(...bezier(points, i / parts));
}
/** De Casteljau: a point on a Bézier curve of any degree. */
function bezier(points: readonly Xy[], t: number): Xy {
  if (points.length === 1) return points[0] as Xy;
  const between = (a: Xy, b: Xy): Xy => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  return bezier(
    points.slice(1).map((p, i) => between(points[i] as Xy, p)),
    t,
  );
}

/** How far out in direction `to` a point must lie to be `distance` away from the edge: found by halving. */
function along(edge: readonly Xy[], to: Xy, distance: Pt): Xy {
  let low = 0;
  let high = 1200;
  for (let i = 0; i < 26; i++) {
    const middle = (low + high) / 2;
    const point: Xy = [to[0] * middle, to[1] * middle];
    if (inside(edge, point) || gapTo(edge, point) < distance) low = middle;
    else high = middle;
  }
  return [to[0] * high, to[1] * high];
}
function gapTo(edge: readonly Xy[], [x, y]: Xy): number {
  let best = Infinity;
  edge.forEach(([ax, ay], i) => {
    const [bx, by] = edge[(i + 1) % edge.length] as Xy;
    const [ex, ey] = [bx - ax, by - ay];
    const length = ex * ex + ey * ey;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * ex + (y - ay) * ey) / length));
    best = Math.min(best, Math.hypot(x - ax - t * ex, y - ay - t * ey));
  });
  return best;
}
function inside(edge: readonly Xy[], [x, y]: Xy): boolean {
  let odd = false;
  edge.forEach(([ax, ay], i) => {
    const [bx, by] = edge[(i + 1) % edge.length] as Xy;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  });
  return odd;
}

/** A closed curve through the points (Catmull–Rom as cubic Béziers), moved to `centre`. */
function smooth(points: readonly Xy[], [cx, cy]: Xy): string {
  const n = points.length;
  const at = (i: number): Xy => points[(i + n) % n] as Xy;
  const xy = (x: number, y: number): string => `${round(cx + x)} ${round(cy + y)}`;
  const start = at(0);
  const pieces = points.map((p1, i) => {
    const [p0, p2, p3] = [at(i - 1), at(i + 1), at(i + 2)];
    const a = xy(p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6);
    const b = xy(p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6);
    return `C${a} ${b} ${xy(p2[0], p2[1])}`;
  });
  return `M${xy(start[0], start[1])}${pieces.join('')}Z`;
}
