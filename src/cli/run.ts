import type { Library } from '../model/index.js';
import type { Settings } from './settings.js';
import { talkOf, type Talk } from './talk.js';

/** One call of a command: what it was asked, whom it talks to, and when it is to stop. */
export interface Run {
  settings: Settings;
  talk: Talk;
  /** Aborted by Ctrl-C. */
  stop: AbortSignal;
  /** Gives messages the texts of a library's sheets to show lines of. */
  texts(library: Library): void;
  /** What has to be waited for before the process may end early. */
  beforeExit(wait: () => Promise<unknown>): void;
  /** Waits for all of that. */
  settled(): Promise<unknown>;
}

export function runOf(settings: Settings, stop: AbortSignal): Run {
  const known = new Map<string, string>();
  const waits: (() => Promise<unknown>)[] = [];
  return {
    settings,
    stop,
    talk: talkOf(settings, (file) => known.get(file) ?? null),
    texts: ({ sheets, templates }) => {
      const sources = [...templates.values(), ...[...sheets.values()].flatMap((sheet) => Object.values(sheet.editions))];
      for (const { file, text } of sources) known.set(file, text);
    },
    beforeExit: (wait) => void waits.push(wait),
    settled: () => Promise.all(waits.map((wait) => wait())),
  };
}
