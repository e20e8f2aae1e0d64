// The same pipeline in a Web Worker of a real browser: a pack of real sheets, the same bytes as in Node, shown by react-pdf.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { order as orderSchema, type Library, type Order } from '../../src/model/index.js';
import { makePack, suppliesOf } from '../../src/pipeline.js';
import { read } from '../../src/read/index.js';
import { diskWorld, fontsOnDisk } from '../../src/world/index.js';
import { launch, serve } from './browser.js';
import { buildPage } from './build.js';

const order: Order = orderSchema.parse({
  course: 'rusmidler',
  session: 1,
  participants: [{ name: 'Åse Prøve' }, { name: 'Børge Prøve' }],
  readers: ['participant', 'facilitator'],
});

describe('in a browser', () => {
  let library: Library;
  let folder: string;
  let server: Server;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    library = (await read(diskWorld('.'))).value;
    folder = await mkdtemp(join(tmpdir(), 'trykklar-page-'));
    await mkdir(join(folder, 'page'));
    await buildPage(library, join(folder, 'page'));
    ({ url, server } = await serve(join(folder, 'page')));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('prints the same bytes as Node, asks nothing of other origins, and shows the page', async () => {
    const here = await makePack(library, order, 'bestilling', suppliesOf(library, await fontsOnDisk(), null));
    const page = await browser.newPage();
    const asked: string[] = [];
    const failures: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => failures.push(String(error)));
    await page.goto(url);
    const there = await page.evaluate((o) => window.trykklar.print(o as Order), order as unknown);

    expect(there.map((f) => f.file)).toEqual(here.value.map((f) => f.file));
    for (const [i, file] of here.value.entries())
      expect(Buffer.from(there[i]!.bytes).equals(Buffer.from(file.bytes)), file.file).toBe(true);
    const own = asked.filter((a) => !a.startsWith(url) && !a.startsWith('blob:') && !a.startsWith('data:'));
    expect(own).toEqual([]);
    expect(asked.join('\n')).not.toMatch(/Prøve|Pr%C3%B8ve/);

    await page.evaluate((file) => window.trykklar.show(file), there[0]!.file);
    const canvas = page.locator('.react-pdf__Page__canvas');
    await canvas.waitFor({ timeout: 30_000 });
    await expect.poll(() => page.locator('.react-pdf__Page__textContent').textContent(), { timeout: 30_000 }).toContain('Møde 1');
    const dark = await canvas.evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const { data } = (element as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
      return data.filter((value, i) => i % 4 === 0 && value < 128).length;
    });
    expect(dark).toBeGreaterThan(500);
    expect(failures).toEqual([]);
  }, 240_000);
});
