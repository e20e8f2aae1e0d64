// A deck of cards as sides: front and back of each card by turns, so that they are read in that order whichever page they land on.
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

/** The sides of a sheet's cards, always an even number: front, back, front, back … */
export function sidesOf(blocks: readonly TailoredBlock[], title: string): PlacedSide[] {
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
  const cards = deck.children.filter(isCard);
  const beside = deck.children.filter((b) => !isCard(b));
  const { place } = deck;
  const written = cards.flatMap((card, i): PlacedSide[] => [
    { side: { side: 'front', symbol: card.attributes.symbol ?? null, word: card.attributes.word }, place: card.place },
    { side: { side: 'back', nodes: card.children, label: `${name} ${i + 1} af ${cards.length}` }, place: card.place },
  ]);
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
  return [...written, ...text, ...open.flat()];
}
const isCards = (b: TailoredBlock): b is Cards => b.type === 'directive' && b.name === 'cards';
const isCard = (b: TailoredBlock): b is Card => b.type === 'directive' && b.name === 'card';
