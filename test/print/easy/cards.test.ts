// Cards: six on a page, backs behind their fronts, everything said in the order of the deck.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Printed } from '../../../src/model/index.js';
import { sidesOf } from '../../../src/print/compose/cards.js';
import { compose } from '../../../src/print/compose/index.js';
import { cardSheetOf } from '../../../src/print/compose/card-sizes.js';
import { card } from '../../../src/print/compose/tokens.js';
import type { CardGrid } from '../../../src/print/composition.js';
import { emptyFrame, type Frame, type Page } from '../../../src/print/frame.js';
import { layOut } from '../../../src/print/frames/index.js';
import { imposeCards } from '../../../src/print/impose/cards.js';
import { checkStructure, find } from '../../pdf-structure.js';
import { pagesOf } from '../../pdf-text.js';
import { d, p } from '../compose/tree.js';
import { fonts, keep } from '../engine/kit.js';
import { made, pressed, quick, specimen, supplies } from './sheets.js';

const mm = (pt: number): number => Math.round((pt * 2540) / 72) / 100;
const A4 = { width: 210, height: 297 };
const grid: CardGrid = { ...cardSheetOf(6), deck: 'Følelseskort', ink: '#000000' };
const side: Frame = emptyFrame(card.width, card.height);
const sidesFor = (cards: number): Frame[] => Array.from({ length: 2 * cards }, () => side);
/** Corners of the cards of a page by block, millimetres. */
const corners = (page: Page): Map<number, { x: number; y: number }> =>
  new Map(page.parts.flatMap(({ block, x, y }) => (block === null ? [] : [[block, { x: mm(x), y: mm(y) }] as const])));

describe('six cards on A4', () => {
  const [front, back] = imposeCards(sidesFor(6), grid) as [Page, Page];

  it('lie edge to edge in the middle, 90 by 85 millimetres each', () => {
    expect([mm(card.width), mm(card.height)]).toEqual([90, 85]);
    const at = [...corners(front).values()];
    expect(at).toEqual([21, 106, 191].flatMap((y) => [15, 105].map((x) => ({ x, y }))));
  });

  it('land on their backs when the paper is turned on its long edge', () => {
    const fronts = corners(front);
    const backs = corners(back);
    for (let i = 0; i < 6; i++) {
      const { x, y } = fronts.get(2 * i) as { x: number; y: number };
      const behind = backs.get(2 * i + 1) as { x: number; y: number };
      expect(behind.x).toBeCloseTo(A4.width - x - 90, 1);
      expect(behind.y).toBeCloseTo(y, 1);
    }
  });

  it('have crop marks on both sides that fall on each other', () => {
    const bars = (page: Page): string[] =>
      (page.parts[0] as Page['parts'][number]).frame.under.flatMap((u) =>
        u.k === 'rect' ? [`${mm(u.x)} ${mm(u.y)} ${mm(u.w)} ${mm(u.h)}`] : [],
      );
    const turned = (page: Page): string[] =>
      (page.parts[0] as Page['parts'][number]).frame.under.flatMap((u) =>
        u.k === 'rect' ? [`${mm(595.28 - u.x - u.w)} ${mm(u.y)} ${mm(u.w)} ${mm(u.h)}`] : [],
      );
    expect(bars(front)).toHaveLength(2 * 3 + 2 * 4 + 2 * 2);
    expect(turned(back).sort()).toEqual(bars(front).sort());
  });

  it('keep their marks off the cards', () => {
    const under = (front.parts[0] as Page['parts'][number]).frame.under;
    const outer = under.filter((u) => u.k === 'rect' && Math.max(u.w, u.h) > 10);
    for (const u of outer) {
      if (u.k !== 'rect') continue;
      const inside = mm(u.x) >= 14.9 && mm(u.x + u.w) <= 195.1 && mm(u.y) >= 20.9 && mm(u.y + u.h) <= 276.1;
      expect(inside).toBe(false);
      expect(Math.max(u.w, u.h)).toBeCloseTo(14);
    }
  });
});

