// The pictures that a text shows, with the words beside them.
import type { ParsedBlock, ParsedInline, Place } from '../../model/index.js';
import type { Sheet } from '../rule.js';
import { blocksOf, type Inner } from './blocks.js';

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

function ofBlock({ block, within }: Inner): Shown[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return ofLine(block.children, within.at(-1) === 'choices' || within.at(-1) === 'rank');
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(({ children }) => ofLine(children, false));
    case 'directive':
      return block.name === 'card' && block.attributes.symbol !== undefined
        ? [{ symbol: block.attributes.symbol, as: 'card', words: block.attributes.word, place: firstLine(block) }]
        : [];
    default:
      return [];
  }
}

function ofLine(children: readonly ParsedInline[], option: boolean): Shown[] {
  const words = option ? children.map((child) => (child.type === 'template' ? child.text : '')).join('') : '';
  return children.flatMap((child): Shown[] => {
    if (child.type === 'symbol')
      return [{ symbol: child.symbol, as: option ? 'option' : 'other', words: words.trim(), place: child.place }];
    return 'children' in child ? ofLine(child.children, false) : [];
  });
}

/** A card's first line: its place goes on to its end. */
const firstLine = ({ place }: ParsedBlock): Place => ({ ...place, to: place.from });
