// Shaping word by word is what makes it cheap: a word is shaped once per face and remembered. fontkit takes a third of a
// millisecond for a new word, so words in which a face does no more than kern are set by the kerning of their pairs.
import type { Face, Glyph, GlyphRun, Position, Shape } from './face.js';
import { isPlain } from './line.js';
import { kerningOf } from './pairs.js';
import { Tables } from './tables.js';

/** How many words a face remembers before it begins anew. */
const MOST_WORDS = 20_000;
const WORD = /\n| +|[^ \n]+/g;
const FIGURES = /^\d+$/;

/**
 * A `layout` that shapes each word once. The same result as shaping the whole string wherever a font does not kern across a
 * space; where it does (Atkinson), the kern at the space is left out, which no eye sees.
 */
export function shapeByWord(face: Face, shape: Shape): Shape {
  const known = new Map<string, GlyphRun>();
  const inPairs = pairSetter(face);
  const word = (text: string, features: unknown, style: string): GlyphRun => {
    const key = style + text;
    let run = known.get(key);
    if (!run) {
      if (known.size >= MOST_WORDS) known.clear();
      run = anew(text, features, style);
      known.set(key, run);
    }
    return run;
  };
  const anew = (text: string, features: unknown, style: string): GlyphRun => {
    if (text === '\n') return lineBreak(face);
    if (!style && isPlain(text)) return inPairs(text, (character) => face.glyphForCodePoint(character.charCodeAt(0)));
    // Figures of another form, such as lining ones, are still one glyph each.
    if (text.length > 1 && FIGURES.test(text)) return inPairs(text, (figure) => word(figure, features, style).glyphs[0] as Glyph);
    return shape.call(face, text, features, undefined, undefined, 'ltr');
  };
  return (string, features, script, language, direction) => {
    if (script || language || direction !== 'ltr') return shape.call(face, string, features, script, language, direction);
    const style = styleOf(features);
    const glyphs: Glyph[] = [];
    const positions: Position[] = [];
    for (const part of string.match(WORD) ?? ['']) {
      const run = word(part, features, style);
      for (const g of run.glyphs) glyphs.push(g);
      for (const p of run.positions) positions.push(p);
    }
    return { glyphs, positions };
  };
}

/** Features as a part of a key: empty when there are none. textkit gives an empty list. */
const styleOf = (features: unknown): string =>
  !features || (Array.isArray(features) && features.length === 0) ? '' : `${JSON.stringify(features)}\0`;

/** Sets a word glyph by glyph, left to right, each kerned with the next. */
function pairSetter(face: Face): (text: string, glyphOf: (character: string) => Glyph) => GlyphRun {
  let kern: ReturnType<typeof kerningOf> | undefined;
  return (text, glyphOf) => {
    kern ??= kerningOf(new Tables(face.bytes));
    const glyphs = Array.from(text, glyphOf);
    const positions = glyphs.map((glyph, i): Position => {
      const next = glyphs[i + 1];
      const more = next && kern ? kern(glyph.id, next.id) : 0;
      return { xAdvance: glyph.advanceWidth + more, yAdvance: 0, xOffset: 0, yOffset: 0 };
    });
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
