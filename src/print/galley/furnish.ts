// What only pagination knows: head and foot of every page, "Side 3 af 12", and on which page something stands.
import type { Furniture } from '../composition.js';
import type { Frame, Page, Part } from '../frame.js';

/** One sheet's pages, with what repeats on them. */
export interface Sheet {
  anchor: string;
  pages: Page[];
  furniture: readonly { frame: Frame; y: Furniture['y']; on: Furniture['on'] }[];
}

/** Gives the pages of a reader's sheets their furniture and the values of slots; pages count through all of them. Changes the pages. */
export function furnish(sheets: readonly Sheet[]): Page[] {
  const pages = sheets.flatMap((s) => s.pages);
  const where = placesOf(sheets);
  for (const sheet of sheets)
    sheet.pages.forEach((page, i) => {
      page.furniture = sheet.furniture.filter(({ on }) => isOn(on, i, sheet.pages.length)).map((f) => partOf(f, page));
    });
  // All pages know all places: one table that they share, not a copy each.
  pages.forEach((page, i) => {
    page.number = i + 1;
    page.values = Object.assign(Object.create(where) as Record<string, string>, page.values, { page: `Side ${i + 1} af ${pages.length}` });
  });
  return pages;
}

const isOn = (on: Furniture['on'], index: number, pages: number): boolean =>
  on === 'every' || (on === 'last' ? index === pages - 1 : (on === 'first') === (index === 0));

function partOf({ frame, y }: { frame: Frame; y: number }, { geometry }: Page): Part {
  const top = y < 0 ? geometry.height + y - frame.height : y;
  return { block: null, frame, from: 0, to: frame.height, x: geometry.left, y: top };
}

/** `page:<anchor>` of every sheet, and `page:<id>` of every place in them that has one. The first of a name counts. */
function placesOf(sheets: readonly Sheet[]): Record<string, string> {
  const where: Record<string, string> = {};
  let number = 0;
  for (const { anchor, pages } of sheets) {
    where[`page:${anchor}`] ??= String(number + 1);
    for (const { parts } of pages) {
      number++;
      for (const { frame, from, to } of parts)
        for (const { id, y } of frame.marks)
          if (id && y <= to + 0.1 && (y >= from - 0.1 || from === firstSolid(frame))) where[`page:${id}`] ??= String(number);
    }
  }
  return where;
}
const firstSolid = (frame: Frame): number => frame.solids[0]?.[0] ?? 0;
