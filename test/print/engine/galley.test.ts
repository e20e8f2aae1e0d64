import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFrame, type Frame, type Geometry, type Page } from '../../../src/print/frame.js';
import { furnish } from '../../../src/print/galley/furnish.js';
import { galley, type Placed } from '../../../src/print/galley/index.js';

const FIRST: Geometry = { width: 300, height: 400, top: 30, right: 20, bottom: 40, left: 20 };
const LATER: Geometry = { ...FIRST, top: 60, bottom: 50 };
const roomOf = (g: Geometry): number => g.height - g.top - g.bottom;

const frame = (height: number, solids: [number, number][], more: Partial<Frame> = {}): Frame => ({
  ...emptyFrame(260, height),
  solids,
  ...more,
});

/** Solids with gaps or without between them, and room above and below. */
const anyFrame = fc
  .record({
    parts: fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 4, max: 120 })), { maxLength: 12 }),
    above: fc.nat(12),
    below: fc.nat(12),
    keepNext: fc.boolean(),
    head: fc.boolean(),
  })
  .map(({ parts, above, below, keepNext, head }) => {
    let y = above;
    const solids = parts.map(([gap, height]): [number, number] => [(y += gap), (y += height)]);
    const first = solids[0];
    return frame(y + below, solids, {
      keepNext: keepNext && solids.length < 3,
      ...(head && first && first[1] < 60 && solids.length > 2 ? { head: [0, first[1]] } : {}),
    });
  });
const anyBlocks = fc.array(fc.record({ frame: anyFrame, breakBefore: fc.boolean().map((b) => b) }), { maxLength: 30 });

/** Pages on which something is too tall, or too much is kept together: what is promised there is only that nothing is lost. */
const sound = (pages: Page[], faults: unknown[]): Page[] => (faults.length ? [] : pages);

describe('whatever the blocks', () => {
  it('nothing is lost or doubled, and the order is kept', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const { pages } = galley(blocks, FIRST, LATER);
        const parts = pages.flatMap((p) => p.parts);
        const order = parts.map((p) => p.block as number);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        blocks.forEach((b, i) => {
          for (const [top, bottom] of b.frame.solids)
            expect(parts.filter((p) => p.block === i && p.from <= top + 0.01 && p.to >= bottom - 0.01)).toHaveLength(1);
          const own = parts.filter((p) => p.block === i);
          for (let n = 1; n < own.length; n++)
            expect((own[n] as (typeof own)[0]).from).toBeGreaterThanOrEqual((own[n - 1] as (typeof own)[0]).to - 0.01);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('nothing overlaps, and no solid stands over the foot or above the head of its page', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const { pages, faults } = galley(blocks, FIRST, LATER);
        for (const page of sound(pages, faults)) {
          let y = page.geometry.top;
          for (const part of page.parts) {
            const head = part.head ? part.head[1] - part.head[0] : 0;
            expect(part.y - head).toBeGreaterThanOrEqual(y - 0.05);
            y = part.y + part.to - part.from;
            const bottoms = part.frame.solids
              .filter(([a, b]) => a >= part.from - 0.01 && b <= part.to + 0.01)
              .map(([, b]) => part.y + b - part.from);
            for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(page.geometry.height - page.geometry.bottom + 0.05);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a page is as full as it may be: what begins the next would not have gone in', () => {
    const lines = fc.array(
      fc.integer({ min: 5, max: 40 }).map((height) => ({ frame: frame(height, [[0, height]]), breakBefore: false })),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(lines, (blocks) => {
        const { pages } = galley(blocks, FIRST, LATER);
        pages.slice(0, -1).forEach((page, n) => {
          const next = pages[n + 1]?.parts[0]?.frame.height ?? 0;
          const used = page.parts.reduce((sum, p) => sum + p.to - p.from, 0);
          expect(used + next).toBeGreaterThan(roomOf(page.geometry));
        });
      }),
    );
  });

  it('no heading stands last on a page, and no table head without a row', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const { pages, faults } = galley(blocks, FIRST, LATER);
        sound(pages, faults)
          .slice(0, -1)
          .forEach((page, n) => {
            const last = page.parts.at(-1);
            const next = pages[n + 1]?.parts[0];
            if (!last || !next) return;
            const forced =
              next.from === next.frame.solids[0]?.[0] &&
              blocks.slice((last.block as number) + 1, (next.block as number) + 1).some((b) => b.breakBefore);
            if (last.frame.keepNext && last.to >= last.frame.height) expect(forced).toBe(true);
            if (last.frame.head && last.block === next.block) expect(last.to).toBeGreaterThan(last.frame.head[1] + 0.05);
          });
      }),
      { numRuns: 400 },
    );
  });

  it('a break begins a page, and there is always a page', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const { pages } = galley(blocks, FIRST, LATER);
        expect(pages.length).toBeGreaterThan(0);
        blocks.forEach((b, i) => {
          if (!b.breakBefore || !b.frame.solids.length) return;
          const page = pages.find((p) => p.parts.some((part) => part.block === i && part.from <= (b.frame.solids[0]?.[0] ?? 0)));
          expect(page?.parts[0]?.block).toBe(i);
        });
      }),
    );
  });
});

