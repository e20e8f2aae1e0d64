// What the three rules about words of content/words/undgaa.yaml have in common.
import type { Words, WordLists } from '../../model/index.js';
import type { Passage } from '../prose.js';
import type { Around, Finding, LibraryRule, Sheet } from '../rule.js';
import type { Stretch } from '../sentences.js';
import { findPhrases, phraseBook, type PhraseBook } from './phrases.js';
import { spokenOf } from './quoted.js';

type Avoided = WordLists['avoid'][string];
/** What a found phrase is: a row of the list, or null for a phrase that may stand. */
type Book = PhraseBook<Avoided | null>;

/**
 * The check of one of the three rules. All three read one book, so the longest phrase alone speaks where two lists meet.
 *
 * @param kind which words of the list
 * @param message what is wrong with a found word
 */
export const checkAvoided =
  (kind: Avoided['kind'], message: (found: string) => Words): LibraryRule['check'] =>
  ({ library, sheets }: Around) => {
    const book = bookOf(library.words.avoid);
    return [...sheets.values()].flatMap((sheet) => avoidedIn(sheet, book, kind, message));
  };

/** The list as a book of phrases. What may stand comes first, so it wins over the same words. */
export function bookOf(avoid: WordLists['avoid']): Book {
  const rows = Object.entries(avoid);
  return phraseBook([
    ...rows.flatMap(([, { unless }]) => unless.map((phrase) => [phrase, null] as const)),
    ...rows.flatMap(([key, row]) => [key, ...row.forms].map((phrase) => [phrase, row] as const)),
  ]);
}

function avoidedIn(sheet: Sheet, book: Book, kind: Avoided['kind'], message: (found: string) => Words): Finding[] {
  let heading = '';
  return sheet.passages.flatMap((passage) => {
    if (passage.role === 'heading') heading = passage.text;
    // Those who lead and help read what not to say; on paper for participants a word hurts in quotes too.
    const mayStand =
      sheet.source.meta.audience === 'participant' ? () => false : spokenOf(passage, passage.role === 'heading' ? '' : heading);
    return findPhrases(passage.text, book).flatMap(({ means, ...found }) =>
      means?.kind !== kind || mayStand(found) ? [] : [finding(passage, found, means, message)],
    );
  });
}

function finding(passage: Passage, { text, from, to }: Stretch, { better, why }: Avoided, message: (found: string) => Words): Finding {
  return {
    place: passage.at(from, to),
    message: message(text),
    hint: { da: `Skriv ${list(better, '»', '«', 'eller')}. ${why}`, en: `Write ${list(better, '"', '"', 'or')}.` },
  };
}

/** »a«, »b« eller »c« */
function list(words: readonly string[], open: string, close: string, or: string): string {
  const quoted = words.map((word) => `${open}${word}${close}`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${or} ${quoted.at(-1)}`;
}

/** An example for the rules' tests: one row of the list, and a sheet that uses a word. */
export const avoidedExample = (row: string, body: string): Record<string, string> => ({
  'content/words/undgaa.yaml': row,
  'content/proeve/sheets/eksempel.md': `---\ntitle: Et ark\nkind: handout\nreview: { status: draft }\n---\n\n${body}\n`,
});
