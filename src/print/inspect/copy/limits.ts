// What a copy of a copy leaves: how thin a stroke of each darkness may be. Measured by sending strokes and grounds through the model of a
// copier in scripts/photocopy (`npm run photocopy -- --measure` prints them); a test measures again and holds these numbers to it.
import type { Pt } from '../../frame.js';

/** The least width of a stroke on white of which three fifths are left, by its darkness (0 paper, 1 ink): the eye joins what is left. */
export const LEAST: readonly (readonly [dark: number, width: Pt])[] = [
  [1, 0.35],
  [0.85, 0.45],
  [0.68, 0.55],
  [0.62, 0.6],
  [0.54, 0.75],
  [0.45, 0.9],
  [0.36, 1.35],
];
/** A dot of a dotted line must be so many times as wide as a line: it is lost on all sides. */
export const DOT = 2;
/** The same of a white stroke, on the darkest ink we print. */
export const LEAST_WHITE: Pt = 1.25;
/** The darkest ink we print: `ink` of the tokens. */
export const INK = 0.85;

/** A ground darker than this is strewn with black (a fifth and more) … */
export const BLOTS_FROM = 0.25;
/** … and one darker than this is black. Lighter strokes than this vanish, however wide. */
export const BLACK_FROM = 0.36;

/**
 * The thinnest stroke that letters of a face need, in thousandths of an em: the bar of its e, which is all that tells it from a c.
 * Measured on the outlines of the faces.
 */
export const BARS: Readonly<Record<string, number>> = {
  'SourceSans3-Regular': 65,
  'SourceSans3-Italic': 59,
  'SourceSans3-SemiBold': 88,
  'SourceSans3-Bold': 102,
  'AtkinsonHyperlegibleNextPlainZero-Regular': 67,
  'AtkinsonHyperlegibleNextPlainZero-Bold': 87,
  'AtkinsonHyperlegibleNextPlainZero-ExtraBold': 96,
  'YoungSerif-Regular': 74,
};
/** Of a face that is not in the list. */
export const THIN_BAR = 59;
