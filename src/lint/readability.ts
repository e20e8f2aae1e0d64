// How heavy the running text of a sheet is to read. LIX: Björnsson, "Läsbarhet", 1968.
import type { Document, Source } from '../model/index.js';
import { longFormOf, shortForm, unitAfterNumber, units } from './easy/abbreviations.js';
import { passagesOf, type Passage } from './prose.js';
import { sentencesOf, wordsOf } from './sentences.js';
import { longLetters } from './thresholds.js';

/** Measures of running text. All are 0 where there is none. */
export interface Readability {
  words: number;
  sentences: number;
  wordsPerSentence: number;
  /** Words of seven letters or more, as a part of all: 0 to 1. */
  longWords: number;
  /** Words a sentence + 100 × the share of long words. Not rounded. */
  lix: number;
}
/** LIX is said in whole numbers, so levels and limits are those of the whole number. */
export type Level = 'very-easy' | 'easy' | 'medium' | 'hard';

/** 24 or less is very easy, 25–34 easy, 35–44 medium, more is hard. */
export function levelOf({ lix }: Pick<Readability, 'lix'>): Level {
  const whole = Math.round(lix);
  return whole <= 24 ? 'very-easy' : whole <= 34 ? 'easy' : whole <= 44 ? 'medium' : 'hard';
}

/** The measures of a sheet's text. */
export const readability = (source: Source, document: Document): Readability => readabilityOf(passagesOf(source, document));

/** The same, of its prose. */
export function readabilityOf(passages: readonly Passage[]): Readability {
  const running = passages.filter(isRunning);
  const words = wordsOfRunning(passages);
  const sentences = running.flatMap(sentencesOf).filter(({ text }) => wordsOf(text).length > 0).length;
  if (words.length === 0) return { words: 0, sentences: 0, wordsPerSentence: 0, longWords: 0, lix: 0 };
  const wordsPerSentence = words.length / sentences;
  const longWords = words.filter(isLong).length / words.length;
  return { words: words.length, sentences, wordsPerSentence, longWords, lix: wordsPerSentence + 100 * longWords };
}

/** Headings and lists are left out, as LIX asks. So are cells and the labels of fields: single words that stand like items of a list. */
const isRunning = ({ role }: Passage): boolean => role === 'paragraph' || role === 'back';

/** The words of the running text as they are read aloud. */
export const wordsOfRunning = (passages: readonly Passage[]): string[] =>
  passages.filter(isRunning).flatMap(({ text }) => wordsOf(spelledOut(text)).map((word) => word.text));

const letters = /\p{L}/gu;
export const isLong = (word: string): boolean => (word.match(letters)?.length ?? 0) >= longLetters;

/** Short forms written in full: "bl.a." is two words, "kl." is a word of seven letters. */
const spelledOut = (text: string): string =>
  text
    .replace(shortForm, (short) => longFormOf(short)?.long ?? short)
    .replace(unitAfterNumber, (whole, number: string, _, short: string) => {
      const forms = units[short.toLowerCase().replace('.', '')];
      return forms ? `${number} ${forms[number === '1' ? 0 : 1]}` : whole;
    })
    .replace(/(?<!\p{L})kl\.(?= ?\d)/giu, 'klokken');