const line = (height: number, more: Partial<Frame> = {}): Placed => ({ frame: frame(height, [[0, height]], more), breakBefore: false });

it('uses the first geometry for page one and the other for the rest', () => {
  const { pages } = galley(
    Array.from({ length: 20 }, () => line(50)),
    FIRST,
    LATER,
  );
  expect(pages.map((p) => p.parts.length)).toEqual([6, 5, 5, 4]);
  expect(pages.map((p) => p.parts[0]?.y)).toEqual([30, 60, 60, 60]);
});

it('repeats a table head above its rows', () => {
  const rows = Array.from({ length: 20 }, (_, i): [number, number] => [i * 40, i * 40 + 40]);
  const { pages } = galley([{ frame: frame(800, rows, { head: [0, 40] }), breakBefore: false }], FIRST, LATER);
  expect(pages.map((p) => p.parts[0]?.head)).toEqual([undefined, [0, 40], [0, 40]]);
  expect(pages[1]?.parts[0]?.y).toBe(LATER.top + 40);
});

it('says what is taller than a page, by how much, and goes on', () => {
  const { pages, faults } = galley([line(20), line(500), line(20)], FIRST, LATER);
  expect(faults).toEqual([{ fault: 'taller-than-page', block: 1, by: 500 - roomOf(LATER) }]);
  expect(pages.map((p) => p.parts.map((part) => part.block))).toEqual([[0], [1], [2]]);
});

it('says when what is kept together fills a page', () => {
  const chain = Array.from({ length: 12 }, () => line(40, { keepNext: true }));
  const { faults, pages } = galley([...chain, line(10)], FIRST, LATER);
  expect(faults[0]).toMatchObject({ fault: 'keep-chain', block: 0 });
  expect(pages.flatMap((p) => p.parts)).toHaveLength(13);
});

describe('furnish', () => {
  const sheetOf = (anchor: string, blocks: Placed[]) => ({
    anchor,
    pages: galley(blocks, FIRST, LATER).pages,
    furniture: [
      { frame: frame(10, []), y: -20, on: 'every' as const },
      { frame: frame(12, []), y: 30, on: 'later' as const },
    ],
  });
  it('numbers pages through all sheets and finds the page of a sheet and of an id', () => {
    const marked = line(50, { marks: [{ id: 'skema', y: 0 }] });
    const pages = furnish([
      sheetOf(
        'a',
        Array.from({ length: 8 }, () => line(50)),
      ),
      sheetOf('b', [...Array.from({ length: 7 }, () => line(50)), marked]),
    ]);
    expect(pages.map((p) => p.values.page)).toEqual(['Side 1 af 4', 'Side 2 af 4', 'Side 3 af 4', 'Side 4 af 4']);
    expect(pages[0]?.values).toMatchObject({ 'page:a': '1', 'page:b': '3', 'page:skema': '4' });
  });
  it('puts furniture where it belongs: from the foot, and on later pages only', () => {
    const pages = furnish([
      sheetOf(
        'a',
        Array.from({ length: 8 }, () => line(50)),
      ),
    ]);
    expect(pages.map((p) => p.furniture.map((f) => f.y))).toEqual([[370], [370, 30]]);
  });
});
