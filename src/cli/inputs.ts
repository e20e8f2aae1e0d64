import { diskWorld } from '../world/disk.js';
import { folderHash, ownVersion, sha256 } from '../world/own-version.js';
import type { Settings } from './settings.js';

/**
 * One hash of all that a build is made from: content, templates, our own code, and the versions of what we use.
 * Imports nothing heavy: whether anything changed must be known at once.
 */
export async function inputsOf({ folders }: Settings): Promise<string> {
  const world = diskWorld(folders.root);
  return sha256([await ownVersion(), await folderHash(world, folders.content), await folderHash(world, folders.templates)].join('\n'));
}
