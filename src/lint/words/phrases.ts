// Finds listed words and phrases in a text: whole words, whatever their case; only the forms that are listed.
import type { Stretch } from '../sentences.js';

/** A phrase after its first word: the other words, and whether a comma may stand before each. */
interface Entry<T> {
  rest: readonly { word: string; comma: boolean }[];
  means: T;
}
/** Phrases by their first word, the longest first. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Entry<T>[]>;

const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const plain = (found: string): string => found.toLowerCase().replaceAll('’', "'");

/** @param phrases a word, or a few that stand together, with what it means. Of the same phrase twice, the first counts. */
export function phraseBook<T>(phrases: Iterable<readonly [phrase: string, means: T]>): PhraseBook<T> {
  const book = new Map<string, Entry<T>[]>();
  for (const [phrase, means] of phrases) {
    const [first, ...rest] = [...phrase.normalize('NFC').matchAll(word)];
    if (!first) continue;
    const entry = { means, rest: rest.map(({ 0: text, index }) => ({ word: plain(text), comma: /,\s*$/.test(phrase.slice(0, index)) })) };
    const key = plain(first[0]);
    book.set(key, [...(book.get(key) ?? []), entry]);
  }
  for (const entries of book.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return book;
}

/**
 * The listed phrases of a text from left to right, none over another. Of several that begin at the same word the longest counts: so a phrase
 * that is allowed hides the shorter one inside it that is not.
 */
export function findPhrases<T>(text: string, book: PhraseBook<T>): (Stretch & { means: T })[] {
  const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({ word: plain(found), from: index, to: index + found.length }));
  const gap = (at: number): string => text.slice(words[at - 1]!.to, words[at]!.from);
  const fits = ({ rest }: Entry<T>, at: number): boolean =>
    rest.every((next, i) => {
      const here = at + 1 + i;
      // A line break is a space; a full stop or a picture parts what is no phrase.
      return words[here]?.word === next.word && (next.comma ? /^\s*,?\s*$/ : /^[\s\-‑]*$/).test(gap(here));
    });
  const out: (Stretch & { means: T })[] = [];
  for (let at = 0; at < words.length; at++) {
    const entry = book.get(words[at]!.word)?.find((one) => fits(one, at));
    if (!entry) continue;
    const { from } = words[at]!;
    at += entry.rest.length;
    const { to } = words[at]!;
    out.push({ text: text.slice(from, to), from, to, means: entry.means });
  }
  return out;
}
