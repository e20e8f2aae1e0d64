// Spelling: right words pass, slips are found, and what is said helps.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { lint, type Dictionary } from '../../src/lint/index.js';
import type { Diagnostic } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { read } from '../../src/read/index.js';
import { danishOnDisk } from '../../src/world/danish-on-disk.js';
import { diskWorld } from '../../src/world/index.js';
import { compounds, courseWords, rightWords, wrongWords } from './spelling-words.js';
import { asSheet, exampleFile, said } from './world.js';

const own = readFileSync(new URL('../../content/words/ordliste.yaml', import.meta.url), 'utf8');
const longWords = readFileSync(new URL('../../content/words/lange-ord.yaml', import.meta.url), 'utf8');
let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await danishOnDisk();
});

type Edition = 'standard' | 'easy-read';
async function findings(rule: string, text: string, edition: Edition = 'standard'): Promise<Diagnostic[]> {
  const files = {
    [exampleFile(edition)]: asSheet(text, edition),
    'content/words/ordliste.yaml': own,
    'content/words/lange-ord.yaml': longWords,
  };
  return (await said(files, dictionary)).filter((d) => d.rule === rule && d.place.file === exampleFile(edition));
}
const wordIn = ({ message }: Diagnostic): string => /»(.*?)«/.exec(message.da)?.[1] ?? '';
const unknown = async (text: string, edition?: Edition): Promise<string[]> => (await findings('spelling', text, edition)).map(wordIn);
const asText = (words: readonly string[]): string => words.map((word) => `Ordet ${word} står her.`).join('\n\n');

describe('right words', () => {
  it.each([
    ['everyday words', rightWords],
    ['names of substances, methods and services', courseWords],
    ['compounds', compounds],
  ])('%s pass', async (_, words) => {
    expect(await unknown(asText(words))).toEqual([]);
  });
  it('are at least 150, 60 of them compounds, most of those in no dictionary', () => {
    expect(rightWords.length + courseWords.length + compounds.length).toBeGreaterThanOrEqual(150);
    expect(compounds.length).toBeGreaterThanOrEqual(60);
    expect(compounds.filter((word) => !dictionary.has(word)).length).toBeGreaterThan(50);
  });
  it('may be joined by hyphens, left open, inflected by an apostrophe, or stand in the genitive', async () => {
    const text =
      'Støtte- og kontaktperson, hjerte-lunge-redning, forebyggelses-plan, forebyggelses- og hjælpekort, sms’er, pc’en, tjek-ind, Giftlinjens, MDMA’s, Lars’ mål.';
    expect(await unknown(text)).toEqual([]);
  });
  it('begin with a capital anywhere, as titles of sheets do', async () => {
    expect(
      await unknown('# Trangdagbog\n\nSlå op på *Trangkurven* og Følelseskort.\n\n::lines{count=2 label="Mit mål for Trangkurven"}'),
    ).toEqual([]);
  });
  it('are passed over where they are no words: numbers, addresses, code, values, abbreviations, single letters', async () => {
    const text =
      'Skriv til xqzt@kommune.dk, se www.xqzt.dk, https://xqzt.org/abcq eller xqzt.dk kl. 16.30, F-TRANG-1, `xqzt`, {{group.place}}s, bl.a., dvs., hhv. 2C-B, A og 5mg.';
    expect(await unknown(text)).toEqual([]);
  });
});

