// What the ways of splitting a sheet into blocks share.
import type { Place } from '../../model/index.js';
import type { Block, Composition, Furniture } from '../composition.js';
import type { Pt } from '../frame.js';
import type { Subject } from './draw.js';

export type MakeBlock = (subject: Subject, place?: Place, breakBefore?: boolean) => Block;
/** What a carrier decides of a composition. */
export type Parts = Pick<Composition, 'geometry' | 'later' | 'blocks' | 'furniture' | 'cards' | 'panels' | 'marginal' | 'footnoted'>;

/** Makes what repeats on pages. */
export const furnitureWith =
  (blockOf: MakeBlock) =>
  (subject: Subject, y: Pt, on: Furniture['on']): Furniture => ({ block: blockOf(subject), y, on });
