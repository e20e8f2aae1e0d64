import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiled } from './compiled.js';
import { put, small, workshop } from './content.js';
import { run, start } from './run.js';

let dist: string;
let folder: string;
beforeAll(() => {
  dist = compiled('kill');
  folder = workshop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every PDF below out/ as text, by path. */
function prints(): Map<string, string> {
  const out = join(folder, 'out');
  const paths = existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.pdf')) : [];
  return new Map(paths.map((path) => [path, readFileSync(join(out, path), 'latin1')]));
}
const manifest = (): { files: { file: string; sha256: string }[] } => JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8'));
const version = (words: string): void =>
  ['dagen', 'maal', 'opgave'].forEach((id) => {
    const path = `content/lille/sheets/${id}.md`;
    put(folder, path, `${small[path]}\n${words}\n`);
  });
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

test('killed fifty times at random moments between the first and the last write, a build leaves whole files only', async () => {
  version('Gammel.');
  expect((await run(dist, folder, ['build'])).code).toBe(0);
  const old = prints();
  version('Ny og meget bedre.');
  expect((await run(dist, folder, ['build'])).code).toBe(0);
  const young = prints();
  expect(young.size).toBe(8);
  const allowed = [...young.keys()].map((path) => [old.get(path), young.get(path)]);
  // Both texts are laid out by now, so a build takes about as long as its start and its writes.
  const moments = await momentsOfWriting();
  for (let i = 0; i < 50; i++) {
    version(i % 2 === 0 ? 'Gammel.' : 'Ny og meget bedre.');
    const { child, ended } = start(dist, folder, ['build', '--quiet', '--jobs', '1']);
    await wait(moments.first + Math.random() * (moments.last - moments.first));
    child.kill('SIGKILL');
    await ended;
    const found = prints();
    expect([...found.keys()]).toEqual([...young.keys()]);
    [...found.values()].forEach((text, j) => expect(allowed[j]!.includes(text)).toBe(true));
    expect(manifest().files).toHaveLength(8);
  }
  version('Ny og meget bedre.');
  expect((await run(dist, folder, ['build'])).code).toBe(0);
  expect(prints()).toEqual(young);
});

/** When a build from frames writes its first and its last file, in milliseconds after its start. */
async function momentsOfWriting(): Promise<{ first: number; last: number }> {
  version('Gammel.');
  const began = performance.now();
  const before = prints();
  const { ended } = start(dist, folder, ['build', '--quiet', '--jobs', '1']);
  let first = 0;
  let over = false;
  const watching = (async () => {
    while (!over && first === 0) {
      const now = prints();
      if ([...now].some(([path, text]) => before.get(path) !== text)) first = performance.now() - began;
      await wait(10);
    }
  })();
  await ended;
  over = true;
  await watching;
  const last = performance.now() - began;
  return { first: Math.max(0, (first || last) - 50), last };
}
