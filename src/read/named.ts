import { type Diagnostic, type Library, nearest, type Place, type Words } from '../model/index.js';
import { didYouMean, say, words } from './say.js';

/** Tells of a word that is not among those there are. */
export function unknown(rule: string, word: string, known: Iterable<string>, place: Place, what: Words, otherwise?: Words): Diagnostic {
  const all = [...known];
  const near = nearest(word, all);
  const message = words(`Der er ${what.da}, der hedder \`${word}\`.`, `There is ${what.en} called \`${word}\`.`);
  return say(rule, place, message, (near === null && otherwise) || didYouMean(near, all));
}
export const noSymbol = (word: string, library: Library, place: Place): Diagnostic[] =>
  library.symbols.has(word)
    ? []
    : [unknown('unknown-symbol', word, library.symbols.keys(), place, words('intet piktogram', 'no symbol'), findAnother)];
const findAnother = words(
  'Find et andet i content/symbols/symbols.yaml, eller tegn et nyt.',
  'Find another in content/symbols/symbols.yaml, or draw one.',
);
export const noSheet = (word: string, library: Library, place: Place): Diagnostic[] =>
  library.sheets.has(word) ? [] : [unknown('unknown-sheet', word, library.sheets.keys(), place, words('intet ark', 'no sheet'))];
