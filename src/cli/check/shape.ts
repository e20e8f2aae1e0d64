// What a mending may never change: what a participant is asked and can answer, and all that is no prose.
import {
  directive,
  mustaches,
  type DirectiveName,
  type DirectiveOf,
  type Document,
  type ParsedBlock,
  type ParsedInline,
} from '../../model/index.js';

/**
 * The shape of a sheet: its blocks, directives and lists, without their words. Equal shapes ask for the same answers in the same way.
 *
 * Values, links and pictures are in it, for no mending of words may touch them.
 */
export const shapeOf = ({ meta, title, blocks }: Document): string =>
  JSON.stringify([{ ...meta, title: '' }, title.flatMap(ofInline), blocks.map(ofBlock)]);

function ofBlock(block: ParsedBlock): unknown {
  switch (block.type) {
    case 'paragraph':
      return ['paragraph', block.children.flatMap(ofInline)];
    case 'heading':
      return ['heading', block.level, block.children.flatMap(ofInline)];
    case 'list':
      return ['list', block.ordered, block.start, block.items.map(({ checked, children }) => [checked, children.map(ofBlock)])];
    case 'quote':
      return ['quote', block.children.map(ofBlock)];
    case 'table':
      return [
        'table',
        block.align,
        block.widths,
        [block.head, ...block.rows].map((row) => row.map((cell) => cell.children.flatMap(ofInline))),
      ];
    case 'directive':
      return ['directive', block.name, attributesOf(block), block.children.map(ofBlock)];
    case 'code-block':
      return ['code-block', block.text];
    case 'rule':
      return ['rule'];
  }
}

/** Labels are prose: that they are there counts, and how many words for answers they hold (`words="Godt|Dårligt"`). */
function attributesOf({ name, attributes }: DirectiveOf<DirectiveName, 'parsed'>): unknown {
  const row = directive(name).attributes;
  return Object.entries(attributes as Record<string, unknown>).map(([attribute, value]) => {
    const prose = row[attribute]?.type.is === 'text' && attribute !== 'name' && attribute !== 'id';
    return [attribute, prose ? String(value).split('|').length : value];
  });
}

function ofInline(inline: ParsedInline): unknown[] {
  switch (inline.type) {
    case 'template':
      return inline.text.match(mustaches) ?? [];
    case 'symbol':
      return [['symbol', inline.symbol, inline.alt]];
    case 'picture':
      return [['picture', inline.src, inline.alt]];
    case 'code':
      return [['code', inline.text]];
    case 'link':
      return [['link', inline.href, inline.children.flatMap(ofInline)]];
    case 'break':
      return [];
    default:
      return inline.children.flatMap(ofInline);
  }
}
