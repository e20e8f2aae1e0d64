// Finished pages → sides of paper. What is read stays as it was: only where it stands on paper is new.
import type { Carrier } from '../../model/index.js';
import type { Frame, Hex, Page } from '../frame.js';
import { imposeBooklet } from './booklet.js';
import { imposePoster, imposeTiles } from './poster.js';
import { imposeWallet } from './wallet.js';

/** How a sheet goes on paper. */
export interface Way {
  carrier: Carrier;
  /** Colour of fold lines and marks. */
  ink: Hex;
  /** The edge that the printer turns on, when the order says so. */
  turn?: 'long' | 'short';
  /** What stands at the foot of each sheet of paper, outside the pages. */
  foot?: Frame;
}

/**
 * Lays the pages of one sheet on paper.
 * @param pages numbered and furnished, in reading order
 * @returns one page for each side of paper; small pages are its panels
 */
export function impose(pages: readonly Page[], { carrier, ink, turn = 'short', foot }: Way): Page[] {
  switch (carrier) {
    case 'wallet':
      return [imposeWallet(pages, ink)];
    case 'booklet':
      return imposeBooklet(pages, turn, ink);
    case 'poster':
      return pages.map(imposePoster);
    case 'tiles':
      return pages.flatMap((page) => imposeTiles(page, foot, ink));
    default:
      return [...pages];
  }
}
