import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { compiled } from './compiled.js';
import { put, small, workshop } from './content.js';
import { run, start } from './run.js';

const texts = { old: 'Gammel.', young: 'Ny og meget bedre.' } as const;
type Version = keyof typeof texts;
const build = ['build', '--quiet', '--jobs', '1'];

let dist: string;
let folder: string;
let whole: Record<Version, Map<string, string>>;
beforeAll(async () => {
  dist = compiled();
  folder = workshop();
  const made = async (version: Version): Promise<Map<string, string>> => {
    write(version);
    expect((await run(dist, folder, build)).code).toBe(0);
    cpSync(join(folder, 'out'), join(folder, version), { recursive: true });
    rmSync(join(folder, version, 'manifest.json'));
    return prints();
  };
  whole = { old: await made('old'), young: await made('young') };
});

const write = (version: Version): void =>
  ['dagen', 'maal', 'opgave'].forEach((id) => {
    const path = `content/lille/sheets/${id}.md`;
    put(folder, path, `${small[path]}\n${texts[version]}\n`);
  });

/** Every PDF below out/ as text, by path. */
function prints(): Map<string, string> {
  const out = join(folder, 'out');
  const paths = existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.pdf')) : [];
  return new Map(paths.sort().map((path) => [path, readFileSync(join(out, path), 'latin1')]));
}

/** Old or new and nothing between, and a manifest that can be read. @returns true when both versions stand side by side */
function expectWholeFiles(): boolean {
  const found = [...prints()];
  expect(found.map(([path]) => path)).toEqual([...whole.young.keys()]);
  for (const [path, text] of found) expect([path, text === whole.old.get(path) || text === whole.young.get(path)]).toEqual([path, true]);
  const { files } = JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8')) as { files: unknown[] };
  expect(files).toHaveLength(whole.young.size);
  const is = (version: Version): boolean => found.every(([path, text]) => text === whole[version].get(path));
  return !is('old') && !is('young');
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const changed = (before: Map<string, string>): boolean => [...prints()].some(([path, text]) => before.get(path) !== text);

/** Starts a process, kills it at a random moment after its first write, and looks at what it left. */
async function killed(begin: () => { kill(): void; ended: Promise<unknown> }, most: number): Promise<boolean> {
  const before = prints();
  const { kill, ended } = begin();
  let over = false;
  const end = ended.then(() => (over = true));
  while (!over && !changed(before)) await wait(1);
  await wait(Math.random() * most);
  kill();
  await end;
  return expectWholeFiles();
}

test('killed fifty times at random moments between the first and the last write, it leaves whole files only', async () => {
  const script = fileURLToPath(new URL('writing.mjs', import.meta.url));
  const begin = (version: Version) => () => {
    const child = spawn(process.execPath, [script, dist, folder, version]);
    return { kill: () => void child.kill('SIGKILL'), ended: new Promise((done) => child.on('close', done)) };
  };
  let mixed = 0;
  for (let i = 0; i < 50; i++) if (await killed(begin(i % 2 === 0 ? 'old' : 'young'), 30)) mixed++;
  // Most were killed while files of both versions stood side by side: the moments were the right ones.
  expect(mixed).toBeGreaterThan(5);
}, 120_000);

test('a whole build, killed while it writes, leaves whole files, and the next one mends all', async () => {
  for (const version of ['old', 'young', 'old', 'young'] as const) {
    write(version);
    await killed(() => {
      const { child, ended } = start(dist, folder, build);
      return { kill: () => void child.kill('SIGKILL'), ended };
    }, 100);
  }
  write('young');
  expect((await run(dist, folder, build)).code).toBe(0);
  expect(prints()).toEqual(whole.young);
}, 120_000);

test('Ctrl-C ends a build with 130, and no half file is left', async () => {
  // The killed ones had no time to take theirs away.
  const halves = (): string[] =>
    readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.half'));
  const others = halves();
  write('old');
  const before = prints();
  const { child, ended } = start(dist, folder, build);
  while (!changed(before)) await wait(5);
  child.kill('SIGINT');
  expect((await ended).code).toBe(130);
  expectWholeFiles();
  expect(halves()).toEqual(others);
}, 60_000);
