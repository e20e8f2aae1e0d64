// Atkinson Hyperlegible Next draws its zero with a stroke through it, which a Danish reader takes for Ø: "10" reads "1Ø".
// The font's licence (OFL 1.1, no reserved name) allows a changed copy. Ours takes the stroke out: the zero keeps its outer
// curve and gets the counter of the same font's O, fitted to the room that the two halves took.
import { joined } from '../joined.js';
import { glyphsOf } from './cmap.js';
import { contoursOf, type Point } from './contours.js';
import { outlinesOf, Tables } from './tables.js';

type Span = [min: number, max: number];

/**
 * The same TrueType font with a plain zero; the very same bytes when its zero has no stroke: an outer curve and two halves of a
 * counter, parted by it.
 * @param bytes a static font with `glyf` outlines @returns new bytes; `bytes` is left alone
 */
export function plainZero(bytes: Uint8Array): Uint8Array {
  const tables = new Tables(bytes);
  const [glyphOf, outline] = [glyphsOf(tables), outlinesOf(tables)];
  const zero = glyphOf(0x30);
  const [outer, ...halves] = bySize(contoursOf(outline(zero)));
  if (!outer || halves.length !== 2) return bytes;
  const counter = bySize(contoursOf(outline(glyphOf(0x4f)))).at(-1);
  if (!counter) return bytes;
  const from = [span(counter, 0), span(counter, 1)] as const;
  const to = [span(halves.flat(), 0), span(halves.flat(), 1)] as const;
  const fitted = counter.map(([x, y, on]): Point => [fit(x, from[0], to[0]), fit(y, from[1], to[1]), on]);
  return replaceGlyph(bytes, zero, glyphRecord([outer, fitted]));
}

const span = (points: Point[], axis: 0 | 1): Span => {
  const values = points.map((p) => p[axis]);
  return [Math.min(...values), Math.max(...values)];
};
const fit = (value: number, [f0, f1]: Span, [t0, t1]: Span): number => Math.round(t0 + ((value - f0) / (f1 - f0)) * (t1 - t0));

/** Largest first. */
function bySize(contours: Point[][]): Point[][] {
  const area = (points: Point[]): number => {
    const [[x0, x1], [y0, y1]] = [span(points, 0), span(points, 1)];
    return (x1 - x0) * (y1 - y0);
  };
  return [...contours].sort((a, b) => area(b) - area(a));
}

/** A simple glyph description (OpenType, table `glyf`): every coordinate as a signed word, no instructions. */
function glyphRecord(contours: Point[][]): Uint8Array {
  const points = contours.flat().map(([x, y, on]): Point => [Math.round(x), Math.round(y), on]);
  const [[x0, x1], [y0, y1]] = [span(points, 0), span(points, 1)];
  const size = 10 + 2 * contours.length + 2 + 5 * points.length;
  const record = new Uint8Array((size + 3) & ~3);
  const view = new DataView(record.buffer);
  let at = 0;
  const word = (value: number): void => {
    view.setInt16(at, value);
    at += 2;
  };
  [contours.length, x0, y0, x1, y1].forEach(word);
  let last = -1;
  for (const contour of contours) word((last += contour.length));
  word(0);
  for (const p of points) view.setUint8(at++, p[2]);
  for (const axis of [0, 1] as const) points.forEach((p, i) => word(p[axis] - (points[i - 1]?.[axis] ?? 0)));
  return record;
}

interface Table {
  tag: string;
  data: Uint8Array;
}

function tablesOf(bytes: Uint8Array): Table[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: view.getUint16(4) }, (_, i) => {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const start = view.getUint32(at + 8);
    return { tag, data: bytes.slice(start, start + view.getUint32(at + 12)) };
  });
}

/** Puts a glyph's new outline in place of the old and moves what comes after it. */
function replaceGlyph(bytes: Uint8Array, id: number, record: Uint8Array): Uint8Array {
  const tables = tablesOf(bytes);
  const table = (tag: string): Table => {
    const found = tables.find((t) => t.tag === tag);
    if (!found) throw new Error(`the font has no table ${tag}`);
    return found;
  };
  const [glyf, loca, head] = [table('glyf'), table('loca'), table('head')];
  const long = new DataView(head.data.buffer).getInt16(50) === 1;
  const view = new DataView(loca.data.buffer);
  const offset = (i: number): number => (long ? view.getUint32(4 * i) : 2 * view.getUint16(2 * i));
  const [start, end] = [offset(id), offset(id + 1)];
  const shift = record.length - (end - start);
  glyf.data = joined([glyf.data.subarray(0, start), record, glyf.data.subarray(end)]);
  for (let i = id + 1; i < loca.data.length / (long ? 4 : 2); i++) {
    if (long) view.setUint32(4 * i, offset(i) + shift);
    else view.setUint16(2 * i, (offset(i) + shift) / 2);
  }
  return fontOf(bytes, tables);
}

/** The tables under the old directory, with new places and lengths. Checksums stay: nothing that reads the font looks at them. */
function fontOf(bytes: Uint8Array, tables: Table[]): Uint8Array {
  const directory = bytes.slice(0, 12 + 16 * tables.length);
  const view = new DataView(directory.buffer);
  const parts = [directory];
  let at = directory.length;
  tables.forEach(({ data }, i) => {
    view.setUint32(12 + 16 * i + 8, at);
    view.setUint32(12 + 16 * i + 12, data.length);
    const padded = new Uint8Array((data.length + 3) & ~3);
    padded.set(data);
    parts.push(padded);
    at += padded.length;
  });
  return joined(parts);
}
