import type { Library } from '../../model/index.js';
import { WrongUse } from '../wrong-use.js';
import { capital } from './names.js';

/** Chooses a picture: the first wanted meaning that is there, else one that can wake no craving. */
export type Pick = (...wanted: string[]) => string;

/** @throws WrongUse when the library has no pictures at all */
export function pickFrom({ symbols }: Library): Pick {
  const harmless = [...symbols.values()].find(({ substance }) => !substance)?.meaning;
  if (harmless === undefined) {
    throw new WrongUse({
      da: 'Der er ingen piktogrammer endnu. Lav et først: trykklar new symbol glad',
      en: 'There are no symbols yet. Make one first: trykklar new symbol glad',
    });
  }
  return (...wanted) => wanted.find((meaning) => symbols.has(meaning)) ?? harmless;
}

/** A picture with its own word: one word for one picture, whatever else it stands beside. */
export interface Pictured {
  symbol: string;
  word: string;
}

/** Quiet, everyday pictures: they are for the editor to change. */
const everyday = 'natur venner gå-tur ringe læse sport cykel hund kat spil bad tv film sol vand hus kaffe indkøb kalender nøgle'.split(' ');

/** Answers to begin on: at most so many, at least one. */
export const everydayFrom = (library: Library, most: number): Pictured[] =>
  picturedOf(
    library,
    everyday.filter((meaning) => library.symbols.has(meaning)),
  ).slice(0, most);

/**
 * Cards to begin on. The sheets of a course must give a picture the word of its card, so a new card takes pictures and words that none has yet.
 *
 * @param most at most so many, at least one
 */
export function unusedFrom(library: Library, course: string, most: number): Pictured[] {
  const near = [...library.sheets.values()].filter((sheet) => course === 'shared' || [course, 'shared'].includes(sheet.course));
  const texts = near.flatMap(({ editions }) => Object.values(editions)).map(({ text }) => text.toLowerCase());
  const used = ({ symbol, word }: Pictured): boolean =>
    texts.some((text) =>
      [`symbol:${symbol})`, `symbol=${symbol} `, ` ${word.toLowerCase()}\n`, `"${word.toLowerCase()}"`].some((part) => text.includes(part)),
    );
  const free = everydayFrom(library, everyday.length).filter((pictured) => !used(pictured));
  return free.length > 0 ? free.slice(0, most) : everydayFrom(library, most);
}

const picturedOf = (library: Library, meanings: readonly string[]): Pictured[] =>
  (meanings.length > 0 ? meanings : [pickFrom(library)()]).map((symbol) => ({ symbol, word: capital(library.symbols.get(symbol)!.name) }));
