// What is painted under a point: the last filled shape before the letters; else paper. All in the frame's own points.
import type { Hex, Pt } from '../../frame.js';
import type { Thing } from '../painted.js';
import { isInside } from './inside.js';

const PAPER = '#ffffff';

/** Colour under a point. @param below what was painted before it, in order */
export function groundAt(below: readonly Thing[], x: Pt, y: Pt): Hex {
  const under = below.findLast((thing) => fillOf(thing) && covers(thing, x, y));
  return (under && fillOf(under)) ?? PAPER;
}

const fillOf = ({ item }: Thing): Hex | undefined => ('fill' in item ? item.fill : undefined);

function covers({ item, own: [left, top, right, bottom] }: Thing, x: Pt, y: Pt): boolean {
  return x >= left && x <= right && y >= top && y <= bottom && (item.k !== 'path' || isInside(item.d, x, y));
}
