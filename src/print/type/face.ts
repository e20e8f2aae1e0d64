// What we use of a fontkit font, and no more: the golden test holds these against the installed version.
export interface Glyph {
  id: number;
  codePoints: number[];
  advanceWidth: number;
  path: { commands: { command: string; args: number[] }[] };
}
export interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}
export interface GlyphRun {
  glyphs: Glyph[];
  positions: Position[];
}
/** Shapes a string. Only `string`, `features` and `direction` are used; a script or language switches the cache off. */
export type Shape = (string: string, features?: unknown, script?: string | null, language?: string | null, direction?: string) => GlyphRun;

/** A static TrueType font. Metrics in font units, `unitsPerEm` to the em. */
export interface Face {
  postscriptName: string;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** The font file. */
  bytes: Uint8Array;
  characterSet: number[];
  layout: Shape;
  glyphForCodePoint(codePoint: number): Glyph;
  hasGlyphForCodePoint(codePoint: number): boolean;
  /** The glyph of a number; `codePoints` are what it says, which fontkit keeps from the first call. */
  getGlyph(id: number, codePoints?: number[]): Glyph;
}
