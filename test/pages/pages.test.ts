// What the specimens look like. The pictures were put beside look.md's pages when they were taken.
//
// After a change that is meant to be seen: TRYKKLAR_NEW_PAGES=1 npx vitest run test/pages, look at every picture, commit them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { TailoredSheet } from '../../src/model/index.js';
import { print } from '../../src/print/index.js';
import { jobOf, specimen as standard, specimenSupplies } from '../print/compose/specimen.js';
import { fontFaces } from '../print/engine/kit.js';
import { pressed, specimen as easy } from '../print/easy/sheets.js';
import { spreadsOf } from './spreads.js';

const golden = (name: string): URL => new URL(`./golden/${name}.png`, import.meta.url);
/** Where a spread that differs is laid, with the difference in red. Never committed. */
const differs = new URL('../.tmp/pages/', import.meta.url);
/** Pixels of a spread, of about a million, that may differ: the edges of letters are drawn a little otherwise by another processor. */
const few = 60;

const specimens = {
  standard: () => print(jobOf([standard('standard').sheet, standard('guide').sheet]), specimenSupplies({ fonts: fontFaces })),
  'easy-read': () => pressed(easy('easy-read').sheet),
  cards: () => pressed(easy('cards').sheet),
};

/** How many pixels of a picture are not as they were. */
function changed(name: string, spread: PNG): number {
  const old = PNG.sync.read(readFileSync(golden(name)));
  expect([spread.width, spread.height]).toEqual([old.width, old.height]);
  const difference = new PNG({ width: old.width, height: old.height });
  const count = pixelmatch(old.data, spread.data, difference.data, old.width, old.height, { threshold: 0.15 });
  if (count > few) {
    mkdirSync(differs, { recursive: true });
    writeFileSync(new URL(`${name}.png`, differs), PNG.sync.write(spread));
    writeFileSync(new URL(`${name}-difference.png`, differs), PNG.sync.write(difference));
  }
  return count;
}

describe('the pages of the specimens', () => {
  it.each(Object.keys(specimens) as (keyof typeof specimens)[])('%s: look as they did', async (name) => {
    const { value, diagnostics } = await specimens[name]();
    expect(diagnostics).toEqual([]);
    const spreads = await spreadsOf(value.bytes);
    spreads.forEach((spread, i) => {
      const place = golden(`${name}-${i + 1}`);
      if (process.env['TRYKKLAR_NEW_PAGES']) writeFileSync(place, PNG.sync.write(spread));
      expect(changed(`${name}-${i + 1}`, spread), `${name}-${i + 1}`).toBeLessThanOrEqual(few);
    });
    expect(existsSync(golden(`${name}-${spreads.length + 1}`)), 'a picture without a page').toBe(false);
  });

  it('are seen to change when a word does', async () => {
    const { sheet } = standard('standard');
    const other = {
      ...sheet,
      document: { ...sheet.document, title: [{ ...sheet.document.title[0]!, text: 'Et andet navn' }] },
    } as TailoredSheet;
    const { value } = await print(jobOf([other]), specimenSupplies({ fonts: fontFaces }));
    const [first] = await spreadsOf(value.bytes);
    expect(changed('standard-1', first!)).toBeGreaterThan(few);
  });
});
