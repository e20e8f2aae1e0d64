// A page of A4 as a poster of A3: on one sheet, or on four of A4 that are glued together.
import { emptyFrame, MM, type Frame, type Hex, type Matrix, type Page, type Pt, type Rect } from '../frame.js';
import { blank } from './fill.js';

const a3 = { width: 841.89, height: 1190.55 } as const;
const a4 = { width: 595.28, height: 841.89 } as const;
/** What a tile shows of its right and lower neighbour: they are glued on it. */
export const glue = 10 * MM;
const mark = { length: 14, away: 4, line: 0.6 } as const;

const scaleOf = ({ geometry }: Page): number => Math.min(a3.width / geometry.width, a3.height / geometry.height);

/** The page on one sheet of A3. */
export function imposePoster(page: Page): Page {
  const scale = scaleOf(page);
  const transform: Matrix = [scale, 0, 0, scale, 0, a3.height - scale * page.geometry.height];
  return { ...blank({ ...a3, top: 0, right: 0, bottom: 0, left: 0 }), panels: [{ ...page, transform }] };
}

/** How tiles go together, in the order they are printed. Each is glued upon the edges of those before it. */
const tiles = [
  { column: 0, row: 0, name: 'øverst til venstre', cut: 'Klip ikke. De andre ark limes oven på kanten til højre og forneden.' },
  { column: 1, row: 0, name: 'øverst til højre', cut: 'Klip venstre side ved mærkerne. Lim den oven på ark 1.' },
  { column: 0, row: 1, name: 'nederst til venstre', cut: 'Klip øverste kant ved mærkerne. Lim den oven på ark 1.' },
  { column: 1, row: 1, name: 'nederst til højre', cut: 'Klip venstre side og øverste kant ved mærkerne. Lim dem oven på ark 2 og 3.' },
] as const;

/**
 * The same on four sheets of A4.
 * @param foot what stands at the foot of each sheet of paper; it holds the slot `page.tile`
 */
export function imposeTiles(page: Page, foot: Frame | undefined, ink: Hex): Page[] {
  return tiles.map((tile, i): Page => {
    const { x, y } = cornerOf(tile);
    return {
      ...blank({ ...a4, top: 0, right: 0, bottom: 0, left: 0 }),
      parts: [{ block: null, frame: corners(tile, ink), from: 0, to: a4.height, x: 0, y: 0 }],
      furniture: foot ? [{ block: null, frame: foot, from: 0, to: foot.height, x, y: a4.height - mark.length - foot.height }] : [],
      values: { 'page.tile': `Plakat, ark ${i + 1} af 4: ${tile.name}`, 'page.glue': tile.cut },
      panels: [shown(page, tile, { x, y })],
    };
  });
}
type Tile = (typeof tiles)[number];
const [half, halfDown] = [a3.width / 2, a3.height / 2];

/** Where a tile's own part of the poster begins on its paper: with the glue edge it stands in the middle. */
const cornerOf = ({ column, row }: Tile): { x: Pt; y: Pt } => ({
  x: (a4.width - half - (column === 0 ? glue : 0)) / 2,
  y: (a4.height - halfDown - (row === 0 ? glue : 0)) / 2,
});

/** The poster moved so that the tile's part lies at its corner; what is read of it, and what is only shown. */
function shown(page: Page, { column, row }: Tile, { x, y }: { x: Pt; y: Pt }): Page {
  const scale = scaleOf(page);
  const [left, top] = [column * half, row * halfDown];
  const transform: Matrix = [scale, 0, 0, scale, x - left, a4.height - y + top - scale * page.geometry.height];
  const inPage = (rect: Rect): Rect => rect.map((n) => n / scale) as Rect;
  return {
    ...page,
    transform,
    window: {
      shown: inPage([left, top, left + half + (column === 0 ? glue : 0), top + halfDown + (row === 0 ? glue : 0)]),
      own: [
        column === 0 ? -Infinity : left / scale,
        row === 0 ? -Infinity : top / scale,
        column === 0 ? half / scale : Infinity,
        row === 0 ? halfDown / scale : Infinity,
      ],
    },
  };
}

/** Marks at the four corners of a tile's own part, clear of what it shows. */
function corners(tile: Tile, ink: Hex): Frame {
  const { x, y } = cornerOf(tile);
  const more = { right: tile.column === 0 ? glue : 0, down: tile.row === 0 ? glue : 0 };
  const [out, { length, line }] = [mark.away + mark.length, mark];
  const bar = (bx: Pt, by: Pt, w: Pt, h: Pt) => ({ k: 'rect' as const, x: bx, y: by, w, h, fill: ink });
  const upright = [x, x + half].flatMap((at) => [
    bar(at - line / 2, y - out, line, length),
    bar(at - line / 2, y + halfDown + more.down + mark.away, line, length),
  ]);
  const level = [y, y + halfDown].flatMap((at) => [
    bar(x - out, at - line / 2, length, line),
    bar(x + half + more.right + mark.away, at - line / 2, length, line),
  ]);
  return { ...emptyFrame(a4.width, a4.height), under: [...upright, ...level] };
}
