import type { WordLists } from '../../model/index.js';
import type { Passage } from '../prose.js';
import type { Around, Finding, LibraryRule, Sheet } from '../rule.js';
import type { Stretch } from '../sentences.js';
import { findPhrases, phraseBook, type PhraseBook } from './phrases.js';
import { spokenOf } from './quoted.js';

/** What a found word should be. `exact` is the term in the same inflection, where the list gives it. */
interface Should {
  term: string;
  exact: string | null;
  why: string;
}

export const otherTerm: LibraryRule = {
  about: 'library',
  id: 'other-term',
  severity: 'warning',
  summary: { da: 'Det samme hedder det samme på alle ark.', en: 'The same thing has the same name on all sheets.' },
  why: {
    da: 'Et nyt ord for det samme ligner en ny ting. Den, der læser langsomt, leder efter forskellen.',
    en: 'A new word for the same looks like a new thing. Who reads slowly looks for the difference.',
  },
  source: 'Inclusion Europe 2009; content/words/termer.yaml',
  bad: example('Lektierne tager ti minutter.'),
  good: example('Hjemmeopgaverne tager ti minutter.'),
  check({ library, sheets }: Around) {
    const books = new Map<string, PhraseBook<Should | null>>();
    return [...sheets.values()].flatMap((sheet) => {
      const { course } = sheet.source;
      if (!books.has(course)) books.set(course, bookOf(library.words.terms, course));
      return sheet.passages.flatMap((passage) => findingsIn(sheet, passage, books.get(course)!));
    });
  },
};

function bookOf(terms: WordLists['terms'], course: string): PhraseBook<Should | null> {
  const rows = Object.entries(terms).filter(([, row]) => row.course === undefined || row.course === course);
  return phraseBook([
    ...rows.flatMap(([, { unless }]) => unless.map((phrase) => [phrase, null] as const)),
    ...rows.flatMap(([term, { forms, not, why }]) =>
      not.flatMap((word): [string, Should][] =>
        typeof word === 'string'
          ? [[word, { term, exact: null, why }]]
          : word.map((form, i) => [form, { term, exact: [term, ...forms][i] ?? null, why }]),
      ),
    ),
  ]);
}

function findingsIn({ source }: Sheet, passage: Passage, book: PhraseBook<Should | null>): Finding[] {
  const mayStand = source.meta.audience === 'participant' ? () => false : spokenOf(passage);
  return findPhrases(passage.text, book).flatMap(({ means, ...found }) => {
    if (means === null || isExplained(passage, found, means) || mayStand(found)) return [];
    return [finding(passage, found, means, source.text)];
  });
}

/** "Trang (craving)": our word stands first, the other in brackets for those who know it. */
function isExplained({ text }: Passage, { from }: Stretch, { term }: Should): boolean {
  const before = text.slice(Math.max(0, from - term.length - 12), from).toLowerCase();
  return /\(\s*$/.test(before) && before.includes(term);
}

function finding(passage: Passage, { text, from, to }: Stretch, { term, exact, why }: Should, source: string): Finding {
  const should = exact && likeCase(text, exact);
  const place = passage.at(from, to);
  // A title is front matter; a word that is parted by marks or a line break is not exchanged blindly.
  const whole = passage.role !== 'title' && source.slice(place.from.offset, place.to.offset) === text;
  return {
    place,
    message: { da: `»${text}« hedder »${term}« i vores tekster.`, en: `"${text}" is called "${term}" in our texts.` },
    hint: { da: `Skriv »${should ?? term}«.${why && ` ${why}`}`, en: `Write "${should ?? term}".` },
    // Only a person can see that the same thing is meant.
    ...(should && whole && { fix: { edits: [{ from: place.from.offset, to: place.to.offset, text: should }], safe: false } }),
  };
}

const likeCase = (found: string, word: string): string => (/^\p{Lu}/u.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word);

function example(body: string): Record<string, string> {
  return {
    'content/words/termer.yaml':
      'hjemmeopgave:\n  forms: [hjemmeopgaven, hjemmeopgaver, hjemmeopgaverne]\n  not:\n    - [lektie, lektien, lektier, lektierne]\n',
    'content/proeve/sheets/eksempel.md': `---\ntitle: Et ark\nkind: handout\nreview: { status: draft }\n---\n\n${body}\n`,
  };
}
