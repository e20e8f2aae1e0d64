// What there is to say of finished pages, from the numbers of their frames alone: nothing is drawn.
import type { Diagnostic } from '../../model/index.js';
import type { Section } from '../paged.js';
import type { Supplies } from '../supplies.js';
import { laidOn } from './laid.js';
import { photocopy } from './photocopy.js';

/** Looks at a section's pages. @returns warnings, each with the place of the block that it is about */
export function inspect({ pressed, blocks }: Section, { symbols }: Supplies): Diagnostic[] {
  return photocopy(laidOn(pressed.pages, blocks), symbols);
}
