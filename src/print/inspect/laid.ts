// All that is painted on a section's pages, and where in the Markdown it came from.
import { startOf } from '../../model/place.js';
import type { Place } from '../../model/index.js';
import type { Block } from '../composition.js';
import type { Frame, Page, Part } from '../frame.js';

/** A laid-out block as it stands on pages. */
export interface Laid {
  frame: Frame;
  /** Of its block; of heads, feet and marks, the beginning of the sheet. */
  place: Place;
  /** On a page smaller than A4. */
  small: boolean;
}
/** Square points of a page that is nearly A4. */
const LARGE = 590 * 835;

/** Each frame of some pages once, however many parts it has. */
export function laidOn(pages: readonly Page[], blocks: readonly Block[]): Laid[] {
  const laid = new Map<Frame, Laid>();
  for (const page of pages.flatMap((whole) => [whole, ...(whole.panels ?? [])])) {
    const small = page.geometry.width * page.geometry.height < LARGE;
    for (const part of [...page.parts, ...page.furniture])
      if (!laid.has(part.frame)) laid.set(part.frame, { frame: part.frame, place: placeOf(part, page, blocks), small });
  }
  return [...laid.values()];
}

function placeOf({ block }: Part, page: Page, blocks: readonly Block[]): Place {
  if (block !== null) return (blocks[block] as Block).place;
  const beside = page.parts.find((part) => part.block !== null)?.block ?? 0;
  return startOf(blocks[beside]?.place.file ?? '');
}
