// Shaping word by word is what makes it cheap: a word is shaped once per face and remembered.
import type { Face, Glyph, GlyphRun, Position, Shape } from './face.js';

/** How many words a face remembers before it begins anew. */
const MOST_WORDS = 20_000;
const WORD = /\n| +|[^ \n]+/g;

/**
 * A `layout` that shapes each word once. The same result as shaping the whole string wherever a font does not kern across a
 * space; where it does (Atkinson), the kern at the space is left out, which no eye sees.
 */
export function shapeByWord(face: Face, shape: Shape): Shape {
  const known = new Map<string, GlyphRun>();
  const word = (text: string, features: unknown, style: string, direction: string): GlyphRun => {
    const key = style + text;
    let run = known.get(key);
    if (!run) {
      if (known.size >= MOST_WORDS) known.clear();
      run = text === '\n' ? lineBreak(face) : shape.call(face, text, features, undefined, undefined, direction);
      known.set(key, run);
    }
    return run;
  };
  return (string, features, script, language, direction) => {
    if (script || language || direction !== 'ltr') return shape.call(face, string, features, script, language, direction);
    const style = features ? `${JSON.stringify(features)}\0` : '';
    const glyphs: Glyph[] = [];
    const positions: Position[] = [];
    for (const part of string.match(WORD) ?? ['']) {
      const run = word(part, features, style, direction);
      for (const g of run.glyphs) glyphs.push(g);
      for (const p of run.positions) positions.push(p);
    }
    return { glyphs, positions };
  };
}

/** A line break inside a text has no glyph in any font; ours is a space of no width, which is never painted. */
function lineBreak(face: Face): GlyphRun {
  const space = face.glyphForCodePoint(0x20);
  const glyph: Glyph = Object.create(space, {
    codePoints: { value: [0x0a], enumerable: true },
    advanceWidth: { value: 0, enumerable: true },
  }) as Glyph;
  return { glyphs: [glyph], positions: [{ xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 }] };
}
