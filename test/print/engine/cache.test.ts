import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Missing, startOf, type World } from '../../../src/model/index.js';
import { Image } from '../../../src/print/compose/element.js';
import type { Block } from '../../../src/print/composition.js';
import { bundlePath } from '../../../src/print/frames/bundle.js';
import { forget, layOut } from '../../../src/print/frames/index.js';
import { openFonts } from '../../../src/print/type/index.js';
import { fontFaces, fonts, h, p, View, WIDTH } from './kit.js';
import { pngOf } from './pictures.js';

/** A world in memory that counts what is asked of it. */
function memory(): World & { files: Map<string, Uint8Array>; writes: number } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    writes: 0,
    async read(path) {
      const bytes = files.get(path);
      if (!bytes) throw new Missing(path);
      return bytes;
    },
    async list() {
      return [...files.keys()];
    },
    async write(path, bytes) {
      this.writes++;
      files.set(path, bytes);
    },
    async remove(path) {
      files.delete(path);
    },
  };
}

let drawn: string[] = [];
const block = (key: string, text: string, isPrivate = false): Block => ({
  key,
  place: startOf('a.md'),
  private: isPrivate,
  breakBefore: false,
  draw: async () => (drawn.push(key), p(text)),
});
const blocks = [
  block('aaa', 'Første afsnit, uden navne.'),
  block('bbb', 'Andet afsnit.'),
  block('ccc', 'Vi ses på Aktivitetshuset.', true),
];
const lay = (world: World | null, list = blocks, set = fonts, pictures = new Map<string, Uint8Array>()) =>
  layOut([{ name: 'min-trang.easy-read', blocks: list.map((b) => ({ block: b, width: WIDTH })) }], { fonts: set, pictures, cache: world });
const path = bundlePath('min-trang.easy-read');

beforeEach(() => {
  forget();
  drawn = [];
});
afterEach(() => vi.restoreAllMocks());

it('draws a block once, and never again in the process', async () => {
  const first = await lay(null);
  expect(drawn).toEqual(['aaa', 'bbb', 'ccc']);
  expect(await lay(null)).toEqual(first);
  expect(drawn).toHaveLength(3);
});

it('takes frames from disk in another process: the same frames, only the private one drawn', async () => {
  const world = memory();
  const first = await lay(world);
  forget();
  drawn = [];
  expect(await lay(world)).toEqual(first);
  expect(drawn).toEqual(['ccc']);
});

it('keeps nothing of an order on disk', async () => {
  const world = memory();
  await lay(world);
  const text = [...world.files.values()].map((b) => new TextDecoder().decode(b)).join('');
  expect(text).toContain('aaa');
  expect(text).not.toContain('ccc');
  expect(text).not.toContain('Aktivitetshuset');
});

it('reads a bundle once when nothing is missing in it', async () => {
  const world = memory();
  await lay(world, blocks.slice(0, 2));
  forget();
  const reads: string[] = [];
  const counting = { ...world, read: (at: string) => (reads.push(at), world.read(at)) };
  await lay(counting, blocks.slice(0, 2));
  expect(reads).toEqual([path]);
  await lay(counting, blocks.slice(0, 2));
  expect(reads).toEqual([path]);
});

it('does not write again what is there, and writes again when a block is new', async () => {
  const world = memory();
  await lay(world);
  await lay(world);
  forget();
  await lay(world);
  expect(world.writes).toBe(1);
  await lay(world, [...blocks, block('ddd', 'Nyt.')]);
  expect(world.writes).toBe(2);
});

it('keeps the frames of other variants for a while, and then lets them go', async () => {
  const world = memory();
  await lay(world);
  for (let i = 0; i < 12; i++) await lay(world, [block('aaa', ''), block(`v${i}`, `Variant ${i}`)]);
  const text = new TextDecoder().decode(world.files.get(path));
  expect(text).not.toMatch(/^bbb /m);
  expect(text).toMatch(/^aaa /m);
  expect(text).toMatch(/^v5 /m);
});

