// What stays together: a picture with its words, a heading with what it heads, an instruction with its tool, the open answer with the last row.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/print/compose/index.js';
import type { Frame } from '../../../src/print/frame.js';
import { layOut } from '../../../src/print/frames/index.js';
import { galley } from '../../../src/print/galley/index.js';
import { fonts } from '../engine/kit.js';
import { quick, supplies } from './sheets.js';

async function laid(...lines: string[]): Promise<{ frames: Frame[]; pages: ReturnType<typeof galley>['pages'] }> {
  const composition = compose(quick(...lines).sheet, supplies());
  const { left, right, width } = composition.geometry;
  const blocks = composition.blocks.map((block) => ({ block, width: width - left - right }));
  const byKey = await layOut([{ name: 'test', blocks }], { fonts, pictures: new Map(), cache: null });
  const frames = composition.blocks.map(({ key }) => byKey.get(key) as Frame);
  const placed = frames.map((frame, i) => ({ frame, breakBefore: composition.blocks[i]?.breakBefore ?? false }));
  return { frames, pages: galley(placed, composition.geometry, composition.later).pages };
}
const head = 2; // head and title

describe('picture rows', () => {
  it('are one piece each, at least 80 high, whatever they say', async () => {
    const { frames } = await laid('![](symbol:glad) Kort.', '', '![](symbol:ked) En.', 'To.', 'Tre.', 'Fire.', 'Fem.');
    for (const frame of frames.slice(head)) {
      expect(frame.solids).toEqual([[0, frame.height]]);
      expect(frame.height).toBeGreaterThanOrEqual(80);
    }
  });

  it('are never parted over a page', async () => {
    const sentence = fc.constantFrom(
      'Du kan ringe.',
      'Gå en tur, eller hør musik, når du får lyst.',
      'Sig det til en leder, som du stoler på, og bliv der.',
    );
    const row = fc.array(sentence, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 6, maxLength: 24 }), async (rows) => {
        const { frames, pages } = await laid(...rows.flatMap((lines) => [`![](symbol:glad) ${lines.join('\n')}`, '']));
        const parts = pages.flatMap((page) => page.parts);
        expect(parts.map((part) => part.block)).toEqual(frames.map((_, i) => i));
        for (const part of parts.slice(head)) expect([part.from, part.to]).toEqual([0, part.frame.height]);
        for (const page of pages)
          for (const { y, from, to } of page.parts)
            expect(y + to - from).toBeLessThanOrEqual(page.geometry.height - page.geometry.bottom + 0.1);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('what belongs together', () => {
  it('keeps a heading and an instruction with the tool', async () => {
    const { frames } = await laid('## Hvor stærk er den?', '', 'Sæt ét kryds.', '', '::scale{name="trang"}');
    expect(frames.slice(head).map((f) => f.keepNext)).toEqual([true, true, false]);
  });

  it('keeps the open answer with the last row', async () => {
    const answers = ['fest', 'ked', 'vred', 'penge'].map((s) => `- ![](symbol:${s}) Svar`);
    const { frames } = await laid(':::choices{name="a" open="Noget andet"}', ...answers, ':::');
    const [first, last] = frames[head]?.solids ?? [];
    expect(frames[head]?.solids).toHaveLength(2);
    expect((first?.[1] ?? 0) - (first?.[0] ?? 0)).toBeCloseTo(81);
    expect((last?.[1] ?? 0) - (last?.[0] ?? 0)).toBeGreaterThan(81 + 34);
  });

  it('parts a long table between its rows, and many lines between lines', async () => {
    const { frames } = await laid(
      ':::table{rows=12}',
      '| Dag | Hvad |',
      '| --- | --- |',
      '| | |',
      ':::',
      '',
      '::lines{count=24 label="Skriv"}',
    );
    expect(frames[head]?.solids.length).toBe(14);
    expect(frames[head]?.head).toBeDefined();
    expect(frames[head + 1]?.solids.length).toBe(3);
  });
});

describe('words', () => {
  it('begin on one axis, beside the pictures', async () => {
    const { frames } = await laid(
      '![](symbol:glad) En række.',
      '',
      'Et afsnit.',
      '',
      '- Et punkt',
      '',
      ':::box{kind=tip}',
      'Et råd.',
      ':::',
    );
    const lefts = frames
      .slice(head)
      .map((frame) => frame.segs.filter((s) => s.el >= 0).flatMap((s) => s.items.map((i) => ('x' in i ? i.x : -1))));
    for (const xs of lefts) expect(Math.max(...xs.filter((x) => x < 300))).toBeCloseTo(104, 0);
  });

  it('are large and dark enough', async () => {
    const { frames } = await laid('Et afsnit.', '', '| A | B |', '| --- | --- |', '| et | to |', '', ':::choices{name="a"}', '- Ja', ':::');
    const glyphs = frames.slice(head).flatMap((f) => f.segs.flatMap((s) => s.items.filter((i) => i.k === 'glyphs')));
    expect(glyphs.length).toBeGreaterThan(4);
    for (const g of glyphs) {
      expect(g.size).toBeGreaterThanOrEqual(14.9);
      expect(g.color.toLowerCase()).toBe('#20282b');
    }
  });
});
