// Cards in the finished PDF, measured: a back lies under its front, whichever edge the printer turns on and however askew it lays it.
import { describe, expect, it } from 'vitest';
import { cardCounts, type CardCount } from '../../../src/model/index.js';
import { cardSheetOf } from '../../../src/print/compose/card-sizes.js';
import type { CardGrid } from '../../../src/print/composition.js';
import { emptyFrame, type Frame } from '../../../src/print/frame.js';
import { imposeCards, straight, type Backs } from '../../../src/print/impose/cards.js';
import { press } from '../../../src/print/press/index.js';
import { checkStructure } from '../../pdf-structure.js';
import { fonts, onePass } from '../engine/kit.js';
import { made, pressed } from '../easy/sheets.js';
import { papersOf, type Box, type Sheet } from './paper.js';

const [WIDTH, HEIGHT] = [210, 297];
/** A tenth of a hundredth: what rounding to thousandths of a point may cost, and no more. */
const close = 0.01;

/** A deck whose cards are grounds with an upper left corner of their own, as a PDF. */
function sheets(count: CardCount, cards: number, backs: Backs = straight): Sheet[] {
  const grid: CardGrid = { ...cardSheetOf(count), deck: 'Prøve', ink: '#000000' };
  const { width, height } = grid.card;
  const side: Frame = {
    ...emptyFrame(width, height),
    under: [
      { k: 'rect', x: 0, y: 0, w: width, h: height, fill: '#eeeeee' },
      { k: 'rect', x: 0, y: 0, w: 20, h: 5, fill: '#cc0000' },
    ],
  };
  const frames = Array.from({ length: 2 * cards }, () => side);
  const section = {
    sheets: [{ title: 'Kort', anchor: 'kort' }],
    blocks: frames.map((frame) => ({ frame, sheet: 0 })),
    pages: imposeCards(frames, grid, backs),
  };
  const around = { title: 'Kort', fonts, symbols: new Map(), pictures: new Map(), colour: 'colour', rightHandStarts: false } as const;
  return papersOf(press([section], onePass, around).bytes);
}
const grounds = (sheet: Sheet | undefined, like: 'card' | 'corner'): Box[] =>
  sheet!.painted
    .filter(({ what, fill }) => what === 'bar' && (like === 'corner' ? fill.startsWith('0.8 0') : /^0\.93/.test(fill)))
    .map(({ box }) => box);
const marksOf = (sheet: Sheet | undefined): Box[] => sheet!.painted.filter(({ fill }) => /^0( 0 0)?$/.test(fill)).map(({ box }) => box);

/** Where something on the back lies, seen through the front. */
const through =
  (turn: Backs['turn']) =>
  ({ left, top, right, bottom }: Box): Box =>
    turn === 'long'
      ? { left: WIDTH - right, top, right: WIDTH - left, bottom }
      : { left, top: HEIGHT - bottom, right, bottom: HEIGHT - top };
const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});
const order = (list: Box[]): Box[] => [...list].sort((a, b) => Math.round(a.top - b.top) || Math.round(a.left - b.left));
const apart = (a: Box, b: Box): number =>
  Math.max(...(['left', 'top', 'right', 'bottom'] as const).map((edge) => Math.abs(a[edge] - b[edge])));
function expectSame(some: Box[], others: Box[]): void {
  expect(others.length).toBe(some.length);
  const [a, b] = [order(some), order(others)];
  a.forEach((box, i) => expect(apart(box, b[i]!)).toBeLessThan(close));
}

