import { describe, expect, test } from 'vitest';
import { liesIn, openOutlet } from '../../src/cli/outlet.js';
import { order, type Order, type Printed, type World } from '../../src/model/index.js';
import { memoryWorld } from '../../src/world/index.js';

const printed = (file: string, text = 'x'): Printed => ({
  file,
  bytes: new TextEncoder().encode(text),
  pages: 2,
  copies: 9,
  sheets: ['a.standard@1'],
});
const anonymous: Order = order.parse({
  course: 'lille',
  session: 1,
  group: { facilitators: [{ name: 'Ida', phone: '12345678' }], place: 'Huset' },
});
const named: Order = order.parse({ course: 'lille', session: 1, participants: [{ name: 'Xaverine' }] });
const out = { outFolder: '' };
const text = (world: ReturnType<typeof memoryWorld>, path: string): string => new TextDecoder().decode(world.files.get(path));

describe('the manifest', () => {
  test('lists files sorted, with order, sheets, pages and hash, and is written last', async () => {
    const world = memoryWorld({});
    const outlet = await openOutlet(out, 'build', world);
    await outlet.put('lille/2', [printed('b.pdf')], anonymous);
    await outlet.put('lille/1', [printed('a.pdf')], anonymous);
    expect([...world.files.keys()]).toEqual(['lille/2/b.pdf', 'lille/1/a.pdf']);
    await outlet.close(() => false);
    const { files } = JSON.parse(text(world, 'manifest.json')) as { files: unknown[] };
    expect(files).toMatchObject([{ file: 'lille/1/a.pdf' }, { file: 'lille/2/b.pdf' }]);
    expect(files[0]).toEqual({
      file: 'lille/1/a.pdf',
      by: 'build',
      order: { course: 'lille', session: 1, headcount: 8 },
      sheets: ['a.standard@1'],
      pages: 2,
      copies: 9,
      sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
    });
  });

  test('says nothing about people, and no hash of what holds their names', async () => {
    const world = memoryWorld({});
    const outlet = await openOutlet(out, 'pack', world);
    await outlet.put('lille/1/navne', [printed('a.pdf', 'Xaverine')], named);
    await outlet.put('lille/1', [printed('a.pdf')], anonymous);
    await outlet.close(() => false);
    expect(text(world, 'manifest.json')).not.toMatch(/Xaverine|Ida|12345678|Huset/);
    const { files } = JSON.parse(text(world, 'manifest.json')) as { files: { file: string }[] };
    expect(files.find((entry) => entry.file.includes('navne'))).toEqual({
      file: 'lille/1/navne/a.pdf',
      by: 'pack',
      order: { course: 'lille', session: 1, named: true },
      sheets: ['a.standard@1'],
      pages: 2,
      copies: 9,
    });
  });

  test('a broken manifest is as none', async () => {
    const outlet = await openOutlet(out, 'build', memoryWorld({ 'manifest.json': '{"files": [1, {"file"' }));
    expect(outlet.earlier).toEqual([]);
  });
});

/** Counts what is written. */
function counting(files: Record<string, string>): { world: World & { files: Map<string, Uint8Array> }; writes: string[] } {
  const writes: string[] = [];
  const inner = memoryWorld(files);
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    writes.push(path);
    await inner.write(path, bytes);
  };
  return { world: { ...inner, write }, writes };
}

describe('writing', () => {
  test('what is there already is not written again, unless it holds names', async () => {
    const { world, writes } = counting({ 'lille/1/a.pdf': 'x', 'lille/1/navne/a.pdf': 'x' });
    const outlet = await openOutlet(out, 'pack', world);
    await outlet.put('lille/1', [printed('a.pdf')], anonymous);
    await outlet.put('lille/1/navne', [printed('a.pdf')], named);
    expect(writes).toEqual(['lille/1/navne/a.pdf']);
    await outlet.close(() => false);
    const again = await openOutlet(out, 'pack', world);
    await again.close(() => false);
    expect(writes).toEqual(['lille/1/navne/a.pdf', 'manifest.json']);
  });

  test('what is no longer made goes, and what others made stays', async () => {
    const { world } = counting({});
    const first = await openOutlet(out, 'build', world);
    await first.put('lille/1', [printed('a.pdf'), printed('b.pdf')], anonymous);
    await first.put('lille/2', [printed('c.pdf')], anonymous);
    await first.close(() => false);
    const second = await openOutlet(out, 'build', world);
    await second.put('lille/1', [printed('a.pdf')], anonymous);
    await second.close(liesIn(new Set(['lille/1'])));
    expect([...world.files.keys()].sort()).toEqual(['lille/1/a.pdf', 'lille/2/c.pdf', 'manifest.json']);
    expect((await openOutlet(out, 'build', world)).earlier.map((entry) => entry.file)).toEqual(['lille/1/a.pdf', 'lille/2/c.pdf']);
  });

  test('a full disk leaves old files and the old manifest', async () => {
    const room = { left: 3 };
    const { world } = counting({ 'lille/1/a.pdf': 'old', 'lille/1/b.pdf': 'old', 'manifest.json': '{"files":[]}' });
    const full: World = {
      ...world,
      write: async (path, bytes) => {
        room.left -= bytes.length;
        if (room.left < 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        await world.write(path, bytes);
      },
    };
    const outlet = await openOutlet(out, 'build', full);
    await expect(outlet.put('lille/1', [printed('a.pdf', 'new'), printed('b.pdf', 'new')], anonymous)).rejects.toThrow('no space');
    expect(['lille/1/a.pdf', 'lille/1/b.pdf', 'manifest.json'].map((path) => text(world, path))).toEqual(['new', 'old', '{"files":[]}']);
    await outlet.settled();
  });
});
