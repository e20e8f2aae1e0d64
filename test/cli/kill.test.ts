import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiled } from './compiled.js';
import { put, small, workshop } from './content.js';
import { run, start } from './run.js';

let dist: string;
const folders: string[] = [];
beforeAll(() => void (dist = compiled('kill')));
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Every PDF below out/ as text, by path. */
function prints(folder: string): Map<string, string> {
  const out = join(folder, 'out');
  const paths = existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.pdf')) : [];
  return new Map(paths.sort().map((path) => [path, readFileSync(join(out, path), 'latin1')]));
}
const manifest = (folder: string): { files: unknown[] } => JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8'));
const write = (folder: string, words: string): void =>
  ['dagen', 'maal', 'opgave'].forEach((id) => {
    const path = `content/lille/sheets/${id}.md`;
    put(folder, path, `${small[path]}\n${words}\n`);
  });
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const build = ['build', '--quiet', '--jobs', '1'];
const versions = ['Gammel.', 'Ny og meget bedre.'] as const;

test('killed fifty times at random moments between the first and the last write, a build leaves whole files only', async () => {
  const torn = await Promise.all([lane(25), lane(25)]);
  // Some were killed while files of both versions stood side by side: the moments were the right ones.
  expect(torn[0] + torn[1]).toBeGreaterThan(0);
}, 240_000);

/** Kills builds in a folder of its own. @returns how many times files of both versions stood side by side */
async function lane(times: number): Promise<number> {
  const folder = workshop();
  folders.push(folder);
  const whole = [];
  for (const words of versions) {
    write(folder, words);
    expect((await run(dist, folder, build)).code).toBe(0);
    whole.push(prints(folder));
  }
  const [old, young] = whole as [Map<string, string>, Map<string, string>];
  expect(young.size).toBe(8);
  // Both texts are laid out by now, so a build is mostly its start and its writes.
  const moments = await momentsOfWriting(folder);
  let mixed = 0;
  for (let i = 0; i < times; i++) {
    write(folder, versions[(i + 1) % 2]!);
    const { child, ended } = start(dist, folder, build);
    await wait(moments.first + Math.random() * (moments.last - moments.first));
    child.kill('SIGKILL');
    await ended;
    const found = prints(folder);
    expect([...found.keys()]).toEqual([...young.keys()]);
    for (const [path, text] of found) expect([path, text === old.get(path) || text === young.get(path)]).toEqual([path, true]);
    expect(manifest(folder).files).toHaveLength(8);
    if ([...found].some(([path, text]) => text !== old.get(path)) && [...found].some(([path, text]) => text !== young.get(path))) mixed++;
  }
  write(folder, versions[1]);
  expect((await run(dist, folder, build)).code).toBe(0);
  expect(prints(folder)).toEqual(young);
  return mixed;
}

/** When a build from frames writes its first and its last file, in milliseconds after its start. */
async function momentsOfWriting(folder: string): Promise<{ first: number; last: number }> {
  write(folder, versions[0]);
  const before = prints(folder);
  const changed = (): boolean => [...prints(folder)].some(([path, text]) => before.get(path) !== text);
  const began = performance.now();
  const { ended } = start(dist, folder, build);
  let over = false;
  const end = ended.then(() => (over = true));
  while (!over && !changed()) await wait(5);
  const first = performance.now() - began;
  await end;
  return { first: Math.max(0, first - 30), last: performance.now() - began };
}
