import { Piscina } from 'piscina';
import { gaveUp } from './failure.js';
import type { Folders, Message, PackResult, PackTask } from './task.js';

export { make } from './make.js';
export { stockOf, type Stock } from './stock.js';
export type { Folders, PackResult, PackTask, UsedText } from './task.js';

/** What one pack may cost. */
export interface Limits {
  /** Threads at once. */
  jobs: number;
  /** Time for one pack, the start of its thread included. */
  seconds: number;
  /** Memory of one thread's heap, in MiB. */
  megabytes: number;
}

/**
 * Makes packs in worker threads. A pack that hangs, runs out of memory or throws costs itself only: it comes back without files and
 * with an error, its thread is replaced, and the others go on.
 *
 * @param tasks orders without names
 * @param done called for each pack as it is finished, one at a time; the next result waits for it
 * @param stop ends all threads when it is aborted; what is not finished then is not told
 */
export async function makePacks<Task extends PackTask>(
  tasks: readonly Task[],
  folders: Folders,
  limits: Limits,
  done: (task: Task, result: PackResult) => Promise<void>,
  started: (task: Task) => void = () => undefined,
  stop?: AbortSignal,
): Promise<void> {
  const threads = Math.max(1, Math.min(limits.jobs, tasks.length));
  const pool = new Piscina<Message, PackResult>({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const waiting = [...tasks];
  let telling = Promise.resolve();
  const lane = async (): Promise<void> => {
    for (let task = waiting.shift(); task && !stop?.aborted; task = waiting.shift()) {
      const current = task;
      started(current);
      const result = await within(pool, current, folders, limits.seconds, stop);
      if (stop?.aborted) return;
      telling = telling.then(() => done(current, result));
      await telling;
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, lane));
  } finally {
    await pool.destroy();
  }
}

/** One pack, given up after its time. The clock is ours, since a thread that hangs cannot watch itself. */
async function within(
  pool: Piscina<Message, PackResult>,
  { order, orderFile }: PackTask,
  folders: Folders,
  seconds: number,
  stop?: AbortSignal,
): Promise<PackResult> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), seconds * 1000);
  try {
    return await pool.run({ order, orderFile, folders }, { signal: stop ? AbortSignal.any([late.signal, stop]) : late.signal });
  } catch (cause) {
    const failure = late.signal.aborted ? 'late' : 'dead';
    const trace = failure === 'dead' && cause instanceof Error ? cause.stack : undefined;
    return { files: [], diagnostics: [gaveUp({ order, orderFile }, failure, seconds, cause)], used: [], trace };
  } finally {
    clearTimeout(timer);
  }
}
