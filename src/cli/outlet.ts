import { dirname } from 'node:path/posix';
import type { Order, Printed, World } from '../model/index.js';
import { diskWorld } from '../world/disk.js';
import { entryOf, readManifest, writeManifest, type Entry } from './manifest.js';
import type { Settings } from './settings.js';

/** Where finished files go. Only whole files, and the manifest after them. */
export interface Outlet {
  /** Writes the files of one pack or sheet below a folder. A file that is there already, byte for byte, is left alone, unless it holds names. */
  put(folder: string, files: Printed[], order?: Order): Promise<Entry[]>;
  /** Takes over what an earlier run made and this one leaves as it is. */
  keep(entries: Entry[]): void;
  /** Removes what `gone` says of the earlier manifest, then writes the new one. */
  close(gone: (old: Entry) => boolean): Promise<void>;
  /** Resolves when no file is being written. */
  settled(): Promise<unknown>;
  /** What stood in the manifest when we began. */
  earlier: Entry[];
}

/**
 * Opens the folder of `--out` for one command.
 *
 * @param out where it is, when not on disk
 */
export async function openOutlet(
  { outFolder }: Pick<Settings, 'outFolder'>,
  by: Entry['by'],
  out: World = diskWorld(outFolder),
): Promise<Outlet> {
  const earlier = (await readManifest(out)).files;
  const made = new Map<string, Entry>();
  let writing: Promise<unknown> = Promise.resolve();
  const queue = <T>(work: () => Promise<T>): Promise<T> => {
    const next = writing.then(work);
    writing = next.catch(() => undefined);
    return next;
  };
  return {
    earlier,
    settled: () => writing,
    keep: (entries) => entries.forEach((entry) => made.set(entry.file, entry)),
    put: (folder, files, order) =>
      queue(async () => {
        const entries: Entry[] = [];
        for (const printed of files) {
          const entry = entryOf(by, `${folder}/${printed.file}`, printed, order);
          // Without a hash nobody can say that it is the same: files with names are always written anew.
          await (entry.sha256 === undefined ? out.write(entry.file, printed.bytes) : writeChanged(out, entry.file, printed.bytes));
          entries.push(entry);
          made.set(entry.file, entry);
        }
        return entries;
      }),
    close: (gone) =>
      queue(async () => {
        const old = earlier.filter((entry) => !made.has(entry.file));
        for (const entry of old.filter(gone)) await out.remove(entry.file);
        await writeManifest(out, [...made.values(), ...old.filter((entry) => !gone(entry))]);
      }),
  };
}

/** True for what lies in one of these folders: a pack owns its folder. */
export const liesIn =
  (folders: ReadonlySet<string>) =>
  ({ file }: Entry): boolean =>
    folders.has(dirname(file));

async function writeChanged(out: World, file: string, bytes: Uint8Array): Promise<void> {
  const old = await out.read(file).catch(() => null);
  if (old === null || !same(old, bytes)) await out.write(file, bytes);
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && Buffer.compare(a, b) === 0;
