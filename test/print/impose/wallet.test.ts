// The wallet fold, measured on paper and folded by arithmetic: panels where they belong, the right way up, read from 1 to 8.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Printed, TailoredSheet } from '../../../src/model/index.js';
import { emptyFrame, type Geometry, type Page } from '../../../src/print/frame.js';
import { blank, panelled } from '../../../src/print/impose/fill.js';
import { imposeWallet } from '../../../src/print/impose/wallet.js';
import { press } from '../../../src/print/press/index.js';
import { checkStructure, find } from '../../pdf-structure.js';
import { fonts, keep, onePass } from '../engine/kit.js';
import { made, pressed } from '../easy/sheets.js';
import { papersOf, type Painted, type Sheet } from './paper.js';

const geometry: Geometry = { width: 841.89 / 4, height: 595.276 / 2, top: 20, right: 20, bottom: 30, left: 20 };
const [W, H] = [297 / 4, 210 / 2];

/** Eight panels, each with a bar in its own upper left corner as wide as its number in millimetres. */
function sheet(): Sheet {
  const frames = Array.from({ length: 8 }, (_, i) => ({
    ...emptyFrame(170, 200),
    under: [{ k: 'rect' as const, x: 0, y: 0, w: ((i + 1) * 72) / 25.4, h: 6, fill: '#cc0000' }],
  }));
  const pages = frames.map((frame, i): Page => ({ ...blank(geometry), parts: [{ block: i, frame, from: 0, to: 200, x: 20, y: 20 }] }));
  const section = {
    sheets: [{ title: 'Fold', anchor: 'fold' }],
    blocks: frames.map((frame) => ({ frame, sheet: 0 })),
    pages: [imposeWallet(pages, '#000000')],
  };
  const around = { title: 'Fold', fonts, symbols: new Map(), pictures: new Map(), colour: 'colour', rightHandStarts: false } as const;
  return papersOf(press([section], onePass, around).bytes)[0]!;
}
const red = ({ painted }: Sheet): Painted[] => painted.filter(({ fill }) => fill.startsWith('0.8 0'));
/** The panel whose bar is as wide as its number. */
const barOf = (paper: Sheet, number: number): Painted => red(paper).find(({ box }) => Math.abs(box.right - box.left - number) < 0.01)!;
const columnOf = (n: number): number => ({ 8: 0, 7: 0, 1: 1, 6: 1, 2: 2, 5: 2, 3: 3, 4: 3 })[n]!;

