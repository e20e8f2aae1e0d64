// Every easy-read page of both courses keeps to the rules of the page: in each pack, and on every way to paper that a sheet has.
import { beforeAll, describe, expect, it } from 'vitest';
import { carriersOf, type Diagnostic, type Library } from '../../src/model/index.js';
import { makePack, makeSheet } from '../../src/pipeline.js';
import type { Supplies } from '../../src/print/supplies.js';
import { orderOf, realContent, subjects } from './real.js';

let library: Library;
let supplies: Supplies;
beforeAll(async () => {
  ({ library, supplies } = await realContent());
});

/** What these rules say, and no others. */
const rules = new Set(
  (
    'text-too-small other-typeface low-contrast lines-too-close long-printed-line not-left-set hyphenated picture-right-of-words ' +
    'picture-not-level picture-parted picture-too-small text-on-picture too-many-picture-rows no-page-number too-many-pages paper-too-small'
  ).split(' '),
);
const said = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter(({ rule }) => rules.has(rule))
    .map(({ rule, place, message }) => `${place.file}:${place.from.line} ${rule} ${message.en}`);

describe('easy-read pages', () => {
  it.each(['single', 'duplex'] as const)('of every pack, printed %s, break no rule', async (sides) => {
    for (const subject of subjects(library)) {
      const order = orderOf({ ...subject, edition: 'easy-read', print: { sides } });
      const { value, diagnostics } = await makePack(library, order, 'order.yaml', supplies);
      expect(value.length).toBeGreaterThan(0);
      expect([subject, said(diagnostics)]).toEqual([subject, []]);
    }
  });

  it('of every sheet break no rule, on each way to paper that it has', async () => {
    const found: string[] = [];
    let looked = 0;
    for (const { editions } of library.sheets.values()) {
      const source = editions['easy-read'];
      if (!source) continue;
      for (const carrier of carriersOf(source.meta)) {
        looked++;
        found.push(...said((await makeSheet(library, source, supplies, { carrier })).diagnostics));
      }
    }
    expect(looked).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });

  it('are told of, with a place, when a booklet makes a drawing smaller than letters may be', async () => {
    const source = library.sheets.get('trangtermometer')!.editions['easy-read']!;
    const { diagnostics } = await makeSheet(library, source, supplies, { carrier: 'booklet' });
    expect(said(diagnostics)[0]).toMatch(/trangtermometer\.easy-read\.md:\d+ text-too-small/);
  });
});
