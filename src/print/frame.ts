// What flows inside `print`: blocks → frames → pages → bytes. All lengths in points, y down, relative to the block unless said.
export type Pt = number;
/** Points a millimetre. */
export const MM = 72 / 25.4;
/** PostScript name of a face: "SourceSans3-Regular". */
export type FontKey = string;
/** "#rrggbb" */
export type Hex = string;
/** left, top, right, bottom */
export type Rect = [Pt, Pt, Pt, Pt];
export type Align = 'left' | 'center' | 'right';

/** Structure types of PDF 1.7 that we use (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Form'
  | 'Caption'
  | 'BlockQuote'
  | 'Span';

/** Which side of a cut an item is on. */
export interface Band {
  top: Pt;
  bottom: Pt;
}
interface Box extends Band {
  x: Pt;
  y: Pt;
  w: Pt;
  h: Pt;
}
/** A run of glyphs on one baseline. `kern`: after glyph [index], so many thousandths of an em more. */
export interface Glyphs extends Band {
  k: 'glyphs';
  font: FontKey;
  size: Pt;
  color: Hex;
  x: Pt;
  y: Pt;
  ids: number[];
  kern?: [number, number][];
  /** The text, when every glyph stands for one character … */
  text?: string;
  /** … else the text of each glyph. */
  uni?: string[];
}
/** A straight ground or border: a cut clips it. */
export interface Bar {
  k: 'rect';
  x: Pt;
  y: Pt;
  w: Pt;
  h: Pt;
  fill: Hex;
}
/** A rounded or dashed box. A cut leaves it open at that end. Radii: top left, top right, bottom right, bottom left. */
export interface Round {
  k: 'round';
  x: Pt;
  y: Pt;
  w: Pt;
  h: Pt;
  radii: [Pt, Pt, Pt, Pt];
  fill?: Hex;
  stroke?: Hex;
  /** Width of the stroke, drawn inside the box. */
  line?: Pt;
  dash?: Pt[];
}
/** PDF path operators in `d`. */
export interface Path extends Band {
  k: 'path';
  d: string;
  fill?: Hex;
  stroke?: Hex;
  w?: Pt;
  dash?: Pt[];
  cap?: 1 | 2;
  join?: 1 | 2;
  eo?: 1;
}
/** A drawing keeps to its box. */
export interface Drawing extends Box {
  k: 'drawing';
  items: (Path | Glyphs)[];
}
export interface SymbolItem extends Box {
  k: 'symbol';
  id: string;
}
export interface ImageItem extends Box {
  k: 'image';
  src: string;
  /** Pixels of the picture when it was laid out: a frame with another picture under the same name is not used. */
  pixels: [number, number];
}
/** Room, font and baseline for a value known late. Filled by the press. */
export interface SlotItem extends Band {
  k: 'slot';
  name: string;
  /** Set right after the value. */
  suffix?: string;
  font: FontKey;
  size: Pt;
  color: Hex;
  align: Align;
  x: Pt;
  y: Pt;
  w: Pt;
}
export type Item = Glyphs | Path | Drawing | SymbolItem | ImageItem | SlotItem;

/** A structure element of a block. Element 0 is the block's parent. Kids in reading order: element, segment or annotation by index. */
export interface Element {
  tag?: Tag;
  alt?: string;
  lang?: string;
  scope?: 'Row' | 'Column';
  attrs?: Record<string, unknown>;
  box?: Rect;
  kids: ['e' | 's' | 'a', number][];
}
/** Items that one marked-content sequence holds. `el` < 0: an artifact. */
export interface Segment {
  el: number;
  items: Item[];
}
export interface Annot {
  el: number;
  kind: 'link';
  href: string;
  label?: string;
  x: Pt;
  y: Pt;
  w: Pt;
  h: Pt;
}
/** A place that a bookmark or a page reference points to. */
export interface Mark {
  y: Pt;
  /** Bookmark: a heading's level and words. */
  level?: number;
  title?: string;
  /** Target of links and of `page:<id>` slots. */
  id?: string;
}
export type FaultKind =
  | 'line-too-wide'
  | 'text-squeezed'
  | 'text-lost'
  | 'glyph-missing'
  | 'taller-than-page'
  | 'keep-chain'
  | 'slot-too-narrow'
  | 'unpaintable'
  | 'out-of-box'
  | 'picture-missing'
  | 'slot-empty'
  | 'too-many-panels'
  | 'card-full'
  | 'panel-full'
  | 'link-missing';
/** Why a block cannot be printed as it is. Each stops a build. */
export interface Fault {
  fault: FaultKind;
  /** By how many points or characters. */
  by?: number;
  /** The words it is about. */
  text?: string;
}

/** A laid-out block: plain JSON, so it can be kept on disk and sent between threads. */
export interface Frame {
  width: Pt;
  height: Pt;
  /** Stays with the block after it. */
  keepNext: boolean;
  /** Stretches that may not be cut, sorted; the gaps are the legal cuts. */
  solids: [Pt, Pt][];
  /** A table's head, repeated when the table is cut. */
  head?: [Pt, Pt];
  els: Element[];
  /** Decoration below everything else: artifacts. */
  under: (Bar | Round | Path)[];
  segs: Segment[];
  annots: Annot[];
  marks: Mark[];
  faults: Fault[];
}

/** A frame with nothing in it. */
export const emptyFrame = (width: Pt, height: Pt): Frame => ({
  width,
  height,
  keepNext: false,
  solids: [],
  els: [{ kids: [] }],
  under: [],
  segs: [],
  annots: [],
  marks: [],
  faults: [],
});

/** A placement as PDF has it, y up from the lower left corner. */
export type Matrix = [number, number, number, number, number, number];

/** A page's size and margins. */
export interface Geometry {
  width: Pt;
  height: Pt;
  top: Pt;
  right: Pt;
  bottom: Pt;
  left: Pt;
}
/** A stretch of a frame on a page: frame rows from–to, painted with its `from` at y and its left at x. */
export interface Part {
  /** Index of the block in its section; null for furniture. */
  block: number | null;
  frame: Frame;
  from: Pt;
  to: Pt;
  x: Pt;
  y: Pt;
  /** The table head to repeat above. */
  head?: [Pt, Pt];
}
/**
 * What of a page its paper shows, in the page's own coordinates, y down. Neighbours show some of each other at their edges: `own` says
 * whose it is to read, so that nothing is read twice.
 */
export interface Window {
  shown: Rect;
  own: Rect;
}
/** One side of a leaf as it will be printed. */
export interface Page {
  geometry: Geometry;
  parts: Part[];
  /** Head, foot and other pagination artifacts. */
  furniture: Part[];
  /** Values of slots that only pagination knows: `page`, `page:<anchor>`. */
  values: Record<string, string>;
  /** Number printed on the page; null on a blank page or where none is printed. */
  number: number | null;
  /** A turn or other placement of the whole page: on its paper, or on the page whose panel it is. */
  transform?: Matrix;
  /** Small pages that are painted on this one, each placed by its own `transform`: folds, booklets, a poster's tiles. */
  panels?: Page[];
  /** The page is larger than its paper and shows through a window. */
  window?: Window;
}