describe('eight panels on one side of A4', () => {
  const paper = sheet();

  it('stand on landscape paper, four and four', () => {
    expect(paper.width).toBeCloseTo(297, 1);
    expect(paper.height).toBeCloseTo(210, 1);
    expect(red(paper)).toHaveLength(8);
  });

  it.each([1, 2, 3, 8])('page %i stands in the lower row, on its feet', (n) => {
    const { box } = barOf(paper, n);
    expect(Math.abs(box.left - columnOf(n) * W - (20 * 25.4) / 72)).toBeLessThan(0.01);
    expect(Math.abs(box.top - H - (20 * 25.4) / 72)).toBeLessThan(0.01);
  });

  it.each([4, 5, 6, 7])('page %i stands in the upper row, on its head', (n) => {
    const { box } = barOf(paper, n);
    // Its own upper left corner is the panel's lower right one.
    expect(Math.abs(box.right - (columnOf(n) + 1) * W + (20 * 25.4) / 72)).toBeLessThan(0.01);
    expect(Math.abs(box.bottom - H + (20 * 25.4) / 72)).toBeLessThan(0.01);
  });

  it('opens as a book: each pair of pages that lie open side by side meets at one fold', () => {
    // The four arms of the opened cut: pages that share an arm lie back to back, pages that face each other are next in the ring.
    const at = (n: number): { column: number; up: boolean } => ({ column: columnOf(n), up: barOf(paper, n).box.top < H });
    const ring = [1, 2, 3, 4, 5, 6, 7, 8];
    ring.forEach((n, i) => {
      const [here, next] = [at(n), at(ring[(i + 1) % 8]!)];
      const beside = here.up === next.up && Math.abs(here.column - next.column) === 1;
      const over = here.up !== next.up && here.column === next.column;
      expect(beside || over).toBe(true);
      // The cut parts the two middle columns: nothing folds over it.
      if (over) expect([0, 3]).toContain(here.column);
    });
    // On the left of the fold stands the even page, whichever row it is in.
    for (const [even, odd] of [
      [2, 3],
      [4, 5],
      [6, 7],
      [8, 1],
    ] as const) {
      const [left, right] = [at(even), at(odd)];
      expect(left.up).toBe(right.up);
      expect(right.column - left.column).toBe(left.up ? -1 : 1);
    }
  });

  it('has its cut over the two panels in the middle, and its folds between panels only', () => {
    const bars = paper.painted.filter(({ what, fill }) => what === 'bar' && /^0( 0 0)?$/.test(fill)).map(({ box }) => box);
    expect(bars).toHaveLength(1);
    expect([bars[0]!.left, bars[0]!.right].map((x) => Math.round(x * 100) / 100)).toEqual([W, 3 * W].map((x) => Math.round(x * 100) / 100));
    expect(Math.abs((bars[0]!.top + bars[0]!.bottom) / 2 - H)).toBeLessThan(0.01);
    const folds = paper.painted.filter(({ what, box }) => what === 'stroke' && Math.max(box.right - box.left, box.bottom - box.top) > 30);
    const upright = folds.filter(({ box }) => box.right - box.left < 0.01).map(({ box }) => box.left);
    expect(upright.map((x) => Math.round((x / W) * 1000) / 1000)).toEqual([1, 2, 3]);
    for (const { box } of folds.filter((f) => f.box.bottom - f.box.top < 0.01)) expect(Math.abs(box.top - H)).toBeLessThan(0.01);
  });
});

