import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { World } from '../model/index.js';
import { diskWorld } from '../world/disk.js';
import type { Settings } from './settings.js';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
export { sha256 };

/**
 * One hash of all that a build is made from: content, templates, our own code, and the versions of what we use.
 * Imports nothing heavy: whether anything changed must be known at once.
 */
export async function inputsOf({ folders }: Settings): Promise<string> {
  const world = diskWorld(folders.root);
  return sha256([await ownVersion(), await folderHash(world, folders.content), await folderHash(world, folders.templates)].join('\n'));
}

/** A hash of our compiled code and of package.json, which pins the version of every package, the fonts' among them. */
export async function ownVersion(): Promise<string> {
  const code = diskWorld(fileURLToPath(new URL('..', import.meta.url)));
  const pinned = await readFile(new URL('../../package.json', import.meta.url));
  return sha256([await folderHash(code, '', (path) => /\.[jt]sx?$/.test(path)), sha256(pinned)].join('\n'));
}

async function folderHash(world: World, folder: string, counts: (path: string) => boolean = () => true): Promise<string> {
  const paths = (await world.list(folder)).filter(counts);
  const lines = await Promise.all(paths.map(async (path) => `${path} ${sha256(await world.read(path))}`));
  return sha256(lines.join('\n'));
}
