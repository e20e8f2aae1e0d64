// The design tokens: every measure and colour that the pages are drawn with. Lengths in points (1 mm = 2.835).
import type { Mark } from '../../model/index.js';
import type { Hex, Pt } from '../frame.js';

const mm = (n: number): Pt => Math.round((n * 7200) / 25.4) / 100;

// ---- colours ----

export const inks = { ink: '#20282B', soft: '#4B5458', rule: '#6E777B', paper: '#FFFFFF' } as const;
/** One accent a theme. All are at least 5.7:1 on white, so white signs and accent words stay readable. */
export const accents: Record<Mark['colour'], Hex> = {
  petrol: '#17596B',
  clay: '#A2452B',
  forest: '#2E6546',
  plum: '#70406B',
  indigo: '#384E87',
  ochre: '#8F5A0E',
  rose: '#9C3B58',
  moss: '#4E6B2B',
  ink: inks.ink,
};

/** What a grey printer makes of a colour: Rec. 601 weights on the coded values. */
export function greyOf(hex: Hex): Hex {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)) as [number, number, number];
  const grey = Math.round(0.299 * r + 0.587 * g + 0.114 * b)
    .toString(16)
    .padStart(2, '0');
  return `#${grey}${grey}${grey}`;
}

/** The colours of one sheet. */
export interface Colours {
  ink: Hex;
  soft: Hex;
  rule: Hex;
  paper: Hex;
  accent: Hex;
}
/** @param accent colour of the theme's mark @param print how the order prints */
export function coloursOf(accent: Mark['colour'], print: 'colour' | 'grey'): Colours {
  const all = { ...inks, accent: accents[accent] };
  const as = (hex: Hex): Hex => (print === 'grey' ? greyOf(hex) : hex);
  return { ink: as(all.ink), soft: as(all.soft), rule: as(all.rule), paper: as(all.paper), accent: as(all.accent) };
}

// ---- type ----

/** A step of a type scale. `before` and `after` are the room around a paragraph of it. */
export interface TypeStep {
  family: string;
  size: Pt;
  line: Pt;
  weight: 400 | 600 | 700 | 800;
  before: Pt;
  after: Pt;
}
const sans = 'Source Sans 3';
const serif = 'Young Serif';
const legible = 'Atkinson Hyperlegible Next';
export const families = { sans, serif, legible } as const;
const step = (family: string, size: Pt, line: Pt, weight: TypeStep['weight'], before: Pt, after: Pt): TypeStep => ({
  family,
  size,
  line,
  weight,
  before,
  after,
});
export const standard = {
  title: step(serif, 29, 36.5, 400, 0, 4),
  chapter: step(serif, 38, 47.5, 400, 0, 8),
  lead: step(sans, 13.5, 19, 400, 0, 12),
  h2: step(sans, 15, 19, 700, 18, 6),
  h3: step(sans, 11.5, 15.5, 700, 10, 2),
  body: step(sans, 11, 15.5, 400, 0, 7),
  book: step(sans, 10.75, 15.5, 400, 0, 7.75),
  small: step(sans, 9.5, 13, 400, 0, 4),
  label: step(sans, 9.5, 12.5, 600, 0, 3),
  footer: step(sans, 8.5, 11, 400, 0, 0),
} as const;
export const easyRead = {
  title: step(legible, 34, 42.5, 800, 0, 4),
  h2: step(legible, 20, 27, 700, 12, 2),
  body: step(legible, 16, 24, 400, 0, 0),
  strong: step(legible, 16, 24, 700, 0, 0),
  number: step(legible, 17, 21.5, 700, 0, 0),
  cardWord: step(legible, 26, 32.5, 700, 0, 0),
  pageNo: step(legible, 15, 20, 700, 0, 0),
  staff: step(legible, 8.75, 11.5, 400, 0, 0),
} as const;

// ---- page and grid ----

export const page = {
  width: 595.28,
  height: 841.89,
  left: mm(20),
  right: mm(20),
  top: mm(14),
  bottom: mm(21),
  /** Eight points of a form fill a page down to its foot. */
  bottomOfForm: mm(18),
  textWidth: 481.9,
  unprintable: mm(5),
} as const;
const gutter = 12;
const column = (page.textWidth - 11 * gutter) / 12;
/** Width of so many of the twelve columns of the standard edition, gutters between them included. */
export const columns = (n: number): Pt => Math.round((n * column + (n - 1) * gutter) * 100) / 100;
export const grid = {
  gutter,
  side: columns(3),
  main: columns(9),
  mainX: columns(3) + gutter,
  /** Kept free at the right of every ragged text: `frames` sets its lines with their natural word spaces. */
  slack: 10,
  easyRead: { pictures: 104, words: 104, wordWidth: page.textWidth - 104, choice: 233, face: 92 },
} as const;

// ---- lines, boxes, writing ----

