// What stands under a letter or a line: the last ground painted there before it.
import type { Bar, Hex, Path, Pt, Rect, Round } from '../../frame.js';
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

/** Around all points of a path. Those off the curve may make it a little large. */
function boxOfPath(d: string): Rect {
  const box: Rect = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, x, y] of d.matchAll(POINT)) {
    box[0] = Math.min(box[0], Number(x));
    box[1] = Math.min(box[1], Number(y));
    box[2] = Math.max(box[2], Number(x));
    box[3] = Math.max(box[3], Number(y));
  }
  return box;
}
const POINT = /(-?[\d.]+) (-?[\d.]+)/g;

/** Where a path begins. */
export function startOfPath(d: string): [Pt, Pt] {
  const [, x, y] = /(-?[\d.]+) (-?[\d.]+)/.exec(d) ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}
