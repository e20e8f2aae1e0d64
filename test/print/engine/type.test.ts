import { readFileSync } from 'node:fs';
import { create as createFace } from 'fontkit';
import { describe, expect, it, vi } from 'vitest';
import type { Face, GlyphRun } from '../../../src/print/type/face.js';
import { plainZero } from '../../../src/print/type/plain-zero.js';
import { LIGATURES, openFonts } from '../../../src/print/type/index.js';
import { fontFaces, fonts } from './kit.js';
import { isPlain, plainLine, shapedLine } from '../../../src/print/type/line.js';
import { glyphsOf } from '../../../src/print/type/cmap.js';
import { kerningOf } from '../../../src/print/type/pairs.js';
import { metricsOf, postscriptNameOf, Tables } from '../../../src/print/type/tables.js';

const create = (bytes: Uint8Array): Face => createFace(bytes) as Face;
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyzæøåéABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789.,;:!?–-()[]”“’%/+=»«'];
const ltr = (face: Face, text: string): GlyphRun => face.layout(text, undefined, undefined, undefined, 'ltr');
const ids = (run: GlyphRun): string => run.glyphs.map((g) => g.id).join();
const advances = (run: GlyphRun): string => run.positions.map((p) => p.xAdvance).join();

describe('shaping word by word', () => {
  const original = new Map(fontFaces.map(({ bytes }) => [create(bytes).postscriptName, create(bytes)]));
  for (const face of fonts.all()) {
    const name = face.postscriptName;
    const whole = original.get(name.replace('PlainZero', '')) as Face;
    const kernsAcrossSpaces = name.startsWith('Atkinson');
    const letters = name.endsWith('Regular') ? ALPHABET : [...'aeftvyæøåATVYÆØÅ017.,”–('];
    it(`${name}: the same glyphs${kernsAcrossSpaces ? '' : ' and advances'} as the whole string, for every pair around a space`, () => {
      const different: string[] = [];
      for (const a of letters)
        for (const b of letters) {
          const [ours, theirs] = [ltr(face, `${a} ${b}`), ltr(whole, `${a} ${b}`)];
          if (ids(ours) !== ids(theirs) || (!kernsAcrossSpaces && advances(ours) !== advances(theirs))) different.push(`${a} ${b}`);
        }
      expect(different).toEqual([]);
    });
  }

  it('sets figures of another form as fontkit does', () => {
    const figures = [...'0123456789'];
    for (const face of fonts.all()) {
      const raw = create(face.bytes);
      const shapes = (text: string) => [face, raw].map((f) => f.layout(text, ['lnum'], undefined, undefined, 'ltr'));
      for (const text of figures.flatMap((a) => figures.map((b) => a + b)).concat('1974', '20417', '100'))
        expect(shapes(text).map((run) => [ids(run), advances(run)])).toEqual(
          Array(2).fill([ids(shapes(text)[1]!), advances(shapes(text)[1]!)]),
        );
    }
  });
  it('keeps kerning and ligatures inside a word', () => {
    const face = fonts.face('SourceSans3-Regular') as Face;
    const whole = original.get('SourceSans3-Regular') as Face;
    for (const text of ['To Ve AV', 'stoffer og fisk', 'flytte affald']) {
      expect(ids(ltr(face, text))).toBe(ids(ltr(whole, text)));
      expect(advances(ltr(face, text))).toBe(advances(ltr(whole, text)));
    }
  });
});

describe('what a glyph says', () => {
  it('is its own text, whatever was shaped before', () => {
    for (const face of fonts.all()) {
      ltr(face, 'Til: æ;');
      for (const c of '.,;:!?aæøå0') expect(ltr(face, c).glyphs[0]?.codePoints, `${face.postscriptName} ${c}`).toEqual([c.codePointAt(0)]);
    }
  });
  it('is the letters of a ligature: the text keeps step with its glyphs', () => {
    for (const face of fonts.all())
      for (const ligature of LIGATURES) {
        const letters = ligature.normalize('NFKD');
        const said = ltr(face, letters).glyphs.flatMap((g) => g.codePoints);
        expect(String.fromCodePoint(...said), face.postscriptName).toBe(letters);
      }
  });
});

