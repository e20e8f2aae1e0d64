// Measures of the foot of a page of cards. The door needs them to know how much of a deck's name there is room for, without loading React.
import type { CardCount } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { cardSheetOf } from '../card-sizes.js';
import { card, easyRead } from '../tokens.js';
import { widthOf } from './advances.js';

export const cardsStaff = { ...easyRead.staff, size: 7.75, line: 9.75 };
export const cardsFootMargin = 14;

/** Columns of the foot, and room for words in each. */
export function cardsFootOf(each: CardCount): { columns: number; width: Pt; room: Pt } {
  const columns = Math.max(2, cardSheetOf(each).columns);
  const width = (2 * card.width) / columns;
  return { columns, width, room: width - cardsFootMargin - 4 };
}

/** As much of a deck's name as stands before the numbers of its cards, whole words as far as it goes. */
export function deckInFoot(deck: string, each: CardCount): string {
  const wide = (text: string): boolean => widthOf(`${text} 100–108 · bagside`, cardsStaff.size, cardsStaff.weight) > cardsFootOf(each).room;
  if (!wide(deck)) return deck;
  const words = deck.split(' ');
  while (words.length > 1 && wide(`${words.join(' ')} …`)) words.pop();
  const kept = words.join(' ');
  if (!wide(`${kept} …`)) return `${kept} …`;
  let length = kept.length;
  while (length > 1 && wide(`${kept.slice(0, length)}…`)) length--;
  return `${kept.slice(0, length)}…`;
}
