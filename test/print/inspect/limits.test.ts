// The numbers that the check on photocopies goes by, measured again: strokes, grounds and letters through the model of a copier.
import { beforeAll, describe, expect, it } from 'vitest';
import { barOf } from '../../../scripts/photocopy/bars.js';
import { copied, DPI } from '../../../scripts/photocopy/model.js';
import { blackOf, leastOf, leftOf } from '../../../scripts/photocopy/sweep.js';
import { inks } from '../../../src/print/compose/tokens.js';
import { BARS, BLACK_FROM, BLOTS_FROM, DOT, INK, LEAST, LEAST_WHITE, THIN_BAR } from '../../../src/print/inspect/copy/limits.js';
import { openFonts } from '../../../src/print/type/index.js';
import { fontFaces } from '../engine/kit.js';

const page = (dark: number): Float32Array => new Float32Array(60 * 60).fill(dark);
/** Darkness of a grey, from its two digits. */
const darkOf = (digits: string): number => 1 - parseInt(digits, 16) / 255;

describe('the model of a copier', () => {
  it('leaves paper white and ink black, and copies the same page the same way', () => {
    expect(copied({ width: 60, height: 60, dark: page(0) }).dark).toEqual(page(0));
    const ink = copied({ width: 60, height: 60, dark: page(1) }).dark;
    expect(ink[30 * 60 + 30]).toBe(1);
    const grey = { width: 60, height: 60, dark: page(0.3) };
    expect(copied(grey, 5).dark).toEqual(copied(grey, 5).dark);
    expect(copied(grey, 5).dark).not.toEqual(copied(grey, 6).dark);
  });

  it('finds what look.md found: lines of 0.75 in the grey of rules break but remain', () => {
    expect(leftOf(0.75, darkOf('75'))).toBeGreaterThan(0.5);
    expect(leftOf(0.75, darkOf('75'))).toBeLessThan(0.95);
    expect(leftOf(0.5, darkOf('75'))).toBeLessThan(0.25);
  });

  it('finds what look.md found: fills darker than C0C0C0 are near to blots', () => {
    expect(blackOf(darkOf('C0'))).toBeLessThan(0.3);
    expect(blackOf(darkOf('A8'))).toBeGreaterThan(0.75);
    expect(blackOf(darkOf('D0'))).toBeLessThan(0.05);
  });

  it('finds what look.md found: 8.5 pt in the grey of footers stays, 7.5 just; white words under 14 pt bold fill up', () => {
    const bar = (face: string, size: number): number => ((BARS[face] as number) * size) / 1000;
    expect(leftOf(bar('SourceSans3-Regular', 8.5), darkOf('52'))).toBeGreaterThanOrEqual(0.6);
    const just = leftOf(bar('AtkinsonHyperlegibleNextPlainZero-Regular', 7.5), darkOf('52'));
    expect(just).toBeGreaterThan(0.3);
    expect(just).toBeLessThan(0.6);
    expect(leftOf(bar('AtkinsonHyperlegibleNextPlainZero-Bold', 14.4), 0, INK)).toBeGreaterThanOrEqual(0.6);
    expect(leftOf(bar('AtkinsonHyperlegibleNextPlainZero-Bold', 12), 0, INK)).toBeLessThan(0.2);
  });
});

/** A square dot of a row, in ink: whether anything of it is left. @param size in points */
function dotIsLeft(size: number, dark: number): boolean {
  const [side, dots] = [60, (size / 72) * DPI];
  const from = (side - dots) / 2;
  const covered = (i: number): number => Math.max(0, Math.min(i + 1, from + dots) - Math.max(i, from));
  const dot = Float32Array.from({ length: side * side }, (_, i) => dark * covered(i % side) * covered(Math.floor(i / side)));
  return copied({ width: side, height: side, dark: dot }).dark.includes(1);
}

describe('the limits', () => {
  it.each(LEAST.filter(([dark]) => dark > 0.5))('a dot of darkness %d must be twice as wide as a line of %d pt', (dark, width) => {
    expect(dotIsLeft(DOT * width * 1.1, dark)).toBe(true);
    expect(dotIsLeft(width, dark)).toBe(false);
  });
  it.each(LEAST.map(([dark, width]) => ({ dark, width })))('a stroke of darkness $dark is at least $width pt', ({ dark, width }) => {
    expect(leastOf(dark)).toBe(width);
  });
  it('go from dark to light, and thinner is never lighter', () => {
    expect(LEAST).toEqual([...LEAST].sort((a, b) => b[0] - a[0]));
    expect(LEAST.map(([, width]) => width)).toEqual(LEAST.map(([, width]) => width).sort((a, b) => a - b));
  });
  it('know the darkest ink and how wide white on it must be', () => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => parseInt(inks.ink.slice(i, i + 2), 16));
    expect(1 - (0.299 * r + 0.587 * g + 0.114 * b) / 255).toBeCloseTo(INK, 2);
    expect(leastOf(0, INK)).toBe(LEAST_WHITE);
  });
  it('know when a ground is strewn with black, and when it is black', () => {
    expect(blackOf(BLOTS_FROM)).toBeGreaterThan(0.2);
    expect(blackOf(BLOTS_FROM - 0.05)).toBeLessThan(0.05);
    expect(blackOf(BLACK_FROM)).toBeGreaterThan(0.94);
    expect(blackOf(BLACK_FROM - 0.06)).toBeLessThan(0.75);
  });
});

describe('the bars of letters', () => {
  const fonts = openFonts(fontFaces);
  beforeAll(() => fonts.ready());
  it('are as the outlines of all faces say', () => {
    const measured = Object.fromEntries(fonts.all().map((face) => [face.postscriptName, barOf(face)]));
    expect(BARS).toEqual(measured);
    expect(THIN_BAR).toBe(Math.min(...Object.values(measured)));
  });
});
