// Measures worked out by hand: the counting stands beside each text.
import { describe, expect, it } from 'vitest';
import { lix } from '../../src/lint/easy/lix.js';
import { levelOf, readability } from '../../src/lint/readability.js';
import type { Diagnostic } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { sourceOf } from '../parse/source.js';
import { asSheet, exampleFile, said } from './world.js';

const measure = (body: string, edition: 'standard' | 'easy-read' = 'standard') => {
  const source = sourceOf(body, { edition });
  return readability(source, parse(source).value);
};
const close = ({ words, sentences, wordsPerSentence, longWords, lix: number }: ReturnType<typeof measure>) => ({
  words,
  sentences,
  wordsPerSentence: Number(wordsPerSentence.toFixed(2)),
  longWords: Number(longWords.toFixed(3)),
  lix: Number(number.toFixed(1)),
});

describe('LIX', () => {
  it('is words a sentence and the share of words of seven letters or more', () => {
    // Trangen(7) går over igen. = 4 words, 1 long
    // Du kan vente med at drikke. = 6 words, none long: "drikke" has six letters
    // Skriv, hvordan(7) kroppen(7) føles bagefter(8). = 5 words, 3 long
    // 15 words, 3 sentences: 15/3 = 5. 4 long of 15: 26.67. LIX 31.67
    expect(close(measure('Trangen går over igen. Du kan vente med at drikke.\n\nSkriv, hvordan kroppen føles bagefter.'))).toEqual({
      words: 15,
      sentences: 3,
      wordsPerSentence: 5,
      longWords: 0.267,
      lix: 31.7,
    });
  });

  it('leaves headings, lists, cells and the labels of fields out', () => {
    const text = 'Vi ses her.\nHej igen.';
    // Vi ses her. Hej igen. = 5 words, 2 sentences, none long: LIX 2.5
    const expected = { words: 5, sentences: 2, wordsPerSentence: 2.5, longWords: 0, lix: 2.5 };
    expect(close(measure(text))).toEqual(expected);
    const around =
      '## Overskriften tæller ikke\n\n- Et punkt med mangefarvede ord\n\n| Mandag | Tirsdag |\n| --- | --- |\n| Morgenmad | Aftensmad |';
    expect(close(measure(`${around}\n\n${text}\n\n::lines{count=2 label="Beskrivelse af situationen"}`))).toEqual(expected);
  });

  it('counts abbreviations as they are read aloud', () => {
    // Tag frugt med, bl.a. æbler = blandt(6) andet(5): 6 words, none long; one sentence: LIX 6
    expect(close(measure('Tag frugt med, bl.a. æbler.'))).toMatchObject({ words: 6, sentences: 1, longWords: 0, lix: 6 });
    // "Vi mødes kl. 16.30 og taler i ca. 10 min." = Vi mødes klokken(7) 16.30 og taler i cirka 10 minutter(8): 10 words, 2 long, LIX 30
    expect(close(measure('Vi mødes kl. 16.30 og taler i ca. 10 min.'))).toMatchObject({ words: 10, sentences: 1, longWords: 0.2, lix: 30 });
    // Køb mælk osv. = og så videre: 5 words
    expect(measure('Køb mælk osv.').words).toBe(5);
  });

  it('counts a number and a value as words, a picture as none', () => {
    // Vi ses 3. marts på {{group.place}} = 6 words; the picture is none
    expect(close(measure('![](symbol:glad) Vi ses 3. marts på {{group.place}}.'))).toMatchObject({ words: 6, sentences: 1, longWords: 0 });
  });

  it('takes a line break on paper for no end of a sentence', () => {
    expect(close(measure('Du kan ringe\ntil en ven.\nDet er godt.', 'easy-read'))).toMatchObject({ words: 9, sentences: 2, lix: 4.5 });
  });

  it('is nothing where there is no running text', () => {
    expect(measure('## Kun en overskrift\n\n- og et punkt')).toEqual({ words: 0, sentences: 0, wordsPerSentence: 0, longWords: 0, lix: 0 });
  });

  it('has a word for each level, by whole numbers', () => {
    expect([0, 24.4, 24.5, 34.4, 34.5, 44.4, 44.5, 70].map((number) => levelOf({ lix: number }))).toEqual([
      'very-easy',
      'very-easy',
      'easy',
      'easy',
      'medium',
      'medium',
      'hard',
      'hard',
    ]);
  });
});

