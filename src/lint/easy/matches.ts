// Where a pattern stands in the words of a sheet, and how the words there get others.
import type { Fix, Place } from '../../model/index.js';
import { VALUE, type Passage } from '../prose.js';
import type { Sheet } from '../rule.js';
import { beginsLine, wouldBeBlock } from './line-start.js';

export interface Match {
  passage: Passage;
  found: RegExpExecArray;
  from: number;
  to: number;
  place: Place;
}

/** Every match of a global pattern. Code and addresses are not read: a date in a link is no date. */
export function matchesIn(passages: readonly Passage[], pattern: RegExp): Match[] {
  return passages.flatMap((passage) =>
    [...plain(passage).matchAll(pattern)].map((found) => {
      const [from, to] = [found.index, found.index + found[0].length];
      return { passage, found, from, to, place: passage.at(from, to) };
    }),
  );
}

/** The text of a passage, as long as ever, with VALUE instead of code and addresses. */
export function plain({ text, marks }: Passage): string {
  let out = text.replace(/\S+/g, (word) => (address.test(word) ? VALUE.repeat(word.length) : word));
  for (const { type, from, to } of marks) if (type === 'code') out = out.slice(0, from) + VALUE.repeat(to - from) + out.slice(to);
  return out;
}
const address = /:\/\/|^\W?www\.|\p{L}@\p{L}|\.(?:dk|com|org|net|eu)(?:\/|\W?$)/u;

/** Other words for a stretch of a passage: none where the source is not what is read (an escape), nor in front matter or an attribute without quotes. */
export function rewrite(
  { source }: Sheet,
  { passage, found, place }: Omit<Match, 'from' | 'to'>,
  text: string,
  safe = true,
): Fix | undefined {
  const [from, to] = [place.from.offset, place.to.offset];
  if (passage.role === 'title' || source.text.slice(from, to) !== found[0]) return undefined;
  if (passage.role === 'label' && !/["']/.test(source.text[passage.at().from.offset - 1] ?? '')) return undefined;
  // "3. marts" would be a list.
  if (beginsLine(source.text, from) && wouldBeBlock.test(text + source.text.slice(to, to + 20))) return undefined;
  return { edits: [{ from, to, text }], safe };
}

/** True where a sentence begins in a text: a capital there says nothing about the word. */
export function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).replace(/[\s»"(–\-\uE001]+$/u, '');
  return before === '' ? true : /[.!?:…]$/.test(before) || /\n[^\p{L}\p{N}]*$/u.test(text.slice(Math.max(0, at - 12), at));
}

/** With a capital first. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
