// The pictures of a sheet with the words beside each.
import type { Document, ParsedBlock, ParsedInline, Place } from '../../model/index.js';
import { blocksOf, cellsOf, linesOf, type Directive } from '../blocks.js';
import { labelIn, symbolsIn } from '../inlines.js';

/** Words with a picture of their own: an answer, a card, a list item, a cell of a table. */
export interface Label {
  symbol: string;
  /** As read, without the picture. */
  words: string;
  place: Place;
  as: 'choice' | 'card' | 'item' | 'cell';
  /** What it is one of: the list of answers, the deck. */
  set: object;
}

/** In reading order. A stretch with two pictures has none of its own. */
export function labelsWithPicture(document: Document): Label[] {
  return document.blocks.flatMap((block) => inBlock(block, null));
}

function inBlock(block: ParsedBlock, set: Set | null): Label[] {
  switch (block.type) {
    case 'list': {
      const as = set?.name === 'choices' ? 'choice' : 'item';
      return block.items.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? label(first.children, as, set ?? block) : []));
    }
    case 'table':
      return cellsOf(block).flatMap((cell) => label(cell.children, 'cell', block));
    case 'directive': {
      if (block.name === 'card') {
        const { symbol, word } = block.attributes;
        return symbol ? [{ symbol, words: word, place: block.place, as: 'card', set: set ?? block }] : [];
      }
      // A condition or a frame around a list changes nothing about what it is.
      const inner = isSet(block) ? block : set;
      return block.children.flatMap((child) => inBlock(child, inner));
    }
    case 'quote':
      return block.children.flatMap((child) => inBlock(child, set));
    default:
      return [];
  }
}

function label(children: readonly ParsedInline[], as: Label['as'], set: object): Label[] {
  const pictures = children.filter((child) => child.type === 'symbol');
  const words = labelIn(children);
  const [only] = pictures;
  return only && pictures.length === 1 && words !== '' ? [{ symbol: only.symbol, words, place: only.place, as, set }] : [];
}

/** Every picture of a sheet that is named by its meaning: in lines and on cards. With the answers or the cards that it is one of. */
export function symbolsOf(document: Pick<Document, 'blocks'>): { symbol: string; place: Place; set?: Set }[] {
  return blocksOf(document).flatMap(({ block, around }) => {
    const set = around.findLast(isSet);
    const card = block.type === 'directive' && block.name === 'card' ? block.attributes.symbol : undefined;
    const here = card ? [{ symbol: card, place: block.place }] : linesOf(block).flatMap(symbolsIn);
    return here.map(({ symbol, place }) => ({ symbol, place, set }));
  });
}

/** What pictures are chosen among. */
type Set = Extract<Directive, { name: 'choices' | 'cards' }>;
const isSet = (block: Directive): block is Set => block.name === 'choices' || block.name === 'cards';
