import type { Diagnostic, Severity, Words } from './diagnostic.js';
import type { Place } from './place.js';

/** One thing to say about a source: an error unless said otherwise. */
export const fault = (rule: string, place: Place, message: Words, hint: Words, severity: Severity = 'error'): Diagnostic => ({
  rule,
  severity,
  place,
  message,
  hint,
});

/** "Mente du »x«?" when a near word is known, else what may be written. */
export function didYouMean(near: string | null, otherwise: Words): Words {
  return near === null ? otherwise : { da: `Mente du »${near}«?`, en: `Did you mean "${near}"?` };
}

/** "a, b eller c" and "a, b or c". */
export const oneOf = (words: readonly string[]): Words => ({ da: list(words, 'eller'), en: list(words, 'or') });

const list = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;
