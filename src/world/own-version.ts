import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { World } from '../model/index.js';
import { diskWorld } from './disk.js';

/** SHA-256 as hex, by Node: what must be known within a second cannot wait for the one that also runs in a browser. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** A hash of the names and bytes of a folder's files. */
export async function folderHash(world: World, folder: string, counts: (path: string) => boolean = () => true): Promise<string> {
  const paths = (await world.list(folder)).filter(counts);
  const lines = await Promise.all(paths.map(async (path) => `${path} ${sha256(await world.read(path))}`));
  return sha256(lines.join('\n'));
}

/** A hash of our code and of package.json, which pins the version of every package, the fonts' among them. */
export async function ownVersion(): Promise<string> {
  const code = diskWorld(fileURLToPath(new URL('..', import.meta.url)));
  const pinned = await readFile(new URL('../../package.json', import.meta.url));
  return sha256([await folderHash(code, '', (path) => /\.[jt]sx?$/.test(path)), sha256(pinned)].join('\n'));
}
