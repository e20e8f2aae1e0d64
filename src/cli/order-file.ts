import { realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fault, isNamed, startOf, type Diagnostic, type Order } from '../model/index.js';
import { readOrder } from '../read/index.js';
import { diskWorld } from '../world/disk.js';
import { below, type Settings } from './settings.js';

/** An order as somebody gave it on the command line. */
export interface Ordered {
  /** Null when it cannot be understood. */
  order: Order | null;
  /** Path in the world, or what to call the command line in messages. */
  file: string;
  diagnostics: Diagnostic[];
}

/**
 * Reads an order file, wherever it lies. Names in it reach no message.
 *
 * @param path as written on the command line
 * @returns null when there is no such file
 */
export async function orderFromFile({ folders }: Settings, path: string): Promise<Ordered | null> {
  const place = await realpath(resolve(path)).catch(() => null);
  if (!place) return null;
  const bytes = await diskWorld(dirname(place))
    .read(basename(place))
    .catch(() => null);
  if (!bytes) return null;
  const file = below(folders.root, resolve(path));
  const { value: order, diagnostics } = readOrder(file, bytes);
  if (order && isNamed(order) && !keptOutOfGit(path)) diagnostics.push(mayReachGit(file));
  return { order, file, diagnostics };
}

/** The names of order files that .gitignore keeps out. */
const keptOutOfGit = (path: string): boolean => /\.navne\.ya?ml$|(^|\/)orders\//.test(path.replaceAll('\\', '/'));

const mayReachGit = (file: string): Diagnostic =>
  fault(
    'named-order-file',
    startOf(file),
    { da: 'Bestillingen nævner personer, og filen kan komme med i git.', en: 'The order names people, and the file may end up in git.' },
    { da: 'Giv filen et navn, der ender på `.navne.yaml`.', en: 'Give the file a name that ends in `.navne.yaml`.' },
    'warning',
  );
