import { compare, Missing, type World } from '../model/index.js';
import { inside } from './path.js';

/**
 * A world in memory: for tests, and for the browser's preview.
 *
 * @param files contents by path; text is kept as UTF-8
 * @returns the world, and its files to look at. What is read is a copy, so that nobody changes a file by accident.
 */
export function memoryWorld(files: Record<string, string | Uint8Array>): World & { files: Map<string, Uint8Array> } {
  const kept = new Map(Object.entries(files).map(([path, content]) => [inside(path), bytesOf(content)]));
  return {
    files: kept,
    read: async (path) => {
      const bytes = kept.get(inside(path));
      if (bytes === undefined) throw new Missing(path);
      return bytes.slice();
    },
    list: async (folder) => {
      const root = inside(folder);
      return [...kept.keys()].filter((path) => root === '' || path.startsWith(`${root}/`)).sort(compare);
    },
    write: async (path, bytes) => void kept.set(inside(path), bytes.slice()),
    remove: async (path) => void kept.delete(inside(path)),
  };
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content.slice();
