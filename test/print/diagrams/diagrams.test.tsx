import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { directives, startOf, type DirectiveOf, type Edition } from '../../../src/model/index.js';
import { Diagram, type DiagramKind } from '../../../src/print/compose/diagrams/index.js';
import { contextOf } from '../../../src/print/compose/context.js';
import { inks, noMark } from '../../../src/print/compose/tokens.js';
import type { Block } from '../../../src/print/composition.js';
import { faces } from '../../../src/print/fonts.js';
import type { Drawing, Frame, Glyphs } from '../../../src/print/frame.js';
import { layOut } from '../../../src/print/frames/index.js';
import { openFonts } from '../../../src/print/type/index.js';

const require = createRequire(import.meta.url);
const fonts = openFonts(
  faces.map((face) => ({ ...face, bytes: new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${face.file}`))) })),
);
const kinds = directives.diagram.attributes.kind.type.of;
const editions: Edition[] = ['standard', 'easy-read'];
const label = 'Sådan hænger det sammen.';

async function frameOf(kind: DiagramKind, edition: Edition, empty: boolean, width = 481.9, caption?: string): Promise<Frame> {
  const never = () => {
    throw new Error('a figure holds no other nodes');
  };
  const setting = {
    edition,
    width,
    mark: { ...noMark, colour: 'plum' },
    print: 'colour',
    lanes: [],
    symbols: new Map(),
    sizeOf: () => null,
  } as const;
  const context = contextOf(setting, { draw: never, flow: never });
  const attributes = { kind, label, ...(empty && { empty }), ...(caption && { caption }) };
  const node: DirectiveOf<'diagram', 'tailored'> = {
    type: 'directive',
    name: 'diagram',
    attributes,
    children: [],
    place: startOf('test.md'),
  };
  const key = `${kind} ${edition} ${empty} ${width} ${caption}`;
  const block: Block = {
    key,
    place: node.place,
    private: false,
    breakBefore: false,
    draw: async () => <Diagram node={node} context={context} />,
  };
  const frames = await layOut([{ name: 'test', blocks: [{ block, width }] }], { fonts, pictures: new Map(), cache: null });
  return frames.get(key) as Frame;
}
const drawingOf = (frame: Frame) =>
  frame.segs.flatMap(({ items }) => items).find((item): item is Drawing => item.k === 'drawing') as Drawing;
const glyphsOf = (drawing: Drawing) => drawing.items.filter((item): item is Glyphs => item.k === 'glyphs');
const written = (drawing: Drawing) => glyphsOf(drawing).map((glyphs) => glyphs.text ?? glyphs.uni?.join('') ?? '');

/** Words that must stand in a figure, in reading order: the labels of the courses. */
const words: Record<DiagramKind, Record<Edition, string>> = {
  'cognitive-diamond': {
    standard: 'Kognition (tanker) Emotion (følelser) Adfærd (handlinger) Biologi (krop)',
    'easy-read': 'Tanker Følelser Handlinger Krop',
  },
  'change-cycle': {
    standard: 'Førovervejelse 2 Overvejelse 3 Forbereder 4 Påbegynder 5 Vedligeholder 6 Slip eller tilbagefald',
    'easy-read': 'Førovervejelse Overvejelse Forbereder Påbegynder Vedligeholder Slip eller tilbagefald',
  },
  'dependence-chain': {
    standard:
      '1 Risikofaktorer (interne og eksterne) 2 Basale (stofrelaterede) antagelser 3 Automatiske tanker 4 Trang 5 Tilladende tanker 6 Fokus på instrumentel strategi (handling) 7 Fortsat brug eller tilbagefald',
    'easy-read': '1 Risikofaktorer 2 Antagelser 3 Automatiske tanker 4 Trang 5 Tilladende tanker 6 Handling 7 Brug eller tilbagefald',
  },
  'craving-curve': {
    standard: '1 Den vågner 2 Den topper 3 Den klinger af',
    'easy-read': '1 Trangen kommer 2 Trangen er stærkest 3 Trangen går over',
  },
  'goal-ladder': {
    standard: 'Mit mål 1 Trin 1 2 Trin 2 3 Trin 3 4 Trin 4 Her er jeg nu',
    'easy-read': 'Mit mål 1 Trin 1 2 Trin 2 3 Trin 3 4 Trin 4 Her er jeg nu',
  },
  'network-circles': { standard: 'Jeg Tættest på mig', 'easy-read': 'Jeg Tættest på mig Tæt på Længere væk' },
  'body-outline': {
    standard: 'Hoved Hals Skuldre Bryst Mave Arme Hænder Ben Fødder',
    'easy-read': 'Hoved Hals Skuldre Bryst Mave Arme Hænder Ben Fødder',
  },
  thermometer: {
    standard: '0 1 2 3 4 5 6 7 8 9 10 Rigtig meget Midt imellem Slet ikke',
    'easy-read': '0 1 2 3 4 5 6 7 8 9 10 Rigtig meget Midt imellem Slet ikke',
  },
};
const cases = kinds.flatMap((kind) => editions.flatMap((edition) => [false, true].map((empty) => [kind, edition, empty] as const)));

describe('every figure', () => {
  it.each(cases)('%s, %s, empty %s: is drawn whole, in its box, and says its words', async (kind, edition, empty) => {
    const frame = await frameOf(kind, edition, empty);
    expect(frame.faults).toEqual([]);
    expect(frame.height).toBeLessThan(640);
    const drawing = drawingOf(frame);
    expect(drawing.w).toBeCloseTo(481.9);
    for (const item of drawing.items) {
      expect(item.top).toBeGreaterThan(drawing.y - 6);
      expect(item.bottom).toBeLessThan(drawing.y + drawing.h + 6);
    }
    const figure = frame.els.find(({ tag }) => tag === 'Figure');
    expect(figure?.alt).toMatch(/^Sådan hænger det sammen/);
    if (!empty) expect(written(drawing).join(' ')).toContain(words[kind][edition]);
    if (!empty)
      for (const word of words[kind][edition].match(/[A-ZÆØÅ][^\d]*[a-zæøå)]/g) ?? []) expect(figure?.alt).toContain(word.split(' ')[0]);
  });
  it.each(cases)('%s, %s, empty %s: words are large enough', async (kind, edition, empty) => {
    const sizes = glyphsOf(drawingOf(await frameOf(kind, edition, empty))).map(({ size }) => size);
    expect(Math.min(...sizes, 99)).toBeGreaterThanOrEqual(edition === 'easy-read' ? 15 : 9.5);
  });
  it.each(editions)('in %s leaves a line pitch for a hand', async (edition) => {
    const pitch = edition === 'easy-read' ? 34 : 25.4;
    const drawing = drawingOf(await frameOf('body-outline', edition, true));
    const ys = drawing.items.flatMap((item) =>
      item.k === 'path' && item.stroke?.toUpperCase() === inks.rule ? [(item.top + item.bottom) / 2] : [],
    );
    expect(ys.length).toBeGreaterThan(8);
    for (const [i, y] of ys.slice(1).entries()) expect(y - (ys[i] as number)).toBeGreaterThan(pitch - 0.05);
  });
  it('shrinks with its column and keeps its shape', async () => {
    const [wide, narrow] = [
      drawingOf(await frameOf('craving-curve', 'standard', false)),
      drawingOf(await frameOf('craving-curve', 'standard', false, 240)),
    ];
    expect(narrow.w / narrow.h).toBeCloseTo(wide.w / wide.h, 2);
    expect(narrow.w).toBe(240);
  });
  it('has its caption under it', async () => {
    const frame = await frameOf('thermometer', 'standard', false, 481.9, 'Et termometer til trang');
    const below = frame.segs.flatMap(({ items }) => items).find((item): item is Glyphs => item.k === 'glyphs');
    expect(below?.text).toBe('Et termometer til trang');
    expect(below?.y).toBeGreaterThan(drawingOf(frame).h);
  });
});
