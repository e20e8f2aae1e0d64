// The booklet: folded by arithmetic, the pile of paper reads from the first page to the last.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Printed } from '../../../src/model/index.js';
import { emptyFrame, type Geometry, type Page } from '../../../src/print/frame.js';
import { imposeBooklet, spreadsOf, type Spread } from '../../../src/print/impose/booklet.js';
import { blank } from '../../../src/print/impose/fill.js';
import { press } from '../../../src/print/press/index.js';
import { checkStructure } from '../../pdf-structure.js';
import { pagesOf } from '../../pdf-text.js';
import { fonts, keep, onePass } from '../engine/kit.js';
import { made, pressed } from '../easy/sheets.js';
import { papersOf, type Sheet } from './paper.js';

const counts = Array.from({ length: 20 }, (_, i) => i + 1);

/** Leafs through the folded pile: the right halves from the outermost sheet in, then the left halves from the innermost out. */
function leafed(spreads: Spread[]): (number | null)[] {
  const first: (number | null)[] = [];
  const second: (number | null)[] = [];
  for (let i = 0; i < spreads.length; i += 2) {
    const [front, back] = [spreads[i]!, spreads[i + 1]!];
    first.push(front[1], back[0]); // the leaf at the right of the fold: its front, then what is behind it
    second.unshift(back[1], front[0]);
  }
  return [...first, ...second];
}

describe.each(counts)('a booklet of %i pages', (count) => {
  const spreads = spreadsOf(count);

  it('reads from the first to the last, with blanks after it only', () => {
    const pages = leafed(spreads);
    expect(pages.slice(0, count)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    expect(pages.slice(count).every((page) => page === null)).toBe(true);
  });

  it('is whole sheets of paper, with fewer than four blank pages', () => {
    expect(spreads.length % 2).toBe(0);
    expect(2 * spreads.length).toBe(Math.max(4, Math.ceil(count / 4) * 4));
  });
});

const geometry: Geometry = { width: 841.89 / 2, height: 595.28, top: 40, right: 40, bottom: 40, left: 40 };
/** Pages with a bar in their upper left corner as many millimetres wide as their number. */
function papers(count: number, turn: 'long' | 'short'): Sheet[] {
  const frames = Array.from({ length: count }, (_, i) => ({
    ...emptyFrame(300, 400),
    under: [{ k: 'rect' as const, x: 0, y: 0, w: ((i + 1) * 72) / 25.4, h: 6, fill: '#cc0000' }],
  }));
  const pages = frames.map((frame, i): Page => ({ ...blank(geometry), parts: [{ block: i, frame, from: 0, to: 400, x: 40, y: 40 }] }));
  const section = {
    sheets: [{ title: 'Hæfte', anchor: 'haefte' }],
    blocks: frames.map((frame) => ({ frame, sheet: 0 })),
    pages: imposeBooklet(pages, turn, '#000000'),
  };
  const around = { title: 'Hæfte', fonts, symbols: new Map(), pictures: new Map(), colour: 'colour', rightHandStarts: false } as const;
  return papersOf(press([section], onePass, around).bytes);
}

describe('on paper', () => {
  const inset = (40 * 25.4) / 72;
  const barsOf = (sheet: Sheet) => sheet.painted.filter(({ fill }) => fill.startsWith('0.8 0'));

  it.each(['short', 'long'] as const)('each page stands in its half, for a printer that turns on the %s edge', (turn) => {
    const sheets = papers(6, turn);
    const spreads = spreadsOf(6);
    expect(sheets).toHaveLength(4);
    sheets.forEach((sheet, side) => {
      expect([sheet.width, sheet.height].map((n) => Math.round(n))).toEqual([297, 210]);
      const over = turn === 'long' && side % 2 === 1;
      for (const [column, number] of spreads[side]!.entries()) {
        if (number === null) continue;
        const bar = barsOf(sheet).find(({ box }) => Math.abs(box.right - box.left - number) < 0.01)!;
        const left = over ? 297 - bar.box.right : bar.box.left;
        const top = over ? 210 - bar.box.bottom : bar.box.top;
        expect(Math.abs(left - column * 148.5 - inset)).toBeLessThan(0.01);
        expect(Math.abs(top - inset)).toBeLessThan(0.01);
        expect(Math.abs(bar.turned)).toBe(over ? 180 : 0);
      }
      expect(barsOf(sheet)).toHaveLength(spreads[side]!.filter((n) => n !== null).length);
    });
  });

  it('has its marks on the fold, on the outer sides only, and nowhere near the words', () => {
    const sheets = papers(8, 'short');
    const marks = sheets.map((sheet) => sheet.painted.filter(({ what, fill }) => what === 'bar' && /^0( 0 0)?$/.test(fill)));
    expect(marks.map((list) => list.length)).toEqual([2, 0, 2, 0]);
    for (const { box } of marks.flat()) {
      expect(Math.abs((box.left + box.right) / 2 - 148.5)).toBeLessThan(0.01);
      expect(Math.max(box.top, 210 - box.bottom)).toBeGreaterThan(200);
    }
  });
});

describe('a sheet as a booklet', () => {
  const chapters = Array.from({ length: 5 }, (_, i) => [
    `## Kapitel ${i + 1}`,
    '',
    `Her står der lidt om nummer ${i + 1}.`,
    '',
    '::page-break',
    '',
  ]).flat();
  let printed: Printed;
  beforeAll(async () => {
    const { sheet } = made(
      'test/cases/quick.easy-read.md',
      [
        '---',
        'title: Mit hæfte',
        'kind: handout',
        'carrier: booklet',
        'edition: easy-read',
        'review: { status: draft }',
        '---',
        '',
        ...chapters,
      ].join('\n'),
    );
    const { value, diagnostics } = await pressed(sheet);
    expect(diagnostics).toEqual([]);
    printed = value;
    keep('booklet', value.bytes);
  }, 60_000);

  it('is read in order, whichever sheet of paper a page is on', () => {
    const { problems, tree } = checkStructure(printed.bytes);
    expect(problems).toEqual([]);
    const words = tree.text.replace(/\s+/g, ' ');
    const chapter = (n: number): string => `Kapitel ${n} Her står der lidt om nummer ${n}.`;
    expect(words).toContain([1, 2, 3, 4, 5].map(chapter).join(' '));
  });

  it('counts its own pages, not the blank ones', async () => {
    const pages = await pagesOf(printed.bytes);
    expect(pages).toHaveLength(4);
    const numbers = pages.map((page) => [...page.matchAll(/Side (\d) af (\d)/g)].map((m) => `${m[1]}/${m[2]}`).sort());
    expect(numbers).toEqual([['1/5'], ['2/5'], ['3/5'], ['4/5', '5/5']]);
  });
});
