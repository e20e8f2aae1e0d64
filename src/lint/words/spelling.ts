import type { Fix } from '../../model/index.js';
import type { Passage } from '../prose.js';
import type { Finding, SheetRule } from '../rule.js';
import type { Stretch } from '../sentences.js';
import { unknownWords } from '../thresholds.js';
import { speltWords, type Spelt } from './spelt.js';
import { suggestionsFor, type Suggestions } from './suggestions.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

interface Occurrence extends Stretch {
  passage: Passage;
}

export const spelling: SheetRule = {
  about: 'sheet',
  id: 'spelling',
  severity: 'warning',
  summary: { da: 'Ord er stavet rigtigt.', en: 'Words are spelt right.' },
  why: {
    da: 'Den, der læser langsomt, læser bogstav for bogstav: Et forkert bogstav er et forkert ord.',
    en: 'Who reads slowly reads letter by letter: one wrong letter is a wrong word.',
  },
  source: 'Stavekontrolden',
  bad: 'Læs opgven først. Følesler er svære.',
  good: 'Læs opgaven først. Følelser er svære.',
  check({ passages, source }, around) {
    const vocabulary = vocabularyOf(around);
    if (vocabulary === null) return [];
    const unknown = unknownIn(passages, vocabulary);
    const foreign = unknown.size >= unknownWords;
    return [...unknown].map(([word, places]) => finding(places, foreign ? none : suggestionsFor(word, vocabulary), source.text));
  },
};

const none: Suggestions = { words: [], clear: false };

/** The places of each word that is not right. Where there are very many of them, it is another language, or none: the rest is not read. */
function unknownIn(passages: readonly Passage[], vocabulary: Vocabulary): Map<string, Occurrence[]> {
  const unknown = new Map<string, Occurrence[]>();
  for (const passage of passages) {
    for (const word of speltWords(passage, (other) => vocabulary.dictionary.has(other))) {
      for (const part of wrongParts(word, vocabulary)) {
        const before = unknown.get(part.text);
        if (before) before.push({ ...part, passage });
        else unknown.set(part.text, [{ ...part, passage }]);
      }
      if (unknown.size >= unknownWords) return unknown;
    }
  }
  return unknown;
}

/** A word with hyphens is right as a whole (»check-in«) or part by part; »forebyggelses-« is right when it can begin a word. */
function wrongParts({ text, parts, open }: Spelt, vocabulary: Vocabulary): Stretch[] {
  if (parts.length > 1 && vocabulary.isRight(text)) return [];
  return parts.filter((part, i) => {
    const begins = i < parts.length - 1 || open;
    return !vocabulary.isRight(part.text) && !(begins && vocabulary.begins(part.text.toLowerCase()));
  });
}

function finding(places: readonly Occurrence[], { words, clear }: Suggestions, source: string): Finding {
  const [first] = places as [Occurrence];
  const { text } = first;
  const times = places.length;
  const [da, en] = times > 1 ? [` Det står her ${times} gange.`, ` It stands here ${times} times.`] : ['', ''];
  const fix = clear && words.length > 0 ? mend(places, words[0] as string, source) : undefined;
  return {
    place: first.passage.at(first.from, first.to),
    message: { da: `»${text}« er ikke et dansk ord, jeg kender.${da}`, en: `"${text}" is not a Danish word that I know.${en}` },
    hint: hintOf(words),
    ...(fix && { fix }),
  };
}

function hintOf(words: readonly string[]): Finding['hint'] {
  const list = {
    da: 'Er ordet rigtigt, så skriv det i content/words/ordliste.yaml.',
    en: 'If it is right, write it in content/words/ordliste.yaml.',
  };
  if (words.length === 0) return list;
  const choice = (open: string, close: string, or: string): string =>
    words.map((word, i) => (i === 0 ? '' : i === words.length - 1 ? ` ${or} ` : ', ') + open + word + close).join('');
  return {
    da: `Mente du ${choice('»', '«', 'eller')}? ${list.da}`,
    en: `Did you mean ${choice('"', '"', 'or')}? ${list.en}`,
  };
}

/** Every place at once, so that the message goes away. A title stands in the front matter, which no fix may change. */
function mend(places: readonly Occurrence[], word: string, source: string): Fix | undefined {
  const edits = places.map(({ passage, from, to, text }) => {
    const place = passage.at(from, to);
    const plain = passage.role !== 'title' && source.slice(place.from.offset, place.to.offset) === text;
    return plain ? { from: place.from.offset, to: place.to.offset, text: word } : null;
  });
  return edits.every((edit) => edit !== null) ? { edits, safe: false } : undefined;
}
