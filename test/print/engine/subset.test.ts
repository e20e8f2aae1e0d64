import { create as createFace } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { subset } from '../../../src/print/press/subset.js';
import type { Face } from '../../../src/print/type/face.js';
import { Tables } from '../../../src/print/type/tables.js';
import { fonts, h, printed, running, Text } from './kit.js';
import { isStream, nameOf, Pdf } from '../../pdf-reader.js';

const open = (bytes: Uint8Array): Face => createFace(bytes) as Face;
const TEXT = 'Æblegrød på ø, café: 10 åbne ½ – “tegn” ÅÉÑ';

describe('a subset', () => {
  for (const face of fonts.all())
    it(`${face.postscriptName}: its glyphs look and measure as before, under the same numbers`, () => {
      const { glyphs } = face.layout(TEXT, undefined, undefined, undefined, 'ltr');
      const small = open(
        subset(
          face.bytes,
          glyphs.map((g) => g.id),
        ),
      );
      for (const glyph of glyphs) {
        const [before, after] = [open(face.bytes).getGlyph(glyph.id), small.getGlyph(glyph.id)];
        expect(after.path.commands).toEqual(before.path.commands);
        expect(after.advanceWidth).toBe(before.advanceWidth);
      }
    });

  it('is much smaller, and has no outline that is not used', () => {
    const face = fonts.face('SourceSans3-Regular') as Face;
    const used = [...'abc'].map((c) => face.glyphForCodePoint(c.codePointAt(0) as number).id);
    const bytes = subset(face.bytes, used);
    expect(bytes.length).toBeLessThan(face.bytes.length / 10);
    expect(open(bytes).getGlyph((used[0] as number) - 1).path.commands).toEqual([]);
  });

  it('brings along what composite glyphs are made of', () => {
    const face = fonts.face('YoungSerif-Regular') as Face;
    const id = face.glyphForCodePoint(0xe5).id;
    expect(open(subset(face.bytes, [id])).getGlyph(id).path.commands.length).toBeGreaterThan(20);
  });

  it('is a whole font file: sorted tables, and the checksum of the file comes out as it should', () => {
    const face = fonts.face('SourceSans3-Bold') as Face;
    const bytes = subset(face.bytes, [5, 900]);
    const tags = new Tables(bytes).tags();
    expect(tags).toEqual([...tags].sort());
    const view = new DataView(bytes.buffer);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('leaves the font alone', () => {
    const face = fonts.face('SourceSans3-Regular') as Face;
    const copy = face.bytes.slice();
    subset(face.bytes, [3, 4, 5]);
    expect(face.bytes).toEqual(copy);
  });
});

it('is embedded with its length, the widths of its glyphs and what they say', async () => {
  const { bytes } = await printed([h(Text, { style: running }, 'Stoffer 10')]);
  const pdf = new Pdf(bytes);
  const face = fonts.face('SourceSans3-Regular') as Face;
  const all = [...pdf.entries()].map(([, v]) => v);
  const program = all.find((v) => isStream(v) && v.dict.has('Length1'));
  expect(isStream(program) && program.bytes.length).toBe(isStream(program) && program.dict.get('Length1'));
  const font = all.find((v) => v instanceof Map && nameOf(v.get('Subtype')) === 'CIDFontType2') as Map<string, never>;
  expect(nameOf(font.get('BaseFont'))).toMatch(/^[A-Z]{6}\+SourceSans3-Regular$/);
  const widths = pdf.array(font.get('W'));
  const width = (c: string): unknown => {
    const id = face.glyphForCodePoint(c.codePointAt(0) as number).id;
    for (let i = 0; i < widths.length; i += 2) {
      const at = id - (widths[i] as number);
      const list = pdf.array(widths[i + 1]);
      if (at >= 0 && at < list.length) return list[at];
    }
    return undefined;
  };
  for (const c of 'Stoer 10') expect(width(c), c).toBe(face.glyphForCodePoint(c.codePointAt(0) as number).advanceWidth);
  expect(width('Q')).toBeUndefined();
});
