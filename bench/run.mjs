// npm run bench: ratios against plain React-PDF on the same text, measured in one run. Every cold number is a process of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const child = new URL('child.mjs', import.meta.url).pathname;
const rounds = Number(process.argv[2] ?? 3);
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

function measure(who, what, pages, cache) {
  const env = { ...process.env, NODE_ENV: 'production', ...(cache && { BENCH_CACHE: cache }) };
  return JSON.parse(execFileSync(process.execPath, [child, who, what, String(pages)], { env, encoding: 'utf8', maxBuffer: 1 << 26 }));
}
const fresh = () => mkdtempSync(join(tmpdir(), 'trykklar-bench-'));
/** Measures with a cache folder: an empty one each time, or one that a first run has filled. */
function withCache(what, pages, filled) {
  const folder = fresh();
  try {
    if (filled) measure('ours', what, pages, folder);
    return measure('ours', what, pages, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rows = [
  { name: 'one handout, cold', what: 'cold', pages: 1, goal: null },
  { name: '40 pages, cold', what: 'cold', pages: 40, goal: null },
  { name: '400 pages, cold, empty cache', what: 'cold', pages: 400, goal: 3 },
  { name: '400 pages, cold, frames on disk', what: 'cold', pages: 400, filled: true, goal: 10 },
  { name: '20 pages × 10 named people, cold', what: 'copies', pages: 20, goal: 12 },
  { name: 'one paragraph edited in 40 pages, warm', what: 'edit', pages: 40, goal: 20 },
];
const stockOf = new Map();
console.log('| | React-PDF | Trykklar | faster | goal | memory, MiB |\n| --- | ---: | ---: | ---: | ---: | ---: |');
for (const { name, what, pages, filled, goal } of rows) {
  const key = `${what} ${pages}`;
  const stock = stockOf.get(key) ?? [];
  const ours = [];
  for (let i = 0; i < rounds; i++) {
    if (stock.length < rounds) stock.push(measure('stock', what, pages));
    ours.push(withCache(what, pages, filled));
  }
  stockOf.set(key, stock);
  const [a, b] = [stock, ours].map((list) => median(list.map((m) => m.ms)));
  const [ma, mb] = [stock, ours].map((list) => Math.round(median(list.map((m) => m.mib))));
  console.log(
    `| ${name} | ${Math.round(a)} ms | ${Math.round(b)} ms | ${(a / b).toFixed(1)}× | ${goal ? `${goal}×` : ''} | ${ma} → ${mb} |`,
  );
}
