// Placements of a page on paper, as PDF matrices: y up from the lower left corner.
import type { Matrix, Pt } from '../frame.js';

/** A page of this size turned half round, in its place. */
export const upsideDown = (width: Pt, height: Pt): Matrix => [-1, 0, 0, -1, width, height];