const broken: [string, (bytes: Uint8Array) => Uint8Array][] = [
  ['cut short', (b) => b.slice(0, b.length - 40)],
  ['empty', () => new Uint8Array()],
  ['without a line', () => new TextEncoder().encode('noget helt andet')],
  ['of another engine', (b) => new TextEncoder().encode(new TextDecoder().decode(b).replace(/^\S+/, 'trykklar-frames-0'))],
  ['with one byte changed', (b) => b.map((x, i) => (i === b.length - 30 ? x ^ 1 : x))],
  ['longer than it says', (b) => new Uint8Array([...b, 10, 10])],
];
it.each(broken)('does not believe a bundle that is %s', async (_, spoil) => {
  const world = memory();
  const first = await lay(world);
  world.files.set(path, spoil(world.files.get(path) as Uint8Array));
  forget();
  drawn = [];
  const fresh = { ...world, files: world.files };
  expect(await lay(fresh)).toEqual(first);
  expect(drawn).toEqual(['aaa', 'bbb', 'ccc']);
});

it('does not use frames of other fonts', async () => {
  const world = memory();
  await lay(world);
  forget();
  drawn = [];
  await lay({ ...world }, blocks, openFonts(fontFaces.slice(0, 7)));
  expect(drawn).toEqual(['aaa', 'bbb', 'ccc']);
});

it('does not use frames that other code has made', async () => {
  const world = memory();
  const batch = [{ name: 'ark.standard', blocks: blocks.map((b) => ({ block: b, width: WIDTH })) }];
  const made = (version: string) => layOut(batch, { fonts, pictures: new Map(), cache: { ...world }, version });
  await made('1');
  for (const [version, expected] of [
    ['1', ['ccc']], // the private one is on no disk
    ['2', ['aaa', 'bbb', 'ccc']],
  ] as const) {
    forget();
    drawn = [];
    await made(version);
    expect(drawn).toEqual(expected);
  }
});

it('does not use a frame whose picture has another shape now', async () => {
  const world = memory();
  const picture: Block = {
    ...block('pic', ''),
    draw: async () => (drawn.push('pic'), h(View, null, h(Image, { src: 'a.png', alt: 'Et billede', style: { width: 60 } }))),
  };
  const wide = (await lay(world, [picture], fonts, new Map([['a.png', pngOf(4, 2)]]))).get('pic');
  forget();
  const same = (await lay({ ...world }, [picture], fonts, new Map([['a.png', pngOf(4, 2)]]))).get('pic');
  const tall = (await lay({ ...world }, [picture], fonts, new Map([['a.png', pngOf(2, 4)]]))).get('pic');
  expect([wide?.height, same?.height, tall?.height]).toEqual([30, 30, 120]);
  expect(drawn).toEqual(['pic', 'pic']);
});

it('gives no two names the same file', () => {
  const names = ['a', 'A', 'a_', 'a/b', 'a.b', '../x', 'å', 'a_61_'];
  expect(new Set(names.map(bundlePath)).size).toBe(names.length);
  for (const name of names) expect(bundlePath(name)).toMatch(/^frames\/[a-z0-9._-]+\.frames$/);
});

it('loads neither React nor the layout nor fontkit when every frame is there', () => {
  const listener = `import fs from 'node:fs';
    export async function resolve(specifier, context, next) { fs.writeSync(2, 'import ' + specifier + '\\n'); return next(specifier, context); }`;
  const script = `
    import { register } from 'node:module';
    register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(listener)}));
    const { layOut } = await import('./src/print/frames/index.ts');
    const { writeBundle } = await import('./src/print/frames/bundle.ts');
    const { openFonts } = await import('./src/print/type/index.ts');
    const frame = { width: 1, height: 1, keepNext: false, solids: [], els: [{ kids: [] }], under: [], segs: [], annots: [], marks: [], faults: [] };
    const files = new Map();
    const world = { read: async (p) => files.get(p), write: async (p, b) => void files.set(p, b), list: async () => [], remove: async () => {} };
    const fonts = openFonts([]);
    await writeBundle(world, 'x', fonts.hash, new Map([['k', frame]]), { get: () => null, keys: new Map() }, new Set());
    const block = { key: 'k', private: false, breakBefore: false, place: null, draw: () => { throw new Error('drawn'); } };
    const frames = await layOut([{ name: 'x', blocks: [{ block, width: 1 }] }], { fonts, pictures: new Map(), cache: world });
    console.log(frames.size);
    await import('react');
  `;
  const { stdout, stderr } = spawnSync('npx', ['tsx', '--input-type=module', '-e', script], { encoding: 'utf8' });
  const imported = [...stderr.matchAll(/^import (\S+)$/gm)].map(([, name = '']) => name);
  expect(stdout.trim()).toBe('1');
  expect(imported).toContain('./src/print/type/index.ts');
  expect(imported.filter((name) => /react|yoga|pdfkit|fontkit/.test(name))).toEqual(['react']); // the last line's own, to see that it would be heard
});
