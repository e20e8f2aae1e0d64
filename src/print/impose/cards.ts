// Cards on paper: two to nine on A4, edge to edge, a page of fronts and then the page of their backs. Turned on the long edge, each back
// lies behind its front: the columns of a page of backs run from right to left. A printer that turns on the short edge gets that page
// upside down: the cards are then the same, and are turned over like the page of a book.
import type { CardGrid } from '../composition.js';
import { MM, type Frame, type Geometry, type Matrix, type Page, type Part, type Pt } from '../frame.js';
import { round } from '../symbols/round.js';
import { upsideDown } from './matrix.js';

/** Crop marks: so long, so far from the cards, so thick; crosses where four cards meet. */
const crop = { length: 14, away: 4, line: 0.6, cross: 8 } as const;

/** How the printer lays the backs. */
export interface Backs {
  /** The edge that it turns the paper on. */
  turn: 'long' | 'short';
  /** How far off it lays them, in millimetres: so much right and down, on the page as it is sent to the printer, they are moved. */
  offset: { x: number; y: number };
}
export const straight: Backs = { turn: 'long', offset: { x: 0, y: 0 } };

/**
 * Puts card-sized frames on pages: fronts of the first six cards, their backs, fronts of the next …
 * @param sides front and back by turns; the index of each is its block
 * @returns an even number of pages; what their foot says stands in the values `page.cards` and `page.cut`
 */
export function imposeCards(sides: readonly Frame[], grid: CardGrid, backs: Backs = straight): Page[] {
  const each = grid.columns * grid.rows;
  const cards = Math.ceil(sides.length / 2);
  const pages = Math.ceil(cards / each);
  return Array.from({ length: pages }, (_, n) => {
    const first = n * each;
    const last = Math.min(cards, first + each);
    return (['front', 'back'] as const).map((face) => pageOf(sides, { first, last, face }, grid, backs));
  }).flat();
}

interface Range {
  first: number;
  /** After the last card of the page. */
  last: number;
  face: 'front' | 'back';
}
function pageOf(sides: readonly Frame[], { first, last, face }: Range, grid: CardGrid, backs: Backs): Page {
  const back = face === 'back';
  const parts: Part[] = [{ block: null, frame: marks(grid), from: 0, to: grid.page.height, x: 0, y: 0 }];
  for (let card = first; card < last; card++) {
    const block = 2 * card + (back ? 1 : 0);
    const frame = sides[block];
    if (!frame) continue;
    const { x, y } = placeOf(card - first, back, grid);
    parts.push({ block, frame, from: 0, to: frame.height, x: round(x), y: round(y) });
  }
  const range = last - first > 1 ? `${first + 1}–${last}` : `${last}`;
  return {
    geometry: geometryOf(grid),
    parts,
    furniture: [],
    values: {
      'page.cards': `${grid.deck} ${range} · ${back ? 'bagside' : 'forside'}`,
      'page.cut': back ? `Vend på den ${backs.turn === 'long' ? 'lange' : 'korte'} kant` : 'Karton 200–250 g · klip ved mærkerne',
    },
    number: null,
    ...(back && laid(grid.page, backs)),
  };
}

/** The turn and the measured offset of a page of backs, when there are any. */
function laid({ width, height }: CardGrid['page'], { turn, offset }: Backs): { transform?: Matrix } {
  if (turn === 'long' && offset.x === 0 && offset.y === 0) return {};
  const [a, b, c, d, e, f] = turn === 'long' ? ([1, 0, 0, 1, 0, 0] as const) : upsideDown(width, height);
  return { transform: [a, b, c, d, round(e + offset.x * MM), round(f - offset.y * MM)] };
}

/** Upper left corner of the card at a place of the page; on backs the columns are mirrored. */
export function placeOf(index: number, back: boolean, grid: CardGrid): { x: Pt; y: Pt } {
  const column = index % grid.columns;
  const { left, top } = geometryOf(grid);
  return {
    x: left + (back ? grid.columns - 1 - column : column) * grid.card.width,
    y: top + Math.floor(index / grid.columns) * grid.card.height,
  };
}
/** The cards stand in the middle of the page: only so can backs land on fronts. */
export function geometryOf({ page, card, columns, rows }: CardGrid): Geometry {
  const [x, y] = [(page.width - columns * card.width) / 2, (page.height - rows * card.height) / 2];
  return { width: page.width, height: page.height, top: y, right: x, bottom: y, left: x };
}

/** Crop marks of a page, as decoration. */
function marks(grid: CardGrid): Frame {
  const { ink } = grid;
  const { left, top } = geometryOf(grid);
  const xs = Array.from({ length: grid.columns + 1 }, (_, i) => left + i * grid.card.width);
  const ys = Array.from({ length: grid.rows + 1 }, (_, i) => top + i * grid.card.height);
  const [right, bottom] = [xs.at(-1) ?? 0, ys.at(-1) ?? 0];
  const across = (x: Pt, y: Pt, w: Pt): Bar => bar(x, y - crop.line / 2, w, crop.line, ink);
  const down = (x: Pt, y: Pt, h: Pt): Bar => bar(x - crop.line / 2, y, crop.line, h, ink);
  const out = crop.away + crop.length;
  const under = [
    ...xs.flatMap((x) => [down(x, top - out, crop.length), down(x, bottom + crop.away, crop.length)]),
    ...ys.flatMap((y) => [across(left - out, y, crop.length), across(right + crop.away, y, crop.length)]),
    ...inner(xs).flatMap((x) =>
      inner(ys).flatMap((y) => [across(x - crop.cross / 2, y, crop.cross), down(x, y - crop.cross / 2, crop.cross)]),
    ),
  ];
  const { width, height } = grid.page;
  return { width, height, keepNext: false, solids: [], els: [{ kids: [] }], under, segs: [], annots: [], marks: [], faults: [] };
}
type Bar = Extract<Frame['under'][number], { k: 'rect' }>;
const bar = (x: Pt, y: Pt, w: Pt, h: Pt, fill: string): Bar => ({ k: 'rect', x: round(x), y: round(y), w: round(w), h: round(h), fill });
const inner = (list: readonly Pt[]): Pt[] => list.slice(1, -1);
