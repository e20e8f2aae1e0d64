// The rules about easy-read pages, on frames made by hand: what just keeps them and what just does not.
import { describe, expect, it } from 'vitest';
import { emptyFrame, type Frame, type Glyphs, type Item, type Page, type SymbolItem } from '../../../src/print/frame.js';
import { measured } from '../../../src/print/inspect/easy/index.js';
import { A4, fonts } from '../engine/kit.js';

const font = 'AtkinsonHyperlegibleNextPlainZero-Regular';
const words = (more: Partial<Glyphs> = {}, y = 40): Glyphs => {
  return {
    k: 'glyphs',
    font,
    size: 16,
    color: '#20282b',
    x: 104,
    y,
    ids: [40, 41, 42],
    text: 'Trang',
    top: y - 18,
    bottom: y + 6,
    ...more,
  };
};
const picture = (x = 4, y = 0): SymbolItem => ({ k: 'symbol', id: 'hus', x, y, w: 76, h: 76, top: y, bottom: y + 76 });
const frameOf = (...items: Item[]): Frame => {
  return {
    ...emptyFrame(482, 800),
    els: [{ kids: [['e', 1]] }, { tag: 'P', kids: [] }],
    segs: items.map((item) => ({ el: item.k === 'symbol' ? -1 : 1, items: [item] })),
  };
};
const page = (frame: Frame, more: Partial<Page> = {}): Page => {
  return { geometry: A4, parts: [{ block: 0, frame, from: 0, to: 800, x: 56, y: 40 }], furniture: [], values: {}, number: 1, ...more };
};
const said = (...pages: Page[]): string[] => measured(pages, { carrier: 'a4', cover: true }, fonts).map(({ rule }) => rule);
const told = (...items: Item[]): string[] => said(page(frameOf(...items)));

describe('easy-read pages', () => {
  it.each([
    ['good words', [words()], []],
    ['size 15', [words({ size: 15 })], []],
    ['size 14.8', [words({ size: 14.8 })], ['text-too-small']],
    ['a serif', [words({ font: 'YoungSerif-Regular' })], ['other-typeface']],
    ['grey at 4.5:1', [words({ color: '#767676' })], []],
    ['grey below it', [words({ color: '#787878' })], ['low-contrast']],
    ['lines of 1.5', [words(), words({}, 64)], []],
    ['lines of 1.45', [words({ top: 22, bottom: 45.2 }), words({}, 64)], ['lines-too-close']],
    ['55 characters', [words({ text: 'a'.repeat(55) })], []],
    ['56 characters', [words({ text: 'a'.repeat(56) })], ['long-printed-line']],
    ['a divided word', [words({ text: 'rus-' }), words({ text: 'midler' }, 64)], ['hyphenated']],
    ['a hyphen that stays', [words({ text: 'øl-' }), words({ text: 'og vinglas' }, 64)], []],
    ['a picture at the left', [picture(), words()], []],
    ['a picture at the right', [picture(160), words()], ['picture-right-of-words']],
    ['words on a picture', [picture(100), words()], ['text-on-picture']],
  ] as [string, Item[], string[]][])('%s', (_, items, rules) => {
    expect(told(...items)).toEqual(rules);
  });

  it.each([
    ['a picture of 36', [{ ...picture(4, 20), w: 36, h: 36, bottom: 56 }, words()], []],
    ['a smaller one', [{ ...picture(4, 20), w: 35, h: 35, bottom: 55 }, words()], ['picture-too-small']],
    ['words in the middle of their picture', [picture(), words({}, 30), words({}, 54)], []],
    ['words that begin beside it and go on below', [picture(), ...[30, 54, 78, 102, 126, 150].map((y) => words({}, y))], []],
    ['words that end beside it', [picture(4, 100), ...[40, 64, 88, 112].map((y) => words({}, y))], ['picture-not-level']],
    ['three lines on one axis', [words(), words({}, 64), words({}, 88)], []],
    ['one that begins elsewhere', [words(), words({ x: 120 }, 64), words({}, 88)], ['not-left-set']],
    ['two lines in the middle of each other', [words({ text: 'Trang nu' }), words({ x: 112 }, 64)], []],
  ] as [string, Item[], string[]][])('%s', (_, items, rules) => {
    expect(told(...items)).toEqual(rules);
  });

  const rows = (count: number): Frame => {
    const all = Array.from({ length: count }, (_, i): Item[] => [picture(4, i * 84), words({}, i * 84 + 42)]);
    return {
      ...emptyFrame(482, 800),
      els: [{ kids: all.map((_, i) => ['e', i + 1]) }, ...all.map(() => ({ tag: 'P' as const, kids: [] }))],
      segs: all.flatMap((items, i) => items.map((item) => ({ el: item.k === 'symbol' ? -1 : i + 1, items: [item] }))),
    };
  };
  it('have six rows of pictures at most', () => {
    expect(said(page(rows(6)))).toEqual([]);
    expect(said(page(rows(7)))).toEqual(['too-many-picture-rows']);
    const poster = measured([page(rows(7))], { carrier: 'poster', cover: true }, fonts);
    expect(poster).toEqual([]);
  });
  it('are on A5 at least, but for what lies in a pocket', () => {
    const a5 = { ...A4, width: 419.53, height: 595.28 };
    const a6 = { ...A4, width: 297.64, height: 419.53 };
    expect(said(page(frameOf(words()), { geometry: a5 }))).toEqual([]);
    expect(said(page(frameOf(words()), { geometry: a6 }))).toEqual(['paper-too-small']);
    expect(measured([page(frameOf(words()), { geometry: a6 })], { carrier: 'cards', cover: true }, fonts)).toEqual([]);
  });
  it('are measured after they were scaled', () => {
    expect(said(page(frameOf(words()), { transform: [0.71, 0, 0, 0.71, 0, 0] }))).toContain('text-too-small');
  });
  it('have a number, and are at most twenty', () => {
    const number = measured([page(frameOf(words()))], { carrier: 'a4', cover: false }, fonts).map(({ rule }) => rule);
    expect(number).toEqual(['no-page-number']);
    expect(said(...Array.from({ length: 21 }, () => page(frameOf(words()))))).toEqual(['too-many-pages']);
    expect(said(...Array.from({ length: 20 }, () => page(frameOf(words()))))).toEqual([]);
  });
  it('keep a picture and its words together', () => {
    const frame = frameOf(picture(), words({}, 20), words({}, 70));
    expect(said(page(frame, { parts: [{ block: 0, frame, from: 0, to: 60, x: 56, y: 40 }] }))).toContain('picture-parted');
  });
});
