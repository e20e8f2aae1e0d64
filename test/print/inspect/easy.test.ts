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
