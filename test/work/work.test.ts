import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasErrors, order, type Order } from '../../src/model/index.js';
import type { Folders, Limits, PackResult, PackTask } from '../../src/work/index.js';
import type * as Work from '../../src/work/index.js';
import { compiled } from '../cli/compiled.js';
import { put, small, workshop } from '../cli/content.js';

let folder: string;
let folders: Folders;
let makePacks: typeof Work.makePacks;
beforeAll(async () => {
  folder = workshop();
  folders = { root: folder, content: 'content', templates: 'templates', cache: null };
  // Worker threads run JavaScript: the compiled rooms are tested, as they ship.
  const dist = compiled();
  ({ makePacks } = (await import(pathToFileURL(join(dist, 'work/index.js')).href)) as typeof Work);
});

const task = (session: number): PackTask => ({ order: order.parse({ course: 'lille', session }) as Order, orderFile: `møde ${session}` });
const limits: Limits = { jobs: 2, seconds: 120, megabytes: 2048 };

async function results(tasks: PackTask[], some: Partial<Limits> = {}): Promise<Map<string, PackResult>> {
  const found = new Map<string, PackResult>();
  await makePacks(tasks, folders, { ...limits, ...some }, async ({ orderFile }, result) => void found.set(orderFile, result));
  return found;
}
const rules = (result?: PackResult): string[] => (result?.diagnostics ?? []).filter((d) => d.severity === 'error').map((d) => d.rule);

describe('packs in worker threads', () => {
  test('each comes back with its files, and which texts went into it', async () => {
    const found = await results([task(1), task(2)]);
    expect(found.get('møde 1')!.files.map((file) => file.file)).toContain('3-hjemmeopgave.pdf');
    expect(hasErrors(found.get('møde 2')!.diagnostics)).toBe(false);
    const used = found.get('møde 2')!.used.map((text) => text.file);
    expect(used).toContain('content/lille/sheets/maal.md');
    expect(used).not.toContain('content/lille/sheets/opgave.md');
  });

  test('a pack that takes too long is given up, with a message', async () => {
    const found = await results([task(1)], { seconds: 0.001 });
    expect(rules(found.get('møde 1'))).toEqual(['pack-too-slow']);
    expect(found.get('møde 1')!.files).toEqual([]);
  });

  test('a pack that eats all memory costs itself only', async () => {
    // Almost as long as a sheet may be: more than 64 MiB can lay out. The other pack is made in 56, and not in 40.
    const huge = Array.from({ length: 3_900 }, (_, i) => `Linje ${i} med nogle ord om dagen i dag og i morgen.\n`).join('\n');
    put(folder, 'content/lille/sheets/dagen.md', small['content/lille/sheets/dagen.md']!);
    put(folder, 'content/lille/sheets/maal.md', `${small['content/lille/sheets/maal.md']}\n${huge}`);
    const found = await results([task(2), task(1)], { jobs: 1, megabytes: 64 });
    expect(rules(found.get('møde 2'))).toEqual(['pack-worker-died']);
    expect(found.get('møde 1')!.files.length).toBeGreaterThan(0);
    expect(rules(found.get('møde 1'))).toEqual([]);
  });

  test('a message about a failure does not say what failed', async () => {
    const found = await makeWith({ ...folders, content: '\0' });
    expect(found.files).toEqual([]);
    expect(rules(found)).toEqual(['pack-worker-died']);
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    let told = 0;
    const making = makePacks(
      [task(1), task(2)],
      folders,
      limits,
      async () => void told++,
      () => stop.abort(),
      stop.signal,
    );
    await making;
    expect(told).toBe(0);
  });
});

async function makeWith(where: Folders): Promise<PackResult> {
  let result: PackResult | null = null;
  await makePacks([task(1)], where, limits, async (_, found) => void (result = found));
  return result!;
}
