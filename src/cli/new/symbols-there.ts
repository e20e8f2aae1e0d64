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
const everyday = ['natur', 'venner', 'gå-tur', 'ringe', 'læse', 'sport'];

/** At most so many of them; one at least. */
export function everydayFrom(library: Library, most: number): Pictured[] {
  const there = everyday.filter((meaning) => library.symbols.has(meaning));
  return (there.length > 0 ? there : [pickFrom(library)()])
    .slice(0, most)
    .map((symbol) => ({ symbol, word: capital(library.symbols.get(symbol)!.name) }));
}
