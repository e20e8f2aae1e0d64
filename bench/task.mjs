// One measurement in a process of its own: node bench/task.mjs plain|ours cold|copies|edit SHEETS [cache folder | threads=2]
// SHEETS is a file of tailored sheets: { sheets, edits?, names? }. Prints milliseconds, processor time, size and memory as JSON.
import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const [engine, task, file, how] = isMainThread ? process.argv.slice(2) : workerData.args;
/** Rounds of a warm measurement; the first ones warm up. */
const ROUNDS = 9;

const { printed } = await import(`./${engine}.mjs`);
const input = JSON.parse(readFileSync(file, 'utf8'));
const world = async () => (how && how !== 'threads=2' ? (await import('../dist/world/disk.js')).diskWorld(how) : null);
const cache = await world();
const print = (sheets, names = []) => (engine === 'ours' ? printed(sheets, names, cache) : printed(sheets));
const half = (part) => input.sheets.slice(...(part ? [input.sheets.length >> 1] : [0, input.sheets.length >> 1]));

async function inTwoThreads() {
  const other = new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { args: [engine, 'half', file, how] } });
    worker.on('message', resolve).on('error', reject);
  });
  const [a, b] = await Promise.all([print(half(0)), other]);
  return { size: a.size + b.size, pages: a.pages + b.pages };
}
async function warm(work) {
  const times = [];
  let result;
  for (let i = 0; i < ROUNDS; i++) {
    const from = performance.now();
    result = await work(i);
    times.push(performance.now() - from);
  }
  const sorted = times.slice(2).sort((a, b) => a - b);
  return { ...result, ms: sorted[sorted.length >> 1] };
}

if (!isMainThread) parentPort.postMessage(await print(half(1)));
else {
  let result;
  if (task === 'cold') result = await (how === 'threads=2' ? inTwoThreads() : print(input.sheets));
  else if (task === 'copies') {
    const forget = engine === 'ours' ? (await import('../dist/print/frames/index.js')).forget : () => undefined;
    result = await warm(() => {
      forget(); // every sheet is laid out anew, once for all ten
      return print(input.sheets, input.names);
    });
  } else {
    await print(input.sheets);
    result = await warm((i) => print(input.sheets.map((sheet, n) => (n === 17 ? input.edits[i] : sheet))));
  }
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ ...result, cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 }));
}
