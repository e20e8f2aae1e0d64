// npm run bench: our engine beside plain React-PDF on the same text, in one run. Prints the table of the README.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const task = fileURLToPath(new URL('task.mjs', import.meta.url));
const env = { ...process.env, NODE_ENV: 'production' };

/** A task in a process of its own; `wall` is the whole process. */
function run(engine, name, folder) {
  const from = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [task, engine, name, ...(folder ? [folder] : [])], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${engine} ${name}: ${stderr}`);
  return { ...JSON.parse(stdout.trim().split('\n').at(-1)), wall: performance.now() - from };
}
const best = (list, key) => list.reduce((a, b) => (b[key] < a[key] ? b : a));
const times = (count, work) => Array.from({ length: count }, work);

const folder = mkdtempSync(join(tmpdir(), 'trykklar-bench-'));
const cold = (count, repeat) => {
  const plain = best(
    times(repeat, () => run('plain', `cold-${count}`)),
    'wall',
  );
  const empty = best(
    times(repeat, () => run('ours', `cold-${count}`)),
    'wall',
  );
  run('ours', `cold-${count}`, join(folder, String(count)));
  const frames = best(
    times(repeat, () => run('ours', `cold-${count}`, join(folder, String(count)))),
    'wall',
  );
  return { plain, empty, frames };
};
const warm = (name) => ({ plain: run('plain', name), ours: run('ours', name) });

const seconds = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);
const row = (what, plain, ours, key) =>
  `| ${what} | ${seconds(plain[key])} | ${seconds(ours[key])} | ${(plain[key] / ours[key]).toFixed(1)}× |`;

const rows = [];
const say = (line) => {
  rows.push(line);
  console.log(line);
};
say(`Node ${process.version}, ${cpus()[0]?.model ?? 'processor unknown'}, ${availableParallelism()} threads`);
say('');
say('| | React-PDF | Trykklar | |');
say('| --- | ---: | ---: | ---: |');
for (const [count, repeat, what] of [
  [1, 3, 'one handout'],
  [40, 2, '40 pages'],
  [400, 1, '400 pages'],
]) {
  const { plain, empty, frames } = cold(count, repeat);
  say(row(`${what}, cold process, empty cache`, plain, empty, 'wall'));
  say(row(`${what}, cold process, frames on disk`, plain, frames, 'wall'));
  if (count === 400) say(`| memory at 400 pages | ${Math.round(plain.memory)} MB | ${Math.round(empty.memory)} MB | |`);
}
const copies = warm('copies');
say(row('20 pages × 10 named people, warm', copies.plain, copies.ours, 'ms'));
say(`| size of that file | ${Math.round(copies.plain.size / 1024)} KB | ${Math.round(copies.ours.size / 1024)} KB | |`);
const edit = warm('edit');
say(row('one paragraph edited in 40 pages, warm', edit.plain, edit.ours, 'ms'));
rmSync(folder, { recursive: true, force: true });
