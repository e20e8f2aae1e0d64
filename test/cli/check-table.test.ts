import { describe, expect, it } from 'vitest';
import { rowsOf, shortNote, tableOf } from '../../src/cli/check/table.js';
import type { Diagnostic } from '../../src/model/index.js';
import { allSources } from '../../src/cli/check/wanted.js';
import { asSheet, libraryWith } from '../lint/world.js';

const [standard, easy] = ['content/proeve/sheets/eksempel.md', 'content/proeve/sheets/eksempel.easy-read.md'];
const said = (file: string, severity: Diagnostic['severity']): Diagnostic => {
  const point = { line: 1, column: 1, offset: 0 };
  return { rule: 'x', severity, place: { file, from: point, to: point }, message: { da: '', en: '' }, hint: { da: '', en: '' } };
};
// Vi taler om trangen i gruppen. = 6 words, 2 long: 33 %; LIX 6 + 33.3
const body = 'Vi taler om trangen i gruppen.';
const rows = async () => {
  const { library } = await libraryWith({
    [easy]: asSheet('## Kun en overskrift', 'easy-read'),
    [standard]: asSheet(Array.from({ length: 20 }, () => body).join(' '), 'standard'),
    'content/proeve/sheets/kort-tekst.md': asSheet(body, 'standard'),
  });
  const sources = allSources(library).filter(({ id }) => id === 'eksempel' || id === 'kort-tekst');
  const found = [said(standard, 'warning'), said(standard, 'warning'), said(standard, 'hint'), said(easy, 'error')];
  return rowsOf(sources, found, (file) => `her/${file}`);
};

describe('the table', () => {
  it('has the measures and messages of each text', async () => {
    const [first, second] = await rows();
    expect(first).toEqual({
      id: 'eksempel',
      file: `her/${standard}`,
      course: 'proeve',
      kind: 'handout',
      edition: 'standard',
      words: 120,
      sentences: 20,
      wordsPerSentence: 6,
      longWords: 0.33,
      lix: 39,
      level: 'medium',
      errors: 0,
      warnings: 2,
      hints: 1,
    });
    expect(second).toMatchObject({ edition: 'easy-read', words: 0, lix: null, level: null, errors: 1, warnings: 0 });
  });

  it('stands in columns: words at the left, numbers at the right', async () => {
    expect(tableOf(await rows(), 'da')).toBe(
      [
        'Ark         Slags    Udgave    Ord  Ord/sætning  Lange ord  LIX            Fejl  Advarsler  Råd',
        '───────────────────────────────────────────────────────────────────────────────────────────────',
        'eksempel    Handout  standard  120          6,0       33 %   39  middel       –          2    1',
        'eksempel    Handout  letlæst     –            –          –    –               1          –    –',
        'kort-tekst  Handout  standard    6          6,0       33 %   39  middel *     –          –    –',
        '',
      ].join('\n'),
    );
  });

  it('speaks English, with a decimal point', async () => {
    const lines = tableOf(await rows(), 'en').split('\n');
    expect(lines[0]).toMatch(/^Sheet +Kind +Edition +Words +Words\/sentence +Long words +LIX +Errors +Warnings +Hints$/);
    expect(lines[2]).toMatch(/^eksempel +handout +standard +120 +6\.0 +33 % +39 +medium +– +2 +1$/);
  });

  it('says what the star means, when there is one', async () => {
    const all = await rows();
    expect(shortNote(all)?.da).toBe('* Under 100 ord. LIX siger ikke meget om så kort en tekst.');
    expect(shortNote(all.filter(({ id }) => id === 'eksempel'))).toBeNull();
  });
});
