import { relative } from 'node:path';
import { resolve } from 'node:path/posix';
import { compare, tidy, type Diagnostic, type Words } from '../model/index.js';
import { diskWorld } from '../world/disk.js';
import { isList } from './lists.js';
import type { Entry } from './manifest.js';
import type { Telling } from './report.js';
import { shown, type Settings } from './settings.js';
import { total } from './words.js';

/** What a command says: data on stdout, everything else on stderr. Both are told at the end, in order, whatever order work was done in. */
export interface Talk {
  /** A file was made, or is as it should be. */
  files(entries: readonly Entry[]): void;
  /** Sources were written for an editor: paths as somebody in the current folder would write them. */
  wrote(paths: readonly string[]): void;
  about(diagnostics: readonly Diagnostic[]): void;
  /** Talk that is not about a source, at once. */
  say(words: Words): void;
  /** What is to be said last of all. */
  conclude(words: Words): void;
  /** Hints are for those who ask: from now on they are told too. */
  tellHints(): void;
  /** Why a rule is there: told with the first message of each. */
  explain(reason: Telling['reason']): void;
  /** Something more in the JSON, beside files and diagnostics. */
  add(name: string, data: unknown): void;
  /** What is written to stdout in place of the lines of files, made of what is told; with `alone`, the messages themselves are left out. */
  instead(text: (told: readonly Diagnostic[]) => string, alone: boolean): void;
  /** All that was said about sources, each once. */
  diagnostics(): Diagnostic[];
  /** Tells what was collected. */
  finish(): Promise<void>;
}

/**
 * @param text the text of a source by its file, for the lines that messages show; null for what must not be shown, such as orders with names
 */
export function talkOf(settings: Settings, text: (file: string) => string | null): Talk {
  const entries: Entry[] = [];
  const sources: string[] = [];
  const found: Diagnostic[] = [];
  const { lang, quiet, json } = settings;
  const last: Words[] = [];
  let hints = false;
  let reason: Telling['reason'];
  const more: Record<string, unknown> = {};
  let data: { text: (told: readonly Diagnostic[]) => string; alone: boolean } | null = null;
  const at = ({ file }: Entry): string => relative(process.cwd(), resolve(settings.outFolder, file));
  const place = (d: Diagnostic): Diagnostic => ({ ...d, place: { ...d.place, file: shown(settings, d.place.file) } });
  const tellAll = async (told: readonly Diagnostic[]): Promise<void> => {
    if (told.length === 0) return;
    const { report } = await import('./report.js');
    const lists = await listsOf(told, settings);
    const known = (file: string): string | null => text(file) ?? lists.get(file) ?? null;
    await written(process.stderr, report(told, { lang, text: known, shown: (file) => shown(settings, file), reason }));
    const count = (severity: Diagnostic['severity']): number => told.filter((d) => d.severity === severity).length;
    last.push(total(count('error'), count('warning'), count('hint')));
  };
  const talk: Talk = {
    files: (made) => void entries.push(...made.toSorted((a, b) => compare(a.file, b.file))),
    wrote: (paths) => void sources.push(...paths),
    about: (said) => void found.push(...said),
    say: (words) => void (quiet || process.stderr.write(`${words[lang]}\n`)),
    conclude: (words) => void last.push(words),
    tellHints: () => void (hints = true),
    explain: (of) => void (reason = of),
    add: (name, value) => void (more[name] = value),
    instead: (text, alone) => void (data = { text, alone }),
    diagnostics: () => tidy(found),
    finish: async () => {
      const told = talk.diagnostics().filter((d) => d.severity === 'error' || (!quiet && (hints || d.severity === 'warning')));
      if (json) {
        const made = entries.map((entry) => ({ file: at(entry), pages: entry.pages, copies: entry.copies, sheets: entry.sheets }));
        const files = [...sources.map((file) => ({ file })), ...made];
        await written(process.stdout, `${JSON.stringify({ files, diagnostics: told.map(place), ...more }, null, 2)}\n`);
        return;
      }
      if (!data?.alone) await tellAll(told);
      const lines = [...sources, ...entries.map((entry) => `${at(entry)}\t${entry.pages}\t${entry.copies}`)];
      if (!data) last.forEach(talk.say);
      await written(process.stdout, data?.text(told) ?? lines.map((line) => `${line}\n`).join(''));
      if (data) last.forEach(talk.say);
    },
  };
  return talk;
}

/** The texts of the content's YAML files that are told of. */
async function listsOf(told: readonly Diagnostic[], { folders }: Settings): Promise<Map<string, string>> {
  const world = diskWorld(folders.root);
  const inside = `${folders.content}/`;
  const wanted = new Set(told.map((d) => d.place.file).filter((file) => file.startsWith(inside) && isList.test(file.slice(inside.length))));
  const texts = new Map<string, string>();
  for (const file of wanted) {
    const bytes = await world.read(file).catch(() => null);
    if (bytes) texts.set(file, new TextDecoder().decode(bytes).normalize('NFC').replace(/\r\n?/g, '\n'));
  }
  return texts;
}

/** Waits until the pipe has taken it all: a process that exits before loses the rest. */
const written = (stream: NodeJS.WriteStream, text: string): Promise<void> => new Promise((done) => void stream.write(text, () => done()));
