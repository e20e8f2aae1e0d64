import { describe, expect, it, vi } from 'vitest';
import { Circle, G, Image, Line, Link, Path, Rect, Svg } from '../../../src/print/compose/element.js';
import type { FaultKind, Frame, Glyphs } from '../../../src/print/frame.js';
import { foot, framesOfElements, h, heading, list, p, running, table, Text, View, WIDTH } from './kit.js';

const one = async (element: Parameters<typeof framesOfElements>[0][number]): Promise<Frame> =>
  (await framesOfElements([element]))[0] as Frame;
const glyphs = (frame: Frame): Glyphs[] =>
  frame.segs.flatMap((s) =>
    s.items.flatMap((i) => (i.k === 'glyphs' ? [i] : i.k === 'drawing' ? (i.items.filter((x) => x.k === 'glyphs') as Glyphs[]) : [])),
  );
const said = (frame: Frame): string =>
  glyphs(frame)
    .map((g) => g.text ?? g.uni?.join(''))
    .join('');
const faults = (frame: Frame): FaultKind[] => [...new Set(frame.faults.map((f) => f.fault))];

const drawing = h(
  Svg,
  { viewBox: '0 0 200 100', alt: 'Kurve', style: { width: 230, height: 110 } },
  h(Rect, { x: 0.5, y: 0.5, width: 199, height: 99, rx: 6, fill: '#f4f7fa', stroke: '#99bbbb', strokeWidth: 1 }),
  h(Line, { x1: 20, y1: 90, x2: 20, y2: 30, stroke: '#334477', strokeWidth: 6 }),
  h(G, { transform: 'translate(10 5)' }, h(Circle, { cx: 95, cy: 80, r: 4, fill: '#cc6633' })),
  h(Path, { d: 'M10 80 C 40 10, 65 10, 95 80 S 150 150, 180 20', stroke: '#cc6633', strokeWidth: 2, fill: 'none' }),
  h(Text, { x: 12, y: 14, style: { fontSize: 8, fontFamily: 'Source Sans 3' } } as object, 'Figur'),
);
const various = [
  heading(1, 'Overskrift'),
  p(1),
  p(4),
  p(9),
  list('Et', 'To', 'Tre'),
  table(4),
  drawing,
  foot,
  h(View, { wrap: false, style: { height: 120, borderWidth: 1, borderColor: '#888888' } }),
];

describe('a frame', () => {
  it('of a block alone equals the frame of the block in a batch', async () => {
    const batch = await framesOfElements([...various, ...various.map((e) => h(View, { style: { paddingLeft: 7 } }, e))]);
    expect(batch.flatMap((f) => f.faults)).toEqual([]);
    for (const [i, element] of various.entries()) expect(await one(element)).toEqual(batch[i]);
  });
  it('is plain JSON', async () => {
    for (const frame of await framesOfElements(various)) expect(JSON.parse(JSON.stringify(frame))).toEqual(frame);
  });
  it('sets baselines a line height apart and says the whole text', async () => {
    const frame = await one(p(6));
    const ys = [...new Set(glyphs(frame).map((g) => g.y))];
    expect(ys.length).toBeGreaterThan(3);
    for (let i = 1; i < ys.length; i++) expect((ys[i] as number) - (ys[i - 1] as number)).toBeCloseTo(15.4, 2);
    expect(said(frame).replace(/\s+/g, '')).toBe(
      'Trangerlystentilatdrikkeellertagestoffer.Denkommersomenbølge,topperogfalderigen.'.repeat(6),
    );
  });
  it('gives the spaces of ragged lines their natural width', async () => {
    const frame = await one(p(12));
    const narrow = glyphs(frame).flatMap((g) => (g.kern ?? []).filter(([i, k]) => (g.text ?? '')[i] === ' ' && k < -1));
    expect(narrow).toEqual([]);
  });
  it('may be cut between its solids only: two lines stay together at either end', async () => {
    const frame = await one(p(6));
    const lines = new Set(glyphs(frame).map((g) => g.y)).size;
    expect(frame.solids).toHaveLength(lines - 2);
    const boxed = await one(h(View, { style: { padding: 10, backgroundColor: '#eeeeee' } }, p(6)));
    expect(boxed.solids[0]?.[0]).toBe(0);
    expect(boxed.solids.at(-1)?.[1]).toBe(boxed.height);
  });
  it('knows a table head, a heading for bookmarks and what stays with the next block', async () => {
    expect((await one(table(3))).head?.[0]).toBe(0);
    expect(await one(heading(2, 'Hvad nu?'))).toMatchObject({ keepNext: true, marks: [{ level: 2, title: 'Hvad nu?' }] });
    expect((await one(h(View, { tag: 'H2' }, h(View, { style: { width: 10, height: 10 } }), p('I en boks')))).marks[0]?.title).toBe(
      'I en boks',
    );
  });
});

describe('text', () => {
  it('breaks at authored soft hyphens only', async () => {
    const narrow = { ...running, width: 60, marginRight: 0 };
    expect(said(await one(h(Text, { style: narrow }, 'Special\u00ADpæda\u00ADgogik')))).toContain('-');
    const frame = await one(p('Registreringer af spændinger i hverdagen og øvelser med vejrtrækning og afledning i grupper'.repeat(4)));
    expect(said(frame)).not.toContain('-');
  });
  it('takes line breaks, and sets é typed as two code points as one', async () => {
    const frame = await one(p('Én linje\nog en til, café'));
    expect(new Set(glyphs(frame).map((g) => g.y)).size).toBe(2);
    const two = await one(p('cafe\u0301'.normalize('NFC')));
    expect(said(two)).toBe('café');
    expect(frame.faults).toEqual([]);
  });
  it('merges strings side by side, and takes numbers', async () => {
    expect(said(await one(h(Text, { style: running }, 'Side ', 3, ' af ', '12')))).toBe('Side 3 af 12');
  });
  it('keeps words whole where a ligature stands before them', async () => {
    const frame = await one(p('Du tager stoffer ofte, og du flytter fisk. '.repeat(12)));
    const lines = new Map<number, string>();
    for (const g of glyphs(frame)) lines.set(g.y, (lines.get(g.y) ?? '') + (g.text ?? g.uni?.join('')));
    for (const line of [...lines.values()].slice(0, -1)) expect(line).toMatch(/\s$/);
  });
});

