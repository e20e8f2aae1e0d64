// The pictures of a sheet with the words beside each.
import type { DirectiveName, DirectiveOf, Document, ParsedBlock, ParsedInline, Place } from '../../model/index.js';

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

function inBlock(block: ParsedBlock, set: DirectiveOf<DirectiveName, 'parsed'> | null): Label[] {
  switch (block.type) {
    case 'list': {
      const as = set?.name === 'choices' ? 'choice' : 'item';
      return block.items.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? label(first.children, as, set ?? block) : []));
    }
    case 'table':
      return [block.head, ...block.rows].flat().flatMap((cell) => label(cell.children, 'cell', block));
    case 'directive': {
      if (block.name === 'card') {
        const { symbol, word } = block.attributes;
        return symbol ? [{ symbol, words: word, place: block.place, as: 'card', set: set ?? block }] : [];
      }
      // A condition or a frame around a list changes nothing about what it is.
      const inner = block.name === 'choices' || block.name === 'cards' ? block : set;
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
  const words = textOf(children).trim();
  const [only] = pictures;
  return only && pictures.length === 1 && words !== '' ? [{ symbol: only.symbol, words, place: only.place, as, set }] : [];
}

const textOf = (children: readonly ParsedInline[]): string =>
  children
    .map((child) => {
      if (child.type === 'template' || child.type === 'code') return child.text;
      if (child.type === 'break') return ' ';
      return 'children' in child ? textOf(child.children) : '';
    })
    .join('');

/** Every picture of a sheet that is named by its meaning, with where it stands: in lines, on cards, beside the title. */
export function symbolsOf(document: Pick<Document, 'blocks'>): { symbol: string; place: Place; block: ParsedBlock }[] {
  const found: { symbol: string; place: Place; block: ParsedBlock }[] = [];
  const line = (children: readonly ParsedInline[], block: ParsedBlock): void =>
    children.forEach((child) => {
      if (child.type === 'symbol') found.push({ symbol: child.symbol, place: child.place, block });
      else if ('children' in child) line(child.children, block);
    });
  const walk = (block: ParsedBlock, around: ParsedBlock): void => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return line(block.children, around);
      case 'table':
        return [block.head, ...block.rows].flat().forEach((cell) => line(cell.children, block));
      case 'list':
        return block.items.forEach((item) => item.children.forEach((child) => walk(child, around)));
      case 'quote':
        return block.children.forEach((child) => walk(child, around));
      case 'directive': {
        if (block.name === 'card' && block.attributes.symbol)
          found.push({ symbol: block.attributes.symbol, place: block.place, block: around });
        const inner = block.name === 'choices' || block.name === 'cards' ? block : around;
        return block.children.forEach((child) => walk(child, inner));
      }
      default:
        return;
    }
  };
  document.blocks.forEach((block) => walk(block, block));
  return found;
}