export const stroke = {
  hair: 0.75,
  rule: 0.9,
  frame: 1.2,
  heavy: 2.5,
  tick: { standard: 1.1, easyRead: 1.8 },
  cell: { standard: 1, easyRead: 1.8 },
  warning: 2,
  fridge: 1.5,
} as const;
export const radius = { box: 4, tick: 3, cell: 4, cellSmall: 3, fridge: 6 } as const;
export const writing = {
  /** From line to line, and from a heading to the first line. */
  pitch: { standard: mm(9), standardMin: mm(8.5), easyRead: mm(12), notes: mm(8.8) },
  tableRow: { standard: 51, easyRead: 68 },
} as const;
export const tick = { standard: mm(5), printRun: 22, easyRead: mm(10) } as const;
export const scale = {
  easyRead: { width: 41, height: 36, gap: 3.09, bar: 17, bars: { base: 4, each: 4.2, line: 1.5, gap: 6 } },
  standard: { width: 23, height: 23, gap: 4 },
} as const;
export const table = { padding: { left: 6, right: 4, vertical: 5 } } as const;
export const box = { padding: { vertical: 9, horizontal: 12 }, warning: 14 } as const;
export const faces = { size: 70, gap: 6, words: { size: 16, line: 20 } } as const;
export const choices = { rowHeight: 81, tickToPicture: 14, pictureToWords: 14, picture: 62, words: { size: 16, line: 21 } } as const;
export const symbol = { title: 96, row: 76, choice: 62, face: 70, fridge: 46, wallet: 42, min: 36 } as const;
export const head = {
  easyRead: { height: 40, gap: 12, after: 12, size: 16, line: 20 },
  standard: { height: 30, gap: 10, after: 18, name: { size: 10.5, line: 13.25 }, kind: { size: 9.5, line: 12 } },
  continued: { height: 20, after: 16 },
} as const;
export const foot = {
  easyRead: { fromEdge: mm(9), gap: 6 },
  standard: { fromEdge: mm(9.5), gap: 5 },
} as const;
/** A card of the usual size: six on A4. The others are in `card-sizes.ts`. */
export const card = { width: mm(90), height: mm(85), front: { gap: 10 }, back: { vertical: 24, left: 24, right: 14, gap: 16 } } as const;
/** The sheet that shows how a printer lays the back: `off` the middle stand its scales, so many millimetres they reach. */
export const calibration = { height: 270, arm: 125, off: 62, reach: 10, line: 0.5 } as const;
/** A page's size and margins. */
export type PageSize = Record<'width' | 'height' | 'left' | 'right' | 'top' | 'bottom' | 'bottomOfForm', Pt>;
/** Half of A4, two beside each other: margins clear of the fold, and no room kept for punched holes. */
export const a5: PageSize = {
  width: page.height / 2,
  height: page.width,
  left: mm(14),
  right: mm(14),
  top: mm(12),
  bottom: mm(18),
  bottomOfForm: mm(16),
};
/** Eight panels on one side of A4, landscape. `number`: how far its foot stands from the paper's edge. */
export const wallet = {
  width: page.height / 4,
  height: page.width / 2,
  inset: mm(7),
  bottom: 32,
  number: 15,
  symbol: symbol.wallet,
  title: { ...easyRead.title, size: 24, line: 30 },
  staff: { ...easyRead.staff, size: 7.5, line: 10 },
  /** Room for the staff's lines on the back; more where they are many. */
  foot: 64,
} as const;
export const fridge = {
  /** Of a frame: what fits the page, between these. */
  height: { least: 150, most: 210 },
  /** Title with its picture, and a frame with only words: room kept for them. */
  head: 124,
  strip: 108,
  gap: grid.gutter,
  padding: 12,
  symbol: symbol.fridge,
  title: { ...easyRead.title, size: 40, line: 50 },
} as const;
export const lanes = { bar: 7, barGap: 2, time: 48, spine: 26, who: 40, base: 28, minute: 1.95 } as const;
/** Rows stand closer when there are many, so that all is on one page. */
export const printRun = { rowHeight: 76, closeRow: 64, icon: 34, columns: [32, 126, 56, 92, 94, 82], ruler: mm(50) } as const;

// ---- marks ----