describe('pages that are fewer than the panels', () => {
  const numbered = (count: number): Page[] =>
    Array.from({ length: count }, (_, i) => ({ ...blank(geometry), values: { name: `side ${i + 1}` } }));
  const order = (count: number): (string | undefined)[] => panelled(numbered(count), 8).panels.map(({ values }) => values['name']);

  it.each([
    [1, ['side 1', undefined, undefined, undefined, undefined, undefined, undefined, undefined]],
    [2, ['side 1', undefined, undefined, undefined, undefined, undefined, undefined, 'side 2']],
    [7, ['side 1', 'side 2', 'side 3', 'side 4', 'side 5', 'side 6', undefined, 'side 7']],
    [8, Array.from({ length: 8 }, (_, i) => `side ${i + 1}`)],
  ])('%i: the last stands on the back', (count, expected) => expect(order(count)).toEqual(expected));

  it('are told of when they are too many', () => {
    expect(panelled(numbered(10), 8)).toMatchObject({ over: 2 });
    expect(panelled(numbered(8), 8).panels.map(({ values }) => values['page.panel'])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });
});

const plan = (headings: number): string[] =>
  Array.from({ length: headings }, (_, i) => [
    `### Felt ${i + 1}`,
    '',
    `![](symbol:glad) Sætning ${i + 1}.`,
    '',
    '::lines{count=2}',
    '',
  ]).flat();
const markdown = (headings: number): string =>
  [
    '---',
    'title: Min plan',
    'kind: worksheet',
    'symbol: glad',
    'edition: easy-read',
    'carriers: [a4, wallet, fridge]',
    'review: { status: draft }',
    '---',
    '',
    'Brug den, når det bliver svært.',
    '',
    ':::::columns',
    ...plan(headings),
    '### Jeg ringer 112',
    '',
    '![](symbol:vred) Nogen er i fare.',
    ':::::',
  ].join('\n');
const inWay = (sheet: TailoredSheet, carrier: 'wallet' | 'fridge' | 'a4'): TailoredSheet => ({
  ...sheet,
  setting: { ...sheet.setting, carrier },
});

describe('one plan in three ways', () => {
  const files = {} as Record<'a4' | 'wallet' | 'fridge', Printed>;
  beforeAll(async () => {
    const { sheet, diagnostics } = made('test/cases/quick.easy-read.md', markdown(5));
    expect(diagnostics).toEqual([]);
    for (const carrier of ['a4', 'wallet', 'fridge'] as const) {
      const { value, diagnostics: found } = await pressed(inWay(sheet, carrier));
      expect(found).toEqual([]);
      keep(`plan-${carrier}`, value.bytes);
      files[carrier] = value;
    }
  }, 60_000);

  it.each(['a4', 'wallet', 'fridge'] as const)('says the same fields in the same order as %s, with a place to write in each', (carrier) => {
    const { problems, tree } = checkStructure(files[carrier].bytes);
    expect(problems).toEqual([]);
    const words = tree.text.replace(/\s+/g, ' ');
    const fields = [1, 2, 3, 4, 5].map((n) => `Felt ${n} Sætning ${n}.`).join(' ');
    expect(words).toContain(`Min plan Brug den, når det bliver svært. ${fields} Jeg ringer 112 Nogen er i fare.`);
    expect(find(tree, 'Figure').filter((f) => f.alt?.startsWith('Linjer at skrive på'))).toHaveLength(5);
    expect(find(tree, 'H1')).toHaveLength(1);
    if (carrier !== 'a4') expect(files[carrier].pages).toBe(1);
  });

  it('keeps every word inside its panel, and off the edge that printers leave white', () => {
    const [paper] = papersOf(files.wallet.bytes);
    const words = paper!.painted.filter(({ what }) => what === 'text');
    expect(words.length).toBeGreaterThan(20);
    for (const { box, turned } of words) {
      const upper = box.top < H;
      expect(Math.abs(turned)).toBe(upper ? 180 : 0);
      // Where its line begins: at least the inset from the fold at its left.
      const across = ((upper ? 297 - box.left : box.left) % W) + W;
      expect(across % W).toBeGreaterThan(6.9);
      expect(Math.min(box.top, 210 - box.top)).toBeGreaterThan(5);
    }
  });

  it('sets no word of the reader’s smaller than easy-read allows', async () => {
    const { sheet } = made('test/cases/quick.easy-read.md', markdown(5));
    const { compose } = await import('../../../src/print/compose/index.js');
    const { layOut } = await import('../../../src/print/frames/index.js');
    const { supplies } = await import('../easy/sheets.js');
    for (const carrier of ['wallet', 'fridge'] as const) {
      const { blocks, geometry: g, name } = compose(inWay(sheet, carrier), supplies());
      const width = g.width - g.left - g.right;
      const frames = await layOut([{ name, blocks: blocks.map((block) => ({ block, width })) }], {
        fonts,
        pictures: new Map(),
        cache: null,
      });
      for (const frame of frames.values())
        for (const { items } of frame.segs)
          for (const item of items) if (item.k === 'glyphs') expect(item.size).toBeGreaterThanOrEqual(14.9);
    }
  });

  it('names the heading that a fold has no room for', async () => {
    const { sheet } = made('test/cases/quick.easy-read.md', markdown(8));
    const { diagnostics } = await pressed(inWay(sheet, 'wallet'));
    expect(diagnostics.map(({ rule, place, message }) => [rule, place.from.line, message.da])).toEqual([
      ['too-many-panels', 55, 'En lommefold har otte felter. Arket har 2 for mange.'],
    ]);
  });

  it('says once that a panel holds too little', async () => {
    const { sheet } = made(
      'test/cases/quick.easy-read.md',
      markdown(2).replace('Sætning 2.', 'Der er meget at læse her.\n'.repeat(9).trim()),
    );
    const { diagnostics } = await pressed(inWay(sheet, 'wallet'));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, place, message }) => [rule, place.from.line, message.da])).toEqual([
      ['panel-full', 19, expect.stringContaining('Der er mere i feltet, end der er plads til: »')],
    ]);
  });
});
