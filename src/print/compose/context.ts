// What a node is drawn with. It holds nothing that changes while drawing: the same node in the same context is the same picture.
import type { ReactElement } from 'react';
import type { Edition, LaneHead, Mark, Symbol, TailoredBlock } from '../../model/index.js';
import type { Pt } from '../frame.js';
import { coloursOf, type Colours } from './tokens.js';

export interface DrawContext {
  edition: Edition;
  /** Width of the column that the node stands in. */
  width: Pt;
  mark: Mark;
  colours: Colours;
  /** The words that writing space answers to, when it has no label of its own: the heading or paragraph right before it. */
  about: string;
  /** The node stays with what follows it: a question with its lines. */
  keepNext: boolean;
  /** It is the last thing in its box: no room below it. */
  flush: boolean;
  /** Words are set small, as in a side column or a box of several parts. */
  small: boolean;
  /** Who leads in this course, in the order on paper. */
  lanes: readonly LaneHead[];
  /** Danish name of a symbol: what a screen reader says where no word stands beside it. */
  nameOf(meaning: string): string;
  /** Width and height of a picture file in pixels; null when it is missing or not a PNG or JPEG. */
  sizeOf(src: string): { width: number; height: number } | null;
  /** Draws one node that stands inside another. Pass a narrower context where the column is narrower. */
  draw: Drawer;
  /** Draws what stands inside a node, one under the other, with the same groupings as on the page: fields share a line, and so on. */
  flow: Drawer<readonly TailoredBlock[]>;
}
export type Drawer<Node = TailoredBlock> = (node: Node, context: DrawContext) => ReactElement;

/** The same context in a column of another width. */
export const within = (context: DrawContext, width: Pt): DrawContext => ({ ...context, width });
/** A context for what stands inside a node: nothing before it, nothing to stay with. */
export const inside = (context: DrawContext, width: Pt): DrawContext => ({ ...context, width, about: '', keepNext: false, flush: false });

/** What a context is made from. */
export interface Setting {
  edition: Edition;
  width: Pt;
  mark: Mark;
  print: 'colour' | 'grey';
  lanes: readonly LaneHead[];
  symbols: ReadonlyMap<string, Pick<Symbol, 'name'>>;
  sizeOf: DrawContext['sizeOf'];
}
export const contextOf = (setting: Setting, { draw, flow }: Pick<DrawContext, 'draw' | 'flow'>): DrawContext => ({
  edition: setting.edition,
  width: setting.width,
  mark: setting.mark,
  colours: coloursOf(setting.mark.colour, setting.print),
  about: '',
  keepNext: false,
  flush: false,
  small: false,
  lanes: setting.lanes,
  nameOf: (meaning) => setting.symbols.get(meaning)?.name ?? meaning,
  sizeOf: setting.sizeOf,
  draw,
  flow,
});
