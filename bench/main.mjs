// npm run bench: our engine beside plain React-PDF on the same sheets, in one run. Prints the table of the README.
// Cold rows are whole processes, warm rows the median of seven rounds in one process. --cpu: processor time instead of the clock, for a busy machine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tailored } from './prepare.mjs';
import { named, people, sheet } from './text.mjs';

const byProcessor = process.argv.includes('--cpu');
const folder = mkdtempSync(join(tmpdir(), 'bench-of-trykklar-'));
const task = fileURLToPath(new URL('task.mjs', import.meta.url));
const env = { ...process.env, NODE_ENV: 'production' };

function input(name, content) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}
const sheets = (count, text = sheet) => Array.from({ length: count }, (_, i) => tailored(text(i + 1), i + 1));

/** A task in a process of its own; `wall` is the whole process. */
function run(...args) {
  const from = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [task, ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { ...JSON.parse(stdout.trim().split('\n').at(-1)), wall: performance.now() - from };
}
const coldKey = byProcessor ? 'cpu' : 'wall';
const best = (count, work) => Array.from({ length: count }, work).reduce((a, b) => (b[coldKey] < a[coldKey] ? b : a));

const say = (line) => console.log(line);
const seconds = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`);
function row(what, plain, ours, key, goal = '') {
  if (plain.pages !== ours.pages) throw new Error(`${what}: ${plain.pages} pages there, ${ours.pages} here`);
  say(`| ${what} | ${seconds(plain[key])} | ${seconds(ours[key])} | ${(plain[key] / ours[key]).toFixed(1)}× | ${goal} |`);
}

function cold(count, repeat, what) {
  const file = input(`cold-${count}`, { sheets: sheets(count) });
  const frames = join(folder, `frames-${count}`);
  const large = count === 400;
  const plain = best(repeat, () => run('plain', 'cold', file));
  const empty = best(repeat, () => run('ours', 'cold', file));
  row(`${what}, cold, no frames`, plain, empty, coldKey, large ? '3×' : '');
  if (large)
    row(
      `${what}, cold, no frames, two threads`,
      plain,
      best(repeat, () => run('ours', 'cold', file, 'threads=2')),
      'wall',
    );
  run('ours', 'cold', file, frames);
  row(
    `${what}, cold, frames on disk`,
    plain,
    best(repeat, () => run('ours', 'cold', file, frames)),
    coldKey,
    large ? '10×' : '',
  );
  if (large) say(`| memory at ${what} | ${Math.round(plain.memory)} MB | ${Math.round(empty.memory)} MB | | no higher |`);
}

say(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'processor unknown'}, ${availableParallelism()} threads${byProcessor ? ', processor time' : ''}`,
);
say('');
say('| | React-PDF | Trykklar | faster | goal |');
say('| --- | ---: | ---: | ---: | ---: |');
cold(1, 3, 'one handout');
cold(40, 3, '40 pages');
cold(400, byProcessor ? 1 : 2, '400 pages');

const each = people.flatMap((name) => sheets(20, (n) => named(n).replace('{{participant.name}}', name)));
const copies = [
  run('plain', 'copies', input('copies-plain', { sheets: each })),
  run('ours', 'copies', input('copies', { sheets: sheets(20, named), names: people })),
];
row('20 pages × 10 named people, warm', ...copies, 'ms', '12×');
say(`| size of that file | ${Math.round(copies[0].size / 1024)} KB | ${Math.round(copies[1].size / 1024)} KB | | |`);

const edits = Array.from({ length: 9 }, (_, i) => tailored(sheet(18, `Rettelse nummer ${i + 1}. `), 18));
const edit = input('edit', { sheets: sheets(40), edits });
row('one paragraph edited in 40 pages, warm', run('plain', 'edit', edit), run('ours', 'edit', edit), 'ms', '20×');
rmSync(folder, { recursive: true, force: true });