describe.each(cardCounts)('%i cards on A4', (count) => {
  it.each(['long', 'short'] as const)('lie on their backs when turned on the %s edge', (turn) => {
    const [front, back] = sheets(count, count, { turn, offset: { x: 0, y: 0 } });
    expect(grounds(front, 'card')).toHaveLength(count);
    expectSame(grounds(front, 'card'), grounds(back, 'card').map(through(turn)));
    expectSame(marksOf(front), marksOf(back).map(through(turn)));
  });

  it.each(['long', 'short'] as const)('lie on them too when the printer is off, turned on the %s edge', (turn) => {
    const offset = { x: 1.5, y: -2.25 };
    const [front, back] = sheets(count, count, { turn, offset });
    // This printer lays everything on the back 1.5 mm too far left and 2.25 mm too far down.
    const laid = grounds(back, 'card').map((box) => moved(box, -offset.x, -offset.y));
    expectSame(grounds(front, 'card'), laid.map(through(turn)));
  });

  it('are as large as each other, edge to edge, and leave the margin that printers need', () => {
    const cards = grounds(sheets(count, count)[0], 'card');
    const [columns, rows] = [new Set(cards.map((c) => c.left.toFixed(1))).size, new Set(cards.map((c) => c.top.toFixed(1))).size];
    expect(columns * rows).toBe(count);
    for (const { left, top, right, bottom } of cards) {
      expect(right - left).toBeCloseTo(180 / columns, 1);
      expect(bottom - top).toBeCloseTo(255 / rows, 1);
    }
    for (const mark of marksOf(sheets(count, count)[0])) {
      expect(Math.min(mark.left, mark.top, WIDTH - mark.right, HEIGHT - mark.bottom)).toBeGreaterThan(5);
    }
  });

  it('have their long crop marks outside all cards, at every cut', () => {
    const [front] = sheets(count, count);
    const cards = grounds(front, 'card');
    const [left, top, right, bottom] = [
      Math.min(...cards.map((c) => c.left)),
      Math.min(...cards.map((c) => c.top)),
      Math.max(...cards.map((c) => c.right)),
      Math.max(...cards.map((c) => c.bottom)),
    ];
    const long = marksOf(front).filter((m) => Math.max(m.right - m.left, m.bottom - m.top) > 4);
    for (const m of long) expect(m.right <= left || m.left >= right || m.bottom <= top || m.top >= bottom).toBe(true);
    const cuts = (list: number[]): string[] => [...new Set(list.map((n) => n.toFixed(1)))].sort();
    const upright = long.filter((m) => m.bottom - m.top > 4).map((m) => (m.left + m.right) / 2);
    const level = long.filter((m) => m.right - m.left > 4).map((m) => (m.top + m.bottom) / 2);
    expect(cuts(upright)).toEqual(cuts(cards.flatMap((c) => [c.left, c.right])));
    expect(cuts(level)).toEqual(cuts(cards.flatMap((c) => [c.top, c.bottom])));
  });
});

describe('a card that is turned over like the page of a book', () => {
  it.each(['long', 'short'] as const)('has its head up on both sides, turned on the %s edge', (turn) => {
    const [front, back] = sheets(6, 6, { turn, offset: { x: 0, y: 0 } });
    const cards = order(grounds(front, 'card'));
    const [fronts, backs] = [order(grounds(front, 'corner')), order(grounds(back, 'corner').map(through(turn)))];
    cards.forEach((card, i) => {
      expect(fronts[i]!.left).toBeCloseTo(card.left, 2);
      expect(fronts[i]!.top).toBeCloseTo(card.top, 2);
      // Seen through the front the back's own upper left corner is at the upper right.
      expect(backs[i]!.right).toBeCloseTo(card.right, 2);
      expect(backs[i]!.top).toBeCloseTo(card.top, 2);
    });
  });
});

describe('a deck in another size', () => {
  const markdown = (cards: number | null): string =>
    [
      '---',
      'title: Prøvekort',
      'kind: cards',
      'carrier: cards',
      ...(cards === null ? [] : [`cards: ${cards}`]),
      'edition: easy-read',
      'review: { status: draft }',
      '---',
      '',
      ':::::cards{deck="Prøvekort" blank=1}',
      ...['Glad', 'Vred', 'Overvældet'].flatMap((word) => [
        `:::card{symbol=glad word="${word}"}`,
        '**Jeg er her.**',
        '',
        '![](symbol:vred) Min krop er let.',
        ':::',
        '',
      ]),
      ':::::',
    ].join('\n');

  it.each(cardCounts)('of %i on a sheet has room for word, picture and back', async (count) => {
    const { sheet, diagnostics } = made('test/cases/quick.easy-read.md', markdown(count));
    expect(diagnostics).toEqual([]);
    const { value, diagnostics: found } = await pressed(sheet);
    expect(found).toEqual([]);
    const { problems, tree } = checkStructure(value.bytes);
    expect(problems).toEqual([]);
    expect(tree.text.replace(/\s+/g, ' ')).toContain('Glad Jeg er her. Min krop er let. Prøvekort 1 af 3 Vred');
    expect(value.pages).toBe(2 * Math.ceil(4 / count));
  });

  it('is the order’s when the order says one, and six when nobody does', async () => {
    const pages = async (cards: number | null, each?: CardCount): Promise<number> => {
      const { sheet } = made('test/cases/quick.easy-read.md', markdown(cards));
      return (await pressed({ ...sheet, setting: { ...sheet.setting, ...(each && { cards: { each } }) } })).value.pages;
    };
    expect([await pages(null), await pages(2), await pages(8, 2), await pages(2, 9)]).toEqual([2, 4, 4, 2]);
  });

  it('prints single cards again, under the numbers they have', async () => {
    const { sheet } = made('test/cases/quick.easy-read.md', markdown(6));
    const { value } = await pressed({ ...sheet, setting: { ...sheet.setting, cards: { only: ['overvældet', 'VRED'] } } });
    const words = checkStructure(value.bytes).tree.text.replace(/\s+/g, ' ').trim();
    expect(words).toBe('Vred Jeg er her. Min krop er let. Prøvekort 2 af 3 Overvældet Jeg er her. Min krop er let. Prøvekort 3 af 3');
  });
});
