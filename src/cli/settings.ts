import { availableParallelism } from 'node:os';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Folders } from '../work/index.js';

/** The flags that all commands share, as commander hands them over. */
export interface Flags {
  out: string;
  content: string;
  templates: string;
  jobs?: number;
  seconds: number;
  cache: boolean;
  json: boolean;
  lang: Language;
  quiet: boolean;
}
export type Language = 'da' | 'en';

/** What a command works with: the flags, and where things are on this machine. */
export interface Settings extends Omit<Flags, 'jobs'> {
  jobs: number;
  folders: Folders;
  /** Absolute path of the folder for what is built. */
  outFolder: string;
  /** Absolute path of what we remember between runs; all of it may be deleted. */
  memory: string;
}

export function settingsOf(flags: Flags): Settings {
  const content = resolve(flags.content);
  const templates = resolve(flags.templates);
  const root = commonFolder([process.cwd(), content, templates]);
  const memory = resolve('.trykklar');
  return {
    ...flags,
    jobs: flags.jobs ?? availableParallelism(),
    outFolder: resolve(flags.out),
    memory,
    folders: { root, content: below(root, content), templates: below(root, templates), cache: flags.cache ? memory : null },
  };
}

/** The deepest folder that holds them all. */
function commonFolder(paths: string[]): string {
  let folder = paths[0]!;
  const holds = (path: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  while (!paths.every(holds)) folder = dirname(folder);
  return folder;
}

/** A path as the world of that root writes it. */
export const below = (root: string, path: string): string => relative(root, path).split(sep).join('/');

/** A path of the world as somebody in the current folder would write it. */
export const shown = ({ folders }: Settings, file: string): string =>
  relative(process.cwd(), resolve(folders.root, file)).split(sep).join('/');
