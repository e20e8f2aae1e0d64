// What one text has and another lacks, when the other says everything in its own words.
import type { Place } from '../../model/index.js';
import { likeness, subjects } from './words-in.js';

/** One thing that an edition has: a field, a step, a safety line. */
export interface Thing {
  /** What it is called in a message. */
  label: string;
  /** The texts that tell what it is about: its label, the heading above it. */
  about: string[];
  place: Place;
}

/** A stretch where the standard edition has more than the easy-read one. */
export interface Gap {
  missing: number;
  /** What the missing ones are; when more than are missing, some of them are there in words that we do not know again. */
  among: Thing[];
  /** The easy-read neighbour after which they would stand. */
  near: Place | null;
}

/** Pairing is quadratic. A text with more is compared by count alone. */
const mostPaired = 300;

/**
 * Only counts decide that something is missing: easy-read may say it in any words. Words in common then tell what it is.
 *
 * @returns nothing when the easy-read edition has at least as many
 */
export function lacking(standard: readonly Thing[], easy: readonly Thing[]): Gap[] {
  const missing = standard.length - easy.length;
  if (missing <= 0) return [];
  const pairs = Math.max(standard.length, easy.length) > mostPaired ? new Map<number, number>() : pair(standard, easy);
  const gaps = gapsBetween(standard, easy, pairs);
  if (gaps.reduce((sum, gap) => sum + gap.missing, 0) === missing) return gaps;
  // Something moved to another place: then only the sum is sure.
  return [{ missing, among: gaps.flatMap((gap) => gap.among), near: gaps[0]?.near ?? null }];
}

/** Pairs by how much they have in common, each thing once: index in the standard edition → index in the easy-read one. */
function pair(standard: readonly Thing[], easy: readonly Thing[]): Map<number, number> {
  const theirs = easy.map(({ about }) => about.map(subjects));
  const all = standard.flatMap(({ about, label }, s) => {
    const own = about.map(subjects);
    return theirs.flatMap((their, e) => {
      const score = label === easy[e]?.label ? Infinity : likeness(own, their);
      return score > 0 ? [{ s, e, score }] : [];
    });
  });
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { s, e } of all.sort((a, b) => (a.score === b.score ? a.s - b.s || a.e - b.e : b.score > a.score ? 1 : -1))) {
    if (pairs.has(s) || taken.has(e)) continue;
    pairs.set(s, e);
    taken.add(e);
  }
  return pairs;
}

function gapsBetween(standard: readonly Thing[], easy: readonly Thing[], pairs: ReadonlyMap<number, number>): Gap[] {
  const taken = new Set(pairs.values());
  const bounds = [...inOrder(pairs), { s: standard.length, e: easy.length }];
  const gaps: Gap[] = [];
  let [fromS, fromE] = [0, 0];
  for (const { s, e } of bounds) {
    const among = standard.slice(fromS, s).filter((_, i) => !pairs.has(fromS + i));
    const there = easy.slice(fromE, e).filter((_, i) => !taken.has(fromE + i)).length;
    const near = (easy[e - 1] ?? easy[e])?.place ?? null;
    if (among.length > there) gaps.push({ missing: among.length - there, among, near });
    [fromS, fromE] = [s + 1, e + 1];
  }
  return gaps;
}

/** The longest run of pairs that stand in the same order in both editions: firm ground between which the gaps lie. */
function inOrder(pairs: ReadonlyMap<number, number>): { s: number; e: number }[] {
  const sorted = [...pairs].map(([s, e]) => ({ s, e })).sort((a, b) => a.s - b.s);
  const best: { length: number; before: number }[] = [];
  for (const [i, { e }] of sorted.entries()) {
    const reach = Math.max(0, ...best.filter((_, j) => sorted[j]!.e < e).map(({ length }) => length));
    const before = reach === 0 ? -1 : best.findLastIndex(({ length }, j) => j < i && length === reach && sorted[j]!.e < e);
    best.push({ length: reach + 1, before });
  }
  const chain = [];
  const most = Math.max(...best.map(({ length }) => length));
  for (let at = best.findIndex(({ length }) => length === most); at >= 0; at = best[at]!.before) chain.unshift(sorted[at]!);
  return chain;
}