describe('slips', () => {
  it('are found, all of them', async () => {
    const found = await unknown(asText(wrongWords.slice(0, 90)));
    const rest = await unknown(asText(wrongWords.slice(90)));
    expect(wrongWords.length).toBeGreaterThanOrEqual(80);
    expect([...found, ...rest].toSorted()).toEqual(wrongWords.toSorted());
  });
  it.each(['hovvedet', 'stoppeer', 'delling', 'tankter', 'byyens', 'mødetets', 'kontak', 'kritikpunk', 'undervisse', 'pausekor'])(
    '»%s« is not saved by a silly split',
    async (word) => {
      expect(await unknown(`Her er ${word}.`)).toEqual([word]);
    },
  );
  it('are found in titles, headings, items, cells, labels and on cards', async () => {
    const sheet = `---\ntitle: Trangdagbgo\nkind: handout\nreview: { status: draft }\n---\n
## Følesler\n\n- Opgven\n\n| Aftenn | B |\n| --- | --- |\n| Dagg | c |\n\n::lines{count=2 label="Hvad hjallp?"}\n\n:::cards\n:::card{symbol="glad" word="Gladd"}\nJeg er gladd.\n:::\n:::\n`;
    expect((await unknown(sheet)).toSorted()).toEqual(
      ['Aftenn', 'Dagg', 'Følesler', 'Gladd', 'Opgven', 'Trangdagbgo', 'gladd', 'hjallp'].toSorted(),
    );
  });
  it('are told once a word and sheet, at the first place, with their number', async () => {
    const [first, ...more] = await findings('spelling', 'Læs opgven.\n\nLav opgven, og vis opgven.');
    expect(more).toEqual([]);
    expect(first?.message.da).toBe('»opgven« er ikke et dansk ord, jeg kender. Det står her 3 gange.');
    expect(first?.place.from.line).toBe(8);
  });
  it('get the likeliest word, and a fix only where one is clear', async () => {
    const [clear] = await findings('spelling', 'Vi lever i et sammfund.');
    expect(clear?.hint.da).toMatch(/^Mente du »samfund«\? /);
    expect(clear?.fix).toMatchObject({ safe: false, edits: [{ text: 'samfund' }] });
    const [several] = await findings('spelling', 'Kvidner og mænd.');
    expect(several?.hint.da).toMatch(/^Mente du »Kvinder«, »Vidner« eller/);
    expect(several?.fix).toBeUndefined();
    const [compound] = await findings('spelling', 'Skriv i din trangdagbgo.');
    expect(compound?.hint.da).toMatch(/»trangdagbog«/);
    const [none] = await findings('spelling', 'Ordet er qwzxqwzx.');
    expect(none?.hint.da).toBe('Er ordet rigtigt, så skriv det i content/words/ordliste.yaml.');
  });
  it('are mended at all places at once, never in the front matter', async () => {
    const text = 'Læs opgven. Lav **opgven**.';
    const [found] = await findings('spelling', text);
    expect(found?.fix?.edits).toHaveLength(2);
    const sheet = `---\ntitle: Opgven\nkind: handout\nreview: { status: draft }\n---\n\nDet er Opgven.\n`;
    const [title] = await findings('spelling', sheet);
    expect(title?.fix).toBeUndefined();
  });
  it('count as right once they are in the list, inflected and joined', async () => {
    const files = (list: string) => ({
      [exampleFile('standard')]: asSheet('En blimp, blimpen, blimperne, blimpens, blimpkort og en gruppeblimp.', 'standard'),
      'content/words/ordliste.yaml': list,
    });
    const of = async (list: string) => (await said(files(list), dictionary)).filter((d) => d.rule === 'spelling').length;
    expect(await of('andet: [hash]\n')).toBeGreaterThan(3);
    expect(await of('andet: [blimp]\n')).toBe(0);
  });
  it('are no matter where there is no dictionary', async () => {
    expect((await said({ [exampleFile('standard')]: asSheet('Opgven.', 'standard') }, null)).filter((d) => d.rule === 'spelling')).toEqual(
      [],
    );
  });
});

