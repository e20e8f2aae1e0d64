// What a copy of a copy takes of a picture: lines of ink that are too thin at its size, and fills so dark that lines drown in them.
import type { SymbolItem } from '../../frame.js';
import type { Drawn } from '../../symbols/index.js';
import { BLOTS_FROM } from './limits.js';
import type { Loss } from './losses.js';
import { darkOf, isLeft, isPale } from './survival.js';

/** What counts of a drawing, whatever its size. */
interface Known {
  /** Its thinnest line of ink, in its own units. */
  line: { width: number; dark: number } | null;
  /** Something of it is a ground of ink. */
  solid: boolean;
  /** Its darkest ground that is no ink. */
  fill: number;
}
const known = new WeakMap<Drawn, Known>();

/** Grounds from here on are drawn in ink: they are meant to be black. */
const INKED = 0.7;

/** What is lost of a picture in its box. */
export function symbolLoss({ id, w, h }: SymbolItem, drawn: Drawn | null): Loss[] {
  if (!drawn) return [];
  const { line, solid, fill } = knownOf(drawn);
  const [, , width, height] = drawn.view;
  const size = (line?.width ?? 0) * Math.min(w / width, h / height);
  const losses: Loss[] = [];
  if (line && !isLeft(size, line.dark)) losses.push({ what: 'symbol-line', size, dark: line.dark, text: id });
  if (fill >= BLOTS_FROM) losses.push({ what: 'symbol-fill', size: 0, dark: fill, text: id });
  if (!line && !solid) losses.push({ what: 'figure', size: 0, dark: fill, text: id });
  return losses;
}

function knownOf(drawn: Drawn): Known {
  const found = known.get(drawn) ?? measured(drawn);
  known.set(drawn, found);
  return found;
}

function measured({ items }: Drawn): Known {
  const inked = items.flatMap(({ stroke, fill, w = 1 }) => {
    const dark = stroke && stroke !== fill ? darkOf(stroke) : 0;
    return isPale(dark) ? [] : [{ width: w, dark }];
  });
  const fills = items.flatMap(({ fill }) => (fill ? [darkOf(fill)] : []));
  return {
    line: inked.sort((a, b) => a.width - b.width)[0] ?? null,
    solid: fills.some((dark) => dark >= INKED),
    fill: Math.max(0, ...fills.filter((dark) => dark < INKED)),
  };
}
