// A JPEG in a grey print: shown in grey by a reader that is not ours, its bytes untouched.
import { describe, expect, it } from 'vitest';
import { Image } from '../../../src/print/compose/element.js';
import { spreadsOf } from '../../pages/spreads.js';
import { isStream, nameOf, Pdf, type Stream } from '../../pdf-reader.js';
import { checkStructure } from '../../pdf-structure.js';
import { h, keep, printed } from './kit.js';

const jpeg = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
/** Eight by eight pixels of one colour, made by ImageMagick: `convert -size 8x8 xc:'#c03060' -quality 75`, and the same with -colorspace CMYK. */
const photos = {
  'three colours': jpeg(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjL/wAARCAAIAAgDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAABf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAABv/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AABeP//Z',
  ),
  'four inks': jpeg(
    '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAIBgYHBgUIBwcHCQkICgwUDQwLCwwZEhMPFB0aHx4dGhwcICQuJyAiLCMcHCg3KSwwMTQ0NB8nOT04MjwuMzQy/9sAQwEJCQkMCwwYDQ0YMiEcITIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIy/8AAFAgACAAIBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAABB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAABB//EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AgBS9oAD/2Q==',
  ),
};
async function shown(bytes: Uint8Array, colour: 'colour' | 'grey'): Promise<{ pixel: number[]; pdf: Uint8Array }> {
  const { bytes: pdf, faults } = await printed([h(Image, { src: 'a.jpg', alt: 'Foto', style: { width: 100, height: 100 } })], {
    pictures: new Map([['a.jpg', bytes]]),
    colour,
  });
  expect(faults).toEqual([]);
  const [spread] = await spreadsOf(pdf);
  const at = 4 * (spread!.width * 100 + 100);
  return { pixel: [...spread!.data.subarray(at, at + 3)], pdf };
}

describe.each(Object.entries(photos))('a JPEG of %s', (name, bytes) => {
  it('keeps its colours in a print in colour', async () => {
    const [r = 0, g = 0, b = 0] = (await shown(bytes, 'colour')).pixel;
    expect(r).toBeGreaterThan(150);
    expect(g).toBeLessThan(100);
    expect(b).toBeLessThan(140);
  });
  it('is grey, as bright as it was, in a grey one', async () => {
    const { pixel, pdf } = await shown(bytes, 'grey');
    keep(`grey-jpeg-${name.replace(' ', '-')}`, pdf);
    const [r = 0, g = 0, b = 0] = pixel;
    expect([g, b]).toEqual([r, r]);
    expect(Math.abs(r - (0.299 * 192 + 0.587 * 48 + 0.114 * 96))).toBeLessThan(12);
    expect(checkStructure(pdf).problems).toEqual([]);
    const image = [...new Pdf(pdf).entries()]
      .map(([, v]) => v)
      .find((v) => isStream(v) && nameOf(v.dict.get('Filter')) === 'DCTDecode') as Stream;
    expect(Buffer.compare(image.bytes, bytes)).toBe(0);
  });
});
