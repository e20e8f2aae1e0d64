// A line of plain letters and figures, set without fontkit: page numbers and most names. Loading fontkit takes longer than printing a sheet.
import type { Face } from './face.js';
import type { Metrics } from './tables.js';

/** One glyph of a line: its number, what it says, its width, and how much more the line gives it; in font units. */
export interface SetGlyph {
  id: number;
  said: string;
  width: number;
  kern: number;
}
/** A line of one face, left to right. */
export interface Line {
  glyphs: SetGlyph[];
  /** Characters that the face has no glyph for. They are left out. */
  lacking: string[];
}

/** In these our faces change nothing but the kerning: no ligatures, no marks. An f before a letter may be half of a ligature. */
const PLAIN = /^[0-9A-Za-zÆØÅæøå .,:·–-]*$/;
const LIGATURE = /f[A-Za-zÆØÅæøå]/;
/** True for what `plainLine` sets as fontkit does. */
export const isPlain = (text: string): boolean => PLAIN.test(text) && !LIGATURE.test(text);

/** What setting a plain line takes of a face. */
export interface Measures {
  glyphOf(codePoint: number): number;
  metricsOf(id: number): Metrics;
  kern(left: number, right: number): number;
}

/** Sets plain text. A space parts words: nothing is kerned with it, as in shape.ts. */
export function plainLine(text: string, { glyphOf, metricsOf, kern }: Measures): Line {
  const known = [...text].map((said) => ({ said, id: glyphOf(said.charCodeAt(0)) }));
  const found = known.filter(({ id }) => id > 0);
  const glyphs = found.map(({ said, id }, i): SetGlyph => {
    const next = found[i + 1];
    const apart = said === ' ' || !next || next.said === ' ';
    return { id, said, width: metricsOf(id).advance, kern: apart ? 0 : kern(id, next.id) };
  });
  return { glyphs, lacking: lackingOf(known.filter(({ id }) => id === 0).map(({ said }) => said)) };
}

/** Sets any text with fontkit. */
export function shapedLine(text: string, face: Face): Line {
  const lacking = lackingOf([...text].filter((c) => !face.hasGlyphForCodePoint(c.codePointAt(0) ?? 0)));
  const sound = [...text].filter((c) => !lacking.includes(c)).join('');
  const { glyphs, positions } = face.layout(sound, undefined, undefined, undefined, 'ltr');
  return {
    glyphs: glyphs.map(({ id, codePoints, advanceWidth }, i) => ({
      id,
      said: String.fromCodePoint(...codePoints),
      width: advanceWidth,
      kern: (positions[i]?.xAdvance ?? advanceWidth) - advanceWidth,
    })),
    lacking,
  };
}
const lackingOf = (characters: readonly string[]): string[] => [...new Set(characters)];
