import { createElement } from 'react';
import { expect, it } from 'vitest';
import { Text } from '../../../src/print/compose/element.js';
import { type } from '../../../src/print/compose/text.js';
import { standard } from '../../../src/print/compose/tokens.js';
import { fonts, framesOfElements } from '../engine/kit.js';

/** Heights of the glyphs in units of the face: [lowest, highest]. */
async function heightsOf(text: string, style = type(standard.title, '#000000')): Promise<[number, number][]> {
  const [frame] = await framesOfElements([createElement(Text, { style }, text)]);
  const item = frame?.segs[0]?.items[0];
  if (item?.k !== 'glyphs') throw new Error('no glyphs');
  const face = fonts.face(item.font) as unknown as { getGlyph(id: number): { bbox: { minY: number; maxY: number } } };
  return item.ids.map((id) => [face.getGlyph(id).bbox.minY, face.getGlyph(id).bbox.maxY]);
}

it('sets titles with figures that stand on the line and are as tall as capitals', async () => {
  const [one, seven] = await heightsOf('17');
  for (const [low, high] of [one!, seven!]) expect([low > -30, high > 600]).toEqual([true, true]);
  // What would be set otherwise: a 7 that hangs below the line, a 1 as low as an x.
  const plain = await heightsOf('17', { ...type(standard.title, '#000000'), fontFeatureSettings: [] });
  expect(plain).not.toEqual([one, seven]);
});
