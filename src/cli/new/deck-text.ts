import type { Library } from '../../model/index.js';
import { unusedFrom } from './symbols-there.js';

/** A deck of at most six cards, a sheet of them, each with a picture and its own word. The pair is for the editor to change. */
export function deckText(library: Library, course: string, title: string): string {
  const cards = unusedFrom(library, course, 6).map(
    ({ symbol, word }) => `:::card{symbol=${symbol} word="${word}"}
**Skriv bagsiden her.**

Få ord er nok.
:::`,
  );
  return `:::::cards{deck="${title.replace(/["{}\\]/g, '')}" blank=2}\n${cards.join('\n\n')}\n:::::`;
}
