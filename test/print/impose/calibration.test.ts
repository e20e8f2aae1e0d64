// The sheet that measures a printer: what is read on it is what the order must say.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkStructure } from '../../pdf-structure.js';
import { keep } from '../engine/kit.js';
import { made, pressed } from '../easy/sheets.js';
import { papersOf, type Box, type Sheet } from './paper.js';

const file = 'content/shared/kalibrering.md';
const strokes = (sheet: Sheet): Box[] => sheet.painted.filter(({ what }) => what === 'stroke').map(({ box }) => box);
const upright = (boxes: Box[]): Box[] => boxes.filter((b) => b.right - b.left < 0.01);
const level = (boxes: Box[]): Box[] => boxes.filter((b) => b.bottom - b.top < 0.01);

describe('the calibration sheet', () => {
  let papers: Sheet[];
  beforeAll(async () => {
    const { sheet, diagnostics } = made(file, readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));
    expect(diagnostics).toEqual([]);
    const { value, diagnostics: found } = await pressed(sheet);
    expect(found).toEqual([]);
    expect(checkStructure(value.bytes).problems).toEqual([]);
    keep('calibration', value.bytes);
    papers = papersOf(value.bytes);
  }, 60_000);

  it('is one sheet of paper with a cross in the middle of its front, to a hundredth of a millimetre', () => {
    expect(papers).toHaveLength(2);
    const [down] = upright(strokes(papers[0]!));
    const [across] = level(strokes(papers[0]!));
    expect(Math.abs(down!.left - 105)).toBeLessThan(0.01);
    expect(Math.abs(across!.top - 148.5)).toBeLessThan(0.01);
  });

  it('has scales of a millimetre a tick on its back, whose longest tick lies on the middle', () => {
    const back = strokes(papers[1]!);
    const xs = upright(back).filter((b) => b.bottom - b.top < 8);
    const ys = level(back).filter((b) => b.right - b.left < 8);
    for (const [ticks, place, size, middle] of [
      [xs, (b: Box) => b.left, (b: Box) => b.bottom - b.top, 105],
      [ys, (b: Box) => b.top, (b: Box) => b.right - b.left, 148.5],
    ] as const) {
      expect(ticks).toHaveLength(21);
      const places = ticks.map(place).sort((a, b) => a - b);
      places.forEach((at, i) => expect(Math.abs(at - (middle - 10 + i))).toBeLessThan(0.01));
      const longest = [...ticks].sort((a, b) => size(b) - size(a))[0]!;
      expect(Math.abs(place(longest) - middle)).toBeLessThan(0.01);
    }
  });

  it('has its scales where the arms of the cross shine through', () => {
    const [down, across] = [upright(strokes(papers[0]!))[0]!, level(strokes(papers[0]!))[0]!];
    const x = level(strokes(papers[1]!)).find((b) => b.right - b.left > 8)!;
    const y = upright(strokes(papers[1]!)).find((b) => b.bottom - b.top > 8)!;
    expect(x.top).toBeGreaterThan(down.top + 5);
    expect(x.top).toBeLessThan(down.bottom - 5);
    expect(210 - y.left).toBeGreaterThan(across.left + 5);
    expect(210 - y.left).toBeLessThan(across.right - 5);
  });

  it('keeps its words off the cross and the scales', () => {
    for (const paper of papers) {
      const words = paper.painted.filter(({ what, tag }) => what === 'text' && tag !== 'Artifact').map(({ box }) => box.bottom);
      expect(Math.max(...words)).toBeLessThan(Math.min(...strokes(paper).map((b) => b.top)));
    }
  });
});
