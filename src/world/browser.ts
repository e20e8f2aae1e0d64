import { Missing, type World } from '../model/index.js';

/**
 * A world for the browser: reads files of our own origin below `base`, keeps in memory what is written.
 * `base` ends in "/". Nothing ever leaves the browser.
 */
export function browserWorld(base: string): World {
  const written = new Map<string, Uint8Array>();
  return {
    async read(path) {
      const kept = written.get(path);
      if (kept) return kept;
      const answer = await fetch(new URL(path, base));
      if (!answer.ok) throw new Missing(path);
      return new Uint8Array(await answer.arrayBuffer());
    },
    async list(folder) {
      return [...written.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
    },
    async write(path, bytes) {
      written.set(path, bytes);
    },
    async remove(path) {
      written.delete(path);
    },
  };
}
