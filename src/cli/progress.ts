import type { Words } from '../model/index.js';
import type { Settings } from './settings.js';

/** What those who wait see: which packs are being made, and how many are done. */
export interface Progress {
  start(name: string): void;
  end(name: string, note: Words, good: boolean): void;
  close(): Promise<void>;
}

const silent: Progress = { start: () => undefined, end: () => undefined, close: async () => undefined };

/**
 * Progress on stderr: moving lines on a terminal, one plain line for each finished pack elsewhere, nothing when quiet.
 *
 * @param names of all packs, in the order they are begun
 */
export async function progressOf(names: string[], { quiet, json, lang }: Pick<Settings, 'quiet' | 'json' | 'lang'>): Promise<Progress> {
  if (quiet || names.length === 0) return silent;
  if (process.stderr.isTTY && !json && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb') return moving(names, lang);
  let done = 0;
  return {
    ...silent,
    end: (name, note, good) => void process.stderr.write(`${++done}/${names.length} ${good ? '' : '! '}${name}: ${note[lang]}\n`),
  };
}

async function moving(names: string[], lang: Settings['lang']): Promise<Progress> {
  const { DefaultRenderer, Listr, ListrLogger, ProcessOutput } = await import('listr2');
  // Standard output is for data and may be no terminal at all; the lines move on standard error.
  class OnStderr extends DefaultRenderer {
    static override nonTTY = true;
  }
  const begun = new Map(names.map((name) => [name, deferred<void>()]));
  const ended = new Map(names.map((name) => [name, deferred<string>()]));
  let done = 0;
  const list = new Listr(
    names.map((name) => ({
      title: name,
      task: async (_: unknown, task: { title: string }) => {
        await begun.get(name)!.promise;
        const note = await ended.get(name)!.promise;
        task.title = `${name}: ${note} (${++done}/${names.length})`;
      },
    })),
    {
      concurrent: true,
      exitOnError: false,
      registerSignalListeners: false,
      renderer: OnStderr,
      rendererOptions: { logger: new ListrLogger({ useIcons: false, processOutput: new ProcessOutput(process.stderr, process.stdout) }) },
    },
  );
  const running = list.run();
  return {
    start: (name) => begun.get(name)?.resolve(),
    end: (name, note, good) => {
      begun.get(name)?.resolve();
      const end = ended.get(name);
      if (good) end?.resolve(note[lang]);
      else end?.reject(new Error(`${name}: ${note[lang]}`));
    },
    close: async () => {
      for (const end of ended.values()) end.resolve('');
      for (const start of begun.values()) start.resolve();
      await running;
    },
  };
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (cause: Error) => void } {
  let resolve!: (value: T) => void;
  let reject!: (cause: Error) => void;
  const promise = new Promise<T>((good, bad) => {
    resolve = good;
    reject = bad;
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
