import { type Diagnostic, type Library, nearest, type Place, type Words } from '../model/index.js';
import { didYouMean, say, words } from './say.js';

/** Tells of a word that is not among those there are. */
export function unknown(rule: string, word: string, known: Iterable<string>, place: Place, what: Words): Diagnostic {
  const all = [...known];
  const message = words(`Der er ${what.da}, der hedder \`${word}\`.`, `There is ${what.en} called \`${word}\`.`);
  return say(rule, place, message, didYouMean(nearest(word, all), all));
}
export const noSymbol = (word: string, library: Library, place: Place): Diagnostic[] =>
  library.symbols.has(word) ? [] : [unknown('unknown-symbol', word, library.symbols.keys(), place, words('intet piktogram', 'no symbol'))];
export const noSheet = (word: string, library: Library, place: Place): Diagnostic[] =>
  library.sheets.has(word) ? [] : [unknown('unknown-sheet', word, library.sheets.keys(), place, words('intet ark', 'no sheet'))];
