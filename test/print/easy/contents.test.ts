// The page of contents: on one page as long as a line can be read at a glance; then on even pages, never three lonely lines.
import { describe, expect, it } from 'vitest';
import type { Edition, TailoredSheet } from '../../../src/model/index.js';
import { compose } from '../../../src/print/compose/index.js';
import type { Page } from '../../../src/print/frame.js';
import { layOut } from '../../../src/print/frames/index.js';
import { sectionOf } from '../../../src/print/paged.js';
import { fonts } from '../engine/kit.js';
import { made, supplies } from './sheets.js';

function contents(count: number, edition: Edition, title: (i: number) => string): TailoredSheet {
  const easy = edition === 'easy-read' ? '.easy-read' : '';
  const front = `---\ntitle: Det er i mappen\nkind: handout\nedition: ${edition}\nsymbol: tjekliste\nreview: { status: draft }\n---\n\n`;
  const { sheet, diagnostics } = made(`test/cases/indhold${easy}.md`, `${front}::contents\n`);
  expect(diagnostics).toEqual([]);
  const entries = Array.from({ length: count }, (_, i) => ({ anchor: `a${i}`, title: title(i), symbol: 'krop', kind: 'Ark' }));
  const blocks = sheet.document.blocks.map((block) => (block.type === 'contents' ? { ...block, entries } : block));
  return { ...sheet, document: { ...sheet.document, blocks } };
}
async function pagesOf(sheet: TailoredSheet): Promise<Page[]> {
  const composition = compose(sheet, supplies());
  const { width, left, right } = composition.geometry;
  const blocks = [...composition.blocks, ...composition.furniture.map((f) => f.block)].map((block) => ({
    block,
    width: width - left - right,
  }));
  const frames = await layOut([{ name: 'contents', blocks }], { fonts, pictures: new Map(), cache: null });
  const section = sectionOf([composition], ['Prøve'], frames, {});
  expect(section.diagnostics).toEqual([]);
  return section.pressed.pages;
}
/** How many lines of the contents stand on each page. */
const linesOn = (pages: readonly Page[]): number[] =>
  pages.map(
    (page) =>
      page.parts
        .flatMap(({ frame, from, to }) => frame.segs.flatMap(({ items }) => items).map((item) => ({ item, from, to })))
        .filter(({ item, from, to }) => item.k === 'slot' && item.name.startsWith('page:') && item.y >= from && item.y <= to).length,
  );
const short = (i: number): string => `Ark ${i + 1}`;
const long = (i: number): string => `Ark ${i + 1} med et navn, der er så langt, at det fylder to linjer`;

describe('easy-read', () => {
  it.each([1, 7, 9, 10, 12, 13])('%i lines are on one page', async (count) => {
    expect(linesOn(await pagesOf(contents(count, 'easy-read', short)))).toEqual([count]);
  });
  it.each([
    [14, [7, 7]],
    [19, [10, 9]],
    [27, [9, 9, 9]],
  ])('%i lines are parted evenly', async (count, parts) => {
    expect(linesOn(await pagesOf(contents(count, 'easy-read', short)))).toEqual(parts);
  });
  it.each([8, 11, 12, 18])('%i long names too', async (count) => {
    const lines = linesOn(await pagesOf(contents(count, 'easy-read', long)));
    expect(lines.reduce((a, b) => a + b)).toBe(count);
    expect(Math.max(...lines) - Math.min(...lines)).toBeLessThanOrEqual(1);
  });
  it('no picture is smaller than pictures go, and few lines stand as wide as ever', async () => {
    const sizes = async (count: number): Promise<number[]> => {
      const pages = await pagesOf(contents(count, 'easy-read', short));
      const items = pages.flatMap(({ parts }) => parts.flatMap(({ frame }) => frame.segs.flatMap((seg) => seg.items)));
      return items.flatMap((item) => (item.k === 'symbol' && item.id === 'krop' ? [item.w] : []));
    };
    expect(new Set(await sizes(8))).toEqual(new Set([52]));
    expect(Math.min(...(await sizes(13)))).toBeGreaterThanOrEqual(36);
  });
});
describe('standard', () => {
  it.each([8, 30, 32, 33, 34, 35, 36])('never leaves fewer than four of %i lines on a page', async (count) => {
    const lines = linesOn(await pagesOf(contents(count, 'standard', short)));
    expect(lines.reduce((a, b) => a + b)).toBe(count);
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(4);
  });
});
