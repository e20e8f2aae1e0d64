// Words in capitals only: short forms of names, or words that shout.
import type { Passage } from '../prose.js';
import type { Around } from '../rule.js';
import { shortWordRank } from '../thresholds.js';
import { matchesIn, type Match } from './matches.js';
import { romanValue } from './roman.js';

/** Short forms that everybody knows. The editors' own list adds to them. */
const known: readonly string[] = ['TV', 'OK', 'CD', 'DVD', 'SMS', 'MC', 'PC', 'WC'];

export interface Capitals {
  match: Match;
  /** `loud`: an ordinary word, or several, in capitals. `short`: an abbreviation. */
  as: 'loud' | 'short';
}

/** Every word in capitals, words that shout together as one; what all know and Roman numerals are left out. */
export function capitalsIn(passages: readonly Passage[], { library, dictionary }: Pick<Around, 'library' | 'dictionary'>): Capitals[] {
  const allowed = new Set([...known, ...Object.values(library.words.own).flat()]);
  return matchesIn(passages, inCapitals).flatMap((match): Capitals[] => {
    const words = match.found[0].split(/[ \n]/);
    if (words.some((word) => isLoud(word, dictionary))) return [{ match, as: 'loud' }];
    let at = match.from;
    return words.flatMap((word) => {
      const from = at;
      at += word.length + 1;
      if (word.length < 2 || allowed.has(word) || allowed.has(wholeWord(match.passage.text, from)) || isRoman(word)) return [];
      const found = Object.assign([word], { index: from, input: match.passage.text }) as unknown as RegExpExecArray;
      return [{ match: { ...match, found, from, to: from + word.length, place: match.passage.at(from, from + word.length) }, as: 'short' }];
    });
  });
}

const inCapitals = /(?<![\p{L}\p{N}])(?:\p{Lu}[ \n]){0,3}\p{Lu}{2,}(?![\p{L}\p{N}])(?:[ \n]\p{Lu}+(?![\p{L}\p{N}]))*/gu;

/**
 * A word that people use every day, or one too long for a short form. Without a dictionary only the long ones are known.
 * Dictionaries have "adhd" in small letters, so that a word is there says little.
 */
function isLoud(word: string, dictionary: Around['dictionary']): boolean {
  if (known.includes(word) || word.length < 2) return false;
  if (word.length >= 6) return true;
  const rank = dictionary?.rank(word.toLowerCase()) ?? null;
  if (rank === null || isRoman(word)) return false;
  return word.length > 3 || (rank <= shortWordRank && (dictionary?.has(word.toLowerCase()) ?? false));
}

const isRoman = (word: string): boolean => /^[IVX]+$/.test(word) && word !== 'VI' && romanValue(word) !== null;

/** "CPR-nummer" of "CPR". */
function wholeWord(text: string, from: number): string {
  return /^[\p{L}\p{N}'’-]+/u.exec(text.slice(from, from + 60))?.[0] ?? '';
}
