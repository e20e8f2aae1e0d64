// Everything that we print is still there on a copy of a copy: every pack of both courses, and every sheet on every way to paper that it has.
import { beforeAll, describe, expect, it } from 'vitest';
import { carriersOf, type Diagnostic, type Library, type Source } from '../../src/model/index.js';
import { makePack, makeSheet } from '../../src/pipeline.js';
import type { Supplies } from '../../src/print/supplies.js';
import { orderOf, realContent, subjects } from './real.js';

let library: Library;
let supplies: Supplies;
beforeAll(async () => {
  ({ library, supplies } = await realContent());
});

const lost = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.filter(({ rule }) => rule === 'photocopy').map(({ place, message }) => `${place.file}:${place.from.line} ${message.en}`);
const subjectsAndPapers = (): object[] => [
  ...subjects(library),
  ...[...library.courses.values()].flatMap(({ id, papers }) => papers.map((paper) => ({ course: id, papers: paper.id }))),
];

describe('a copy of a copy', () => {
  it('of every pack has lost nothing', async () => {
    for (const subject of subjectsAndPapers()) {
      const { value, diagnostics } = await makePack(library, orderOf(subject), 'order.yaml', supplies);
      expect(value.length).toBeGreaterThan(0);
      expect([subject, lost(diagnostics)]).toEqual([subject, []]);
    }
  });

  it.each(['colour', 'grey'] as const)(
    'of every sheet has lost nothing, in each edition and on each way to paper, in %s',
    async (colour) => {
      const sources = [...library.sheets.values()].flatMap(({ editions }) => Object.values(editions) as Source[]);
      const ways = sources.flatMap((source) => carriersOf(source.meta).map((carrier) => ({ source, carrier })));
      expect(new Set(ways.map(({ carrier }) => carrier)).size).toBeGreaterThan(5);
      for (const { source, carrier } of ways) {
        const { diagnostics } = await makeSheet(library, source, supplies, { carrier, colour });
        expect(lost(diagnostics)).toEqual([]);
      }
    },
  );

  it('is told of when the look is too fine: a symbol whose lines are hairs', async () => {
    const thin = new Map([...supplies.symbols].map(([id, symbol]) => [id, { ...symbol, svg: symbol.svg.replaceAll('"2"', '"0.3"') }]));
    const source = library.sheets.get('abstinenser')!.editions['easy-read']!;
    const { diagnostics } = await makeSheet(library, source, { ...supplies, symbols: thin });
    expect(lost(diagnostics).length).toBeGreaterThan(2);
  });
});
