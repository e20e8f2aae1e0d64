import { namesFor } from './danish-names.js';
import { compare } from './diagnostic.js';

/** Longer words are cut before they are compared: a hostile name must not cost time. */
const longest = 64;

/**
 * The word that somebody probably meant: the name that a Danish word stands for ("ramme" is "box"), else the nearest spelling.
 *
 * Case counts for nothing. A word is near when at most a third of the longer word has to change (one letter is always allowed,
 * a swap of two neighbours counts as one change). Ties go to the first by code unit, so that the answer is the same everywhere.
 *
 * @param word what was written
 * @param words what may be written
 * @returns the nearest of `words`, or null when none is near
 */
export function nearest(word: string, words: Iterable<string>): string | null {
  const all = new Set(words);
  return namesFor(word).find((name) => all.has(name)) ?? nearestSpelling(word, all);
}

function nearestSpelling(word: string, words: Iterable<string>): string | null {
  const wanted = plain(word);
  let best: { word: string; changes: number } | null = null;
  for (const candidate of words) {
    const other = plain(candidate);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3));
    if (Math.abs(wanted.length - other.length) > allowed) continue;
    const changes = distance(wanted, other);
    if (changes > allowed || changes >= Math.min(wanted.length, other.length)) continue;
    if (best === null || changes < best.changes || (changes === best.changes && compare(candidate, best.word) < 0)) {
      best = { word: candidate, changes };
    }
  }
  return best?.word ?? null;
}

const plain = (word: string): string => word.slice(0, longest).toLowerCase();

/** Changes of one letter (put in, left out, exchanged) or swaps of two neighbours that make `a` into `b`. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
