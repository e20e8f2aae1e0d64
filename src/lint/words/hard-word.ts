import type { Passage } from '../prose.js';
import type { Finding, SheetRule } from '../rule.js';
import { sentencesOf, type Stretch } from '../sentences.js';
import { commonForms, wordLetters } from '../thresholds.js';
import { speltWords } from './spelt.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

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
  bad: 'Vi er meget diskrete.',
  good: 'Vi er meget diskrete.\nDet betyder: Vi siger ikke noget til andre.',
  check({ passages }, around) {
    const vocabulary = vocabularyOf(around);
    if (vocabulary === null) return [];
    const hard = new Map<string, Occurrence[]>();
    for (const word of hardWords(passages, vocabulary)) hard.set(word.text, [...(hard.get(word.text) ?? []), word]);
    return [...hard.values()].flatMap((places) => (places.some(({ explained }) => explained) ? [] : [finding(places)]));
  },
};

/** What is too long or not spelt right is told by other rules. */
const isHard = (word: string, vocabulary: Vocabulary): boolean =>
  word.length <= wordLetters && vocabulary.isRight(word) && !vocabulary.isEveryday(word.toLowerCase(), commonForms);

function hardWords(passages: readonly Passage[], vocabulary: Vocabulary): Occurrence[] {
  const known = (word: string): boolean => vocabulary.isRight(word);
  const sentences = passages.flatMap((passage) => sentencesOf(passage).map((sentence) => ({ ...sentence, passage })));
  const words = new Map(passages.map((passage) => [passage, speltWords(passage, known).flatMap(({ parts }) => parts)]));
  return sentences.flatMap(({ text: here, from, to, passage }, i) => {
    const all = words.get(passage) ?? [];
    const hard: Stretch[] = [];
    // The sentences of a passage follow each other, and so do its words.
    while ((all[0]?.from ?? to) < to) hard.push(all.shift() as Stretch);
    const says = [here, sentences[i + 1]?.text ?? ''].map((sentence) => sentence.toLowerCase());
    return hard.filter(({ text, from: at }) => at >= from && isHard(text, vocabulary)).map((word) => occurrence(word, passage, says));
  });
}

function occurrence(word: Stretch, passage: Passage, says: readonly string[]): Occurrence {
  const text = word.text.toLowerCase();
  return { ...word, text, passage, explained: isExplained(text, says) };
}

/** The sentence itself says what the word is (»Trang er …«), or the next one does. */
function isExplained(word: string, [here = '', next = '']: readonly string[]): boolean {
  const says = [here, next].some((sentence) => sentence.startsWith(`${word} er `) || sentence.startsWith(`${word} betyder `));
  return says || /^(?:det|ordet) betyder\b/.test(next);
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
