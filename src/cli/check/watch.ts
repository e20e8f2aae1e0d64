// `check --watch`: reads again whenever a file is saved, until it is stopped.
import { basename, resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import type { Words } from '../../model/index.js';
import { isHalf } from '../../world/replace.js';
import type { Run } from '../run.js';

/** Editors write a file in several goes, and save several files at once. In milliseconds. */
const quiet = 80;

/**
 * Runs a round now, and another one after each change of content, templates or the files named.
 *
 * @param round tells all that there is to say, as it is now
 * @param more other files to keep an eye on: orders
 * @returns when the run is stopped
 */
export async function keepWatching(run: Run, more: readonly string[], round: () => Promise<void>): Promise<void> {
  const { settings, stop } = run;
  const bell = belled(stop);
  const roots = [settings.content, settings.templates, ...more].map((path) => resolve(path));
  const watcher = watchFiles(roots, { ignoreInitial: true, ignored: isOurs });
  watcher.on('all', bell.ring);
  run.beforeExit(() => watcher.close());
  await new Promise<void>((ready) => void watcher.once('ready', ready));
  while (!stop.aborted) {
    clearScreen();
    await round();
    if (!stop.aborted) run.talk.say(waiting);
    await bell.rung();
    await new Promise((later) => setTimeout(later, quiet));
    bell.hush();
  }
  await watcher.close();
}

const waiting: Words = { da: 'Venter på ændringer. Ctrl-C slutter.', en: 'Waiting for changes. Ctrl-C ends.' };

/** Halves of files that are being written, and what git and editors keep for themselves. */
const isOurs = (path: string): boolean => isHalf(basename(path)) || /[/\\]\.git([/\\]|$)/.test(path) || /(~|\.swp|\.swx)$/.test(path);

/** Elsewhere than on a terminal every round stays to be read. */
function clearScreen(): void {
  if (process.stderr.isTTY) process.stderr.write('\u001b[2J\u001b[3J\u001b[H');
}

/** Changes during a round count for the next one. */
function belled(stop: AbortSignal): { ring: () => void; rung: () => Promise<void>; hush: () => void } {
  let rang = false;
  let wake = (): void => undefined;
  const ring = (): void => {
    rang = true;
    wake();
  };
  stop.addEventListener('abort', ring);
  return { ring, rung: () => (rang ? Promise.resolve() : new Promise((done) => void (wake = done))), hush: () => void (rang = false) };
}
