// What stands between the crop marks of a page of cards, broken to its columns. The door needs it before anything is drawn: how much of
// a deck's name there is room for, and whether all goes into the foot. Nothing here loads React.
import type { CardCount } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { cardSheetOf } from '../card-sizes.js';
import type { FootFacts } from '../sheet-facts.js';
import { card, easyRead, page } from '../tokens.js';
import { widthOf } from './advances.js';
import { dotted } from './lines.js';

export const cardsStaff = { ...easyRead.staff, size: 7.75, line: 9.75 };
export const cardsFootMargin = 14;

/** Above and below the cards. `gap`: from the cards to the words; so many lines fit between there and what a printer leaves white. */
const edge = (page.height - 3 * card.height) / 2;
const gap = 6;
const most = Math.floor((edge - gap - page.unprintable) / cardsStaff.line);
export const cardsBand = {
  height: most * cardsStaff.line,
  head: edge - gap - most * cardsStaff.line,
  foot: page.height - edge + gap,
} as const;

/** Columns of the foot, and room for words in each. */
export function cardsFootOf(each: CardCount): { columns: number; width: Pt; room: Pt } {
  const columns = Math.max(2, cardSheetOf(each).columns);
  const width = (2 * card.width) / columns;
  return { columns, width, room: width - cardsFootMargin - 4 };
}

/** Lines of each column at the foot, and at the head where there are too many. */
export interface CardsMargins {
  foot: string[][];
  head: string[][];
}
/** Lines that the foot begins with: which cards these are, and what to do with the page. */
const slots = 2;

/**
 * Which sheet it is stands at the foot, and where facts and pictures come from. What does not go in there whole, most often a long row
 * of sources, stands at the head: no line may fall off the paper.
 */
export function cardsMarginsOf({ foot: [sheet = '', ...rest] }: FootFacts, each: CardCount): CardsMargins {
  const { columns, room } = cardsFootOf(each);
  const broken = (list: readonly string[]): string[] => list.flatMap((line) => dotted(line, room, cardsStaff));
  const inFoot = (some: readonly string[]): string[][] =>
    columns === 2 ? [broken([sheet]), broken(some)] : even(broken([sheet, ...some]), columns, slots);
  const fits = inFoot(rest).every((lines, i) => lines.length <= most - (i === 0 ? slots : 0));
  if (fits) return { foot: inFoot(rest), head: [] };
  return { foot: inFoot(rest.slice(1)), head: even(broken(rest.slice(0, 1)), columns) };
}
/** Lines in columns of the same height, the first of which has some lines already. */
function even(lines: readonly string[], columns: number, taken = 0): string[][] {
  const height = Math.max(taken + 1, Math.ceil((lines.length + taken) / columns));
  return Array.from({ length: columns }, (_, i) => lines.slice(Math.max(0, i * height - taken), (i + 1) * height - taken));
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
