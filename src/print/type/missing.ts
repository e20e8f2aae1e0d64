import type { Face, Glyph, Position } from './face.js';

/** PostScript name of the face that takes every character no font of ours has. Nothing set in it is ever painted. */
export const MISSING = 'missing';

const glyph = (codePoint: number): Glyph => ({ id: 0, codePoints: [codePoint], advanceWidth: 500, path: { commands: [] } });

/** React-PDF falls back to Helvetica, which is not embedded and so may not be in a tagged file; we fall back to this and report. */
export const missingFace: Face = {
  postscriptName: MISSING,
  unitsPerEm: 1000,
  ascent: 800,
  descent: -200,
  lineGap: 0,
  bytes: new Uint8Array(),
  characterSet: [],
  layout(string) {
    const glyphs = [...string].map((c) => glyph(c.codePointAt(0) ?? 0));
    const positions: Position[] = glyphs.map((g) => ({ xAdvance: g.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
    return { glyphs, positions };
  },
  glyphForCodePoint: glyph,
  hasGlyphForCodePoint: () => false,
  getGlyph: () => glyph(0),
};
