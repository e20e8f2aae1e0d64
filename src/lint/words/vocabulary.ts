// All words that count as right: the dictionary's, the editors' own, and compounds of both.
import type { Dictionary } from '../dictionary.js';
import type { Around } from '../rule.js';
import { isWeak, splitCompound, type Parts } from './compound.js';
import { OwnWords } from './own-words.js';
import { formsOf, stemsOf } from './stems.js';

/** A part of a compound is common when it is among so many most used forms: all that the dictionary counts. */
const counted = 10_000;
/** »mangle« is rare in the list of forms; »mangler« is not. */
const siblings = ['', 'r', 'n', 't', 'er', 'en', 'et'];

export class Vocabulary {
  readonly own: OwnWords;
  private readonly answers = new Map<string, boolean>();
  private readonly parts: Parts = {
    begins: (part) => this.begins(part),
    ends: (part) => this.own.has(part) || this.dictionary.has(part),
    common: (part) => this.own.has(part) || this.isCommon(part, counted),
    own: (part) => this.own.has(part) || this.own.begin(part),
  };

  constructor(
    readonly dictionary: Dictionary,
    own: readonly string[],
  ) {
    // Listed compounds take the forms of their last part (»trangdagbøger«), which asks for the list itself.
    this.own = new OwnWords(own, () => true);
    this.own = new OwnWords(own, (word) => dictionary.has(word) || this.isPlainCompound(word));
  }

  /** True when the word may be written so. Capitals at the beginning are right everywhere: titles of sheets stand in sentences. */
  isRight(word: string): boolean {
    let answer = this.answers.get(word);
    if (answer === undefined) this.answers.set(word, (answer = this.judge(word.normalize('NFC'))));
    return answer;
  }

  private judge(word: string): boolean {
    const small = written(word).at(-1);
    return (
      this.dictionary.has(word) ||
      [word, ...written(word)].some((form) => this.own.has(form)) ||
      (small !== undefined && this.isCompound(small))
    );
  }

  /** True when a compound may begin so. Small letters. */
  begins(part: string): boolean {
    return this.own.begin(part) || this.dictionary.begins(part);
  }

  /** The parts of a compound in small letters, or null. Says nothing about whether it is spelt right: ask `isRight`. */
  split(word: string): string[] | null {
    return splitCompound(word, this.parts);
  }

  /** The smallest parts that a reader sees in a word: »støtte|kontakt|person«. The word alone when it has none. Small letters. */
  pieces(word: string): string[] {
    const split = this.dictionary.rank(word) === null ? this.split(word) : null;
    return split === null || split.some((part) => part.length < 4) ? [word] : split.flatMap((part) => this.pieces(part));
  }

  /** True for a word that is used every day, inflected or not, and for one that is joined of such. Small letters. */
  isEveryday(word: string, forms: number): boolean {
    const everyday = (part: string): boolean => this.own.speakOf(part) || siblings.some((ending) => this.isCommon(part + ending, forms));
    return everyday(word) || (this.split(word)?.every(everyday) ?? false);
  }

  /** Words that are one slip away: the editors' first. Small letters. */
  close(word: string): string[] {
    const near = this.dictionary.slips(word, (other) => this.own.has(other));
    return [...near.filter((other) => this.own.has(other)), ...near.filter((other) => !this.own.has(other))];
  }

  /** True for a word that is meant more often than not: one of ours, or one that is counted. Small letters. */
  isUsual(word: string): boolean {
    return this.own.has(word) || this.dictionary.rank(word) !== null;
  }

  /** True for two parts that prove each other: »trang|dagbog«. Small letters. */
  isPlainCompound(word: string): boolean {
    const split = splitCompound(word, this.parts, 2);
    return split !== null && !isWeak(split, this.parts);
  }

  /** Two plain parts prove a compound, unless a usual word is only a slip away. Others must not be near any word. */
  private isCompound(word: string): boolean {
    const split = this.split(word);
    if (split === null) return false;
    const weak = isWeak(split, this.parts);
    const isDoubt = (other: string): boolean =>
      this.own.has(other) ? !formsOf(other).includes(word) : this.dictionary.rank(other) !== null || (weak && !isFormOf(other, split));
    return !this.close(word).some(isDoubt);
  }

  /** True when the word, or what it is inflected from, is among the most used forms. */
  private isCommon(word: string, forms: number): boolean {
    return stemsOf(word).some((stem) => (this.dictionary.rank(stem) ?? Infinity) <= forms);
  }
}

/** »gruppedynamikken« speaks for »gruppe|dynamikker«, not against it. Short ends prove nothing: »kritik|punk« is »kritikpunkt«. */
function isFormOf(other: string, split: readonly string[]): boolean {
  const begin = split.slice(0, -1).join('');
  const end = split.at(-1) as string;
  const stems = new Set(stemsOf(end));
  return end.length > 4 && other.startsWith(begin) && stemsOf(other.slice(begin.length)).some((stem) => stem.length > 2 && stems.has(stem));
}

/** How a word of small letters may be written: »Trang«, »TRANG«. The small letters last; nothing for »tRang«. */
function written(word: string): string[] {
  const small = word.toLowerCase();
  return word.slice(1) === small.slice(1) || word === word.toUpperCase() ? [word.charAt(0) + small.slice(1), small] : [];
}

const made = new WeakMap<Around, Vocabulary>();

/** The vocabulary of a run; null where no dictionary could be loaded. */
export function vocabularyOf(around: Around): Vocabulary | null {
  if (around.dictionary === null) return null;
  let vocabulary = made.get(around);
  if (!vocabulary) made.set(around, (vocabulary = new Vocabulary(around.dictionary, Object.values(around.library.words.own).flat())));
  return vocabulary;
}
