// What was perhaps meant by a word that is not right.
import type { Vocabulary } from './vocabulary.js';

/** Looking for words one slip away takes a fiftieth of a second a word, looking further a quarter. Per run. */
const quickQuestions = 60;
const deepQuestions = 5;
const shown = 3;

export interface Suggestions {
  words: string[];
  /** The first of them is what was meant, as far as one can know. */
  clear: boolean;
}

const asked = new WeakMap<Vocabulary, { quick: number; deep: number }>();

/** The likeliest words first, with the capital that the word had. After many questions in one run: nothing any more. */
export function suggestionsFor(word: string, vocabulary: Vocabulary): Suggestions {
  const count = asked.get(vocabulary) ?? { quick: 0, deep: 0 };
  asked.set(vocabulary, count);
  if (count.quick++ >= quickQuestions) return { words: [], clear: false };
  const { words, clear } = closeTo(word.toLowerCase(), vocabulary);
  const found = words.length > 0 || count.deep++ >= deepQuestions ? words : vocabulary.dictionary.near(word);
  return { words: found.slice(0, shown).map((other) => likeIn(word, other)), clear };
}

/** A compound is never clear: »støtteseddeler« is one slip from »støttemeddeler«. */
function closeTo(word: string, vocabulary: Vocabulary): Suggestions {
  const slips = vocabulary.close(word);
  if (slips.length === 0) return { words: vocabulary.dictionary.slips(word, (other) => vocabulary.isPlainCompound(other)), clear: false };
  const usual = slips.filter((other) => vocabulary.isUsual(other));
  return { words: slips, clear: slips.length === 1 || (usual.length === 1 && usual[0] === slips[0]) };
}

const likeIn = (word: string, other: string): string =>
  word.charAt(0) === word.charAt(0).toLowerCase() ? other : other.charAt(0).toUpperCase() + other.slice(1);
