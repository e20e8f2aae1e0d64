import { fault, isSameWord, nearest, type Diagnostic, type Order } from '../model/index.js';
import { placeIn } from './origin.js';

/**
 * What an order gets wrong about single cards.
 *
 * @param words the words of all cards in the decks that it may print
 * @returns an error for each word that is on no card
 */
export function unknownCards(order: Order, file: string, words: readonly string[]): Diagnostic[] {
  const asked = order.cards ?? [];
  return asked.flatMap((word, i) =>
    words.some((known) => isSameWord(word, known)) ? [] : [unknownCard(word, placeIn({ order, file }, `cards.${i}`), words)],
  );
}

function unknownCard(word: string, place: Diagnostic['place'], words: readonly string[]): Diagnostic {
  const near = nearest(word, words);
  const message = { da: `Der er intet kort med ordet »${word}« i mødets sæt.`, en: `No card of the session has the word "${word}".` };
  if (words.length === 0)
    return fault('unknown-card', place, message, {
      da: 'Mødet har ingen kort. Slet `cards`, eller vælg et andet møde.',
      en: 'The session has no cards. Delete `cards`, or choose another session.',
    });
  return fault('unknown-card', place, message, {
    da: near ? `Skriv »${near}«.` : `Skriv et af ordene på kortene, for eksempel »${words[0]}«.`,
    en: near ? `Write "${near}".` : `Write one of the words on the cards, for example "${words[0]}".`,
  });
}
