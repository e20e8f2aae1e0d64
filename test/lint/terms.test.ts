// The same thing has the same name: what the list of terms finds, offers and leaves alone.
import { parse as yaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import { termsFile } from '../../src/model/index.js';
import { fixed, onSheet, termsYaml, words } from './on-sheet.js';

const terms = termsFile.parse(yaml(termsYaml));
/** The list with all rows for the small world's course. */
const forAll = termsYaml.replace(/^ {2}course: .*\n/gm, '');
const files = { 'content/words/termer.yaml': forAll };

describe('termer.yaml', () => {
  it('has many terms, and none that is called wrong by another', () => {
    expect(Object.keys(terms).length).toBeGreaterThanOrEqual(20);
    for (const course of ['rusmidler', 'hcs']) {
      const rows = Object.entries(terms).filter(([, row]) => row.course === undefined || row.course === course);
      const right = rows.flatMap(([term, { forms }]) => [term, ...forms]);
      const wrong = rows.flatMap(([, { not }]) => not.flat());
      expect(wrong.filter((word, i) => right.includes(word) || wrong.indexOf(word) !== i)).toEqual([]);
    }
  });
  it('offers no form that the term does not have', () => {
    for (const [term, { forms, not }] of Object.entries(terms))
      for (const row of not) if (typeof row !== 'string') expect(row.length, term).toBeLessThanOrEqual(forms.length + 1);
  });
});

describe('other-term', () => {
  it.each([
    ['Underviserne deler lektier ud.', 'Lederne deler hjemmeopgaver ud.'],
    ['Klientens kriseplan ligger klar.', 'Deltagerens nødplan ligger klar.'],
    ['Abstinenssymptomerne går over.', 'Abstinenserne går over.'],
    ['Øv dig i at distrahere dig selv.', 'Øv dig i at aflede dig selv.'],
    ['Vi tegner *cravingkurven*.', 'Vi tegner *trangkurven*.'],
  ])('offers the term in the same form: %s', async (body, after) => {
    expect(await fixed('other-term', body)).toBe(after);
  });
  it('only offers: a person says whether the same is meant', async () => {
    const [found] = await onSheet('other-term', 'Lektien er kort.');
    expect(found?.fix?.safe).toBe(false);
    expect(found?.message.da).toBe('»Lektien« hedder »hjemmeopgave« i vores tekster.');
    expect(found?.hint.da).toContain('Skriv »Hjemmeopgaven«.');
  });
  it('offers nothing where the gender would be another', async () => {
    const [found] = await onSheet('other-term', 'Et støtteark følger med.');
    expect(found?.hint.da).toBe('Skriv »støtteseddel«.');
    expect(found?.fix).toBeUndefined();
  });
  it('asks the course', async () => {
    expect(await words('other-term', 'Sessionen varer to timer.')).toEqual([]);
    const rows = 'møde:\n  course: proeve\n  not: [sessionen]\n';
    expect(await words('other-term', 'Sessionen varer to timer.', { files: { 'content/words/termer.yaml': rows } })).toEqual(['Sessionen']);
  });
  it.each([
    'Lægen behandler dig. Du bruger hash. Han smutter hjem. Jeg er elev i en butik.',
    'Trang (craving) er almindelig.',
    'Jeg hjælper med lektier. Kommunens borgere kan ringe. Kurset er for borgere i alle aldre.',
    'Lederen og gruppelederen er her. Hjemmeopgaven er kort. Du har et tilbagefald, et slip eller trang.',
    'Kursuslokalet er åbent. Borgerservice svarer.',
  ])('leaves alone: %s', async (body) => {
    expect(await words('other-term', body, { files })).toEqual([]);
  });
  it('lets a guide speak of a word', async () => {
    const guide = { audience: 'facilitator', kind: 'guide', files } as const;
    expect(await words('other-term', 'Nogle siger »craving«. Brug ikke ordet *klient*.', guide)).toEqual([]);
    expect(await words('other-term', 'Klienten får ordet.', guide)).toEqual(['Klienten']);
  });
  it('finds them in titles without touching front matter', async () => {
    const title = '---\ntitle: Min kriseplan\nkind: handout\nreview: { status: draft }\n---\n\nTekst.\n';
    const found = await onSheet('other-term', '', { files: { 'content/proeve/sheets/provet.md': title } });
    expect(found).toHaveLength(1);
    expect(found[0]?.fix).toBeUndefined();
  });
});
