// Vector shapes → PDF path operators. Two doors lead here: drawings that React-PDF resolved, and SVG files of symbols.
import svgpath from 'svgpath';
import type { Hex, Path } from '../frame.js';
import { scaleOf, type Matrix } from './matrix.js';
import { round } from './round.js';

type Shape = Record<string, unknown>;
type Segment = (string | number)[];

/** SVG path data under a matrix as PDF operators (ISO 32000-1, 8.5.2), with the box [left, top, right, bottom] of its points. */
export function operatorsOf(data: string, matrix: Matrix): { d: string; box: [number, number, number, number] } {
  const out: string[] = [];
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const at = (x: number, y: number): string => {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
    return `${round(x)} ${round(y)}`;
  };
  const pen = { x: 0, y: 0, startX: 0, startY: 0 };
  const path = svgpath(data);
  const problem = (path as unknown as { err?: string }).err;
  if (problem) throw new Error(`path data: ${problem}`);
  path
    .matrix(matrix)
    .abs()
    .unarc()
    .unshort()
    .iterate((segment) => {
      step(segment as Segment, pen, at, out);
    });
  return { d: out.join(' '), box };
}

interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
}
function step(segment: Segment, pen: Pen, at: (x: number, y: number) => string, out: string[]): void {
  const [command, ...numbers] = segment as [string, ...number[]];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
  const line = (x: number, y: number): void => {
    [pen.x, pen.y] = [x, y];
    out.push(`${at(x, y)} l`);
  };
  const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): void => {
    out.push(`${at(x1, y1)} ${at(x2, y2)} ${at(x, y)} c`);
    [pen.x, pen.y] = [x, y];
  };
  if (command === 'M') {
    Object.assign(pen, { x: a, y: b, startX: a, startY: b });
    out.push(`${at(a, b)} m`);
  } else if (command === 'L') line(a, b);
  else if (command === 'H') line(a, pen.y);
  else if (command === 'V') line(pen.x, a);
  else if (command === 'C') curve(a, b, c, d, e, f);
  else if (command === 'Q')
    curve(pen.x + (2 / 3) * (a - pen.x), pen.y + (2 / 3) * (b - pen.y), c + (2 / 3) * (a - c), d + (2 / 3) * (b - d), c, d);
  else if (command.toUpperCase() === 'Z') {
    out.push('h');
    [pen.x, pen.y] = [pen.startX, pen.startY];
  }
}

/** A basic shape of SVG as path data; null when the tag is none. */
export function dataOf(tag: string, shape: Shape): string | null {
  const n = (key: string): number => Number(shape[key] ?? 0);
  switch (tag.toUpperCase()) {
    case 'PATH':
      return String(shape.d ?? '');
    case 'RECT':
      return rect(n('x'), n('y'), n('width'), n('height'), Number(shape.rx ?? shape.ry ?? 0), Number(shape.ry ?? shape.rx ?? 0));
    case 'CIRCLE':
      return ellipse(n('cx'), n('cy'), n('r'), n('r'));
    case 'ELLIPSE':
      return ellipse(n('cx'), n('cy'), n('rx'), n('ry'));
    case 'LINE':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'POLYGON':
      return `M${pointsOf(shape)}Z`;
    case 'POLYLINE':
      return `M${pointsOf(shape)}`;
    default:
      return null;
  }
}
const pointsOf = ({ points }: Shape): string => (Array.isArray(points) ? points.flat().join(' ') : String(points));

function rect(x: number, y: number, w: number, h: number, rx: number, ry: number): string {
  if (!rx || !ry) return `M${x} ${y}H${x + w}V${y + h}H${x}Z`;
  const [a, b] = [Math.min(rx, w / 2), Math.min(ry, h / 2)];
  const corner = (toX: number, toY: number): string => `A${a} ${b} 0 0 1 ${toX} ${toY}`;
  return (
    `M${x + a} ${y}H${x + w - a}${corner(x + w, y + b)}V${y + h - b}${corner(x + w - a, y + h)}` +
    `H${x + a}${corner(x, y + h - b)}V${y + b}${corner(x + a, y)}Z`
  );
}
const ellipse = (cx: number, cy: number, a: number, b: number): string =>
  `M${cx - a} ${cy}A${a} ${b} 0 0 1 ${cx + a} ${cy}A${a} ${b} 0 0 1 ${cx - a} ${cy}Z`;

const NAMED: Record<string, string> = { black: '#000000', white: '#ffffff' };

/** '#abc', '#aabbcc', black, white → '#aabbcc'; nothing to paint → undefined; anything else is not ours to guess. */
export function paint(value: unknown): Hex | undefined {
  if (value == null || value === 'none' || value === 'transparent') return undefined;
  const text = String(value).toLowerCase();
  if (NAMED[text]) return NAMED[text];
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((c) => c + c).join('')}`;
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  throw new Error(`the colour ${text}`);
}

const CAPS: Record<string, 1 | 2 | undefined> = { round: 1, square: 2 };
const JOINS: Record<string, 1 | 2 | undefined> = { round: 1, bevel: 2 };

/**
 * One painted path, or null when the shape paints nothing.
 * @param shape resolved presentation attributes, in SVG's spelling or React's @param matrix from the shape to the item's points
 * @throws what cannot be painted: a gradient, opacity, a colour by a name
 */
export function pathItem(tag: string, shape: Shape, matrix: Matrix): Path | null {
  const data = dataOf(tag, shape);
  if (!data) return null;
  const either = (camel: string, kebab: string): unknown => shape[camel] ?? shape[kebab];
  for (const [camel, kebab] of [
    ['opacity', 'opacity'],
    ['fillOpacity', 'fill-opacity'],
    ['strokeOpacity', 'stroke-opacity'],
  ] as const)
    if (Number(either(camel, kebab) ?? 1) !== 1) throw new Error(kebab);
  const [fill, stroke] = [paint(shape.fill), paint(shape.stroke)];
  if (!fill && !stroke) return null;
  const { d, box } = operatorsOf(data, matrix);
  const scale = scaleOf(matrix);
  const width = stroke ? Number(either('strokeWidth', 'stroke-width') ?? 1) * scale : 0;
  const cap = CAPS[String(either('strokeLinecap', 'stroke-linecap'))];
  const join = JOINS[String(either('strokeLinejoin', 'stroke-linejoin'))];
  const dash = either('strokeDasharray', 'stroke-dasharray');
  return {
    k: 'path',
    d,
    ...(fill && { fill }),
    ...(stroke && { stroke, w: round(width) }),
    ...(cap && { cap }),
    ...(join && { join }),
    ...(dash && dash !== 'none'
      ? {
          dash: String(dash)
            .split(/[\s,]+/)
            .map((v) => round(Number(v) * scale)),
        }
      : {}),
    ...(either('fillRule', 'fill-rule') === 'evenodd' && { eo: 1 as const }),
    top: round(box[1] - width / 2),
    bottom: round(box[3] + width / 2),
  };
}
