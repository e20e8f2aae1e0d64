// The poster: one sheet of A3, or four of A4 that meet to the hundredth of a millimetre, each word read once.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Printed } from '../../../src/model/index.js';
import { emptyFrame, type Frame, type Page } from '../../../src/print/frame.js';
import { blank } from '../../../src/print/impose/fill.js';
import { imposePoster, imposeTiles } from '../../../src/print/impose/poster.js';
import { press } from '../../../src/print/press/index.js';
import { checkStructure, find } from '../../pdf-structure.js';
import { A4, fonts, keep, onePass } from '../engine/kit.js';
import { made, pressed } from '../easy/sheets.js';
import { papersOf, type Box, type Sheet } from './paper.js';

const step = 60;
/** A page of small squares, each with its own width in hundredths of a millimetre to know it by. */
const frame: Frame = {
  ...emptyFrame(A4.width, A4.height),
  under: Array.from({ length: 9 * 13 }, (_, i) => ({
    k: 'rect' as const,
    x: 20 + (i % 9) * step,
    y: 20 + Math.floor(i / 9) * step,
    w: 10 + i / 10,
    h: 8,
    fill: '#cc0000',
  })),
};
const page: Page = { ...blank(A4), parts: [{ block: 0, frame, from: 0, to: A4.height, x: 0, y: 0 }] };
function papers(pages: Page[]): Sheet[] {
  const section = { sheets: [{ title: 'Plakat', anchor: 'plakat' }], blocks: [{ frame, sheet: 0 }], pages };
  const around = { title: 'Plakat', fonts, symbols: new Map(), pictures: new Map(), colour: 'colour', rightHandStarts: false } as const;
  return papersOf(press([section], onePass, around).bytes);
}
const squares = (sheet: Sheet): Box[] => sheet.painted.filter(({ fill }) => fill.startsWith('0.8 0')).map(({ box }) => box);
const marksOf = (sheet: Sheet): Box[] =>
  sheet.painted.filter(({ what, fill }) => what === 'bar' && /^0( 0 0)?$/.test(fill)).map(({ box }) => box);
const cuts = (list: number[]): number[] => [...new Set(list.map((n) => Math.round(n * 100) / 100))].sort((a, b) => a - b);

const [whole] = papers([imposePoster(page)]);
const tiles = papers(imposeTiles(page, undefined, '#000000'));

describe('a poster on A3', () => {
  it('is the page, larger by the same in both directions', () => {
    expect([whole!.width, whole!.height].map((n) => Math.round(n))).toEqual([297, 420]);
    const [first, next] = squares(whole!);
    expect(next!.left - first!.left).toBeCloseTo((step * 25.4 * Math.SQRT2) / 72, 1);
  });
});

describe('the same on four sheets of A4', () => {
  /** The corner of a tile's own part on its paper, as its marks show it. */
  const corners = tiles.map((sheet) => {
    const upright = cuts(
      marksOf(sheet)
        .filter((m) => m.bottom - m.top > 4)
        .map((m) => (m.left + m.right) / 2),
    );
    const level = cuts(
      marksOf(sheet)
        .filter((m) => m.right - m.left > 4)
        .map((m) => (m.top + m.bottom) / 2),
    );
    return { upright, level };
  });

  it('has marks at the four corners of each part, half the poster wide and high', () => {
    expect(tiles).toHaveLength(4);
    for (const { upright, level } of corners) {
      expect(upright).toHaveLength(2);
      expect(level).toHaveLength(2);
      expect(Math.abs(upright[1]! - upright[0]! - 148.5)).toBeLessThan(0.02);
      expect(Math.abs(level[1]! - level[0]! - 210)).toBeLessThan(0.02);
    }
  });

  it('meets: laid mark upon mark, everything stands where it stands on A3', () => {
    const places = [
      [0, 0],
      [148.5, 0],
      [0, 210],
      [148.5, 210],
    ] as const;
    const poster = squares(whole!);
    tiles.forEach((sheet, i) => {
      const laid = squares(sheet).map((box) => ({
        left: box.left - corners[i]!.upright[0]! + places[i]![0],
        top: box.top - corners[i]!.level[0]! + places[i]![1],
      }));
      expect(laid).toHaveLength(poster.length);
      laid.forEach((at, n) => {
        expect(Math.abs(at.left - poster[n]!.left)).toBeLessThan(0.02);
        expect(Math.abs(at.top - poster[n]!.top)).toBeLessThan(0.02);
      });
    });
  });

  it('keeps marks and glue edges on the paper, clear of the edge that printers leave white', () => {
    for (const sheet of tiles) {
      for (const m of marksOf(sheet)) expect(Math.min(m.left, m.top, 210 - m.right, 297 - m.bottom)).toBeGreaterThan(5);
    }
    // A glue edge of a centimetre at the right and below: the marks there stand beyond it.
    const gap = (sheet: Sheet, i: number): number => Math.max(...marksOf(sheet).map((m) => m.right)) - corners[i]!.upright[1]!;
    expect(gap(tiles[0]!, 0) - gap(tiles[1]!, 1)).toBeCloseTo(10, 1);
    const below = (sheet: Sheet, i: number): number => Math.max(...marksOf(sheet).map((m) => m.bottom)) - corners[i]!.level[1]!;
    expect(below(tiles[1]!, 1) - below(tiles[3]!, 3)).toBeCloseTo(10, 1);
  });
});

describe('a course map', () => {
  const files = {} as Record<'poster' | 'tiles', Printed>;
  beforeAll(async () => {
    const rows = Array.from({ length: 6 }, (_, i) => `| ${i + 1} | ![](symbol:glad) Emne ${i + 1} | Opgave ${i + 1} |`);
    const { sheet, diagnostics } = made(
      'test/cases/quick.easy-read.md',
      [
        '---',
        'title: Vores møder',
        'kind: handout',
        'symbol: glad',
        'edition: easy-read',
        'carriers: [poster, tiles]',
        'review: { status: draft }',
        '---',
        '',
        '| Møde | Tema | Hjemme |',
        '| --- | --- | --- |',
        ...rows,
        '',
        '::lines{count=2 label="Vi ses"}',
      ].join('\n'),
    );
    expect(diagnostics).toEqual([]);
    for (const carrier of ['poster', 'tiles'] as const) {
      const { value, diagnostics: found } = await pressed({ ...sheet, setting: { ...sheet.setting, carrier } });
      expect(found).toEqual([]);
      keep(`map-${carrier}`, value.bytes);
      files[carrier] = value;
    }
  }, 60_000);

  it('is read the same on four sheets as on one, each word once', () => {
    const [one, four] = [checkStructure(files.poster.bytes), checkStructure(files.tiles.bytes)];
    expect([...one.problems, ...four.problems]).toEqual([]);
    const words = (tree: typeof one.tree): string => tree.text.replace(/\s+/g, ' ').trim();
    expect(words(four.tree)).toBe(words(one.tree));
    expect(words(one.tree)).toContain('Møde Tema Hjemme 1 Emne 1 Opgave 1 2 Emne 2');
    expect(find(four.tree, 'Figure')).toHaveLength(find(one.tree, 'Figure').length);
    expect([files.poster.pages, files.tiles.pages]).toEqual([1, 4]);
  });
});
