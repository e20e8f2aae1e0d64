// A page as it is really laid out keeps every rule; the same page with one thing made worse is told of, by the rule for it.
import { beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../../src/print/compose/index.js';
import type { Frame, Glyphs, Item, Page, SymbolItem } from '../../../src/print/frame.js';
import { layOut } from '../../../src/print/frames/index.js';
import { measured } from '../../../src/print/inspect/easy/index.js';
import { sectionOf } from '../../../src/print/paged.js';
import { quick, supplies } from '../easy/sheets.js';
import { fonts } from '../engine/kit.js';

const rows = ['glad', 'vand', 'krop', 'mad'].map(
  (symbol) => `![](symbol:${symbol}) Du drikker et glas vand.\nSå går du en tur med en ven.`,
);
let papers: Page[];
beforeAll(async () => {
  const { sheet, diagnostics } = quick(rows.join('\n\n'));
  expect(diagnostics).toEqual([]);
  const composition = compose(sheet, supplies());
  const { width, left, right } = composition.geometry;
  const blocks = [...composition.blocks, ...composition.furniture.map((f) => f.block)];
  const batch = { name: 'mutations', blocks: blocks.map((block) => ({ block, width: width - left - right })) };
  const frames = await layOut([batch], { fonts, pictures: new Map(), cache: null });
  papers = sectionOf([composition], ['Prøve'], frames, {}).papers[0]!;
});

const said = (pages: readonly Page[]): string[] => measured(pages, { carrier: 'a4', cover: false }, fonts).map(({ rule }) => rule);
/** The page with each frame's items changed; only in rows of pictures. */
function worse(change: (item: Item) => Item): Page[] {
  const changed = (frame: Frame): Frame =>
    frame.segs.some(({ items }) => items.some(({ k }) => k === 'symbol'))
      ? { ...frame, segs: frame.segs.map((seg) => ({ ...seg, items: seg.items.map(change) })) }
      : frame;
  return papers.map((page) => ({ ...page, parts: page.parts.map((part) => ({ ...part, frame: changed(part.frame) })) }));
}
const letters = (change: Partial<Glyphs>): Page[] => worse((item) => (item.k === 'glyphs' ? { ...item, ...change } : item));
const pictures = (change: (symbol: SymbolItem) => SymbolItem): Page[] => worse((item) => (item.k === 'symbol' ? change(item) : item));

describe('a page of picture rows', () => {
  it('keeps every rule', () => {
    expect(papers).toHaveLength(1);
    expect(said(papers)).toEqual([]);
  });
  it.each([
    ['letters of 12 points', () => letters({ size: 12 }), 'text-too-small'],
    ['pale letters', () => letters({ color: '#8f8f8f' }), 'low-contrast'],
    ['another face', () => letters({ font: 'YoungSerif-Regular' }), 'other-typeface'],
    ['pictures at the right', () => pictures((symbol) => ({ ...symbol, x: symbol.x + 310 })), 'picture-right-of-words'],
    ['pictures under the words', () => pictures((symbol) => ({ ...symbol, x: symbol.x + 110 })), 'text-on-picture'],
    ['small pictures', () => pictures((symbol) => ({ ...symbol, w: 30, h: 30, bottom: symbol.top + 30 })), 'picture-too-small'],
    ['no foot', () => papers.map((page) => ({ ...page, furniture: [] })), 'no-page-number'],
    ['a page at 71 %', () => papers.map((page) => ({ ...page, transform: [0.71, 0, 0, 0.71, 0, 0] as const })), 'text-too-small'],
    ['a cut through a row', () => cut(papers), 'picture-parted'],
  ] as [string, () => Page[], string][])('with %s is told of', (_, made, rule) => expect(said(made())).toContain(rule));
});

/** The last row ends after its first line. */
function cut(pages: readonly Page[]): Page[] {
  return pages.map((page) => ({
    ...page,
    parts: page.parts.map((part, i) => (i === page.parts.length - 1 ? { ...part, to: part.from + (part.to - part.from) / 2 } : part)),
  }));
}
