import type { Passage } from '../prose.js';
import type { Finding, SheetRule } from '../rule.js';
import { sentencesOf, type Stretch } from '../sentences.js';
import { commonForms, wordLetters } from '../thresholds.js';
import { speltWords } from './spelt.js';
import { stemsOf } from './stems.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

/** Words that a sheet of paper cannot do without, and that are seldom said in films, from which the list of common words comes. */
const ofPaper = new Set(['ark', 'kryds', 'skema']);

interface Occurrence extends Stretch {
  passage: Passage;
  explained: boolean;
}

export const hardWord: SheetRule = {
  about: 'sheet',
  id: 'hard-word',
  severity: 'hint',
  editions: ['easy-read'],
  summary: {
    da: 'Letlæst bruger ord fra hverdagen, eller forklarer ordet i den næste sætning.',
    en: 'Easy-read uses everyday words, or explains the word in the next sentence.',
  },
  why: {
    da: 'Et ord, man ikke kender, stopper læsningen, og så er det svært at spørge foran de andre.',
    en: 'A word that one does not know stops the reading, and then it is hard to ask in front of the others.',
  },
  source: 'Inclusion Europe 2009, Klarspråk for alle',
  bad: 'Du kan være ambivalent.',
  good: 'Du kan være ambivalent.\nDet betyder: Du vil gerne, og du vil ikke.',
  check({ passages }, around) {
    const vocabulary = vocabularyOf(around);
    if (vocabulary === null) return [];
    const hard = new Map<string, Occurrence[]>();
    for (const word of hardWords(passages, vocabulary)) {
      const before = hard.get(word.text);
      if (before) before.push(word);
      else hard.set(word.text, [word]);
    }
    return [...hard.values()].flatMap((places) => (places.some(({ explained }) => explained) ? [] : [finding(places)]));
  },
};

/** Each distinct word is asked about once. What is too long or not spelt right is told by other rules. */
function hardness(vocabulary: Vocabulary): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  const known = (small: string): boolean => vocabulary.isEveryday(small, commonForms) || stemsOf(small).some((stem) => ofPaper.has(stem));
  const judge = (word: string): boolean => word.length <= wordLetters && vocabulary.isRight(word) && !known(word.toLowerCase());
  return (word) => {
    const answer = answers.get(word) ?? judge(word);
    answers.set(word, answer);
    return answer;
  };
}

function hardWords(passages: readonly Passage[], vocabulary: Vocabulary): Occurrence[] {
  const isHard = hardness(vocabulary);
  const sentences = passages.flatMap((passage) => readSentences(passage, vocabulary));
  return sentences.flatMap(({ text, passage, words }, i) => {
    const says = [text, sentences[i + 1]?.text ?? ''].map((sentence) => sentence.toLowerCase());
    return words
      .filter((word) => isHard(word.text))
      .map((word) => {
        const small = word.text.toLowerCase();
        return { ...word, text: small, passage, explained: isExplained(small, says) };
      });
  });
}

/** The sentences of a passage with their words. Both follow each other, so one walk is enough. */
function readSentences(passage: Passage, vocabulary: Vocabulary): { text: string; passage: Passage; words: Stretch[] }[] {
  const words = speltWords(passage, (word) => vocabulary.dictionary.has(word)).flatMap(({ parts }) => parts);
  let next = 0;
  return sentencesOf(passage).map(({ text, to }) => {
    const from = next;
    while (next < words.length && (words[next] as Stretch).from < to) next++;
    return { text, passage, words: words.slice(from, next) };
  });
}

/** The sentence itself says what the word is (»Trang er …«), or the next one does. */
function isExplained(word: string, [here = '', next = '']: readonly string[]): boolean {
  const says = (sentence: string): boolean => {
    const plain = sentence.replace(/^(?:en|et) /, '');
    return plain.startsWith(word) && /^ (?:er|betyder)\b/.test(plain.slice(word.length));
  };
  return says(here) || says(next) || /^(?:det|ordet) betyder\b/.test(next);
}

function finding(places: readonly Occurrence[]): Finding {
  const [first] = places as [Occurrence];
  const [da, en] = places.length > 1 ? [` Det står her ${places.length} gange.`, ` It stands here ${places.length} times.`] : ['', ''];
  return {
    place: first.passage.at(first.from, first.to),
    message: { da: `»${first.text}« er ikke et ord fra hverdagen.${da}`, en: `"${first.text}" is no everyday word.${en}` },
    hint: {
      da: 'Brug et ord, som alle kender, eller forklar det lige efter: »Det betyder …«. Hører ordet til forløbet, så skriv det i content/words/ordliste.yaml.',
      en: 'Use a word that everybody knows, or explain it right after: »Det betyder …«. If it belongs to the course, write it in content/words/ordliste.yaml.',
    },
  };
}
