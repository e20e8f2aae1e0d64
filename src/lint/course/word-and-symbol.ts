import type { Course, Symbol } from '../../model/index.js';
import type { Around, Finding, LibraryRule } from '../rule.js';
import { exampleSheet } from './example.js';
import { shownIn, type Shown } from './shown.js';

const deck = exampleSheet(
  'kind: cards\ncarrier: cards',
  '::::cards{deck="Kort"}\n:::card{symbol=glad word="Glad"}\nJeg er glad.\n:::\n::::',
);
const ticks = (symbol: string): string => exampleSheet('kind: exercise', `:::choices{name="humoer"}\n- ![](symbol:${symbol}) Glad\n:::`);

/** A word with its picture, on a card or in front of a tick. */
type Label = Shown & { as: 'card' | 'option' };

export const wordAndSymbol: LibraryRule = {
  about: 'library',
  id: 'word-and-symbol',
  severity: 'warning',
  summary: {
    da: 'Et ord har det samme piktogram på kort og ark, og et piktogram fra et kort har det samme ord på arkene.',
    en: 'A word has the same symbol on cards and sheets, and a symbol of a card has the same word on the sheets.',
  },
  why: {
    da: 'Den, der svarer med kort, peger på billedet. Det skal sige det samme alle steder.',
    en: 'Who answers with cards points at the picture. It must say the same everywhere.',
  },
  source: 'Inclusion Europe 2009, Department of Health 2009',
  bad: { 'content/shared/kort.md': deck, 'content/proeve/sheets/ark-to.md': ticks('ked') },
  good: { 'content/shared/kort.md': deck, 'content/proeve/sheets/ark-to.md': ticks('glad') },
  check: (around) => [...around.library.courses.values()].flatMap((course) => inCourse(course, around)),
};

function inCourse(course: Course, around: Around): Finding[] {
  const labels = [...around.sheets.values()]
    .filter(({ source }) => source.course === course.id || source.course === 'shared')
    .flatMap(shownIn)
    .filter((shown): shown is Label => (shown.as === 'card' || shown.as === 'option') && shown.words !== '');
  // Cards are held in the hand, so the sheets follow them. Sheets are compared with each other by `picture-meaning`.
  const cards = labels.filter(({ as }) => as === 'card');
  const byWord = firstOf(cards, ({ words }) => keyOf(words));
  const bySymbol = firstOf(cards, ({ symbol }) => symbol);
  return labels.flatMap((label) => {
    const sameWord = byWord.get(keyOf(label.words));
    if (sameWord && sameWord.symbol !== label.symbol) return [otherPicture(label, sameWord)];
    const card = bySymbol.get(label.symbol);
    const symbol = around.library.symbols.get(label.symbol);
    return card && symbol && !says(label.words, card, symbol) ? [otherWord(label, card)] : [];
  });
}

function firstOf(labels: readonly Label[], key: (label: Label) => string): Map<string, Label> {
  const first = new Map<string, Label>();
  for (const label of labels) if (!first.has(key(label))) first.set(key(label), label);
  return first;
}

/** "At gå en tur" and "gå en tur." are one. */
const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^at /, '');

/** True when words hold the card's word, or what symbols.yaml says that the picture is called. */
const says = (words: string, card: Label, { name, forms }: Symbol): boolean =>
  [card.words, name, ...forms].some((form) => ` ${keyOf(words)} `.includes(` ${keyOf(form)} `));

const where = ({ place }: Label): string => `${place.file}:${place.from.line}`;
const otherPicture = ({ words, symbol, place }: Label, first: Label): Finding => ({
  place,
  message: {
    da: `»${words}« har piktogrammet »${symbol}« her og »${first.symbol}« i ${where(first)}.`,
    en: `"${words}" has the symbol "${symbol}" here and "${first.symbol}" in ${where(first)}.`,
  },
  hint: { da: `Brug »${first.symbol}« begge steder.`, en: `Use "${first.symbol}" in both places.` },
});
const otherWord = ({ words, symbol, place }: Label, card: Label): Finding => ({
  place,
  message: {
    da: `Piktogrammet »${symbol}« betyder »${words}« her og »${card.words}« på kortet i ${where(card)}.`,
    en: `The symbol "${symbol}" means "${words}" here and "${card.words}" on the card in ${where(card)}.`,
  },
  hint: {
    da: `Skriv »${card.words}« her, eller vælg et andet piktogram. Er det to ord for det samme, så skriv det ene under \`forms\` i symbols.yaml.`,
    en: `Write "${card.words}" here, or choose another symbol. If both words mean the same, put the one under \`forms\` in symbols.yaml.`,
  },
});