describe('a deck', () => {
  it.each([
    [1, 2],
    [6, 2],
    [7, 4],
    [24, 8],
    [26, 10],
  ])('of %i cards takes %i pages', (cards, pages) => expect(imposeCards(sidesFor(cards), grid)).toHaveLength(pages));

  it('places every side once, fronts and backs on pages of their own', () => {
    const pages = imposeCards(sidesFor(26), grid);
    const blocks = pages.map((page) => page.parts.flatMap((part) => part.block ?? []));
    expect(blocks.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 52 }, (_, i) => i));
    blocks.forEach((list, n) => expect(list.every((b) => b % 2 === n % 2)).toBe(true));
  });

  it('says on each page which cards it holds', () => {
    const pages = imposeCards(sidesFor(13), grid);
    expect(pages.map((page) => page.values['page.cards'])).toEqual([
      'Følelseskort 1–6 · forside',
      'Følelseskort 1–6 · bagside',
      'Følelseskort 7–12 · forside',
      'Følelseskort 7–12 · bagside',
      'Følelseskort 13 · forside',
      'Følelseskort 13 · bagside',
    ]);
  });

  it('loses nothing that stands beside the cards', () => {
    const deck = d('cards', { deck: 'Kort', blank: 1 }, d('card', { word: 'Glad' }, p('Jeg er glad.')), p('Læg kortene på bordet.'));
    const sides = sidesOf([p('Øverst på arket.'), deck], 'Kort').map((s) => s.side.side);
    expect(sides).toEqual(['front', 'back', 'text', 'back', 'open-front', 'open-back', 'text', 'back']);
  });
});

describe('the specimen deck', () => {
  let printed: Printed;
  beforeAll(async () => {
    const result = await pressed(specimen('cards').sheet);
    expect(result.diagnostics).toEqual([]);
    printed = result.value;
    keep('specimen-cards', printed.bytes);
  }, 60_000);

  it('is read card by card, the back right after its front', () => {
    const { problems, tree } = checkStructure(printed.bytes);
    expect(problems).toEqual([]);
    expect(tree.text.replace(/\s+/g, ' ').trim()).toBe(
      [
        'Glad Jeg er glad. Min krop føles let. Prøvekort 1 af 7',
        'Ked af det Jeg er ked af det. Tårerne er tæt på. Prøvekort 2 af 7',
        'Rolig Jeg er rolig. Mine skuldre falder ned. Prøvekort 3 af 7',
        'Vred Jeg er vred. Jeg knytter mine hænder. Prøvekort 4 af 7',
        'Træt Jeg er træt. Mine øjne vil lukke sig. Prøvekort 5 af 7',
        'Bange Jeg er bange. Mit hjerte slår hårdt. Prøvekort 6 af 7',
        'Overvældet Jeg er overvældet. Der er for meget. Prøvekort 7 af 7',
        'Prøvekort',
      ].join(' '),
    );
    expect(find(tree, 'Figure').map((f) => f.alt)).toEqual([
      'Tomt kort: tegn et billede, og skriv ordet på linjen',
      'Linjer at skrive på: sådan mærkes det',
    ]);
  });

  it('has what staff need to know between the crop marks', async () => {
    const pages = await pagesOf(printed.bytes);
    expect(pages).toHaveLength(4);
    expect(pages[0]).toContain('Prøvekort 1–6 · forside');
    expect(pages[0]).toContain('Karton 200–250 g · klip ved mærkerne');
    expect(pages[1]).toContain('Vend på den lange kant');
    for (const page of pages) expect(page).toContain('Piktogrammer: OpenMoji');
  });

  it('has sides as large as a card', async () => {
    const { blocks } = compose(specimen('cards').sheet, supplies());
    const frames = await layOut([{ name: 'cards', blocks: blocks.map((block) => ({ block, width: card.width })) }], {
      fonts,
      pictures: new Map(),
      cache: null,
    });
    for (const { key } of blocks) expect(frames.get(key)?.height).toBeCloseTo(card.height, 1);
  });
});

it('says so when a card holds more than it can', async () => {
  const words = 'Der er alt for meget at læse på det her kort. '.repeat(14);
  const { sheet } = made(
    'test/cases/quick.easy-read.md',
    `---\ntitle: Kort\nkind: cards\ncarrier: cards\nedition: easy-read\nreview: { status: draft }\n---\n\n:::::cards{deck="Kort"}\n:::card{symbol=glad word="Glad"}\n${words}\n:::\n:::::\n`,
  );
  const { diagnostics } = await pressed(sheet);
  const errors = diagnostics.filter((x) => x.severity === 'error');
  expect(errors.map((x) => [x.rule, x.place.from.line, x.message.da])).toEqual([
    ['card-full', 10, 'Der er mere på kortet, end der er plads til: »Der er alt for meget«'],
  ]);
});

it('keeps the words of a deck that stands on a sheet of another kind', async () => {
  const { sheet } = quick(
    ':::::cards{deck="Kort"}',
    ':::card{symbol=glad word="Glad"}',
    '**Jeg er glad.**',
    '',
    '![](symbol:let-krop) Min krop føles let.',
    ':::',
    ':::::',
  );
  const { value, diagnostics } = await pressed(sheet);
  expect(diagnostics).toEqual([]);
  expect(checkStructure(value.bytes).tree.text.replace(/\s+/g, ' ')).toContain('Glad Jeg er glad. Min krop føles let.');
});
