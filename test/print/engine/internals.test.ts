// We use React-PDF's layout and fontkit below their front doors. When one of them is updated, this says what has moved.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import layoutDocument from '@react-pdf/layout';
import { instancesOf } from '../../../src/print/frames/instances.js';
import type { LaidNode } from '../../../src/print/frames/laid.js';
import type { Face } from '../../../src/print/type/face.js';
import { fonts, h, running, Text, View } from './kit.js';

const version = (name: string): string =>
  (JSON.parse(readFileSync(new URL(`../../../node_modules/${name}/package.json`, import.meta.url), 'utf8')) as { version: string }).version;

it('is pinned to the versions that were looked into', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of ['@react-pdf/layout', 'fontkit', 'fflate']) expect(dependencies[name], name).toMatch(/^\d+\.\d+\.\d+$/);
  expect([version('@react-pdf/layout'), version('fontkit')]).toEqual(['5.2.0', '2.0.4']);
});

const store = {
  getFont: ({ fontFamily }: { fontFamily: string }) => ({ data: fonts.find(fontFamily, 400, 'normal') }),
  load: async () => undefined,
  getEmojiSource: () => null,
  getHyphenationCallback: () => (word: string) => [word],
};
async function laid(): Promise<LaidNode> {
  const element = h(
    View,
    { style: { padding: 5, borderWidth: 1, borderColor: '#123456' } },
    h(Text, { tag: 'H1', style: running }, 'Ét ord, ', h(Text, { style: { textDecoration: 'underline' } }, 'streget')),
  );
  const { instances } = instancesOf(element, new Map());
  const page = { type: 'PAGE', box: {}, style: {}, props: { size: [300, 1000], wrap: false }, children: instances };
  const root = { type: 'DOCUMENT', box: {}, style: {}, props: {}, children: [page] };
  const done = (await (layoutDocument as unknown as (a: unknown, b: unknown) => Promise<LaidNode>)(root, store)) as LaidNode;
  return done.children?.[0] as LaidNode;
}

it('layout gives boxes, lines, runs and positions as we read them', async () => {
  const view = (await laid()).children?.[0] as LaidNode;
  expect(view).toMatchObject({
    type: 'VIEW',
    box: { left: 0, top: 0, width: 300, borderTopWidth: 1, paddingLeft: 5 },
    style: { borderTopColor: '#123456' },
  });
  const text = view.children?.[0] as LaidNode;
  expect(text).toMatchObject({ type: 'TEXT', props: { tag: 'H1' }, box: { left: 6, top: 6 } });
  const line = text.lines?.[0];
  expect(line).toMatchObject({ string: 'Ét ord, streget', box: { x: 0, y: 0, height: expect.closeTo(15.4, 6) as number } });
  expect(line?.ascent).toBeGreaterThan(8);
  expect(line?.runs.map(({ start, end }) => [start, end])).toEqual([
    [0, 8],
    [8, 15],
  ]);
  const run = line?.runs[0];
  expect(run?.attributes).toMatchObject({ fontSize: 11, color: '#222222' });
  expect(run?.attributes.font?.[0]?.postscriptName).toBe('SourceSans3-Regular');
  expect(run?.glyphs?.map((g) => String.fromCodePoint(...g.codePoints)).join('')).toBe('Ét ord, ');
  const advances = run?.positions?.reduce((sum, p) => sum + p.xAdvance, 0);
  expect(run?.xAdvance).toBeCloseTo(advances ?? 0, 6);
  expect(line?.decorationLines?.[0]?.rect.width).toBeGreaterThan(20);
});

it('fontkit gives a face the fields we use', () => {
  const face = fonts.face('SourceSans3-Regular') as Face;
  expect(face).toMatchObject({ unitsPerEm: 1000, ascent: 1024, descent: -400, lineGap: 0 });
  expect(face.getGlyph(face.glyphForCodePoint(0x61).id)).toMatchObject({ advanceWidth: 504, codePoints: [0x61] });
});
