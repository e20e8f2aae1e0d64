// The words of a sheet as stretches of text, each character with its place in the source. Rules about language read these.
import { mustaches, type Document, type ParsedBlock, type ParsedInline, type Place, type Source } from '../model/index.js';
import { cellsOf } from './blocks.js';
import { labelsOf } from './labels.js';
import { Places } from './places.js';

/** What stands for a value or a picture in the text of a passage: no letter, so no rule takes it for a word. */
export const VALUE = '\uE000';
export const PICTURE = '\uE001';
/** A mustache as it stands in the text of a passage. */
export const asValue = (mustache: string): string => VALUE.repeat(mustache.length);

export type Role = 'title' | 'paragraph' | 'heading' | 'item' | 'cell' | 'label' | 'back';

/** A stretch of prose that is read in one go: a paragraph, a list item's paragraph, a cell, the words of an attribute. */
export interface Passage {
  role: Role;
  /**
   * As read. A line break on paper is "\n", a mustache as many VALUE as it has characters, a picture one PICTURE.
   * Emphasis, links and code are only their words.
   */
  text: string;
  /** The source of the characters from `from` up to `to` of `text`. */
  at(from?: number, to?: number): Place;
  /** Names of the directives around it, the outermost first: ["step", "lane"]. */
  within: readonly string[];
  /** Meanings of the pictures in it, in order. */
  symbols: readonly string[];
  /** Stretches of `text` in bold, italics …: what is set otherwise. */
  marks: readonly { type: 'strong' | 'emphasis' | 'deleted' | 'link' | 'code'; from: number; to: number }[];
}

/** All prose of a sheet in reading order, its title first. */
export function passagesOf(source: Source, document: Document): Passage[] {
  const places = new Places(source);
  const title = source.fields['title'];
  const first: Passage[] = title ? [{ ...bare('title', document.meta.title, []), at: places.within(title, document.meta.title) }] : [];
  return [...first, ...document.blocks.flatMap((block) => ofBlock(block, [], places, 'paragraph'))];
}

const bare = (role: Role, text: string, within: readonly string[]): Omit<Passage, 'at'> => ({ role, text, within, symbols: [], marks: [] });

function ofBlock(block: ParsedBlock, within: readonly string[], places: Places, role: Role): Passage[] {
  const inside = (blocks: readonly ParsedBlock[], as: Role, names = within): Passage[] =>
    blocks.flatMap((b) => ofBlock(b, names, places, as));
  switch (block.type) {
    case 'paragraph':
      return [ofLine(block.children, role, within, places)];
    case 'heading':
      return [ofLine(block.children, 'heading', within, places)];
    case 'list':
      return block.items.flatMap((item) => inside(item.children, 'item'));
    case 'quote':
      return inside(block.children, role, [...within, 'quote']);
    case 'table':
      return cellsOf(block).map((cell) => ofLine(cell.children, 'cell', within, places));
    case 'directive': {
      const names = [...within, block.name];
      const labels = labelsOf(block).map(({ text, name }) => ({
        ...bare('label', text, names),
        at: places.attribute(block.place, name, text),
      }));
      return [...labels, ...inside(block.children, block.name === 'card' ? 'back' : role, names)];
    }
    case 'code-block':
    case 'rule':
      return [];
  }
}

/** Collects the words of a line and where each character came from. */
class Line {
  text = '';
  readonly offsets: number[] = [];
  readonly symbols: string[] = [];
  readonly marks: { type: Passage['marks'][number]['type']; from: number; to: number }[] = [];

  constructor(private readonly places: Places) {}

  put(text: string, place: Place): void {
    for (const offset of this.places.align(text, place)) this.offsets.push(offset); // spread, a long paragraph would not fit the stack
    this.text += text;
  }
  add(inline: ParsedInline): void {
    const { place } = inline;
    switch (inline.type) {
      case 'template':
        return this.put(inline.text.replace(mustaches, asValue), place);
      case 'symbol':
        this.symbols.push(inline.symbol);
        return this.put(PICTURE, place);
      case 'picture':
        return this.put(PICTURE, place);
      case 'break':
        return this.put('\n', place);
      default: {
        const from = this.text.length;
        if (inline.type === 'code') this.put(inline.text, place);
        else inline.children.forEach((child) => this.add(child));
        this.marks.push({ type: inline.type, from, to: this.text.length });
      }
    }
  }
}

function ofLine(children: readonly ParsedInline[], role: Role, within: readonly string[], places: Places): Passage {
  const line = new Line(places);
  children.forEach((child) => line.add(child));
  const { text, offsets, symbols, marks } = line;
  return { role, text, within, symbols, marks, at: (from = 0, to = text.length) => places.between(offsets, from, to) };
}
