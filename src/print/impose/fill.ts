// Folds have a fixed number of panels: pages that are missing are blank, and each page knows which panel it is.
import type { Geometry, Page } from '../frame.js';

export const blank = (geometry: Geometry): Page => ({ geometry, parts: [], furniture: [], values: {}, number: null });

/**
 * Pages as the panels of a fold, in reading order. The last page goes on the last panel, the back of the fold, so that it is found without opening it.
 * @returns `count` panels, each with its number in the value `page.panel`, and how many pages there are too many
 */
export function panelled(pages: readonly Page[], count: number): { panels: Page[]; over: number } {
  const [last] = pages.slice(-1);
  const between = Math.max(0, count - pages.length);
  const all =
    last && pages.length > 1 ? [...pages.slice(0, -1), ...blanks(between, last), last] : [...pages, ...(last ? blanks(between, last) : [])];
  const panels = all.slice(0, count).map((page, i) => ({ ...page, values: { ...page.values, 'page.panel': String(i + 1) } }));
  return { panels, over: Math.max(0, pages.length - count) };
}
const blanks = (count: number, { geometry }: Page): Page[] => Array.from({ length: count }, () => blank(geometry));