export interface Shape {
  /** Path on the 48 grid. */
  d: string;
  /** Optical centre: where the sign stands. */
  at: readonly [number, number];
  /** Size of the sign on the 48 grid: on the smallest solid mark its strokes are wide enough, white as they are, for a copy of a copy. */
  sign: number;
  /** The same on an outlined mark, where the sides leave it less room. */
  outlined?: number;
}
export const shapes: Record<Mark['shape'], Shape> = {
  circle: { d: 'M24 3A21 21 0 0 1 24 45A21 21 0 0 1 24 3Z', at: [24, 24], sign: 27 },
  leaf: { d: 'M5 5H26A17 17 0 0 1 43 22V43H22A17 17 0 0 1 5 26Z', at: [24, 24], sign: 27 },
  triangle: {
    d: 'M21.06 6A3.4 3.4 0 0 1 26.94 6L45.74 38.55A3.4 3.4 0 0 1 42.79 43.65L5.21 43.65A3.4 3.4 0 0 1 2.26 38.55Z',
    at: [24, 29.6],
    sign: 24,
    outlined: 21.85,
  },
  square: {
    d: 'M5 8.4A3.4 3.4 0 0 1 8.4 5L39.6 5A3.4 3.4 0 0 1 43 8.4L43 39.6A3.4 3.4 0 0 1 39.6 43L8.4 43A3.4 3.4 0 0 1 5 39.6Z',
    at: [24, 24],
    sign: 27,
  },
  pentagon: {
    d: 'M22 3.45A3.4 3.4 0 0 1 26 3.45L44.83 17.13A3.4 3.4 0 0 1 46.06 20.93L38.87 43.07A3.4 3.4 0 0 1 35.64 45.42L12.36 45.42A3.4 3.4 0 0 1 9.13 43.07L1.94 20.93A3.4 3.4 0 0 1 3.17 17.13Z',
    at: [24, 25.5],
    sign: 26,
  },
  hexagon: {
    d: 'M46.62 22.3A3.4 3.4 0 0 1 46.62 25.7L36.78 42.74A3.4 3.4 0 0 1 33.84 44.44L14.16 44.44A3.4 3.4 0 0 1 11.22 42.74L1.38 25.7A3.4 3.4 0 0 1 1.38 22.3L11.22 5.26A3.4 3.4 0 0 1 14.16 3.56L33.84 3.56A3.4 3.4 0 0 1 36.78 5.26Z',
    at: [24, 24],
    sign: 27,
  },
  capsule: { d: 'M16 8.5H32A15.5 15.5 0 0 1 32 39.5H16A15.5 15.5 0 0 1 16 8.5Z', at: [24, 24], sign: 27 },
  dome: { d: 'M2 36.5A22 27 0 0 1 46 36.5V39A3 3 0 0 1 43 42H5A3 3 0 0 1 2 39Z', at: [24, 27], sign: 26 },
  shield: { d: 'M8 4H40A3 3 0 0 1 43 7V23C43 34 35 41.5 24 46C13 41.5 5 34 5 23V7A3 3 0 0 1 8 4Z', at: [24, 22.5], sign: 27 },
  arrow: {
    d: 'M3 10A3 3 0 0 1 6 7L28.7 7A3 3 0 0 1 30.89 7.94L44.06 21.94A3 3 0 0 1 44.06 26.06L30.89 40.06A3 3 0 0 1 28.7 41L6 41A3 3 0 0 1 3 38Z',
    at: [21, 24],
    sign: 26,
  },
  diamond: {
    d: 'M21.88 1.12A3 3 0 0 1 26.12 1.12L46.88 21.88A3 3 0 0 1 46.88 26.12L26.12 46.88A3 3 0 0 1 21.88 46.88L1.12 26.12A3 3 0 0 1 1.12 21.88Z',
    at: [24, 24],
    sign: 26,
  },
  compass: { d: 'M24 0Q29.5 18.5 48 24Q29.5 29.5 24 48Q18.5 29.5 0 24Q18.5 18.5 24 0Z', at: [24, 24], sign: 21, outlined: 19 },
  drop: { d: 'M24 1C29 9 40 18 40 30A16 16 0 0 1 8 30C8 18 19 9 24 1Z', at: [24, 29], sign: 24 },
  clover: { d: 'M12 12A12 12 0 0 1 36 12A12 12 0 0 1 36 36A12 12 0 0 1 12 36A12 12 0 0 1 12 12Z', at: [24, 24], sign: 27 },
  ring: { d: 'M24 5A19 19 0 0 1 24 43A19 19 0 0 1 24 5Z', at: [24, 24], sign: 24 },
};
export const mark = {
  /** Below it a white sign fills with toner: outline and coloured sign. */
  solidFrom: 28,
  /** Below it no sign at all. */
  outlineFrom: 18,
  outline: 3.4,
  bare: 3,
  ring: 8,
  /** From the optical centre down to the sign's baseline, in sizes of the sign. */
  baseline: 0.332,
  size: { easyHead: 40, standardHead: 30, continued: 22, contents: 24, stepper: 16, stepperGap: 7 },
} as const;
export const rings = {
  cover: { core: 64, first: 20, step: 17, grow: 1.04, count: 19, from: 7, to: 0.9 },
  chapter: { core: 44, first: 14, step: 13, grow: 1.035, count: 22, from: 5.5, to: 0.9 },
} as const;
/** Sheets without a theme. */
export const noMark: Mark = { shape: 'ring', colour: 'ink', sign: '' };

/** Raise it whenever anything that is drawn changes: frames in caches were drawn with an older number. */
export const STYLE_VERSION = '10';
