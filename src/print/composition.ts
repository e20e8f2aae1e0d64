// What compose hands on: a sheet as blocks, each with a key for the cache and a way to draw it when the cache has no frame.
import type { ReactElement } from 'react';
import type { Carrier, Place } from '../model/index.js';
import type { Geometry, Hex, Pt } from './frame.js';

/** One block of a sheet. It is laid out alone, as wide as its column, so that its frame depends on its key only. */
export interface Block {
  /** Hash of what it says and how it looks: content tree, style version, edition, column width. Never of a React element. */
  key: string;
  place: Place;
  /** Holds a value of an order: its frame stays in memory. */
  private: boolean;
  /** Begins a new page. */
  breakBefore: boolean;
  /** Draws it. React is loaded only when a block is drawn. */
  draw(): Promise<ReactElement>;
}

/** A block that repeats on pages, such as head and foot. It holds the slot `page` and is an artifact. */
export interface Furniture {
  block: Block;
  /** Where its top stands on the page; a negative number counts its bottom from the sheet's lower edge. */
  y: Pt;
  on: 'first' | 'later' | 'every' | 'last';
}

/** Cards on a page: how many, how large, and what is said and drawn around them. */
export interface CardGrid {
  page: { width: Pt; height: Pt };
  card: { width: Pt; height: Pt };
  columns: number;
  rows: number;
  /** Name of the deck in the foot of each page. */
  deck: string;
  /** Colour of the crop marks. */
  ink: Hex;
}

/** A sheet ready for layout. */
export interface Composition {
  /** Id of the sheet and edition: names its bundle of cached frames. */
  name: string;
  /** Anchor that `page:<anchor>` slots and bookmarks point to. */
  anchor: string;
  geometry: Geometry;
  /** Margins of later pages, when they differ. */
  later: Geometry;
  blocks: Block[];
  furniture: Furniture[];
  /** The last block is small print: it stands at the foot of a page that has room for it. */
  footnoted?: boolean;
  /** Cards, wallet and booklets are put on paper by `impose`. */
  carrier: Carrier;
  /** Colour of crop marks and fold lines. */
  ink: Hex;
  /** What stands at the foot of each sheet of paper, outside the pages that it shows. */
  marginal?: Block;
  /** How many panels a fold has; only where the sheet is folded for a wallet. Each page of the sheet is one. */
  panels?: number;
  /** How cards lie on a page; only where the carrier is cards. Their blocks are front and back by turns. */
  cards?: Omit<CardGrid, 'ink'>;
}
