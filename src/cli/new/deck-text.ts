import type { Library } from '../../model/index.js';
import { capital } from './names.js';
import type { Pick } from './symbols-there.js';

/** Quiet, everyday pictures, six of them: a sheet of cards. */
const wanted = ['bolig', 'natur', 'musik', 'venner', 'gå-tur', 'ringe'];

/** A deck of six cards, each with a picture that is there and its own word. The pair is for the editor to change. */
export function deckText({ symbols }: Library, pick: Pick, title: string): string {
  const there = wanted.filter((meaning) => symbols.has(meaning));
  const meanings = there.length > 0 ? there : [pick()];
  const cards = meanings.map(
    (meaning) => `:::card{symbol=${meaning} word="${capital(symbols.get(meaning)!.name)}"}
**Skriv bagsiden her.**

En kort sætning er nok.
:::`,
  );
  return `:::::cards{deck="${title.replace(/["{}\\]/g, '')}" blank=2}\n${cards.join('\n\n')}\n:::::`;
}
