// Typefaces, opened once a process and shared by layout and press.
import { create as createFace } from 'fontkit';
import { fingerprint } from '../../model/index.js';
import type { FontFace } from '../fonts.js';
import type { Face } from './face.js';
import { missingFace } from './missing.js';
import { hasStrokedZero, plainZero } from './plain-zero.js';
import { shapeByWord } from './shape.js';

export type { Face, Glyph, Position } from './face.js';
export { MISSING } from './missing.js';

export interface Fonts {
  /** The face of a PostScript name: what a frame names. Made ready when it is first asked for. */
  face(name: string): Face | undefined;
  /** Every face, made ready. */
  all(): Face[];
  /** The face for a family, weight and style; the nearest weight when that one is not supplied. */
  find(family: string, weight: number, style: string): Face;
  /** Of all bytes: a frame laid out with other fonts is not used. */
  hash: string;
}

/** A font file: its name and hash are known at once, the rest when it is used. */
interface Opened {
  name: string;
  hash: string;
  face(): Face;
}
const opened = new WeakMap<Uint8Array, Opened>();
const PLAIN_ZERO = 'PlainZero';

/** Opens the faces; each is opened once, however often it is asked for. Throws when bytes are no static TrueType font. */
export function openFonts(list: readonly FontFace[]): Fonts {
  const entries = list.map((font) => ({ font, file: open(font) }));
  const byName = new Map(entries.map(({ file }) => [file.name, file]));
  return {
    hash: fingerprint(entries.map(({ font, file }) => `${font.family}/${font.weight}/${font.style}/${file.hash}`).join('\n')),
    face: (name) => byName.get(name.replace(PLAIN_ZERO, ''))?.face(),
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
    const raw = createFace(bytes) as Face;
    let ready: Face | undefined;
    known = { name: raw.postscriptName, hash: fingerprint(bytes), face: () => (ready ??= prepare(raw, bytes)) };
    opened.set(bytes, known);
  }
  return known;
}

/** Characters of no width, for which our fonts have the glyph of a space: a gap in the middle of a word. They count as missing. */
const UNSEEN = new Set([0x200b, 0xfeff]);

const METRICS = ['unitsPerEm', 'ascent', 'descent', 'lineGap'] as const;

function prepare(raw: Face, bytes: Uint8Array): Face {
  const stroked = hasStrokedZero(bytes, raw);
  const file = stroked ? plainZero(bytes, raw) : bytes;
  const face = stroked ? (createFace(file) as Face) : raw;
  const name = stroked ? raw.postscriptName.replace('-', `${PLAIN_ZERO}-`) : raw.postscriptName;
  keepText(face);
  Object.defineProperty(face, 'postscriptName', { value: name });
  Object.defineProperty(face, 'bytes', { value: file });
  // Getters that walk tables each time.
  for (const key of METRICS) Object.defineProperty(face, key, { value: face[key] });
  const has = face.hasGlyphForCodePoint;
  face.hasGlyphForCodePoint = (codePoint) => codePoint === 0x0a || (!UNSEEN.has(codePoint) && has.call(face, codePoint));
  const shape = face.layout;
  face.layout = (...first) => {
    meetAll(face); // when something is shaped at all: a print from cached frames may not shape a word
    face.layout = shapeByWord(face, shape);
    return face.layout(...first);
  };
  return face;
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
