// A deck of cards as sides: front and back of each card by turns, so that they are read in that order whichever page they land on.
import { isSameWord } from '../../model/cards.js';
import type { DirectiveOf, Place, TailoredBlock } from '../../model/index.js';

type Cards = DirectiveOf<'cards', 'tailored'>;
type Card = DirectiveOf<'card', 'tailored'>;

/** What one side of a card shows. */
export type CardSide =
  | { side: 'front'; symbol: string | null; word: string }
  | { side: 'back'; nodes: TailoredBlock[]; label: string }
  /** An empty card: somebody draws and writes it. */
  | { side: 'open-front' }
  | { side: 'open-back'; label: string }
  /** Text of the sheet that belongs to no card: how the deck is used. */
  | { side: 'text'; nodes: TailoredBlock[] };

export interface PlacedSide {
  side: CardSide;
  place: Place;
}

/** Name of the deck that the foot of each page says: the deck's own when there is one, else the sheet's title. */
export function deckOf(blocks: readonly TailoredBlock[], title: string): string {
  const decks = blocks.filter(isCards).map((d) => d.attributes.deck);
  return decks.length === 1 && decks[0] ? decks[0] : title;
}

/**
 * The sides of a sheet's cards, always an even number: front, back, front, back …
 * @param only words of the cards that are wanted, to replace lost ones; left out: the whole deck
 */
export function sidesOf(blocks: readonly TailoredBlock[], title: string, only?: readonly string[]): PlacedSide[] {
  if (only) return blocks.filter(isCards).flatMap((deck) => writtenSides(deck, only));
  const text = blocks.filter((b) => !isCards(b));
  const decks = blocks.filter(isCards).flatMap(deckSides);
  const [first] = text;
  if (!first) return decks;
  return [
    ...decks,
    { side: { side: 'text', nodes: text }, place: first.place },
    { side: { side: 'back', nodes: [], label: deckOf(blocks, title) }, place: first.place },
  ];
}

function deckSides(deck: Cards): PlacedSide[] {
  const { deck: name, blank = 0 } = deck.attributes;
  const beside = deck.children.filter((b) => !isCard(b));
  const { place } = deck;
  const open = Array.from({ length: blank }, (): PlacedSide[] => [
    { side: { side: 'open-front' }, place },
    { side: { side: 'open-back', label: name }, place },
  ]);
  const text: PlacedSide[] =
    beside.length > 0
      ? [
          { side: { side: 'text', nodes: beside }, place },
          { side: { side: 'back', nodes: [], label: name }, place },
        ]
      : [];
  return [...writtenSides(deck), ...text, ...open.flat()];
}
/** A card keeps its number in the deck, whichever of them are printed. */
function writtenSides({ attributes: { deck: name }, children }: Cards, only?: readonly string[]): PlacedSide[] {
  const cards = children.filter(isCard);
  return cards.flatMap((card, i): PlacedSide[] => {
    const { symbol = null, word } = card.attributes;
    if (only && !only.some((wanted) => isSameWord(wanted, word))) return [];
    return [
      { side: { side: 'front', symbol, word }, place: card.place },
      { side: { side: 'back', nodes: card.children, label: `${name} ${i + 1} af ${cards.length}` }, place: card.place },
    ];
  });
}
const isCards = (b: TailoredBlock): b is Cards => b.type === 'directive' && b.name === 'cards';
const isCard = (b: TailoredBlock): b is Card => b.type === 'directive' && b.name === 'card';
