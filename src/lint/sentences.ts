// Sentences and words of a passage.
import { PICTURE, VALUE, type Passage } from './prose.js';

/** A stretch of a passage's text. */
export interface Stretch {
  text: string;
  from: number;
  to: number;
}

/** Short forms whose full stop ends no sentence. */
const short =
  /(?:^|[\s(»"])(?:kl|nr|f\.?eks|bl\.?a|d\.?v\.?s|p\.?g\.?a|ca|evt|m\.?v|o\.?s\.?v|m\.?m|inkl|tlf|mv|osv|fx|jf|s|st|dr|hhv)\.$/iu;
const end = /[.!?:…]+[»")\]]*(?=\s|$)/gu;

/** The sentences of a passage. A line break on paper ends none; the end of the passage does. */
export function sentencesOf({ text }: Pick<Passage, 'text'>): Stretch[] {
  const out: Stretch[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(end)) {
    const to = index + mark.length;
    const before = text.slice(from, index + 1);
    const next = /\S/u.exec(text.slice(to))?.[0] ?? '';
    // "3. marts" and "kl. 16.30" go on; so does a colon before a small letter.
    if ((mark.startsWith('.') && (short.test(before) || /\p{Ll}/u.test(next))) || (mark.startsWith(':') && /\p{Ll}/u.test(next))) continue;
    push(out, text, from, to);
    from = to;
  }
  push(out, text, from, text.length);
  return out;
}

function push(out: Stretch[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  const start = from + part.length - part.replace(new RegExp(`^[\\s${PICTURE}]+`, 'u'), '').length;
  const stop = from + part.trimEnd().length;
  if (stop > start) out.push({ text: text.slice(start, stop), from: start, to: stop });
}

const word = new RegExp(`[\\p{L}\\p{N}]+(?:[-'’.,:/][\\p{L}\\p{N}]+)*|${VALUE}+`, 'gu');

/** The words of a text with their place in it. A number is a word, and so is a value that is filled in later. */
export const wordsOf = (text: string, offset = 0): Stretch[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({ text: found, from: offset + index, to: offset + index + found.length }));
