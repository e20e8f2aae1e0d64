// Small print at the end of a sheet: it goes where a page has room for it, as a footnote does, and asks for a page of its own only when none has.
import type { Frame, Geometry, Page, Pt } from '../frame.js';

/** Room between the text and what stands below it. */
const apart = 12;

/**
 * Puts a block at the foot of the last page that has room for it, else on a page more. Changes the pages.
 * @param block its index @param later margins of a further page
 */
export function settle(pages: Page[], block: number, frame: Frame, later: Geometry): void {
  const page = pages.findLast((p) => freeIn(p) >= frame.height + apart) ?? added(pages, later);
  const { left, top, height, bottom } = page.geometry;
  const y = page.parts.length > 0 ? height - bottom - frame.height : top;
  page.parts.push({ block, frame, from: 0, to: frame.height, x: left, y });
}
/** Whether a whole page has room for it. */
export const settles = (frame: Frame, { height, top, bottom }: Geometry): boolean => frame.height <= height - top - bottom;

const freeIn = ({ geometry, parts }: Page): Pt =>
  geometry.height - geometry.bottom - Math.max(...parts.map(({ y, from, to }) => y + to - from));
function added(pages: Page[], geometry: Geometry): Page {
  const page: Page = { geometry, parts: [], furniture: [], values: {}, number: null };
  pages.push(page);
  return page;
}
