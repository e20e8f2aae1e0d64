// Kerning of a pair of glyphs (OpenType, `GPOS`), for the few words that are set without fontkit.
import { viewOf, type Tables } from './tables.js';

type Kern = (left: number, right: number) => number;

/** How much more the left glyph of a pair takes, in font units, where the script is Latin. Only pair adjustments are read: others do not touch plain letters. */
export function kerningOf(tables: Tables): Kern {
  const bytes = tables.find('GPOS');
  if (!bytes) return () => 0;
  const gpos = viewOf(bytes);
  const lists = lookupsOf(gpos).map((at) => pairTables(gpos, at));
  // In each lookup the first table that knows the pair has the word.
  const of = (list: Found[], left: number, right: number): number => {
    for (const find of list) {
      const kern = find(left, right);
      if (kern !== null) return kern;
    }
    return 0;
  };
  const known = new Map<number, number>();
  return (left, right) => {
    const pair = left * 0x10000 + right;
    const kern = known.get(pair) ?? lists.reduce((sum, list) => sum + of(list, left, right), 0);
    known.set(pair, kern);
    return kern;
  };
}
type Found = (left: number, right: number) => number | null;

/** Where the lookups of the feature `kern` begin. */
function lookupsOf(gpos: DataView): number[] {
  const [scripts, features, lookups] = [4, 6, 8].map((at) => gpos.getUint16(at)) as [number, number, number];
  const script = tagged(gpos, scripts, 'latn') ?? tagged(gpos, scripts, 'DFLT');
  const language = script && script + gpos.getUint16(script);
  if (!language) return [];
  const indexes = words(gpos, language + 6, gpos.getUint16(language + 4));
  const kern = indexes
    .filter((i) => tagAt(gpos, features + 2 + 6 * i) === 'kern')
    .map((i) => features + gpos.getUint16(features + 6 + 6 * i));
  const found = kern.flatMap((at) => words(gpos, at + 4, gpos.getUint16(at + 2)));
  return found.map((i) => lookups + gpos.getUint16(lookups + 2 + 2 * i));
}
const tagAt = (gpos: DataView, at: number): string => String.fromCharCode(...[0, 1, 2, 3].map((i) => gpos.getUint8(at + i)));
const words = (gpos: DataView, at: number, count: number): number[] => Array.from({ length: count }, (_, i) => gpos.getUint16(at + 2 * i));
function tagged(gpos: DataView, list: number, tag: string): number | null {
  for (let i = 0; i < gpos.getUint16(list); i++) {
    const at = list + 2 + 6 * i;
    if (tagAt(gpos, at) === tag) return list + gpos.getUint16(at + 4);
  }
  return null;
}

const [PAIRS, EXTENSION] = [2, 9];
function pairTables(gpos: DataView, lookup: number): Found[] {
  const type = gpos.getUint16(lookup);
  const places = words(gpos, lookup + 6, gpos.getUint16(lookup + 4)).map((offset) => lookup + offset);
  if (type === PAIRS) return places.map((at) => pairTable(gpos, at));
  if (type !== EXTENSION) return [];
  return places.filter((at) => gpos.getUint16(at + 2) === PAIRS).map((at) => pairTable(gpos, at + gpos.getUint32(at + 4)));
}

const ADVANCE = 0x4;
const lengthOf = (format: number): number => 2 * [...format.toString(2)].filter((bit) => bit === '1').length;

function pairTable(gpos: DataView, at: number): Found {
  const [first, second] = [gpos.getUint16(at + 4), gpos.getUint16(at + 6)];
  const size = lengthOf(first) + lengthOf(second);
  const advanceAt = (value: number): number => (first & ADVANCE ? gpos.getInt16(value + lengthOf(first & (ADVANCE - 1))) : 0);
  const covered = (glyph: number): number => coverage(gpos, at + gpos.getUint16(at + 2), glyph);
  if (gpos.getUint16(at) === 1)
    return (left, right) => {
      const index = covered(left);
      if (index < 0) return null;
      const set = at + gpos.getUint16(at + 10 + 2 * index);
      for (let i = 0; i < gpos.getUint16(set); i++) {
        const record = set + 2 + i * (2 + size);
        if (gpos.getUint16(record) === right) return advanceAt(record + 2);
      }
      return null;
    };
  const [lefts, rights] = [at + gpos.getUint16(at + 8), at + gpos.getUint16(at + 10)];
  const columns = gpos.getUint16(at + 14);
  return (left, right) =>
    covered(left) < 0 ? null : advanceAt(at + 16 + size * (columns * classOf(gpos, lefts, left) + classOf(gpos, rights, right)));
}

/** A glyph's place in a coverage table; below 0 when it is not there. */
function coverage(gpos: DataView, at: number, glyph: number): number {
  const listed = gpos.getUint16(at) === 1;
  for (let i = 0; i < gpos.getUint16(at + 2); i++) {
    if (listed && gpos.getUint16(at + 4 + 2 * i) === glyph) return i;
    if (!listed && inRange(gpos, at + 4 + 6 * i, glyph)) return gpos.getUint16(at + 8 + 6 * i) + glyph - gpos.getUint16(at + 4 + 6 * i);
  }
  return -1;
}

function classOf(gpos: DataView, at: number, glyph: number): number {
  if (gpos.getUint16(at) === 1) {
    const index = glyph - gpos.getUint16(at + 2);
    return index >= 0 && index < gpos.getUint16(at + 4) ? gpos.getUint16(at + 6 + 2 * index) : 0;
  }
  for (let i = 0; i < gpos.getUint16(at + 2); i++) if (inRange(gpos, at + 4 + 6 * i, glyph)) return gpos.getUint16(at + 8 + 6 * i);
  return 0;
}

/** Ranges have their first and last glyph, and then what is said of them. */
const inRange = (gpos: DataView, at: number, glyph: number): boolean => glyph >= gpos.getUint16(at) && glyph <= gpos.getUint16(at + 2);
