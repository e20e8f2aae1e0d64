// SVG source → flat list of painted outlines in absolute cubic curves: what any renderer draws alike.
import svgpath from 'svgpath';

export interface Shape {
  d: string;
  fill: string;
  fillRule?: string;
  stroke: string;
  strokeWidth: number;
  cap: string;
  join: string;
}
type Attributes = Record<string, string>;

const inherited = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'fill-rule'];
const drawn = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const passed = new Set(['svg', 'g', 'title', 'desc']);
/** Faint outlines that OpenMoji adds for dark grounds. On paper they are a halo. */
const supplement = 'line-supplement';

/** Geometry of any basic shape as path data (SVG 2, chapter 10). */
function outline(tag: string, a: Attributes): string {
  const n = (key: string) => Number(a[key] ?? 0);
  if (tag === 'path') return a['d'] ?? '';
  if (tag === 'line') return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
  if (tag === 'polyline') return `M${a['points']}`;
  if (tag === 'polygon') return `M${a['points']}Z`;
  if (tag === 'rect') return rectangle(n('x'), n('y'), n('width'), n('height'), n('rx') || n('ry'), n('ry') || n('rx'));
  const [cx, cy, rx, ry] = [n('cx'), n('cy'), n('r') || n('rx'), n('r') || n('ry')];
  return `M${cx - rx} ${cy}A${rx} ${ry} 0 0 1 ${cx + rx} ${cy}A${rx} ${ry} 0 0 1 ${cx - rx} ${cy}Z`;
}
function rectangle(x: number, y: number, w: number, h: number, rx: number, ry: number): string {
  if (!rx) return `M${x} ${y}h${w}v${h}h${-w}Z`;
  const arc = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  return `M${x + rx} ${y}h${w - 2 * rx}${arc(rx, ry)}v${h - 2 * ry}${arc(-rx, ry)}h${2 * rx - w}${arc(-rx, -ry)}v${2 * ry - h}${arc(rx, -ry)}Z`;
}

/** Path data with its transforms applied, as absolute M, L, C and Z only. */
function absolute(d: string, transforms: string[]): string {
  let path = svgpath(d);
  for (const transform of [...transforms].reverse()) path = path.transform(transform);
  path = path.abs().unarc().unshort();
  path.iterate((segment, _index, x, y) => {
    const [command, ...p] = segment as [string, ...number[]];
    if (command === 'H') return [['L', p[0]!, y]];
    if (command === 'V') return [['L', x, p[0]!]];
    if (command !== 'Q') return undefined;
    const [qx, qy, ex, ey] = p as [number, number, number, number];
    const third = (from: number, control: number) => from + (2 / 3) * (control - from);
    return [['C', third(x, qx), third(y, qy), third(ex, qx), third(ey, qy), ex, ey]];
  });
  return path.toString();
}

/** Length factor of transforms. Throws when they stretch unevenly: a line would need two widths. */
function scaleOf(transforms: string[]): number {
  const corners = absolute('M0 0L1 0L0 1', transforms)
    .match(/-?[\d.]+(?:e-?\d+)?/g)!
    .map(Number) as [number, number, number, number, number, number];
  const [x0, y0, x1, y1, x2, y2] = corners;
  const [a, b] = [Math.hypot(x1 - x0, y1 - y0), Math.hypot(x2 - x0, y2 - y0)];
  if (Math.abs(a - b) > 0.03 * a) throw new Error('a transform stretches a line unevenly');
  return a;
}