describe('a ligature asked for by number first', () => {
  const faces = (): Face[] => openFonts(fontFaces.map((font) => ({ ...font, bytes: font.bytes.slice() }))).all();
  it('still says its letters when it is shaped', () => {
    const numbers = fonts.all().map((face) => ltr(face, 'drøft').glyphs.map((g) => g.id));
    expect(numbers.some((list) => list.length < 5)).toBe(true);
    faces().forEach((face, i) => {
      for (const id of numbers[i] ?? []) face.getGlyph(id);
      const said = ltr(face, 'drøft').glyphs.flatMap((g) => g.codePoints);
      expect(String.fromCodePoint(...said), face.postscriptName).toBe('drøft');
    });
  });
});

describe('the plain zero', () => {
  const contours = (face: Face): number => face.glyphForCodePoint(0x30).path.commands.filter((c) => c.command === 'moveTo').length;
  it('stands in every face: an outer curve and one counter', () => {
    for (const face of fonts.all()) expect(contours(face), face.postscriptName).toBe(2);
  });
  it('is as wide and as tall as before, and nothing else has changed', () => {
    const { bytes } = fontFaces.find((f) => f.family.startsWith('Atkinson') && f.weight === 400) as (typeof fontFaces)[number];
    const before = create(bytes);
    const after = create(plainZero(bytes));
    expect(contours(before)).toBe(3);
    const box = (face: Face) => (face.glyphForCodePoint(0x30) as unknown as { bbox: object }).bbox;
    expect(box(after)).toEqual(box(before));
    for (const c of ALPHABET) {
      const [a, b] = [before, after].map((face) => face.glyphForCodePoint(c.codePointAt(0) as number));
      expect(b?.advanceWidth, c).toBe(a?.advanceWidth);
      if (c !== '0') expect(b?.path.commands, c).toEqual(a?.path.commands);
    }
  });
  it('leaves the bytes it was given alone', () => {
    const { bytes } = fontFaces.find((f) => f.family.startsWith('Atkinson')) as (typeof fontFaces)[number];
    const copy = bytes.slice();
    plainZero(bytes);
    expect(bytes).toEqual(copy);
  });
});

describe('a plain line, set without fontkit', () => {
  const PLAIN = [...'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789 .,:·–-'];
  const measuresOf = (bytes: Uint8Array) => {
    const tables = new Tables(bytes);
    return { glyphOf: glyphsOf(tables), metricsOf: metricsOf(tables), kern: kerningOf(tables) };
  };
  /** fontkit itself, word by word: our own `layout` takes the same way as a plain line. */
  const fontkitOf = ({ bytes }: Face): Face => {
    const face = create(bytes);
    const shape = face.layout.bind(face);
    face.layout = (text, ...how) => {
      const runs = (text.match(/ +|[^ ]+/g) ?? ['']).map((word) => shape(word, ...how));
      return { glyphs: runs.flatMap((run) => run.glyphs), positions: runs.flatMap((run) => run.positions) };
    };
    return face;
  };
  const different = (face: Face, lines: string[]): string[] => {
    const [measures, fontkit] = [measuresOf(face.bytes), fontkitOf(face)];
    return lines.filter((line) => JSON.stringify(plainLine(line, measures)) !== JSON.stringify(shapedLine(line, fontkit)));
  };
  const differentlyShaped = (face: Face, words: string[]): string[] => {
    const fontkit = fontkitOf(face);
    const run = (f: Face, text: string): string => ids(ltr(f, text)) + advances(ltr(f, text));
    return words.filter((word) => run(face, word) !== run(fontkit, word));
  };
  for (const face of fonts.all()) {
    it(`${face.postscriptName}: every pair of characters is as fontkit sets it`, () => {
      const pairs = PLAIN.flatMap((a) => PLAIN.map((b) => a + b)).filter(isPlain);
      expect(pairs.length).toBeGreaterThan(4500);
      expect(different(face, pairs)).toEqual([]);
    });
    it(`${face.postscriptName}: and so are page numbers, names and decks`, () => {
      const numbers = Array.from({ length: 400 }, (_, i) => `Side ${i + 1} af ${7 * i + 400}`);
      const names = [
        'Åse Ærø',
        'Niels-Ole Bo',
        'Dr. Watson Jr.',
        'Emotion 7–12 · bagside',
        'AVATAR Tove VAV',
        'Karton 200–250 g · klip ved mærkerne',
      ];
      expect([...numbers, ...names].every(isPlain)).toBe(true);
      expect(different(face, [...numbers, ...names])).toEqual([]);
    });
    it(`${face.postscriptName}: and so are the words of a text that is laid out`, () => {
      const words = readFileSync(new URL('../../cases/specimen/standard.md', import.meta.url), 'utf8').split(/\s+/);
      expect(words.length).toBeGreaterThan(600);
      expect(differentlyShaped(face, words)).toEqual([]);
    });
  }
  it('is not what may have ligatures, marks or characters that few fonts have', () => {
    for (const text of ['Sofie', 'affald', 'e\u0301', 'é', '½', '吴', 'a\tb', '“', 'fj']) expect(isPlain(text), text).toBe(false);
    for (const text of ['', 'Side 1 af 2', 'Olaf', 'af: 7']) expect(isPlain(text), text).toBe(true);
  });
  it('tells what the face lacks, once', () => {
    const measures = { ...measuresOf((fonts.face('SourceSans3-Regular') as Face).bytes), glyphOf: (c: number) => (c === 0x78 ? 0 : c) };
    const line = plainLine('xax', measures);
    expect(line.lacking).toEqual(['x']);
    expect(line.glyphs.map((g) => g.said)).toEqual(['a']);
  });
});

