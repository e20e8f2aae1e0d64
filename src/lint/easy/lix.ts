import { startOf, type Words } from '../../model/index.js';
import { isLong, readabilityOf, wordsOfRunning, type Readability } from '../readability.js';
import type { Passage } from '../prose.js';
import type { SheetRule } from '../rule.js';
import { lixAtMost, lixFails, lixWords, longLetters } from '../thresholds.js';

export const lix: SheetRule = {
  about: 'sheet',
  id: 'lix',
  severity: 'warning',
  editions: ['easy-read'],
  summary: {
    da: `En letlæst tekst på ${lixWords} ord eller mere har et LIX-tal på højst ${lixAtMost}. Over ${lixFails} er det en fejl.`,
    en: `An easy-read text of ${lixWords} words or more has a LIX of at most ${lixAtMost}. Above ${lixFails} is an error.`,
  },
  why: {
    da: 'Lange sætninger og lange ord trætter. Tallet viser, om der er mange af dem, ikke om teksten er til at forstå.',
    en: 'Long sentences and long words are tiring. The number shows whether there are many of them, not whether the text can be understood.',
  },
  source: 'Björnsson 1968 (LIX), grænserne: Trykklar',
  bad: example('De uforudsigelige eftermiddage kræver overvejelser om samværet'),
  good: example('Vi taler om en god dag, og du kan sige pas'),
  check({ source, passages }) {
    const measures = readabilityOf(passages);
    const whole = Math.round(measures.lix);
    if (measures.words < lixWords || whole <= lixAtMost) return [];
    return [
      {
        place: source.fields['title'] ?? startOf(source.file),
        severity: whole > lixFails ? 'error' : 'warning',
        message: {
          da: `Teksten har LIX ${whole}. Letlæst har højst ${lixAtMost}.`,
          en: `The text has LIX ${whole}. Easy-read has at most ${lixAtMost}.`,
        },
        hint: hintOf(measures, passages),
      },
    ];
  },
};

/** What makes the number high comes first: shorter words, or shorter sentences. */
function hintOf({ wordsPerSentence, longWords }: Readability, passages: readonly Passage[]): Words {
  const length = wordsPerSentence.toFixed(1);
  const share = Math.round(100 * longWords);
  const often = mostUsed(passages);
  const words: Words = {
    da: `Vælg ord under ${longLetters} bogstaver: ${share} % er længere, tit ${often.map((word) => `»${word}«`).join(', ')}.`,
    en: `Choose words of fewer than ${longLetters} letters: ${share} % are longer, often ${often.map((word) => `"${word}"`).join(', ')}.`,
  };
  const sentences: Words = {
    da: `Del sætninger: de har ${length.replace('.', ',')} ord i gennemsnit.`,
    en: `Divide sentences: they have ${length} words on average.`,
  };
  const [first, then] = share > wordsPerSentence ? [words, sentences] : [sentences, words];
  if (share === 0) return sentences;
  return { da: `${first.da}\n${then.da}`, en: `${first.en}\n${then.en}` };
}

/** The long words that stand there most often. */
function mostUsed(passages: readonly Passage[]): string[] {
  const counts = new Map<string, number>();
  const long = wordsOfRunning(passages).filter(isLong);
  for (const word of long.map((text) => text.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([word]) => word)
    .slice(0, 4);
}

/** A text of fifteen such sentences. */
function example(sentence: string): string {
  return Array.from({ length: 15 }, () => `${sentence}.`).join('\n');
}
