// One measurement in a process of its own: node bench/task.mjs plain|ours TASK [cache folder]. Prints milliseconds, processor time and memory.
import { named, people, sheet } from './text.mjs';

const [, , engine, task, folder] = process.argv;
const WARM = 7;
const sheets = (count) => Array.from({ length: count }, (_, i) => sheet(i + 1));
const load = async () => {
  if (engine === 'plain') {
    const { printed } = await import('./plain.mjs');
    return (markdowns, names) => printed(markdowns, names);
  }
  const [{ printed }, { diskWorld }] = await Promise.all([import('./ours.mjs'), import('../dist/world/index.js')]);
  return (markdowns, names) => printed(markdowns, folder ? diskWorld(folder) : null, names);
};

const print = await load();
const times = [];
const time = async (work) => {
  const from = performance.now();
  const { length, bytes } = await work();
  times.push(performance.now() - from);
  return bytes?.length ?? length;
};
const forget = async () => (engine === 'ours' ? (await import('../dist/print/frames/index.js')).forget() : undefined);

let size = 0;
if (task.startsWith('cold-')) size = await time(() => print(sheets(Number(task.slice(5)))));
else if (task === 'copies')
  for (let i = 0; i < WARM; i++) {
    await forget(); // nothing is left over but what the copies share
    size = await time(() =>
      print(
        Array.from({ length: 20 }, (_, n) => named(n + 1)),
        people,
      ),
    );
  }
else if (task === 'edit') {
  await print(sheets(40));
  for (let i = 0; i < WARM; i++)
    size = await time(() => print(sheets(40).map((s, n) => (n === 17 ? sheet(18, `Rettelse nummer ${i + 1}. `) : s))));
}
const { user, system } = process.cpuUsage();
const median = [...times].sort((a, b) => a - b)[times.length >> 1];
console.log(JSON.stringify({ ms: median, cpu: (user + system) / 1000, size, memory: process.resourceUsage().maxRSS / 1024 }));