describe('nothing is lost in silence', () => {
  const cases: [FaultKind, Parameters<typeof framesOfElements>[0][number]][] = [
    ['text-lost', h(View, { style: { height: 30 } }, h(Text, { style: { ...running, height: 30 } }, 'Trang er lysten. '.repeat(40)))],
    ['out-of-box', h(View, { style: { height: 30 } }, h(View, { style: { height: 80, backgroundColor: '#eeeeee' } }))],
    ['text-lost', h(View, { style: { height: 30 } }, p(5))],
    ['line-too-wide', h(View, { style: { width: 60 } }, p('Specialpædagogiskkonsulentordning'))],
    ['glyph-missing', p('Hej ☃')],
    ['glyph-missing', h(Text, { style: { fontSize: 12 } }, 'Uden skrift')],
    ['unpaintable', h(View, { style: { opacity: 0.5 } }, p('Svag'))],
    ['unpaintable', h(View, { style: { transform: 'rotate(10deg)' } }, p('Skæv'))],
    ['unpaintable', h(View, { style: { borderRadius: 6, borderLeftWidth: 3, borderColor: '#000000' } }, p('Ramme'))],
    ['unpaintable', h(View, { style: { backgroundColor: 'rgba(0,0,0,0.5)' } }, p('Gennemsigtig'))],
    [
      'unpaintable',
      h(Svg, { viewBox: '0 0 10 10', style: { width: 10, height: 10 } }, h(Rect, { width: 5, height: 5, fill: '#000000', opacity: 0.5 })),
    ],
    ['picture-missing', h(Image, { src: 'findes-ikke.png' })],
    ['text-lost', h(View, null, 'Løs tekst')],
  ];
  it.each(cases)('%s', async (kind, element) => {
    expect(faults(await one(element))).toContain(kind);
  });

  it('names the character that has no glyph', async () => {
    expect((await one(p('Sne ☃ falder'))).faults).toEqual([{ fault: 'glyph-missing', text: '☃' }]);
  });
  it('refuses too deep nesting before it reaches the layout, and the next block is well', async () => {
    let deep = p('dybt');
    for (let i = 0; i < 900; i++) deep = h(View, null, deep);
    const [bad, good] = await framesOfElements([deep, p('fint')]);
    expect(faults(bad as Frame)).toEqual(['unpaintable']);
    expect(said(good as Frame)).toBe('fint');
    expect(good?.faults).toEqual([]);
  });
  it('turns what React-PDF says to the console into a fault of the block it is about', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [good, bad] = await framesOfElements([p('fint'), h(View, { style: { width: '12quux' as unknown as number } }, p('skidt'))]);
    expect(good?.faults).toEqual([]);
    expect(said(good as Frame)).toBe('fint');
    expect(said(bad as Frame) === 'skidt' || faults(bad as Frame).length > 0).toBe(true);
    expect(warn).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
  it('reports a block that React-PDF cannot lay out, and lays out the others', async () => {
    const broken = h(Svg, { viewBox: '0 0 10 10', style: { width: 10, height: 10 } }, h(Path, { d: 'M0 0 Q nonsens' }));
    const [good, bad] = await framesOfElements([p('fint'), broken]);
    expect(said(good as Frame)).toBe('fint');
    expect(faults(bad as Frame).length).toBeLessThanOrEqual(1);
  });
});

describe('structure', () => {
  it('follows the source: a link is an element with its rectangle, a picture without alt an artifact', async () => {
    const frame = await one(
      h(
        View,
        null,
        h(Text, { style: running }, 'Ring ', h(Link, { src: 'tel:+4511111111' }, '11 11 11 11')),
        h(View, { symbol: 'telefon', style: { width: 20, height: 20 } }),
      ),
    );
    expect(frame.els.map((e) => e.tag)).toEqual([undefined, 'P', 'Link']);
    expect(frame.annots).toMatchObject([{ el: 2, href: 'tel:+4511111111' }]);
    expect(frame.segs.at(-1)).toMatchObject({ el: -1, items: [{ k: 'symbol', id: 'telefon' }] });
  });
  it('lets a cell, a label and a heading own their first text', async () => {
    const frame = await one(h(View, { tag: 'Table' }, h(View, { tag: 'TR' }, h(View, { tag: 'TD' }, p('første'), p('anden')))));
    expect(frame.els.map((e) => e.tag)).toEqual([undefined, 'Table', 'TR', 'TD', 'P']);
  });
  it('lays a slot out as room for one line', async () => {
    const frame = await one(h(Text, { slot: 'participant.name', suffix: '!', style: { ...running, width: 200 } }, 'Navn'));
    expect(frame.segs[0]?.items[0]).toMatchObject({
      k: 'slot',
      name: 'participant.name',
      suffix: '!',
      font: 'SourceSans3-Regular',
      size: 11,
      w: 200,
    });
  });
  it('is as wide as its column', async () => {
    for (const frame of await framesOfElements(various)) expect(frame.width).toBeCloseTo(WIDTH, 2);
  });
});
