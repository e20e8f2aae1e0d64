import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compare } from '../model/diagnostic.js';
import { Missing, type World } from '../model/world.js';
import { inside, Outside } from './path.js';
import { isHalf, replaceFile } from './replace.js';

/**
 * A folder on disk.
 *
 * Links are followed nowhere below the root: a linked file or folder is as if it were not there, and writing through one is refused.
 * Writing goes to a file beside the place, is forced to disk and renamed over it: who reads sees the old file or the whole new one,
 * also after a crash. When writing fails (a full disk), the half file is removed and the error of the system passes on.
 *
 * @param root the folder, absolute or from the current one
 */
export function diskWorld(root: string): World {
  return {
    read: (path) => readFile(root, path),
    list: async (folder) => (await walk(root, inside(folder))).sort(compare),
    write: async (path, bytes) => {
      const safe = inside(path);
      if (safe === '' || hasLink(root, dirname(safe))) throw new Outside(path);
      await replaceFile(join(root, safe), bytes);
    },
    remove: async (path) => {
      const safe = inside(path);
      if (safe === '' || hasLink(root, dirname(safe))) throw new Outside(path);
      await rm(join(root, safe), { force: true });
    },
  };
}

/** Reads without waiting in between: for many small files that is five times faster than as many promises. */
async function readFile(root: string, path: string): Promise<Uint8Array> {
  const safe = inside(path);
  if (hasLink(root, dirname(safe))) throw new Missing(path);
  const file = openOr(join(root, safe), path);
  try {
    if (!fstatSync(file).isFile()) throw new Missing(path);
    const bytes = readFileSync(file);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } finally {
    closeSync(file);
  }
}

/** O_NOFOLLOW: the last part of the path may not be a link either. O_NONBLOCK: a pipe must not make us wait. */
function openOr(place: string, path: string): number {
  try {
    return openSync(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (fault) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR'].includes(code(fault))) throw new Missing(path);
    throw fault;
  }
}

async function walk(root: string, folder: string): Promise<string[]> {
  if (hasLink(root, folder)) return [];
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((fault: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(code(fault))) return [];
    throw fault;
  });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return walk(root, path);
      return entry.isFile() && !isHalf(entry.name) ? [path] : [];
    }),
  );
  return found.flat();
}

/** True when a folder on the way from the root is a link. */
function hasLink(root: string, folder: string): boolean {
  let place = root;
  for (const part of folder.split('/')) {
    if (part === '' || part === '.') continue;
    place = join(place, part);
    const entry = lstatSync(place, { throwIfNoEntry: false });
    if (entry === undefined) return false;
    if (entry.isSymbolicLink()) return true;
  }
  return false;
}

const code = (fault: unknown): string => (fault instanceof Error && 'code' in fault ? String(fault.code) : '');
