import type { Library } from '../../model/index.js';
import { WrongUse } from '../wrong-use.js';

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
