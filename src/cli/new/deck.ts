import { deckText } from './deck-text.js';
import { sheetFile, sheetPath } from './front-matter.js';
import { courseOf, refuseTaken, sessionOf } from './home.js';
import { listIn } from './list-in.js';
import { nameOf } from './names.js';
import type { Scaffold, Wish } from './scaffold.js';
import { pickFrom } from './symbols-there.js';

/** `new deck`: a sheet of six cards with backs. */
export function newDeck(wish: Wish): Scaffold {
  const { library, flags, content } = wish;
  const course = courseOf(wish, 'shared');
  const session = sessionOf(course, flags.session);
  const { id, title } = nameOf(wish);
  const edition = flags.edition ?? course?.edition ?? 'standard';
  const pick = pickFrom(library);
  const path = sheetPath(course?.id ?? 'shared', id, edition);
  refuseTaken(library, id, path);
  const audience = flags.audience ?? 'participant';
  const body = deckText(library, course?.id ?? 'shared', title);
  return {
    files: { [path]: sheetFile({ title, kind: 'cards', audience, edition, theme: session?.id, symbol: pick('kort', 'samtale') }, body) },
    next: [
      { da: `Skriv kortene i ${content}/${path}.`, en: `Write the cards in ${content}/${path}.` },
      listIn(course, session, 'decks', id),
      { da: `Se kortene: npx trykklar sheet ${id}`, en: `Look at the cards: npx trykklar sheet ${id}` },
    ],
  };
}
