// One form for all symbols: paths only, every attribute on the path, damped colours, a square view box fitted to the drawing.
import svgpath from 'svgpath';
import { damp } from './palette.js';
import { bounds, readShapes, scaled, type Shape } from './shapes.js';

/** Health Icons are drawn on a 48 grid with lines of 2; so much larger they are as tall as an OpenMoji face, and nearly as fine. */
const healthIconsScale = 1.15;
/** Meanings whose pale coloured lines say something: they are drawn in ink, so that a grey copy keeps them. */
const inked: ReadonlySet<string> = new Set(['cykel', 'hovedpine', 'kaffe', 'søvn']);
const smallest = 55;
const largest = 76;

const number = (value: number) => String(Math.round(value * 1000) / 1000);

/** Path data in which every segment names its command: some readers lose their place without. */
function spelledOut(d: string): string {
  const out: string[] = [];
  svgpath(d)
    .round(3)
    .iterate(([command, ...numbers]) => void out.push(`${command}${numbers.join(' ')}`));
  return out.join('');
}

function painted(s: Shape): string {
  const out: [string, string][] = [
    ['d', spelledOut(s.d)],
    ['fill', damp(s.fill)],
  ];
  if (s.fillRule && s.fill !== 'none') out.push(['fill-rule', s.fillRule]);
  if (s.stroke !== 'none')
    out.push(['stroke', damp(s.stroke)], ['stroke-width', number(s.strokeWidth)], ['stroke-linecap', s.cap], ['stroke-linejoin', s.join]);
  return `<path ${out.map(([key, value]) => `${key}="${value}"`).join(' ')}/>`;
}

/** A square round the drawing, so that all symbols look equally large. */
function viewBox(shapes: Shape[]): string {
  const [left, top, right, bottom] = bounds(shapes);
  const side = Math.min(largest, Math.max(smallest, right - left + 3, bottom - top + 3));
  return [(left + right) / 2 - side / 2, (top + bottom) / 2 - side / 2, side, side].map((v) => String(Math.round(v * 100) / 100)).join(' ');
}

/** A line thinner than this is no line on paper: what it goes around is ink altogether. */
const hair = 0.5;
const inInk = (s: Shape): Shape => ({ ...s, stroke: '#000000', fill: s.fill !== 'none' && s.strokeWidth < hair ? '#000000' : s.fill });

/** The normalised twin of an SVG drawing. Throws, naming the cause, on what it cannot say. */
export function normalise(meaning: string, source: string, from: 'openmoji' | 'healthicons' | 'own'): string {
  const shapes = readShapes(source)
    .map((s) => (from === 'healthicons' ? scaled(s, healthIconsScale) : s))
    .map((s) => (inked.has(meaning) && s.stroke !== 'none' ? inInk(s) : s));
  if (!shapes.length) throw new Error('nothing is drawn');
  return [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(shapes)}">`, ...shapes.map(painted), '</svg>', ''].join('\n');
}
