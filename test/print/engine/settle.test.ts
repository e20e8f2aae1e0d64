// Small print stands at the foot of the last page with room for it; only where none has, it takes a page of its own.
import { describe, expect, it } from 'vitest';
import { emptyFrame, type Geometry, type Page } from '../../../src/print/frame.js';
import { settle, settles } from '../../../src/print/galley/settle.js';

const paper: Geometry = { width: 600, height: 800, top: 50, right: 50, bottom: 50, left: 50 };
/** Pages filled down to these heights. */
const pagesOf = (...ends: number[]): Page[] =>
  ends.map((end, block) => {
    const frame = emptyFrame(500, end - 50);
    return { geometry: paper, parts: [{ block, frame, from: 0, to: end - 50, x: 50, y: 50 }], furniture: [], values: {}, number: null };
  });
const placed = (pages: Page[], block: number): { page: number; top: number; bottom: number } => {
  const page = pages.findIndex(({ parts }) => parts.some((part) => part.block === block));
  const part = pages[page]!.parts.find((p) => p.block === block)!;
  return { page, top: part.y, bottom: part.y + part.to - part.from };
};
const settled = (ends: number[], height: number): ReturnType<typeof placed> & { pages: number } => {
  const pages = pagesOf(...ends);
  settle(pages, ends.length, emptyFrame(500, height), paper);
  return { ...placed(pages, ends.length), pages: pages.length };
};

describe('small print', () => {
  it('stands at the foot of the last page', () => expect(settled([750, 400], 100)).toEqual({ page: 1, top: 650, bottom: 750, pages: 2 }));
  it('goes back to a page that has room', () => expect(settled([500, 700], 100)).toEqual({ page: 0, top: 650, bottom: 750, pages: 2 }));
  it('never touches what stands above it', () => expect(settled([400, 645], 100)).toMatchObject({ page: 0 }));
  it('takes a page of its own when none has room, at its top', () =>
    expect(settled([700, 700], 100)).toEqual({ page: 2, top: 50, bottom: 150, pages: 3 }));
  it('is not settled when it is higher than a page', () => {
    expect(settles(emptyFrame(500, 701), paper)).toBe(false);
    expect(settles(emptyFrame(500, 700), paper)).toBe(true);
  });
});
