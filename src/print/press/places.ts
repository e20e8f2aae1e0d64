// Where things stand on pages: corners of frames, and the parts of each block.
import type { Page, Part, Pt } from '../frame.js';

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

/** Where each block's parts stand: looked up for boxes, bookmarks and links. */
export class Places {
  private readonly parts = new Map<number, { page: number; part: Part }[]>();

  constructor(private readonly pages: readonly Page[]) {
    pages.forEach((page, n) => {
      for (const part of page.parts) {
        if (part.block === null) continue;
        const list = this.parts.get(part.block) ?? [];
        list.push({ page: n, part });
        this.parts.set(part.block, list);
      }
    });
  }

  /** The part that shows a row of a block, or the nearest; null when the block is on no page. */
  find(block: number, y: Pt): { page: number; part: Part } | null {
    const list = this.parts.get(block) ?? [];
    return list.find(({ part }) => y <= part.to + 0.1) ?? list.at(-1) ?? null;
  }

  /** A row of a block as a height above its page's foot. */
  height(block: number, y: Pt): { page: number; y: Pt } | null {
    const found = this.find(block, y);
    const page = found && this.pages[found.page];
    return found && page ? { page: found.page, y: cornerOf(found.part, page).top - y } : null;
  }

  box(block: number, [left, top, right, bottom]: [Pt, Pt, Pt, Pt]): [Pt, Pt, Pt, Pt] | null {
    const found = this.find(block, top);
    const page = found && this.pages[found.page];
    if (!found || !page) return null;
    const corner = cornerOf(found.part, page);
    return turned(page, [corner.left + left, corner.top - bottom, corner.left + right, corner.top - top]);
  }
}
