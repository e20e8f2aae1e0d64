import type { Finding, SheetRule } from '../rule.js';
import type { Passage } from '../prose.js';
import { wordLetters } from '../thresholds.js';
import { speltWords } from './spelt.js';
import { formsOf } from './stems.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

export const longWord: SheetRule = {
  about: 'sheet',
  id: 'long-word',
  severity: 'warning',
  editions: ['easy-read'],
  summary: { da: `Et letlæst ord har højst ${wordLetters} bogstaver.`, en: `An easy-read word has at most ${wordLetters} letters.` },
  why: {
    da: 'Et langt ord skal deles op, før det kan læses, og den, der staver sig frem, når ikke til enden.',
    en: 'A long word must be taken apart before it can be read, and who spells it out does not get to its end.',
  },
  source: 'Klarspråk for alle',
  bad: 'Du skal til en opfølgningssamtale.',
  good: 'Vi taler sammen igen.',
  check({ passages }, around) {
    const allowed = new Set(around.library.words.longWords.flatMap((word) => formsOf(word.toLowerCase())));
    const vocabulary = vocabularyOf(around);
    return [...longWords(passages)].flatMap(([word, { place, count }]) =>
      allowed.has(word) ? [] : [finding(word, place, count, vocabulary)],
    );
  },
};

/** Long words in small letters: the first place of each, and how many. Hyphens make no word shorter. */
function longWords(passages: readonly Passage[]): Map<string, { place: Finding['place']; count: number }> {
  const out = new Map<string, { place: Finding['place']; count: number }>();
  for (const passage of passages) {
    for (const { text, from, to } of speltWords(passage, () => false)) {
      if (lettersIn(text) <= wordLetters) continue;
      const word = text.toLowerCase();
      const before = out.get(word);
      if (before) before.count++;
      else out.set(word, { place: passage.at(from, to), count: 1 });
    }
  }
  return out;
}

const lettersIn = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

function finding(word: string, place: Finding['place'], count: number, vocabulary: Vocabulary | null): Finding {
  const pieces = vocabulary?.pieces(word) ?? [word];
  const split = pieces.length > 1 ? `: ${pieces.join('|')}` : '';
  const [da, en] = count > 1 ? [` Det står her ${count} gange.`, ` It stands here ${count} times.`] : ['', ''];
  return {
    place,
    message: {
      da: `»${word}« har ${lettersIn(word)} bogstaver${split}. Letlæst har højst ${wordLetters}.${da}`,
      en: `"${word}" has ${lettersIn(word)} letters${split}. Easy-read has at most ${wordLetters}.${en}`,
    },
    hint: {
      da: 'Sig det med kortere ord, og sæt ingen bindestreg ind. Bruger gruppen selv ordet, så skriv det i content/words/lange-ord.yaml.',
      en: 'Say it in shorter words, and put no hyphen in. If the group itself uses the word, write it in content/words/lange-ord.yaml.',
    },
  };
}
