// What a node is drawn with. It holds nothing that changes while drawing: the same node in the same context is the same picture.
import type { ReactElement } from 'react';
import type { Edition, Mark, Symbol, TailoredBlock } from '../../model/index.js';
import type { Pt } from '../frame.js';
import { coloursOf, type Colours } from './tokens.js';

export interface DrawContext {
  edition: Edition;
  /** Width of the column that the node stands in. */
  width: Pt;
  mark: Mark;
  colours: Colours;
  /** Danish name of a symbol: what a screen reader says where no word stands beside it. */
  nameOf(meaning: string): string;
  /** Width and height of a picture file in pixels; null when it is missing or not a PNG or JPEG. */
  sizeOf(src: string): { width: number; height: number } | null;
  /** Draws what stands inside a node. Pass a narrower context where the column is narrower. */
  draw: Drawer;
}
export type Drawer<Node = TailoredBlock> = (node: Node, context: DrawContext) => ReactElement;

/** The same context in a column of another width. */
export const within = (context: DrawContext, width: Pt): DrawContext => ({ ...context, width });

/** What a context is made from. */
export interface Setting {
  edition: Edition;
  width: Pt;
  mark: Mark;
  print: 'colour' | 'grey';
  symbols: ReadonlyMap<string, Pick<Symbol, 'name'>>;
  sizeOf: DrawContext['sizeOf'];
}
export const contextOf = (setting: Setting, draw: Drawer): DrawContext => ({
  edition: setting.edition,
  width: setting.width,
  mark: setting.mark,
  colours: coloursOf(setting.mark.colour, setting.print),
  nameOf: (meaning) => setting.symbols.get(meaning)?.name ?? meaning,
  sizeOf: setting.sizeOf,
  draw,
});
