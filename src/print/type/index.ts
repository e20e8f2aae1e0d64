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
  /** By PostScript name: what a frame names. */
  faces: Map<string, Face>;
  /** The face for a family, weight and style; the nearest weight when that one is not supplied. */
  find(family: string, weight: number, style: string): Face;
  /** Of all bytes: a frame laid out with other fonts is not used. */
  hash: string;
}

interface Opened {
  face: Face;
  hash: string;
}
const opened = new WeakMap<Uint8Array, Opened>();

/** Opens the faces; each is opened once, however often it is asked for. Throws when bytes are no static TrueType font. */
export function openFonts(list: readonly FontFace[]): Fonts {
  const entries = list.map((font) => ({ font, ...open(font) }));
  const faces = new Map(entries.map(({ face }) => [face.postscriptName, face]));
  return {
    faces,
    hash: fingerprint(entries.map(({ font, hash }) => `${font.family}/${font.weight}/${font.style}/${hash}`).join('\n')),
    find(family, weight, style) {
      const of = entries.filter(({ font }) => font.family === family);
      const styled = of.filter(({ font }) => font.style === style);
      const far = ({ font }: { font: FontFace }): number => Math.abs(font.weight - weight);
      return [...(styled.length ? styled : of)].sort((a, b) => far(a) - far(b))[0]?.face ?? missingFace;
    },
  };
}

function open({ bytes }: FontFace): Opened {
  let known = opened.get(bytes);
  if (!known) {
    known = { face: prepare(bytes), hash: fingerprint(bytes) };
    opened.set(bytes, known);
  }
  return known;
}

/** Latin ligatures that Unicode has code points for. */
export const LIGATURES = ['\uFB00', '\uFB01', '\uFB02', '\uFB03', '\uFB04', '\uFB06'];

function prepare(bytes: Uint8Array): Face {
  let face = createFace(bytes) as Face;
  if (hasStrokedZero(face)) {
    const name = face.postscriptName.replace('-', 'PlainZero-');
    face = createFace(plainZero(bytes, face)) as Face;
    Object.defineProperty(face, 'postscriptName', { value: name });
  }
  // fontkit remembers a glyph as first met. A ligature must be met as its letters, or the text loses step with its glyphs; and as a
  // part of another (the dot of ":") a glyph has no text, and later "." would have none.
  for (const ligature of LIGATURES) face.layout(ligature.normalize('NFKD'));
  for (const codePoint of face.characterSet) face.glyphForCodePoint(codePoint);
  // The press asks for the width of a glyph by its number alone. A ligature met that way first has no letters: it gets them when shaped.
  const get = face.getGlyph;
  face.getGlyph = (id, codePoints) => {
    const glyph = get.call(face, id, codePoints);
    if (codePoints?.length && glyph.codePoints.length === 0) glyph.codePoints = codePoints;
    return glyph;
  };
  // Getters that walk tables each time.
  for (const key of ['unitsPerEm', 'ascent', 'descent', 'lineGap'] as const) Object.defineProperty(face, key, { value: face[key] });
  face.layout = shapeByWord(face, face.layout);
  const has = face.hasGlyphForCodePoint;
  face.hasGlyphForCodePoint = (codePoint) => codePoint === 0x0a || has.call(face, codePoint);
  return face;
}
