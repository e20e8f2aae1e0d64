// A face's glyphs that a file uses, as a TrueType font of their own. Glyphs keep their numbers, so that content does not depend on
// which others are used, and the font is written with the few tables that a PDF reader asks for (ISO 32000-1, 9.9).

import { metricsOf, outlinesOf, Tables, viewOf } from '../type/tables.js';

interface Table {
  tag: string;
  data: Uint8Array;
}

/**
 * The font with only some glyphs' outlines.
 * @param bytes a static font with `glyf` outlines @param used numbers of glyphs; those they are made of come along
 * @returns a font whose glyphs have the same numbers; all others are empty
 */
export function subset(bytes: Uint8Array, used: Iterable<number>): Uint8Array {
  const tables = new Tables(bytes);
  const need = (tag: string): Uint8Array => tables.need(tag);
  const glyph = outlinesOf(tables);
  const glyphs = closed(used, glyph);
  const count = (glyphs.at(-1) ?? 0) + 1;
  const copies = ['cvt ', 'fpgm', 'prep'].flatMap((tag) => (tables.find(tag) ? [{ tag, data: need(tag) }] : []));
  return written([
    ...copies,
    ...packed(glyphs, count, glyph),
    { tag: 'head', data: changed(need('head'), (head) => (head.setUint32(8, 0), head.setInt16(50, 1))) },
    { tag: 'hhea', data: changed(need('hhea'), (hhea) => hhea.setUint16(34, count)) },
    { tag: 'hmtx', data: metrics(tables, glyphs, count) },
    { tag: 'maxp', data: changed(need('maxp'), (maxp) => maxp.setUint16(4, count)) },
  ]);
}

type Outlines = (id: number) => Uint8Array;

const WORDS = 0x1;
const MORE = 0x20;
/** Bytes of a component's scale by its flags. */
const scaleLength = (flags: number): number => (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);

/** The glyphs and all that they are made of, sorted; number 0 always is there. */
function closed(used: Iterable<number>, glyph: Outlines): number[] {
  const all = new Set<number>();
  const queue = [0, ...used];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (all.has(id)) continue;
    all.add(id);
    queue.push(...componentsOf(glyph(id)));
  }
  return [...all].sort((a, b) => a - b);
}

/** Numbers of the glyphs that a composite glyph is made of (OpenType, `glyf`). */
function componentsOf(outline: Uint8Array): number[] {
  if (outline.length < 10) return [];
  const data = viewOf(outline);
  if (data.getInt16(0) >= 0) return [];
  const out: number[] = [];
  for (let at = 10, flags = MORE; flags & MORE;) {
    flags = data.getUint16(at);
    out.push(data.getUint16(at + 2));
    at += 4 + (flags & WORDS ? 4 : 2) + scaleLength(flags);
  }
  return out;
}

function packed(glyphs: readonly number[], count: number, glyph: Outlines): Table[] {
  const padded = (length: number): number => (length + 3) & ~3;
  const glyf = new Uint8Array(glyphs.reduce((sum, id) => sum + padded(glyph(id).length), 0));
  const loca = new Uint8Array(4 * (count + 1));
  const places = viewOf(loca);
  let at = 0;
  let next = 0;
  for (let id = 0; id < count; id++) {
    places.setUint32(4 * id, at);
    if (glyphs[next] !== id) continue;
    next++;
    const outline = glyph(id);
    glyf.set(outline, at);
    at += padded(outline.length);
  }
  places.setUint32(4 * count, at);
  return [
    { tag: 'glyf', data: glyf },
    { tag: 'loca', data: loca },
  ];
}

function metrics(tables: Tables, glyphs: readonly number[], count: number): Uint8Array {
  const of = metricsOf(tables);
  const out = new Uint8Array(4 * count);
  const to = viewOf(out);
  for (const id of glyphs) {
    const { advance, bearing } = of(id);
    to.setUint16(4 * id, advance);
    to.setInt16(4 * id + 2, bearing);
  }
  return out;
}

function changed(table: Uint8Array, change: (view: DataView) => unknown): Uint8Array {
  const copy = table.slice();
  change(viewOf(copy));
  return copy;
}

/** A font file of some tables, with its directory and checksums. */
function written(tables: Table[]): Uint8Array {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const start = 12 + 16 * sorted.length;
  const out = new Uint8Array(sorted.reduce((sum, { data }) => sum + ((data.length + 3) & ~3), start));
  const file = viewOf(out);
  const power = Math.floor(Math.log2(sorted.length));
  file.setUint32(0, 0x00010000);
  [sorted.length, 16 * 2 ** power, power, 16 * (sorted.length - 2 ** power)].forEach((n, i) => file.setUint16(4 + 2 * i, n));
  let at = start;
  let head = 0;
  sorted.forEach(({ tag, data }, i) => {
    const entry = 12 + 16 * i;
    [...tag].forEach((c, k) => file.setUint8(entry + k, c.charCodeAt(0)));
    out.set(data, at);
    const end = at + ((data.length + 3) & ~3);
    [sum(file, at, end), at, data.length].forEach((n, k) => file.setUint32(entry + 4 + 4 * k, n));
    if (tag === 'head') head = at;
    at = end;
  });
  file.setUint32(head + 8, (0xb1b0afba - sum(file, 0, out.length)) >>> 0);
  return out;
}

/** Sum of 32-bit words, as the directory has it. */
function sum(file: DataView, from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at += 4) total = (total + file.getUint32(at)) >>> 0;
  return total;
}
