// What stands on each page as its reader holds it: after folds, booklets and posters have scaled it, in points of paper, y down.
import type { Bar, Frame, Glyphs, ImageItem, Page, Part, Path, Pt, Rect, Round, SlotItem, SymbolItem, Tag } from '../frame.js';

/** A page of a booklet or fold, or a whole side of paper. What a poster's tiles share is one leaf. */
export interface Leaf {
  /** Number on paper, or which leaf of its sheet it is. */
  number: number;
  width: Pt;
  height: Pt;
  /** Points of paper a point of the frames. */
  scale: number;
  parts: Laying[];
  values: Page['values'];
}
/** A part of a block on a leaf, with all that is painted of it, in the order of painting. */
export interface Laying {
  /** Its block; null for heads, feet and marks. */
  block: number | null;
  frame: Frame;
  /** Where the page cuts the frame: from–to, in the frame's own points. */
  part: Part;
  things: Thing[];
}
export interface Thing {
  item: Glyphs | SlotItem | SymbolItem | ImageItem | Path | Bar | Round;
  /** Where it stands on the leaf. */
  box: Rect;
  /** The same in its frame's own points. */
  own: Rect;
  /** The structure element that holds it; none for decoration and other artifacts. */
  el: number;
  tag: Tag | undefined;
  /** It is a piece of a drawing: words in it are signs and numbers, not running text. */
  drawn: boolean;
}

/** How wide a run of glyphs is: its face knows it. */
export type WidthOf = (run: Glyphs) => Pt;

/** The leaves of one sheet's papers. */
export function leavesOf(papers: readonly Page[], widthOf: WidthOf): Leaf[] {
  const seen = new Set<Part[]>();
  const leaves: Leaf[] = [];
  for (const page of papers.flatMap((paper) => paper.panels ?? [paper])) {
    if (seen.has(page.parts) || (page.parts.length === 0 && page.furniture.length === 0)) continue;
    seen.add(page.parts);
    leaves.push(leafOf(page, leaves.length + 1, widthOf));
  }
  return leaves;
}

function leafOf(page: Page, index: number, widthOf: WidthOf): Leaf {
  const [a, b] = page.transform ?? [1, 0];
  const scale = Math.hypot(a, b);
  const { width, height } = page.geometry;
  const parts = [...page.parts, ...page.furniture].map((part) => layingOf(part, scale, widthOf));
  return { number: page.number ?? index, width: width * scale, height: height * scale, scale, parts, values: page.values };
}

const SLACK = 0.1;
/** What a part of a frame shows. */
export function layingOf(part: Part, scale: number, widthOf: WidthOf): Laying {
  const { frame, from, to, block } = part;
  const shown = (top: Pt, bottom: Pt): boolean => top >= from - SLACK && bottom <= to + SLACK;
  const placed = (box: Rect): Rect => {
    const [dx, dy] = [part.x, part.y - from];
    return [(box[0] + dx) * scale, (box[1] + dy) * scale, (box[2] + dx) * scale, (box[3] + dy) * scale];
  };
  const things: Thing[] = [];
  const add = (item: Thing['item'], el: number, drawn: boolean): void => {
    const own = boxOf(item, widthOf);
    if (isShape(item) || shown(item.top, item.bottom)) things.push({ item, box: placed(own), own, el, tag: frame.els[el]?.tag, drawn });
  };
  for (const item of frame.under) add(item, -1, false);
  for (const { el, items } of frame.segs)
    for (const item of items) {
      if (item.k === 'drawing') for (const piece of item.items) add(piece, el, true);
      else add(item, el, false);
    }
  return { block, frame, part, things };
}

/** Shapes are clipped where the page cuts them; all else stands whole on one side. */
const isShape = (item: Thing['item']): item is Path | Bar | Round => item.k === 'rect' || item.k === 'round' || item.k === 'path';

function boxOf(item: Thing['item'], widthOf: WidthOf): Rect {
  if (item.k === 'path') return boxOfPath(item.d);
  if (item.k === 'glyphs') return [item.x, item.top, item.x + widthOf(item), item.bottom];
  if (item.k === 'slot') return [item.x, item.top, item.x + item.w, item.bottom];
  return [item.x, item.y, item.x + item.w, item.y + item.h];
}

const POINT = /(-?[\d.]+) (-?[\d.]+)/g;
/** Around all points of a path. Those off the curve may make it a little large. */
export function boxOfPath(d: string): Rect {
  const box: Rect = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, x, y] of d.matchAll(POINT)) {
    box[0] = Math.min(box[0], Number(x));
    box[1] = Math.min(box[1], Number(y));
    box[2] = Math.max(box[2], Number(x));
    box[3] = Math.max(box[3], Number(y));
  }
  return box;
}
