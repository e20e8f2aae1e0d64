// The print-run sheet: one page as long as all of it goes on one; else all rows on the first and the advice on the second.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JobRow, Source, Tailored } from '../../../src/model/index.js';
import { parse } from '../../../src/parse/index.js';
import { readSheet } from '../../../src/read/index.js';
import { tailor } from '../../../src/tailor/index.js';
import { pagesOf } from '../../pdf-text.js';
import { checkStructure } from '../../pdf-structure.js';
import { keep } from '../engine/kit.js';
import { pressed, settingOf } from '../easy/sheets.js';

const template = readFileSync(new URL('../../../templates/trykseddel.md', import.meta.url));
const source = readSheet('templates/trykseddel.md', new Uint8Array(template), 'templates').value as Source;

const short = (i: number): string => `${i + 1}-ark.pdf`;
const long = (i: number): string => `${i + 1}-hvad-kan-jeg-goere-i-stedet-koeleskab.pdf`;
const rows = (count: number, name: (i: number) => string): JobRow[] =>
  Array.from({ length: count }, (_, i) => ({
    file: name(i),
    when: i % 2 ? 'Til alle, når de sidder' : 'Et sæt til hver, i samme rækkefølge som mapperne',
    copies: 9,
    pages: 4,
    sheets: 18,
    paper: (['plain', 'card', 'a3'] as const)[i % 3]!,
    sides: 'two-short',
    after: 'fold-staple',
  }));
async function printed(jobs: JobRow[]): Promise<{ pages: string[]; bytes: Uint8Array }> {
  const setting = settingOf('standard');
  const around = { document: () => null, ids: [], contacts: {}, contents: [], jobs };
  const { value, diagnostics } = tailor(parse(source).value, setting, around);
  const { value: file, diagnostics: found } = await pressed({ document: value as Tailored, setting, source });
  expect([...diagnostics, ...found]).toEqual([]);
  return { pages: await pagesOf(file.bytes), bytes: file.bytes };
}
const rowsOn = (page: string): number => page.match(/-(?:ark|hvad)[a-z-]* ?/g)?.length ?? 0;
const advice = ['Før du trykker løs', 'Hvornår arkene bruges', 'Hvis noget mangler', 'Lommefold og kort'];

describe.each([
  ['short', short],
  ['long', long],
] as const)('names that are %s', (_, name) => {
  it.each([1, 5, 6, 7, 8])('%i files are on one page', async (count) => {
    const { pages, bytes } = await printed(rows(count, name));
    expect(pages).toHaveLength(1);
    for (const words of advice) expect(pages[0]).toContain(words);
    expect(checkStructure(bytes).problems).toEqual([]);
    keep(`print-run-${count}`, bytes);
  });
  it.each([9, 10])('%i files too, or with the advice on the next', async (count) => {
    const { pages } = await printed(rows(count, name));
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(rowsOn(pages[0]!)).toBe(count);
    const last = pages.at(-1)!;
    for (const words of advice) expect(last).toContain(words);
  });
  it.each([13, 14, 15, 16])('of %i files never one or two stand alone on a page', async (count) => {
    const { pages } = await printed(rows(count, name));
    const counts = pages.map(rowsOn).filter((n) => n > 0);
    expect(counts.reduce((a, b) => a + b)).toBe(count);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    expect(pages.at(-1)).toContain(advice[0]);
    expect(pages.at(-1)).toContain(advice.at(-1));
  });
});
it('says first how much paper to fetch', async () => {
  const { pages } = await printed(rows(4, short));
  expect(pages[0]!.indexOf('I alt 72 ark papir')).toBeLessThan(pages[0]!.indexOf('1-ark.pdf'));
});
