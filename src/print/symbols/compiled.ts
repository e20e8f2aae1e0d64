// Symbols are the same in all jobs of a process: each is compiled once.
import { compileSvg, type Drawn } from './index.js';

const known = new Map<string, Drawn | Error>();

/** A symbol's drawing, or why it cannot be painted. */
export function compiled(svg: string): Drawn | Error {
  let drawn = known.get(svg);
  if (!drawn) {
    try {
      drawn = compileSvg(svg);
    } catch (error) {
      drawn = error as Error;
    }
    known.set(svg, drawn);
  }
  return drawn;
}
