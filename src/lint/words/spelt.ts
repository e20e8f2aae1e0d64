// The words of a passage whose spelling can be judged.
import { VALUE, type Passage } from '../prose.js';
import type { Stretch } from '../sentences.js';

export interface Spelt extends Stretch {
  /** The parts between hyphens, where there are any. */
  parts: Stretch[];
  /** Left open: »støtte-« in »støtte- og kontaktperson«. */
  open: boolean;
}

/** Nobody writes so much without a space. */
const longest = 200;
const letters = /[\p{L}\p{M}\p{N}]+/gu;
const joined = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu;
/** An address on the web, a mail address, a file. */
const address = /@|:\/\/|^\W*www\.|\.(?:dk|com|org|net|eu|no|se|uk|int|info|gov|md|yaml|pdf)\b/iu;

/**
 * Left out: numbers and what holds digits, single letters, addresses, code, values that are filled in.
 *
 * @param known what the dictionary has; it knows »bl.a.«, which is passed over
 */
export function speltWords(passage: Passage, known: (abbreviation: string) => boolean): Spelt[] {
  const { text, marks } = passage;
  const code = marks.filter(({ type }) => type === 'code');
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: chunk, index }) => {
    if (chunk.length > longest || (/[@:.]/.test(chunk) && address.test(chunk)) || isAbbreviation(chunk, known)) return [];
    return [...chunk.matchAll(joined)].flatMap((match) => {
      const from = index + match.index;
      const to = from + match[0].length;
      if (text[from - 1] === VALUE || text[to] === VALUE || code.some((mark) => from < mark.to && to > mark.from)) return [];
      const parts = stretches(match[0], from);
      return parts.length === 0
        ? []
        : [{ text: match[0], from, to, parts, open: /^[-\u2010\u2011](?![\p{L}\p{N}])/u.test(text.slice(to, to + 2)) }];
    });
  });
}

const stretches = (word: string, offset: number): Stretch[] =>
  [...word.matchAll(letters)]
    .map(({ 0: text, index }) => ({ text, from: offset + index, to: offset + index + text.length }))
    .filter(({ text }) => text.length > 1 && !/\p{N}/u.test(text));

/** »bl.a.«, »ca.«: a word that is none without its full stop, or one with a full stop inside. */
function isAbbreviation(chunk: string, known: (word: string) => boolean): boolean {
  const word = /^[^\p{L}]*(\p{L}[\p{L}.]{0,9}\.)[^\p{L}\p{N}]*$/u.exec(chunk)?.[1];
  if (word === undefined || !known(word)) return false;
  const bare = word.slice(0, -1);
  return bare.includes('.') || !known(bare);
}
