// The pictures that a text shows, with the words beside them.
import type { DirectiveOf, ParsedBlock, Place } from '../../model/index.js';
import { blocksOf, linesOf, type Inner } from '../blocks.js';
import { labelIn, symbolsIn } from '../inlines.js';
import type { Sheet } from '../rule.js';

export interface Shown {
  symbol: string;
  /** card: the front of a card · option: a way to answer · title, other: everything else. */
  as: 'title' | 'card' | 'option' | 'other';
  /** The words that the picture stands for; empty for `other`. */
  words: string;
  place: Place;
}

export function shownIn({ source, document }: Sheet): Shown[] {
  const { symbol, title } = source.meta;
  const place = source.fields['symbol'];
  const first: Shown[] = symbol && place ? [{ symbol, as: 'title', words: title, place }] : [];
  return [...first, ...blocksOf(document).flatMap(ofBlock)];
}

function ofBlock({ block, around }: Inner): Shown[] {
  if (block.type === 'directive') return block.name === 'card' ? ofCard(block) : [];
  const answered = around.at(-1)?.name;
  const option = block.type !== 'table' && (answered === 'choices' || answered === 'rank');
  return linesOf(block).flatMap((line) => {
    const look = option ? { as: 'option' as const, words: labelIn(line) } : { as: 'other' as const, words: '' };
    return symbolsIn(line).map(({ symbol, place }) => ({ symbol, ...look, place }));
  });
}

function ofCard(card: DirectiveOf<'card', 'parsed'>): Shown[] {
  const { symbol, word } = card.attributes;
  return symbol === undefined ? [] : [{ symbol, as: 'card', words: word, place: firstLine(card) }];
}

/** A card's first line: its place goes on to its end. */
const firstLine = ({ place }: ParsedBlock): Place => ({ ...place, to: place.from });
