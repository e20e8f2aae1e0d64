// Typefaces, opened once a process and shared by layout and press. What a file needs of a face is read from its tables; fontkit, which
// takes longer to load than a sheet to print, comes when something must be shaped.
import { fingerprint } from '../../model/fingerprint.js';
import type { FontFace } from '../fonts.js';
import { sumOf } from '../sum.js';
import { glyphsOf } from './cmap.js';
import type { Face } from './face.js';
import { isPlain, plainLine, shapedLine, type Line } from './line.js';
import { missingFace } from './missing.js';
import { kerningOf } from './pairs.js';
import { plainZero } from './plain-zero.js';
import { shapeByWord } from './shape.js';
import { directoryOf, metricsOf, postscriptNameOf, Tables, unitsPerEmOf } from './tables.js';

export type { Face, Glyph, Position } from './face.js';
export { isPlain, type Line } from './line.js';
export { MISSING } from './missing.js';

export interface Fonts {
  /** Of all bytes: a frame laid out with other fonts is not used. */
  hash: string;
  /** What the press needs of a face, by its PostScript name: what a frame names. */
  program(name: string): Program | undefined;
  /** Loads fontkit. The faces below, and lines that are not plain, can be had only after it. */
  ready(): Promise<void>;
  /** The face of a PostScript name. Made ready when it is first asked for. */
  face(name: string): Face | undefined;
  /** Every face, made ready. */
  all(): Face[];
  /** The face for a family, weight and style; the nearest weight when that one is not supplied. */
  find(family: string, weight: number, style: string): Face;
}

/** A face as a file embeds it. */
export interface Program {
  postscriptName: string;
  unitsPerEm: number;
  /** The font file. */
  bytes: Uint8Array;
  /** Sets a line. Throws when it is not plain and fontkit not loaded. */
  line(text: string): Line;
}

/** A font file: its name and hash are known at once, the rest when it is used. */
interface Opened {
  name: string;
  hash: string;
  program(): Program;
  face(): Face;
}
const opened = new WeakMap<Uint8Array, Opened>();
const PLAIN_ZERO = 'PlainZero';

let createFace: ((bytes: Uint8Array) => unknown) | undefined;
async function loadFontkit(): Promise<void> {
  createFace ??= (await import('fontkit')).create;
}

/** Opens the faces; each is opened once, however often it is asked for. Throws when bytes are no static TrueType font. */
export function openFonts(list: readonly FontFace[]): Fonts {
  const entries = list.map((font) => ({ font, file: open(font) }));
  const byName = new Map(entries.map(({ file }) => [file.name, file]));
  const named = (name: string): Opened | undefined => byName.get(name.replace(PLAIN_ZERO, ''));
  return {
    hash: fingerprint(entries.map(({ font, file }) => `${font.family}/${font.weight}/${font.style}/${file.hash}`).join('\n')),
    program: (name) => named(name)?.program(),
    ready: loadFontkit,
    face: (name) => named(name)?.face(),
    all: () => entries.map(({ file }) => file.face()),
    find(family, weight, style) {
      const of = entries.filter(({ font }) => font.family === family);
      const styled = of.filter(({ font }) => font.style === style);
      const far = ({ font }: { font: FontFace }): number => Math.abs(font.weight - weight);
      return [...(styled.length ? styled : of)].sort((a, b) => far(a) - far(b))[0]?.file.face() ?? missingFace;
    },
  };
}

function open({ bytes }: FontFace): Opened {
  let known = opened.get(bytes);
  if (!known) {
    const name = postscriptNameOf(new Tables(bytes));
    const face: () => Face = once(() => prepare(program()));
    const program: () => Program = once(() => programOf(bytes, name, face));
    known = { name, hash: `${fingerprint(directoryOf(bytes))} ${sumOf(bytes)}`, program, face };
    opened.set(bytes, known);
  }
  return known;
}
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The face with a plain zero. */
function programOf(original: Uint8Array, name: string, face: () => Face): Program {
  const bytes = plainZero(original);
  const tables = new Tables(bytes);
  const measures = once(() => ({ glyphOf: glyphsOf(tables), metricsOf: metricsOf(tables), kern: kerningOf(tables) }));
  return {
    postscriptName: bytes === original ? name : name.replace('-', `${PLAIN_ZERO}-`),
    unitsPerEm: unitsPerEmOf(tables),
    bytes,
    line: (text) => (isPlain(text) ? plainLine(text, measures()) : shapedLine(text, face())),
  };
}

/** Characters of no width, for which our fonts have the glyph of a space: a gap in the middle of a word. They count as missing. */
const UNSEEN = new Set([0x200b, 0xfeff]);

const METRICS = ['unitsPerEm', 'ascent', 'descent', 'lineGap'] as const;

/** The face for layout. Throws when fontkit is not loaded. */
function prepare({ bytes, postscriptName }: Program): Face {
  if (!createFace) throw new Error('the fonts are not ready: nothing can be shaped yet');
  const face = createFace(bytes) as Face;
  keepText(face);
  Object.defineProperty(face, 'postscriptName', { value: postscriptName });
  Object.defineProperty(face, 'bytes', { value: bytes });
  // Getters that walk tables each time.
  for (const key of METRICS) Object.defineProperty(face, key, { value: face[key] });
  const has = face.hasGlyphForCodePoint;
  face.hasGlyphForCodePoint = remembered((codePoint) => codePoint === 0x0a || (!UNSEEN.has(codePoint) && has.call(face, codePoint)));
  const shape = face.layout;
  face.layout = (...first) => {
    meetAll(face); // when something is shaped at all
    face.layout = shapeByWord(face, shape);
    return face.layout(...first);
  };
  return face;
}

/** Layout asks for every character of every text, and fontkit searches its table each time. */
function remembered(has: (codePoint: number) => boolean): (codePoint: number) => boolean {
  const known = new Map<number, boolean>();
  return (codePoint) => {
    let found = known.get(codePoint);
    if (found === undefined) known.set(codePoint, (found = has(codePoint)));
    return found;
  };
}

/** fontkit remembers a glyph as first met, and one met by its number, or as a part of another, has no text. It gets it when it is met with one. */
function keepText(face: Face): void {
  const get = face.getGlyph;
  face.getGlyph = (id, codePoints) => {
    const glyph = get.call(face, id, codePoints);
    if (codePoints?.length && glyph.codePoints.length === 0) glyph.codePoints = codePoints;
    return glyph;
  };
}

/** Latin ligatures that Unicode has code points for. They are met as their letters, or the text would lose step with its glyphs. */
export const LIGATURES = ['\uFB00', '\uFB01', '\uFB02', '\uFB03', '\uFB04', '\uFB05', '\uFB06'];

/** Every glyph is met with its lowest code point: what it says must not depend on what was printed before. */
function meetAll(face: Face): void {
  for (const codePoint of face.characterSet) if (!LIGATURES.includes(String.fromCodePoint(codePoint))) face.glyphForCodePoint(codePoint);
}