describe('what is printed', () => {
  it('has no word that the rules do not know', async () => {
    const { value: library } = await read(diskWorld(fileURLToPath(new URL('../..', import.meta.url))));
    const all = lint(library, { documentOf: (source) => parse(source).value, today: '2027-03-02', dictionary });
    // A hard word is a hint: a sheet of facts may need "kramper".
    const ours = all.filter(({ rule }) => ['spelling', 'long-word'].includes(rule));
    expect(ours.map((d) => `${d.place.file}:${d.place.from.line} ${d.message.da}`)).toEqual([]);
    expect(library.sheets.size).toBeGreaterThan(20);
    const facts = Object.values(library.facts).map(({ fact }) => fact);
    expect(facts.length).toBeGreaterThan(50);
    expect(await unknown(facts.join('\n\n'))).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each([
    ['one letter', 'a'.repeat(60_000)],
    ['words that are none', Array.from({ length: 8_000 }, (_, i) => `q${i.toString(26).replace(/\d/g, 'x')}z`).join(' ')],
    ['compounds without end', 'bordstolhus'.repeat(5_000)],
    ['dots and at signs', 'a.b@'.repeat(15_000)],
    ['hyphens', 'og-'.repeat(20_000)],
  ])('%s takes no long time', async (_, text) => {
    const from = performance.now();
    expect((await findings('spelling', `${text}\n\n`.repeat(4))).length).toBeLessThan(120);
    expect(performance.now() - from).toBeLessThan(20_000);
  });
  it('never throws, and places lie in the source', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'Å', '-', '’', '.', ' ', 'opgven', 'ø', '\n', '*', '{{', '1', '\u0301', '@') }),
        async (text) => {
          for (const { place } of await findings('spelling', `x ${text}`)) expect(place.to.offset).toBeGreaterThan(place.from.offset);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('long words', () => {
  const long = (text: string): Promise<Diagnostic[]> => findings('long-word', text, 'easy-read');
  it('are over 12 letters, shown in their parts, told once', async () => {
    const [found, ...more] = await long('Vi har en kommunikationsaftale.\nEn kommunikationsaftale er god.');
    expect(more).toEqual([]);
    expect(found?.message.da).toBe(
      '»kommunikationsaftale« har 20 bogstaver: kommunikations|aftale. Letlæst har højst 12. Det står her 2 gange.',
    );
  });
  it('are not shortened by hyphens', async () => {
    expect(await long('Vi øver hjerte-lunge-redning.')).toHaveLength(1);
    expect(await long('Det er et ja-nej-kort og en cola.')).toHaveLength(0);
  });
  it('pass at 12 letters, and when they are in the list', async () => {
    expect(await long('Tag et følelseskort. Hjemmeopgaverne og din støttekontaktperson hjælper.')).toEqual([]);
  });
  it('are not counted in the standard edition', async () => {
    expect(await findings('long-word', 'Vi har en kommunikationsaftale.')).toEqual([]);
  });
});

describe('hard words', () => {
  const hard = async (text: string): Promise<string[]> => (await findings('hard-word', text, 'easy-read')).map(wordIn);
  it('are rare ones', async () => {
    expect(await hard('Du er måske ambivalent.\nDet er en stor dosis.')).toEqual(['ambivalent', 'dosis']);
  });
  it('are not inflected or joined everyday words, and not the words of the course', async () => {
    expect(await hard('Vennerne mangler madplaner.\nTrangen til hash og kokain går over.\nStøttepersonen har et følelseskort.')).toEqual(
      [],
    );
  });
  it('pass when the sentence or the next one explains them', async () => {
    expect(await hard('Du er ambivalent.\nDet betyder: Du vil gerne, og du vil ikke.')).toEqual([]);
    expect(await hard('Her er en dosis.\nDosis er, hvor meget du tager.')).toEqual([]);
    expect(await hard('Dosis er, hvor meget du tager.\nEn dosis kan være for stor.')).toEqual([]);
    expect(await hard('Du er ambivalent.\nVi spiser.\nDet betyder meget.')).toEqual(['ambivalent']);
  });
  it('leave to the other rules what is too long or not spelt right', async () => {
    expect(await hard('Det er ambivalnt.\nDet er uigennemskueligt.')).toEqual([]);
  });
});
