// Fields of easy-read: halves and thirds share a line, as the table of directives says, where a hand has room for it.
import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/print/compose/index.js';
import type { Frame } from '../../../src/print/frame.js';
import { layOut } from '../../../src/print/frames/index.js';
import { fonts } from '../engine/kit.js';
import { quick, supplies } from './sheets.js';

async function framesOf(...lines: string[]): Promise<Frame[]> {
  const { sheet, diagnostics } = quick(...lines);
  expect(diagnostics).toEqual([]);
  const composition = compose(sheet, supplies());
  const { left, right, width } = composition.geometry;
  const blocks = composition.blocks.map((block) => ({ block, width: width - left - right }));
  const byKey = await layOut([{ name: 'test', blocks }], { fonts, pictures: new Map(), cache: null });
  return composition.blocks.slice(2).map(({ key }) => byKey.get(key) as Frame); // after head and title
}
const field = (label: string, width?: string): string => `::field{label="${label}"${width ? ` width=${width}` : ''}}\n`;
/** Where lines to write on begin and end, and how low, in the order of reading. */
function linesOf(frame: Frame): { from: number; to: number; y: number }[] {
  return frame.segs
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      if (item.k !== 'drawing') return [];
      expect(frame.els.some(({ alt }) => alt?.startsWith('Linje at skrive på: '))).toBe(true);
      return [{ from: Math.round(item.x), to: Math.round(item.x + item.w), y: Math.round(item.y + item.h) }];
    });
}

describe('fields side by side', () => {
  it('halves right after each other share a line, to the end of the column', async () => {
    const [row, ...rest] = await framesOf(field('Navn', 'half'), field('Dato', 'half'));
    expect(rest).toEqual([]);
    const [name, date] = linesOf(row!);
    expect(name!.y).toBe(date!.y);
    expect(name!.to).toBeLessThan(date!.from);
    expect([name!.to, date!.to]).toEqual([235, 482]);
    expect(row!.faults).toEqual([]);
  });
  it('thirds by three, words over the lines where they leave too little beside them', async () => {
    const [row] = await framesOf(field('Mandag', 'third'), field('Tirsdag', 'third'), field('Onsdag', 'third'));
    expect(linesOf(row!).map(({ from, to }) => [from, to])).toEqual([
      [0, 153],
      [165, 317],
      [329, 482],
    ]);
    expect(new Set(linesOf(row!).map(({ y }) => y)).size).toBe(1);
  });
  it('one alone keeps its width, a full one takes the line', async () => {
    const [half, full, more] = await framesOf(field('Navn', 'half'), '', 'Og så.', '', field('Navn'));
    expect(linesOf(half!)[0]!.to).toBe(235);
    expect(linesOf(more!)[0]!.to).toBe(482);
    expect(full!.faults).toEqual([]);
  });
});

describe('fields under each other', () => {
  it('where a word has no room in its part', async () => {
    const [row] = await framesOf(field('Donaudampskibsfartsselskabskaptajn', 'third'), field('Navn', 'third'));
    expect(row!.faults).toEqual([]);
    const [first, second] = linesOf(row!);
    expect([first!.to, second!.to]).toEqual([482, 482]);
    expect(second!.y).toBeGreaterThan(first!.y + 30);
  });
  it('in a frame', async () => {
    const [box] = await framesOf(':::box{kind=tip}', field('Navn', 'half'), field('Dato', 'half'), ':::');
    const [name, date] = linesOf(box!).slice(-2);
    expect(date!.y).toBeGreaterThan(name!.y + 30);
    expect(name!.to).toBe(date!.to);
  });
});

it('a label of two words stands on one line before its own', async () => {
  const [row] = await framesOf(field('Hele linjen'));
  expect(row!.height).toBeLessThan(45);
});
