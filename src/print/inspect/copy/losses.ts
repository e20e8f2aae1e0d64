// What a copy of a copy takes of a block. Line before fill: a pale ground may vanish, but letters, lines and what is drawn may not.
import type { Bar, Drawing, Frame, Glyphs, Item, Path, Pt, Round, SlotItem } from '../../frame.js';
import type { Drawn } from '../../symbols/index.js';
import { Grounds, isLine, startOfPath } from './grounds.js';
import { BLOTS_FROM } from './limits.js';
import { barOf, darkOf, isLeft, isPale, widthOf } from './survival.js';
import { symbolLoss } from './symbol.js';

/** One thing that is lost. */
export interface Loss {
  what: 'letters' | 'white-letters' | 'letters-on-grey' | 'line' | 'white-line' | 'figure' | 'symbol-line' | 'symbol-fill';
  /** Of type or of a line, in points; 0 where size does not matter. */
  size: Pt;
  /** Darkness of it; of letters on grey, of their ground. */
  dark: number;
  /** The words, or the picture's meaning. */
  text?: string;
  /** Stands in a drawing, which is as large as its room allows. */
  drawn?: boolean;
}

/** Looks up a picture by its meaning; null when it cannot be drawn, which the press tells. */
export type SymbolOf = (meaning: string) => Drawn | null;

/** What is lost of a frame, in the order it is painted. */
export function lossesOf(frame: Frame, symbolOf: SymbolOf): Loss[] {
  const grounds = new Grounds();
  const painted = [...frame.under, ...frame.segs.flatMap(({ items }) => items)];
  return painted.flatMap((item) => lossesIn(item, grounds, symbolOf));
}

function lossesIn(item: Item | Bar | Round, grounds: Grounds, symbolOf: SymbolOf): Loss[] {
  if (item.k === 'image') return []; // its dots are not in the frame
  if (item.k === 'symbol') return symbolLoss(item, symbolOf(item.id));
  if (item.k === 'drawing') return drawingLosses(item, grounds);
  return lossOf(item, grounds);
}

type Simple = Glyphs | SlotItem | Path | Bar | Round;
function lossOf(item: Simple, grounds: Grounds): Loss[] {
  if (item.k === 'glyphs' || item.k === 'slot') return letterLoss(item, grounds.under(item.x + 1, item.y - item.size / 4));
  const lost = lineLoss(item, grounds);
  grounds.add(item);
  return lost;
}

/** A drawing of which nothing is left is one loss more, since a pale fill alone is none. */
function drawingLosses({ items }: Drawing, grounds: Grounds): Loss[] {
  const each = items.map((item) => lossOf(item, grounds));
  const losses = each.flat().map((loss): Loss => ({ ...loss, drawn: true }));
  const inked = items.map(inkOf);
  const left = inked.some((dark, i) => !isPale(dark) && each[i]?.length === 0);
  const dark = Math.max(0, ...inked);
  return dark > 0 && !left && losses.length === 0 ? [{ what: 'figure', size: 0, dark, drawn: true }] : losses;
}
const inkOf = (item: Path | Glyphs): number =>
  Math.max(...(item.k === 'glyphs' ? [item.color] : [item.fill, item.stroke]).map((hex) => (hex ? darkOf(hex) : 0)));

function letterLoss(item: Glyphs | SlotItem, ground: number): Loss[] {
  const dark = darkOf(item.color);
  const loss = (what: Loss['what'], of = dark): Loss[] => [{ what, size: item.size, dark: of, text: wordsOf(item) }];
  if (isPale(dark)) return isPale(ground) || !isLeft(barOf(item), dark) ? loss('white-letters') : [];
  if (ground >= BLOTS_FROM) return loss('letters-on-grey', ground);
  return isLeft(barOf(item), dark) ? [] : loss('letters');
}
const wordsOf = (item: Glyphs | SlotItem): string => (item.k === 'slot' ? '' : (item.text ?? item.uni?.join('') ?? ''));

function lineLoss(item: Path | Bar | Round, grounds: Grounds): Loss[] {
  const line = lineOf(item);
  if (!line) return [];
  const { size, dark, at } = line;
  const onInk = !isPale(grounds.under(...at));
  if (isPale(dark)) {
    // what is white on white is not meant to be seen: it keeps lines apart
    if (onInk) return isLeft(size, dark) ? [] : [{ what: 'white-line', size, dark }];
    return dark > WHITE ? [{ what: 'line', size, dark }] : [];
  }
  return onInk || isLeft(size, dark) ? [] : [{ what: 'line', size, dark }];
}
const WHITE = 0.02;

/** The line that an item is or has; none around a ground of its own colour. */
function lineOf(item: Path | Bar | Round): { size: Pt; dark: number; at: [Pt, Pt] } | null {
  if (item.k === 'rect') {
    const size = Math.min(item.w, item.h);
    return isLine(item) && size > 0 ? { size, dark: darkOf(item.fill), at: [item.x, item.y] } : null;
  }
  const { stroke, fill } = item;
  if (!stroke || stroke === fill) return null;
  const at: [Pt, Pt] = item.k === 'path' ? startOfPath(item.d) : [item.x, item.y];
  return { size: widthOf({ ...item, w: item.k === 'path' ? item.w : item.line }), dark: darkOf(stroke), at };
}
