import type { Library } from '../../model/index.js';
import type { Around, Finding, LibraryRule } from '../rule.js';
import { labelsWithPicture, type Label } from './pictures.js';

/** A label and the sheet it stands on. */
interface Placed extends Label {
  sheet: string;
  key: string;
}

export const pictureMeaning: LibraryRule = {
  about: 'library',
  id: 'picture-meaning',
  severity: 'warning',
  summary: {
    da: 'Det samme billede betyder det samme på alle letlæste ark.',
    en: 'The same picture means the same on all easy-read sheets.',
  },
  why: {
    da: 'Den, der læser billederne, skal kunne stole på dem fra ark til ark og kunne vise sit svar ved at pege.',
    en: 'Who reads the pictures must be able to trust them from sheet to sheet, and to answer by pointing.',
  },
  source: 'Inclusion Europe 2009, Dudley NHS',
  bad: example('- ![](symbol:glad) Musik\n- ![](symbol:glad) At bade'),
  good: example('- ![](symbol:glad) Musik\n- ![](symbol:ked) At bade'),
  check({ library, sheets }: Around) {
    const labels = [...sheets.values()]
      .filter(({ source }) => source.edition === 'easy-read')
      .flatMap(({ source, document }) =>
        labelsWithPicture(document).map((label): Placed => ({ ...label, sheet: source.id, key: keyOf(label.words) })),
      );
    // Of several faults of one picture the first is told: another picture may mend them all.
    const found = [...answersAlike(labels), ...wordsApart(labels), ...strangersTo(labels, library)];
    const key = ({ place }: Finding): string => `${place.file}:${place.from.offset}`;
    return [...new Map(found.toReversed().map((one) => [key(one), one])).values()];
  },
};

/** What two writings of the same words share: "At gå en tur." and "gå en tur". */
const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]+/gu, '')
    .replace(/^(?:at|jeg er|jeg)\s+/u, '')
    .trim();

/** Two answers to one question with the same picture: nobody can see which one is pointed at. On cards, where the word is all there is. */
function answersAlike(labels: readonly Placed[]): Finding[] {
  const sets = groups(labels.filter(isAnswer), ({ set }) => set);
  return [...sets.values()].flatMap((set) =>
    set.flatMap((label, i) => {
      const other = set.slice(0, i).find(({ symbol, key }) => symbol === label.symbol && key !== label.key);
      if (!other) return [];
      return [
        {
          place: label.place,
          message: {
            da: `»${label.words}« har samme billede som »${other.words}«: »${label.symbol}«.`,
            en: `"${label.words}" has the same picture as "${other.words}": "${label.symbol}".`,
          },
          hint: { da: 'Vælg et andet billede til det ene.', en: 'Choose another picture for one of them.' },
        },
      ];
    }),
  );
}
const isAnswer = ({ as, key }: Placed): boolean => as === 'choice' || (as === 'card' && key.split(' ').length <= 2);

/** The same words with another picture elsewhere. Decks are compared with sheets by `word-and-symbol`. */
function wordsApart(labels: readonly Placed[]): Finding[] {
  const alike = groups(
    labels.filter(({ as, key }) => as !== 'card' && key !== ''),
    ({ key }) => key,
  );
  return [...alike.values()].flatMap((group) => {
    const usual = mostUsed(group);
    return group.flatMap(({ symbol, words, place }) =>
      symbol === usual.symbol
        ? []
        : [
            {
              place,
              message: {
                da: `»${words}« har her billedet »${symbol}«, men »${usual.symbol}« i arket ${usual.sheet}.`,
                en: `"${words}" has the picture "${symbol}" here, but "${usual.symbol}" in the sheet ${usual.sheet}.`,
              },
              hint: {
                da: `Skriv ![](symbol:${usual.symbol}), eller ret det andet ark.`,
                en: `Write ![](symbol:${usual.symbol}), or mend the other sheet.`,
              },
            },
          ],
    );
  });
}

function groups<Key>(labels: readonly Placed[], by: (label: Placed) => Key): Map<Key, Placed[]> {
  const out = new Map<Key, Placed[]>();
  for (const label of labels) out.set(by(label), [...(out.get(by(label)) ?? []), label]);
  return out;
}

/** The first label with the picture that most of them have. */
function mostUsed(group: readonly Placed[]): Placed {
  const count = (symbol: string): number => group.filter((one) => one.symbol === symbol).length;
  return group.reduce((best, one) => (count(one.symbol) > count(best.symbol) ? one : best));
}

/** A word that is the name of another picture, beside a picture that stands for something else elsewhere: "Skole" beside a house that is "Hjemme". */
function strangersTo(labels: readonly Placed[], library: Library): Finding[] {
  const names = namesOf(library);
  return labels.flatMap((label) => {
    const meant = names.get(label.key);
    if (!meant || meant.has(label.symbol) || !library.symbols.has(label.symbol)) return [];
    const other = labels.find(
      ({ symbol, key }) => symbol === label.symbol && !shareWord(key, label.key) && names.get(key)?.has(label.symbol),
    );
    const [right] = meant;
    if (!other || !right) return [];
    return [
      {
        place: label.place,
        message: {
          da: `»${label.words}« har billedet »${label.symbol}«, som betyder »${other.words}« i arket ${other.sheet}.`,
          en: `"${label.words}" has the picture "${label.symbol}", which means "${other.words}" in the sheet ${other.sheet}.`,
        },
        hint: { da: `Skriv ![](symbol:${right}).`, en: `Write ![](symbol:${right}).` },
      },
    ];
  });
}

/** "Musik" and "At høre musik" are near enough for one picture. */
const shareWord = (a: string, b: string): boolean => a.split(' ').some((word) => b.split(' ').includes(word));

/** Which pictures a word is the name of. */
function namesOf({ symbols }: Library): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { meaning, name, forms } of symbols.values())
    for (const word of [meaning.replaceAll('-', ' '), name, ...forms].map(keyOf))
      names.set(word, (names.get(word) ?? new Set()).add(meaning));
  return names;
}

function example(list: string): Record<string, string> {
  return {
    'content/proeve/sheets/eksempel.easy-read.md': `---\ntitle: Et ark\nkind: exercise\nedition: easy-read\nreview: { status: draft }\n---\n\n:::choices{name="godt"}\n${list}\n:::\n`,
  };
}
