// What the tests of the page engine share: our fonts, a few elements, and the way from elements to a PDF without the other stages.
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createElement as h, type ReactElement } from 'react';
import { fingerprint, startOf, type Symbol, type World } from '../../../src/model/index.js';
import { Text, View } from '../../../src/print/compose/element.js';
import type { Block } from '../../../src/print/composition.js';
import { faces, type FontFace } from '../../../src/print/fonts.js';
import type { Frame, Geometry } from '../../../src/print/frame.js';
import { layOut } from '../../../src/print/frames/index.js';
import { furnish } from '../../../src/print/galley/furnish.js';
import { galley } from '../../../src/print/galley/index.js';
import { press, type Pressed, type PressRun } from '../../../src/print/press/index.js';
import { openFonts } from '../../../src/print/type/index.js';

const folder = new URL('../../../node_modules/@expo-google-fonts/', import.meta.url);
export const fontFaces: FontFace[] = faces.map((face) => ({ ...face, bytes: new Uint8Array(readFileSync(new URL(face.file, folder))) }));
export const fonts = openFonts(fontFaces);
await fonts.ready();

export const A4: Geometry = { width: 595.28, height: 841.89, top: 56.69, right: 56.69, bottom: 70, left: 56.69 };
export const WIDTH = A4.width - A4.left - A4.right;

export const running = { fontFamily: 'Source Sans 3', fontSize: 11, lineHeight: 1.4, marginBottom: 6, marginRight: 10, color: '#222222' };
export const bold = { ...running, fontWeight: 700 as const };
const SENTENCE = 'Trang er lysten til at drikke eller tage stoffer. Den kommer som en bølge, topper og falder igen. ';
export const p = (text: string | number, style = {}): ReactElement =>
  h(Text, { style: { ...running, ...style } }, typeof text === 'number' ? SENTENCE.repeat(text).trim() : text);
export const heading = (level: 1 | 2 | 3, text: string): ReactElement =>
  h(Text, { tag: `H${level}`, style: { ...bold, fontSize: 22 - 4 * level } }, text);

const cell = { flex: 1, padding: 3, borderRightWidth: 0.75, borderBottomWidth: 0.75, borderColor: '#555555' };
/** A table of some rows, whose head repeats. */
export const table = (rows: number): ReactElement =>
  h(
    View,
    { tag: 'Table', style: { borderTopWidth: 0.75, borderLeftWidth: 0.75, borderColor: '#555555' } },
    h(
      View,
      { tag: 'TR', wrap: false, repeat: true, style: { flexDirection: 'row' } },
      ...['Dag', 'Trang'].map((t) => h(View, { key: t, tag: 'TH', scope: 'Column', style: cell }, h(Text, { style: bold }, t))),
    ),
    ...Array.from({ length: rows }, (_, i) =>
      h(
        View,
        { key: i, tag: 'TR', wrap: false, style: { flexDirection: 'row' } },
        h(View, { tag: 'TD', style: cell }, p(`Række ${i + 1}`)),
        h(View, { tag: 'TD', style: cell }),
      ),
    ),
  );
export const list = (...items: string[]): ReactElement =>
  h(
    View,
    { tag: 'L', attrs: { O: 'List', ListNumbering: 'Disc' } },
    ...items.map((text, i) =>
      h(
        View,
        { key: i, tag: 'LI', style: { flexDirection: 'row' } },
        h(Text, { tag: 'Lbl', style: { ...running, width: 14 } }, '•'),
        h(Text, { tag: 'LBody', style: { ...running, flex: 1 } }, text),
      ),
    ),
  );

let count = 0;
/** A block that draws an element. Its key is of its own unless given. */
export const blockOf = (element: ReactElement, key = fingerprint(`test ${count++}`), isPrivate = false): Block => ({
  key,
  place: startOf('test.md'),
  private: isPrivate,
  breakBefore: false,
  draw: async () => element,
});

export interface Around {
  pictures?: Map<string, Uint8Array>;
  cache?: World | null;
  name?: string;
  width?: number;
}
/** The frames of some blocks, in order. */
export async function framesOf(
  blocks: readonly Block[],
  { pictures = new Map(), cache = null, name = 'test', width = WIDTH }: Around = {},
): Promise<Frame[]> {
  const frames = await layOut([{ name, blocks: blocks.map((block) => ({ block, width })) }], { fonts, pictures, cache });
  return blocks.map(({ key }) => frames.get(key) as Frame);
}
export const framesOfElements = (elements: readonly ReactElement[], around?: Around): Promise<Frame[]> =>
  framesOf(
    elements.map((e) => blockOf(e)),
    around,
  );

export interface PrintOptions extends Around {
  title?: string;
  runs?: PressRun[];
  symbols?: Map<string, Symbol>;
  colour?: 'colour' | 'grey';
  rightHandStarts?: boolean;
  foot?: ReactElement;
}
export const onePass: PressRun[] = [{ section: 0, slots: {}, label: null }];

/** Elements → PDF, as `print` does it with one sheet. */
export async function printed(elements: readonly ReactElement[], options: PrintOptions = {}): Promise<Pressed & { frames: Frame[] }> {
  const {
    title = 'Prøve',
    runs = onePass,
    symbols = new Map(),
    pictures = new Map(),
    colour = 'colour',
    rightHandStarts = false,
  } = options;
  const frames = await framesOfElements(elements, options);
  const { pages } = galley(
    frames.map((frame) => ({ frame, breakBefore: false })),
    A4,
    A4,
  );
  const furniture = options.foot ? [{ frame: (await framesOfElements([options.foot]))[0] as Frame, y: -30, on: 'every' as const }] : [];
  const sections = [
    {
      sheets: [{ title, anchor: 'proeve' }],
      blocks: frames.map((frame) => ({ frame, sheet: 0 })),
      pages: furnish([{ anchor: 'proeve', pages, furniture }]),
    },
  ];
  return { ...press(sections, runs, { title, fonts, symbols, pictures, colour, rightHandStarts }), frames };
}

/** Keeps a PDF for veraPDF: `npm run conformance` looks at every file in test/.tmp. */
export function keep(name: string, bytes: Uint8Array): void {
  const dir = new URL('../../.tmp/', import.meta.url);
  mkdirSync(dir, { recursive: true });
  writeFileSync(new URL(`${name}.pdf`, dir), bytes);
}

export const foot = h(
  View,
  { style: { flexDirection: 'row' } },
  h(Text, { style: { ...running, flex: 1 } }, 'Prøveark'),
  h(Text, { slot: 'page', style: { ...running, width: 100, textAlign: 'right', marginRight: 0 } }, 'Side 00 af 00'),
);
export { h, Text, View };
