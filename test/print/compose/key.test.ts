import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/print/compose/index.js';
import { startOf } from '../../../src/model/index.js';
import type { TailoredBlock, TailoredSheet } from '../../../src/model/index.js';
import type { Supplies } from '../../../src/print/supplies.js';
import { b, d, h, p, sheetOf, suppliesOf, sym, symbolOf, t, ul } from './tree.js';

const keys = (sheet: TailoredSheet, supplies: Supplies = suppliesOf()): string[] => compose(sheet, supplies).blocks.map((x) => x.key);
const keyOf = (block: TailoredBlock, supplies?: Supplies): string => keys(sheetOf([block]), supplies).at(-1) as string;

describe('the key of a block', () => {
  it('is the same for the same words, wherever they stand', () => {
    const elsewhere = startOf('andet/ark.md');
    const moved = { ...p('Trangen går over.'), place: elsewhere } as TailoredBlock;
    expect(keyOf(moved)).toBe(keyOf(p('Trangen går over.')));
  });
  it('changes with a word, with emphasis and with an attribute', () => {
    const all = [
      p('Trangen går over.'),
      p('Trangen går væk.'),
      p(b('Trangen går over.')),
      ul('Trangen går over.'),
      d('lines', { count: 2 }),
      d('lines', { count: 3 }),
    ];
    expect(new Set(all.map((x) => keyOf(x))).size).toBe(all.length);
  });
  it('changes with the theme, the edition and the printer', () => {
    const sheet = sheetOf([p('Trangen går over.')]);
    const without = sheetOf([p('Trangen går over.')], { themes: [] });
    const easy = sheetOf([p('Trangen går over.'), p('Den går over.')], { edition: 'easy-read' });
    const grey = keys(sheet, suppliesOf({ colour: 'grey' }));
    const all = [keys(sheet).at(-1), keys(without).at(-1), keys(easy).at(-1), grey.at(-1)];
    expect(new Set(all).size).toBe(4);
  });
  it('changes with the name of a symbol in it, and not with others', () => {
    const row = p(sym('vred'));
    const named = (name: string): Supplies => suppliesOf({ symbols: new Map([['vred', symbolOf('vred', name)]]) });
    expect(keyOf(row, named('vred'))).not.toBe(keyOf(row, named('arrig')));
    expect(keyOf(p('Trangen går over.'), named('vred'))).toBe(keyOf(p('Trangen går over.'), named('arrig')));
  });
  it('says nothing of where a page begins, so a moved break costs no layout', () => {
    const [one, two] = [sheetOf([h(2, 'Et'), p('To')]), sheetOf([h(2, 'Et'), d('page-break', {}), p('To')])];
    const [a, c] = [compose(one, suppliesOf()).blocks.at(-1), compose(two, suppliesOf()).blocks.at(-1)];
    expect(a?.key).toBe(c?.key);
    expect([a?.breakBefore, c?.breakBefore]).toEqual([false, true]);
  });
  it('lets two sheets share a paragraph, and gives each its own head and foot', () => {
    const [one, two] = [sheetOf([p('Fælles.')], {}, 'et'), sheetOf([p('Fælles.')], { kind: 'handout' }, 'to')].map((s) =>
      compose(s, suppliesOf()),
    );
    expect(one?.blocks.at(-1)?.key).toBe(two?.blocks.at(-1)?.key);
    expect(one?.blocks[0]?.key).not.toBe(two?.blocks[0]?.key);
    expect(one?.furniture.map((f) => f.block.key)).not.toEqual(two?.furniture.map((f) => f.block.key));
  });
});

describe('what must reach no cache on disk', () => {
  const secret: TailoredBlock = { ...p(), children: [t('Vi ses hos '), { ...t('Bo'), private: true }] } as TailoredBlock;
  const flags = (blocks: TailoredBlock[]): boolean[] => compose(sheetOf(blocks), suppliesOf()).blocks.map((x) => x.private);
  it('is the block with a value of the order, and no other', () => {
    expect(flags([p('Alle får det her.'), secret])).toEqual([false, false, false, true]);
  });
  it('is found however deep it stands', () => {
    expect(flags([d('box', { kind: 'remember' }, ul([secret]))]).at(-1)).toBe(true);
    expect(flags([p(b({ ...t('Bo'), private: true } as never))]).at(-1)).toBe(true);
  });
  it('is a title with such a value, but not the foot', () => {
    const sheet = sheetOf([]);
    sheet.document.title = [{ ...t('Bos ark'), private: true } as never];
    const composition = compose(sheet, suppliesOf());
    expect(composition.blocks.map((x) => x.private)).toEqual([false, true]);
    expect(composition.furniture.map((f) => [f.on, f.block.private])).toEqual([
      ['later', true],
      ['every', false],
    ]);
  });
  it('is the plan of a session, when it names its leaders', () => {
    const plan: TailoredBlock = { type: 'agenda', rows: [], ends: '', place: startOf('g.md') };
    const sheet = sheetOf([plan], { kind: 'guide', audience: 'facilitator' });
    expect(compose(sheet, suppliesOf()).blocks.at(-1)?.private).toBe(false);
    sheet.setting = { ...sheet.setting, people: { ordstyrer: 'Ida' } };
    expect(compose(sheet, suppliesOf()).blocks.at(-1)?.private).toBe(true);
  });
});
