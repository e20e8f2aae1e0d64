// One measurement in a process of its own: node child.mjs <who> <what> <pages>. Prints JSON: milliseconds and peak memory.
import { performance } from 'node:perf_hooks';

const [, , who, what, count] = process.argv;
const started = performance.timeOrigin;
const n = Number(count);
const now = () => performance.timeOrigin + performance.now();
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

const { jobOf, people, range, suppliesOf, tailoredSheet } = await import('./setting.mjs');

async function ours() {
  const { print } = await import('../dist/print/index.js');
  const { diskWorld } = await import('../dist/world/index.js');
  const cache = process.env.BENCH_CACHE ? diskWorld(process.env.BENCH_CACHE) : null;
  const supplies = await suppliesOf(cache);
  const run = async (sheets, names) => {
    const { value, diagnostics } = await print(jobOf(sheets, names), supplies);
    const error = diagnostics.find((d) => d.severity === 'error');
    if (error) throw new Error(JSON.stringify(error));
    return value;
  };
  if (what === 'copies')
    return void (await run(
      range(n).map((i) => tailoredSheet(i, { named: true, name: '{{participant.name}}' })),
      people,
    ));
  const sheets = range(n).map((i) => tailoredSheet(i));
  if (what !== 'edit') return void (await run(sheets));
  await run(sheets);
  return edits(async (i) => {
    sheets[n >> 1] = tailoredSheet((n >> 1) + 1, { extra: `Rettet gang ${i}.` });
    await run(sheets);
  });
}

async function stock() {
  const { registerFonts, renderStock } = await import('./stock-document.mjs');
  const supplies = await suppliesOf(null);
  registerFonts(supplies.fonts);
  if (what === 'copies')
    return void (await renderStock(
      people.flatMap((name) => range(n).map((i) => tailoredSheet(i, { name }))),
      supplies,
    ));
  const sheets = range(n).map((i) => tailoredSheet(i));
  if (what !== 'edit') return void (await renderStock(sheets, supplies));
  await renderStock(sheets, supplies);
  return edits(async (i) => {
    sheets[n >> 1] = tailoredSheet((n >> 1) + 1, { extra: `Rettet gang ${i}.` });
    await renderStock(sheets, supplies);
  });
}

/** Median of several edits in a warm process. */
async function edits(edit) {
  const times = [];
  for (let i = 0; i < 7; i++) {
    const from = now();
    await edit(i);
    times.push(now() - from);
  }
  return median(times.slice(2));
}

const warm = await (who === 'ours' ? ours() : stock());
console.log(JSON.stringify({ ms: warm ?? now() - started, mib: process.resourceUsage().maxRSS / 1024 }));
