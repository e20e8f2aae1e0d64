// What the guide is told of the others' sources, when their own sheets do not name them.
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/index.js';
import { order, type Cited, type Library } from '../../src/model/index.js';
import { small } from './library.js';

/** The small library, where some sheets of the first meeting rest on facts. */
function cited(sources: Record<string, string[]>): Library {
  const library = small();
  for (const [id, facts] of Object.entries(sources))
    for (const edition of Object.values(library.sheets.get(id)!.editions)) edition.meta = { ...edition.meta, sources: facts };
  return library;
}
function guides(library: Library, given: Record<string, unknown>): (readonly Cited[] | undefined)[] {
  const { value } = assemble(library, order.parse({ course: 'moeder', session: 1, ...given }), 'order.yaml');
  const sheets = value.jobs.find((job) => job.id === 'facilitators')!.sections.flatMap((section) => section.sheets);
  return sheets.map(({ setting }) => setting.cited);
}
const facts = { aftaler: ['F-A-1', 'F-A-2'], uge: ['F-B-1'], seddel: ['F-C-1'], foelelseskort: ['F-D-1'], guide: ['F-G-1'] };

describe('the guide of a discreet order', () => {
  it('is told the facts behind sheets, cards, homework and slips, in that order, and not its own', () => {
    const [guide, ...others] = guides(cited(facts), {});
    expect(guide?.map(({ id, sources }) => [id, ...sources])).toEqual([
      ['aftaler', 'F-A-1', 'F-A-2'],
      ['uge', 'F-B-1'],
      ['foelelseskort', 'F-D-1'],
      ['seddel', 'F-C-1'],
    ]);
    expect(guide?.map(({ title }) => title)).toContain('Titel aftaler');
    expect(others).toEqual(others.map(() => undefined)); // a form for the leaders lists nothing
  });
  it('is told nothing when no sheet rests on any', () => expect(guides(small(), {})[0]).toBeUndefined());
});
it('the guide of an open order is told nothing: the sheets say it themselves', () =>
  expect(guides(cited(facts), { print: { cover: 'named' } })[0]).toBeUndefined());