describe('the rule', () => {
  const found = async (body: string): Promise<Diagnostic[]> =>
    (await said({ [exampleFile('easy-read')]: asSheet(body, 'easy-read') })).filter((d) => d.rule === lix.id);
  const lines = (...counted: [count: number, line: string][]): string =>
    counted.flatMap(([count, line]) => Array.from({ length: count }, () => line)).join('\n');
  const plain = 'Vi går en tur i dag, og så ses vi.'; // 9 words, none long
  const heavy = 'Gruppen taler sammen om trangen.'; // 5 words, 2 long: Gruppen(7), trangen(7); "sammen" has six letters

  it('keeps silent at 20, warns above it, fails above 25', async () => {
    // 12 plain, 0 heavy: 108 words, LIX 9
    expect(await found(lines([12, plain]))).toEqual([]);
    // 7 plain + 9 heavy: 63 + 45 = 108 words, 16 sentences: 6.75; 18 long: 16.67; LIX 23.4
    expect((await found(lines([7, plain], [9, heavy]))).map((d) => [d.severity, d.message.da])).toEqual([
      ['warning', 'Teksten har LIX 23. Letlæst har højst 20.'],
    ]);
    // 20 heavy: 100 words, 5 a sentence, 40 % long: LIX 45
    expect((await found(lines([20, heavy]))).map((d) => [d.severity, d.message.en])).toEqual([
      ['error', 'The text has LIX 45. Easy-read has at most 20.'],
    ]);
  });

  it('measures by the whole number: 20.4 is 20, and 25.4 is 25', async () => {
    // 10 plain + 7 heavy: 90 + 35 = 125 words, 17 sentences: 7.353; 14 long: 11.2; LIX 18.6
    expect(await found(lines([10, plain], [7, heavy]))).toEqual([]);
    // 9 plain + 8 heavy: 81 + 40 = 121 words, 17 sentences: 7.118; 16 long: 13.22; LIX 20.3
    expect(await found(lines([9, plain], [8, heavy]))).toEqual([]);
    // 6 plain + 11 heavy: 54 + 55 = 109 words, 17 sentences: 6.412; 22 long: 20.18; LIX 26.6: an error; with one plain more:
    // 63 + 55 = 118 words, 18 sentences: 6.556; 22 long: 18.64; LIX 25.2: a warning
    expect((await found(lines([6, plain], [11, heavy]))).map((d) => d.severity)).toEqual(['error']);
    expect((await found(lines([7, plain], [11, heavy]))).map((d) => d.severity)).toEqual(['warning']);
  });

  it('measures no text under 100 words', async () => {
    // 19 heavy: 95 words
    expect(await found(lines([19, heavy]))).toEqual([]);
  });

  it('says what makes the number high first, and names the words', async () => {
    const [words] = await found(lines([20, heavy]));
    expect(words?.hint.da).toBe(
      'Vælg ord under 7 bogstaver: 40 % er længere, tit »gruppen«, »trangen«.\nDel sætninger: de har 5,0 ord i gennemsnit.',
    );
    // 24 words without a long one: LIX 24
    const endless = 'Vi går en tur i dag og så går vi hjem og så ser vi tv og så er det nat og vi sover.';
    const [sentences] = await found(lines([5, endless]));
    expect(sentences?.hint.da).toBe('Del sætninger: de har 24,0 ord i gennemsnit.');
  });
});
