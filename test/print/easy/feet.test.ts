// Nothing in a foot is cut: it grows with its lines, the text ends above it, and on sheets of cards what has no room goes to the head.
import { describe, expect, it } from 'vitest';
import type { CardCount, Facts, TailoredSheet } from '../../../src/model/index.js';
import { compose } from '../../../src/print/compose/index.js';
import { page as paper } from '../../../src/print/compose/tokens.js';
import type { Page, Part } from '../../../src/print/frame.js';
import { layOut } from '../../../src/print/frames/index.js';
import { sectionOf } from '../../../src/print/paged.js';
import { pagesOf } from '../../pdf-text.js';
import { fonts } from '../engine/kit.js';
import { made, pressed, supplies } from './sheets.js';

/** Facts that rest on a source each, none of them alike. */
const factsOf = (count: number): Facts =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `F-A-${i + 1}`,
      { fact: 'Prøve', sure: 'A' as const, verified: true, cite: `Sundhedscenter ${i + 1} 2019`, sources: ['Prøve'] },
    ]),
  );
const front = (sources: number, more: string[]): string =>
  [
    '---',
    'title: Prøve',
    'themes: [3]',
    `sources: [${Object.keys(factsOf(sources)).join(', ')}]`,
    'review: { status: draft }',
    ...more,
    '---',
    '',
  ].join('\n');

function sheetOf(file: string, markdown: string): TailoredSheet {
  const { sheet, diagnostics } = made(file, markdown);
  expect(diagnostics).toEqual([]);
  return sheet;
}
const text = (sources: number, edition: 'standard' | 'easy-read'): TailoredSheet =>
  sheetOf(
    `test/cases/proeve${edition === 'standard' ? '' : '.easy-read'}.md`,
    `${front(sources, ['kind: handout', `edition: ${edition}`])}\n${'![](symbol:glad) Drik et glas vand.\n\n'.repeat(60)}`,
  );
const deck = (sources: number, each: CardCount): TailoredSheet =>
  sheetOf(
    'test/cases/kort.easy-read.md',
    `${front(sources, ['kind: cards', 'carrier: cards', `cards: ${each}`, 'edition: easy-read'])}
:::::cards{deck="Prøve"}
:::card{symbol=glad word="Glad"}
**Jeg er glad.**
:::
:::::
`,
  );

async function pages(sheet: TailoredSheet, facts: Facts): Promise<Page[]> {
  const composition = compose(sheet, supplies({ facts }));
  const { width, left, right } = composition.geometry;
  const blocks = [...composition.blocks, ...composition.furniture.map((f) => f.block)].map((block) => ({
    block,
    width: width - left - right,
  }));
  const frames = await layOut([{ name: 'feet', blocks }], { fonts, pictures: new Map(), cache: null });
  const section = sectionOf([composition], ['Prøve'], frames, {});
  expect(section.diagnostics).toEqual([]);
  return section.pressed.pages;
}
const end = ({ y, from, to }: Part): number => y + to - from;
/** The foot is what stands lowest. */
const footOf = ({ furniture }: Page): Part => furniture.reduce((a, b) => (b.y > a.y ? b : a));

describe.each(['standard', 'easy-read'] as const)('the foot of a page, %s', (edition) => {
  it.each([0, 1, 6, 19, 40])('has room for %i sources, and the text ends above it', async (count) => {
    const all = await pages(text(count, edition), factsOf(count));
    expect(all.length).toBeGreaterThan(1);
    for (const page of all) {
      const foot = footOf(page);
      expect(end(foot)).toBeLessThanOrEqual(paper.height - paper.unprintable);
      for (const part of page.parts) expect(end(part)).toBeLessThanOrEqual(foot.y);
    }
  });
  it('names them all, and who made the pictures', async () => {
    const { value, diagnostics } = await pressed(text(40, edition), { facts: factsOf(40) });
    expect(diagnostics).toEqual([]);
    for (const words of await pagesOf(value.bytes)) {
      for (let i = 1; i <= 40; i++) expect(words).toContain(`Sundhedscenter ${i} 2019`);
      expect(words).toContain('CC BY-SA 4.0, farver dæmpet');
    }
  });
});

describe.each([2, 4, 6, 8, 9] as const)('between the crop marks of %i cards', (each) => {
  it.each([1, 3, 12])('stand the names of %i sources and the credit, on the paper', async (count) => {
    const sheet = deck(count, each);
    const facts = factsOf(count);
    for (const page of await pages(sheet, facts))
      for (const part of page.furniture) {
        expect(part.y).toBeGreaterThanOrEqual(paper.unprintable);
        expect(end(part)).toBeLessThanOrEqual(paper.height - paper.unprintable);
        const outside = end(part) < page.geometry.top || part.y > page.geometry.height - page.geometry.bottom;
        expect(outside).toBe(true);
      }
    const { value } = await pressed(sheet, { facts });
    for (const words of await pagesOf(value.bytes)) {
      for (let i = 1; i <= count; i++) expect(words).toContain(`Sundhedscenter ${i} 2019`);
      expect(words).toContain('CC BY-SA 4.0, farver dæmpet');
    }
  });
  it('what goes in nowhere stops the print', async () => {
    const { diagnostics } = await pressed(deck(90, each), { facts: factsOf(90) });
    expect(diagnostics.map((d) => [d.rule, d.severity])).toContainEqual(['out-of-box', 'error']);
  });
});

describe('the back of a wallet fold', () => {
  it.each([1, 9])('keeps room for the names of %i sources', async (count) => {
    const sheet = sheetOf(
      'test/cases/lomme.easy-read.md',
      `${front(count, ['kind: handout', 'carrier: wallet', 'edition: easy-read'])}\n## Min dag\n\n::lines{count=2}\n`,
    );
    const [page] = await pages(sheet, factsOf(count));
    const back = page!.panels!.find(({ furniture }) => furniture.length > 1)!;
    const foot = back.furniture.reduce((a, b) => (b.frame.height > a.frame.height ? b : a));
    expect(end(foot)).toBeLessThanOrEqual(back.geometry.height);
    for (const part of back.parts) expect(end(part)).toBeLessThanOrEqual(foot.y);
  });
});