describe('a font read by its tables', () => {
  it('has the name that fontkit reads, and the glyph of every character', () => {
    for (const { bytes } of fontFaces) {
      const face = create(bytes);
      const tables = new Tables(bytes);
      const glyphOf = glyphsOf(tables);
      expect(postscriptNameOf(tables)).toBe(face.postscriptName);
      const of = (c: number): number => (face.hasGlyphForCodePoint(c) ? face.glyphForCodePoint(c).id : 0);
      const wrong = Array.from({ length: 0xfffe }, (_, i) => i + 1).filter((c) => glyphOf(c) !== of(c));
      expect(wrong, face.postscriptName).toEqual([]);
    }
  });
});

describe('fonts that are not ready', () => {
  it('set a plain line, and say why they set no other', async () => {
    vi.resetModules();
    const { openFonts: fresh } = await import('../../../src/print/type/index.js');
    const cold = fresh(fontFaces);
    const program = cold.program('SourceSans3-Regular');
    expect(program?.line('Side 1 af 2').glyphs).toHaveLength(11);
    expect(() => program?.line('Sofie')).toThrow('not ready');
    await cold.ready();
    expect(
      program
        ?.line('Sofie')
        .glyphs.map((g) => g.said)
        .join(''),
    ).toBe('Sofie');
  });
});

describe('finding a face', () => {
  it('takes the nearest weight, and upright where there is no italic', () => {
    expect(fonts.find('Source Sans 3', 500, 'normal').postscriptName).toBe('SourceSans3-Regular');
    expect(fonts.find('Source Sans 3', 800, 'normal').postscriptName).toBe('SourceSans3-Bold');
    expect(fonts.find('Atkinson Hyperlegible Next', 400, 'italic').postscriptName).toBe('AtkinsonHyperlegibleNextPlainZero-Regular');
    expect(fonts.find('Helvetica', 400, 'normal').postscriptName).toBe('missing');
  });
  it('has another hash with other fonts', () => {
    expect(openFonts(fontFaces.slice(1)).hash).not.toBe(fonts.hash);
    expect(openFonts(fontFaces).hash).toBe(fonts.hash);
  });
  it('has another hash when one byte of one font is another', () => {
    const { length } = (fontFaces[0] as (typeof fontFaces)[number]).bytes;
    for (const at of [20_000, 20_001, 20_002, 20_003, length - 1]) {
      const changed = fontFaces.map((font) => ({ ...font, bytes: font.bytes.slice() }));
      changed[0]!.bytes[at]! ^= 1;
      expect(openFonts(changed).hash, String(at)).not.toBe(fonts.hash);
    }
  });
});
