// A deck of cards as a composition: two blocks a card, in its own size; `impose` puts them on pages.
import type { CardCount, TailoredSheet } from '../../model/index.js';
import { tells } from '../../model/telling.js';
import type { Geometry, Pt } from '../frame.js';
import { cardSheetOf } from './card-sizes.js';
import { deckOf, sidesOf, type CardSide } from './cards.js';
import { cardsBand, cardsMarginsOf, deckInFoot } from './easy/cards-foot.js';
import { furnitureWith, type MakeBlock, type Parts } from './make.js';
import { footOf, type SheetFacts } from './sheet-facts.js';
import { page } from './tokens.js';

/** Each side is a block in its own size; what else there is to say stands between the crop marks. */
export function cardParts(sheet: TailoredSheet, facts: SheetFacts, blockOf: MakeBlock): Parts {
  const { document, setting } = sheet;
  const { title } = document.meta;
  const each = countOf(sheet);
  const named = deckOf(document.blocks, title);
  const deck = setting.discreet && tells(named) ? 'Kort' : named;
  const cards = { ...cardSheetOf(each), deck: deckInFoot(setting.cards?.only ? `${deck}, ekstra` : deck, each) };
  const quiet = (side: CardSide): CardSide => ('label' in side ? { ...side, label: side.label.replace(named, deck) } : side);
  const furniture = furnitureWith(blockOf);
  const side = (page.width - cards.columns * cards.card.width) / 2;
  const edge = (page.height - cards.rows * cards.card.height) / 2;
  const margins = cardsMarginsOf(footOf(facts), each);
  const geometry: Geometry = { width: page.width, height: page.height, top: edge, right: side, bottom: edge, left: side };
  return {
    geometry,
    later: geometry,
    cards,
    blocks: sidesOf(document.blocks, title, setting.cards?.only).map(({ side, place }) =>
      blockOf({ part: 'card', side: quiet(side), each }, place),
    ),
    furniture: [
      ...(margins.head.length > 0 ? [furniture({ part: 'cards-head', margins, each }, cardsBand.head, 'every')] : []),
      furniture({ part: 'cards-foot', margins, each }, cardsBand.foot, 'every'),
    ],
  };
}
/** How many cards on a sheet: what the order says, else the deck. */
const countOf = ({ document, setting }: TailoredSheet): CardCount => setting.cards?.each ?? document.meta.cards ?? 6;

export const cardWidthOf = (sheet: TailoredSheet): Pt => cardSheetOf(countOf(sheet)).card.width;
