// Where things stand on pages: corners of frames, and the parts of each block.
import type { Item, Page, Part, Pt, Rect } from '../frame.js';

/** Where a frame stands on a page: its left, and its upper edge counted up from the page's foot. */
export interface Corner {
  left: Pt;
  top: Pt;
}

/** The frame's upper left corner on the page. */
export function cornerOf({ x, y, from }: Pick<Part, 'x' | 'y' | 'from'>, { geometry }: Page): Corner {
  return { left: x, top: geometry.height - (y - from) };
}

/** A rectangle under its page's turn. */
export function turned({ transform }: Page, [x0, y0, x1, y1]: [Pt, Pt, Pt, Pt]): [Pt, Pt, Pt, Pt] {
  if (!transform) return [x0, y0, x1, y1];
  const [a, b, c, d, e, f] = transform;
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether a point of a page, y down, is inside a rectangle; everything is where there is none. */
export const isIn = (rect: Rect | undefined, x: Pt, y: Pt): boolean =>
  !rect || (x >= rect[0] && x < rect[2] && y >= rect[1] && y < rect[3]);

/** Whether an item is for this page to read, where several show it. */
export function isOwn(item: Item, { x, y, from }: Part, { window }: Page): boolean {
  return !window || isIn(window.own, x + leftOf(item), y + (item.top + item.bottom) / 2 - from);
}
/** Whether an item lies wholly above, below or right of what a page shows. How far it reaches to the right is not known of words. */
export function isHidden(item: Item, { x, y, from }: Part, { window }: Page): boolean {
  if (!window) return false;
  const [, top, right, bottom] = window.shown;
  return y + item.bottom - from < top || y + item.top - from > bottom || x + leftOf(item) > right;
}
/** A path begins where it is moved to first. */
const leftOf = (item: Item): Pt => ('x' in item ? item.x : Number(/^\s*(-?[\d.]+)/.exec(item.d)?.[1] ?? 0));

interface Place {
  /** Index of the sheet of paper's side. */
  page: number;
  /** That side, or the panel of it. */
  on: Page;
  part: Part;
}
/** Where each block's parts stand: looked up for boxes, bookmarks and links. */
export class Places {
  private readonly parts = new Map<number, Place[]>();

  constructor(pages: readonly Page[]) {
    pages.forEach((whole, page) => {
      for (const on of [whole, ...(whole.panels ?? [])])
        for (const part of on.parts) {
          if (part.block === null) continue;
          const list = this.parts.get(part.block) ?? [];
          list.push({ page, on, part });
          this.parts.set(part.block, list);
        }
    });
  }

  /** The part that shows a point of a block, or the nearest; null when the block is on no page. */
  find(block: number, y: Pt, x: Pt = 0): Place | null {
    const all = this.parts.get(block) ?? [];
    const list = all.filter(({ on, part }) => isIn(on.window?.own, part.x + x, part.y + y - part.from));
    return list.find(({ part }) => y <= part.to + 0.1) ?? list.at(-1) ?? all.at(-1) ?? null;
  }

  /** A row of a block as a height above its page's foot. */
  height(block: number, y: Pt): { page: number; y: Pt } | null {
    const found = this.find(block, y);
    if (!found) return null;
    const { left, top } = cornerOf(found.part, found.on);
    const [, , , height] = turned(found.on, [left, top - y, left, top - y]);
    return { page: found.page, y: height };
  }

  box(block: number, [left, top, right, bottom]: Rect): Rect | null {
    const found = this.find(block, top, left);
    if (!found) return null;
    const corner = cornerOf(found.part, found.on);
    return turned(found.on, [corner.left + left, corner.top - bottom, corner.left + right, corner.top - top]);
  }
}