/** Reads an SVG file into shapes, in paint order. Throws on anything that the shapes cannot say. */
export function readShapes(source: string): Shape[] {
  const shapes: Shape[] = [];
  const halos = new Set<string>();
  const open: { paint: Attributes; transforms: string[]; skip: boolean }[] = [{ paint: { fill: '#000000' }, transforms: [], skip: false }];
  const clean = source.replace(/<\?.*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/g, '');
  for (const [, close, tag = '', attributes = '', self] of clean.matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>/g)) {
    if (close) {
      open.pop();
      continue;
    }
    const own: Attributes = Object.fromEntries([...attributes.matchAll(/([\w:-]+)\s*=\s*["']([^"']*)["']/g)].map((a) => [a[1], a[2]]));
    const up = open.at(-1)!;
    const paint = { ...up.paint, ...Object.fromEntries(Object.entries(own).filter(([key]) => inherited.includes(key))) };
    const transforms = own['transform'] ? [...up.transforms, own['transform']] : up.transforms;
    const skip = up.skip || own['id'] === supplement;
    refuse(tag, own);
    if (drawn.has(tag)) {
      const drawing = shape(outline(tag, own), paint, transforms);
      if (skip) halos.add(drawing.d);
      else if (!(halos.has(drawing.d) && isPale(drawing))) shapes.push(drawing);
    }
    if (!self) open.push({ paint, transforms, skip });
  }
  return shapes.filter((s) => s.fill !== 'none' || s.stroke !== 'none');
}

/** A bare line that is neither black nor white. */
const isPale = (s: Shape) => s.fill === 'none' && !/^#(0{3}|0{6}|f{3}|f{6})$/i.test(s.stroke);

function refuse(tag: string, own: Attributes): void {
  if (!drawn.has(tag) && !passed.has(tag)) throw new Error(`<${tag}> cannot be normalised`);
  for (const key of ['style', 'class', 'clip-path', 'mask', 'filter']) if (key in own) throw new Error(`${key} cannot be normalised`);
  for (const key of ['opacity', 'fill-opacity', 'stroke-opacity'])
    if (key in own && Number(own[key]) !== 1) throw new Error(`${key} cannot be normalised`);
}

const shape = (d: string, paint: Attributes, transforms: string[]): Shape => ({
  d: absolute(d, transforms),
  fill: paint['fill'] ?? 'none',
  ...(paint['fill-rule'] === 'evenodd' ? { fillRule: 'evenodd' } : {}),
  stroke: paint['stroke'] ?? 'none',
  strokeWidth: paint['stroke'] ? Number(paint['stroke-width'] ?? 1) * scaleOf(transforms) : 0,
  cap: paint['stroke-linecap'] ?? 'butt',
  join: paint['stroke-linejoin'] ?? 'miter',
});

/** The same shape under a further uniform scale. */
export const scaled = (s: Shape, by: number): Shape => ({ ...s, d: svgpath(s.d).scale(by).toString(), strokeWidth: s.strokeWidth * by });

/** Left, top, right and bottom of what is painted, lines included. */
export function bounds(shapes: Shape[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const s of shapes) {
    const half = s.stroke === 'none' ? 0 : s.strokeWidth / 2;
    for (const [x, y] of points(s.d)) {
      box[0] = Math.min(box[0], x - half);
      box[1] = Math.min(box[1], y - half);
      box[2] = Math.max(box[2], x + half);
      box[3] = Math.max(box[3], y + half);
    }
  }
  return box;
}
/** Corner points, and nine points along each curve: near enough to fit a view box. */
function points(d: string): [number, number][] {
  const out: [number, number][] = [];
  svgpath(d).iterate((segment, _index, x, y) => {
    const [command, ...p] = segment as [string, ...number[]];
    if (command === 'M' || command === 'L') out.push([p[0]!, p[1]!]);
    if (command !== 'C') return;
    for (let i = 0; i <= 8; i++) {
      const [t, k] = [i / 8, 1 - i / 8];
      const at = (from: number, a: number, b: number, to: number) => k ** 3 * from + 3 * k * k * t * a + 3 * k * t * t * b + t ** 3 * to;
      out.push([at(x, p[0]!, p[2]!, p[4]!), at(y, p[1]!, p[3]!, p[5]!)]);
    }
  });
  return out;
}
