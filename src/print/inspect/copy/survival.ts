// Whether a copy of a copy leaves a stroke or a letter, from its numbers alone.
import type { Glyphs, Hex, Pt, SlotItem } from '../../frame.js';
import { BARS, BLACK_FROM, DOT, LEAST, LEAST_WHITE, THIN_BAR } from './limits.js';

const known = new Map<Hex, number>();
/** Darkness of a colour as a grey printer and a copier see it: 0 paper, 1 ink (ITU-R BT.601). */
export function darkOf(hex: Hex): number {
  let dark = known.get(hex);
  if (dark === undefined) {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
    dark = 1 - (0.299 * r + 0.587 * g + 0.114 * b) / 255;
    known.set(hex, dark);
  }
  return dark;
}

/** So light that a copier makes it paper. */
export const isPale = (dark: number): boolean => dark < BLACK_FROM;

/** The least width of a stroke of a darkness on white; none is wide enough for one that is pale. */
export function leastWidth(dark: number): Pt {
  const next = LEAST.findIndex(([level]) => level <= dark);
  if (next < 0) return Infinity;
  const [level, width] = LEAST[next] as [number, Pt];
  const [darker, thinner] = LEAST[Math.max(0, next - 1)] as [number, Pt];
  return darker === level ? width : width + ((dark - level) / (darker - level)) * (thinner - width);
}

/** Widths are rounded to a thousandth of a point. */
const ROUNDED = 0.001;
/** Whether a stroke is left, on white or, when it is pale itself, on a dark ground. */
export const isLeft = (width: Pt, dark: number): boolean => width + ROUNDED >= (isPale(dark) ? LEAST_WHITE : leastWidth(dark));

/** How wide a line is for a copier: a row of dots is as good as a thinner line. */
export function widthOf({ w = 1, dash, cap }: { w?: Pt; dash?: readonly Pt[]; cap?: 1 | 2 }): Pt {
  const [on = Infinity] = dash ?? [];
  return on + (cap ? w : 0) < DOT * w ? w / DOT : w;
}

/** The thinnest stroke of a run of letters. */
export const barOf = ({ font, size }: Pick<Glyphs | SlotItem, 'font' | 'size'>): Pt => ((BARS[font] ?? THIN_BAR) * size) / 1000;
