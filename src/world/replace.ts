import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What we write beside a file before it is renamed. */
export const isHalf = (name: string): boolean => /^\..+\.[0-9a-f]{12}\.half$/.test(name);

/** Half files of this process. They may hold names, so they go when the process ends before its time. */
const begun = new Set<string>();
let watching = false;
/** Folders that this process has already cleared of what a killed one left behind. */
const swept = new Set<string>();
const abandoned = 10 * 60 * 1000;

/**
 * Puts a whole file in place of the old one, or leaves the old one as it was.
 *
 * @throws the system's error (ENOSPC, EACCES …) after the half file is removed
 */
export async function replaceFile(place: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(place);
  await mkdir(folder, { recursive: true });
  await sweep(folder);
  const half = join(folder, `.${basename(place).slice(0, 120)}.${randomBytes(6).toString('hex')}.half`);
  watch(half);
  try {
    await writeDown(half, bytes);
    await rename(half, place);
  } catch (fault) {
    await rm(half, { force: true }).catch(() => undefined);
    throw fault;
  } finally {
    begun.delete(half);
  }
  await syncFolder(folder);
}

async function writeDown(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Forces the new name to disk, where the system can do it. The file is whole either way. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Removes half files that nobody can still be writing: a process was killed. Younger ones may belong to another build. */
async function sweep(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  const halves = (await readdir(folder)).filter(isHalf).map((name) => join(folder, name));
  await Promise.all(
    halves.map(async (half) => {
      const found = await stat(half).catch(() => null);
      if (found !== null && Date.now() - found.mtimeMs > abandoned) await rm(half, { force: true });
    }),
  );
}

function watch(half: string): void {
  begun.add(half);
  if (watching) return;
  watching = true;
  process.on('exit', () => begun.forEach((path) => rmSync(path, { force: true })));
}
