// Cards by how many lie on a sheet of A4. All tile the same 180 by 255 millimetres, so crop marks and foot stand where they always stand.
import type { CardCount } from '../../model/index.js';
import type { Pt } from '../frame.js';
import { bold, plain } from './easy/style.js';
import { card, easyRead, page, type TypeStep } from './tokens.js';

const [across, down] = [2 * card.width, 3 * card.height];
const grids: Record<CardCount, readonly [columns: number, rows: number]> = { 2: [1, 2], 4: [2, 2], 6: [2, 3], 8: [2, 4], 9: [3, 3] };

/** How so many cards lie on A4. */
export function cardSheetOf(count: CardCount) {
  const [columns, rows] = grids[count];
  const size = { width: across / columns, height: down / rows };
  return { page: { width: page.width, height: page.height }, card: size, columns, rows };
}

/** How a card of some size is set. No word is smaller than easy-read allows. */
export interface CardLook {
  width: Pt;
  height: Pt;
  front: { symbol: Pt; gap: Pt; word: TypeStep };
  /** `sign`: the picture, beside its words, or over them where a card is narrow. */
  back: { vertical: Pt; left: Pt; right: Pt; gap: Pt; sign: Pt; over: boolean; sentence: TypeStep; text: TypeStep };
}

type Measures = Pick<CardLook, 'front' | 'back'>;
const { front, back } = card;

const six: Measures = {
  front: { symbol: 142, gap: front.gap, word: easyRead.cardWord },
  back: { ...back, sign: 80, over: false, sentence: bold(22, 28), text: plain(17, 25.5) },
};
const looks: Record<CardCount, Measures> = {
  2: {
    front: { symbol: 210, gap: 16, word: bold(44, 55) },
    back: { vertical: 34, left: 44, right: 30, gap: 26, sign: 128, over: false, sentence: bold(34, 43), text: plain(24, 36) },
  },
  4: {
    front: { symbol: 186, gap: 14, word: bold(30, 38) },
    back: { ...back, vertical: 34, sign: 92, over: false, sentence: bold(24, 31), text: plain(18, 27) },
  },
  6: six,
  8: {
    front: { symbol: 100, gap: 8, word: bold(22, 27.5) },
    back: { vertical: 14, left: 18, right: 12, gap: 12, sign: 56, over: false, sentence: bold(18, 23), text: plain(16, 24) },
  },
  9: {
    front: { symbol: 112, gap: 10, word: bold(20, 25) },
    back: { vertical: 18, left: 14, right: 10, gap: 8, sign: 56, over: true, sentence: bold(18, 23), text: plain(16, 24) },
  },
};

export const cardLookOf = (count: CardCount): CardLook => ({ ...cardSheetOf(count).card, ...looks[count] });
