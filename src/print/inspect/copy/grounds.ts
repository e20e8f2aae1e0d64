// What stands under a letter or a line: the last ground painted there before it.
import type { Bar, Hex, Path, Pt, Rect, Round } from '../../frame.js';
import { boxOfPath } from '../painted.js';
import { darkOf } from './survival.js';

/** Bars as thin as this are lines, not grounds. */
const LINE = 3;
export const isLine = ({ w, h }: Bar): boolean => Math.min(w, h) <= LINE;

/** The grounds of a block, in the order they are painted. */
export class Grounds {
  private readonly list: { dark: number; box: Rect }[] = [];

  /** Hears of what is painted. Until there is something dark, all is paper. */
  add(item: Bar | Round | Path): void {
    if (!item.fill || (item.k === 'rect' && isLine(item))) return;
    const dark = darkOf(item.fill as Hex);
    if (dark > 0 || this.list.length > 0) this.list.push({ dark, box: boxOf(item) });
  }

  /** Darkness under a point. */
  under(x: Pt, y: Pt): number {
    return this.list.findLast(({ box: [left, top, right, bottom] }) => x >= left && x <= right && y >= top && y <= bottom)?.dark ?? 0;
  }
}

const boxOf = (item: Bar | Round | Path): Rect =>
  item.k === 'path' ? boxOfPath(item.d) : [item.x, item.y, item.x + item.w, item.y + item.h];

/** Where a path begins. */
export function startOfPath(d: string): [Pt, Pt] {
  const [, x, y] = /(-?[\d.]+) (-?[\d.]+)/.exec(d) ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}
