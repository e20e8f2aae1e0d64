// Finished pages → sides of paper. What is read stays as it was: only where it stands on paper is new.
import type { Carrier } from '../../model/index.js';
import type { Hex, Page } from '../frame.js';
import { imposeWallet } from './wallet.js';

/** How a sheet goes on paper. */
export interface Way {
  carrier: Carrier;
  /** Colour of fold lines and marks. */
  ink: Hex;
}

/**
 * Lays the pages of one sheet on paper.
 * @param pages numbered and furnished, in reading order
 * @returns one page for each side of paper; small pages are its panels
 */
export function impose(pages: readonly Page[], { carrier, ink }: Way): Page[] {
  return carrier === 'wallet' ? [imposeWallet(pages, ink)] : [...pages];
}
