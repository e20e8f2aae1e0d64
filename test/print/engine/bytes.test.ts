import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bytes } from '../../../src/print/press/bytes.js';
import { text } from '../../../src/print/press/syntax.js';
import { round } from '../../../src/print/symbols/round.js';
import { Parser } from '../../pdf-reader.js';
import { printed, h, running, Text } from './kit.js';
import { checkStructure } from '../../pdf-structure.js';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const written = (write: (bytes: Bytes) => void): string => {
  const bytes = new Bytes();
  write(bytes);
  return latin1(bytes.written);
};
const value = (source: string): unknown => new Parser(source).value();

describe('a string of codes', () => {
  const read = (codes: readonly number[]): number[] => {
    const said = value(written((b) => (b.text('('), codes.forEach((c) => b.code(c)), b.text(')')))) as string;
    return Array.from({ length: said.length / 2 }, (_, i) => (said.charCodeAt(2 * i) << 8) | said.charCodeAt(2 * i + 1));
  };
  it('comes back as it was, with every byte in either half', () => {
    const codes = Array.from({ length: 256 }, (_, byte) => [byte, byte << 8, (byte << 8) | byte]).flat();
    expect(read(codes)).toEqual(codes);
  });
  it('escapes what would end or change it, and nothing else', () => {
    const source = written((b) => [0x2829, 0x5c0d, 0x0a41].forEach((c) => b.code(c)));
    expect(source).toBe('\\(\\)\\\\\\r\nA');
  });
  it('comes back after a parenthesis, a backslash or a return, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0x28, 0x29, 0x5c, 0x0d, 0x0a, 0x72, 0x6e, 0x2828, 0x5c28, 0x295c, 0x0d0a, 0x0a0d)), (codes) => {
        expect(read(codes)).toEqual(codes);
      }),
    );
  });
});

describe('a number', () => {
  it('is as JavaScript writes it, to the thousandth', () => {
    for (const n of [
      0,
      -0,
      1,
      -1,
      0.001,
      -0.0004,
      0.0005,
      0.01,
      0.1,
      0.102,
      9.9995,
      10,
      100,
      999.999,
      595.28,
      -8.057,
      841.89,
      1e6 - 0.001,
      1e9,
    ])
      expect(written((b) => b.number(n))).toBe(String(round(n)));
    fc.assert(fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), (n) => written((b) => b.number(n)) === String(round(n))));
  });
});

describe('bytes', () => {
  it('grow', () => {
    const long = 'æ'.repeat(100_000);
    expect(written((b) => b.text('a').text(long).number(1.5))).toBe(`a${long}1.5`);
  });
  it('can be taken back', () => {
    expect(written((b) => (b.text('abc').cut(1), b.text('d')))).toBe('ad');
  });
});

describe('a text string', () => {
  it('says the same to a reader, whatever is in it', () => {
    for (const said of ['', 'a(b)\\c', 'Øvelse 17: »æøå«', 'tre – fire', '“citat”', '\u00ad', 'a\nb', '\u{1f600}'])
      expect(value(text(said)), said).toBe(said);
  });
  it('is UTF-16 when it would else be taken for another encoding', () => {
    for (const said of ['þÿ', 'ÿþa', 'ï»¿a']) expect(text(said), said).toMatch(/^<FEFF[0-9A-F]+>$/i);
  });
  it('has Danish letters in one byte each', () => {
    expect(text('Æblegrød')).toBe('(Æblegrød)');
  });
});

it('a page whose glyphs have the numbers of parentheses and backslashes says what it should', async () => {
  const { bytes, frames } = await printed([h(Text, { style: running }, 'mnæpå !"#$%&()*+,-./ \\ [x] {y} (z)')]);
  const ids = frames.flatMap((f) => f.segs.flatMap((s) => s.items.flatMap((item) => (item.k === 'glyphs' ? item.ids : []))));
  expect(ids.some((id) => (id & 0xff) === 0x28 || (id & 0xff) === 0x29 || (id & 0xff) === 0x5c || (id & 0xff) === 0x0d)).toBe(true);
  const { tree, problems } = checkStructure(bytes);
  expect(problems).toEqual([]);
  expect(JSON.stringify(tree)).toContain(JSON.stringify('mnæpå !"#$%&()*+,-./ \\ [x] {y} (z)').slice(1, -1));
});
