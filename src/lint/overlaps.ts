// One fault, one message: where two rules point at the same words, the one that knows more speaks.
import type { Diagnostic } from '../model/index.js';

const unkind = ['blaming-word', 'childish-word', 'label-word', 'other-term'];

/** Rules that keep silent about words that one of these has already pointed at. */
const yieldsTo: Readonly<Record<string, readonly string[]>> = {
  'hard-word': [...unkind, 'spelling', 'long-word', 'abbreviation', 'roman-numeral', 'cross-reference', 'use-instruction'],
  'long-word': [...unkind, 'spelling'],
  spelling: ['abbreviation'],
  'personal-data': ['big-number'],
};

/** Leaves out what another message about the same words makes needless. */
export function withoutOverlaps(said: readonly Diagnostic[]): Diagnostic[] {
  const stretches = new Map([...groups(said)].map(([key, ones]) => [key, new Stretches(ones)]));
  return said.filter((one) => !yieldsTo[one.rule]?.some((better) => stretches.get(keyOf(better, one))?.meet(one)));
}

function groups(said: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const one of said) {
    const others = found.get(keyOf(one.rule, one));
    if (others) others.push(one);
    else found.set(keyOf(one.rule, one), [one]);
  }
  return found;
}
const keyOf = (rule: string, { place }: Diagnostic): string => `${rule} ${place.file}`;

/** What one rule points at in one file. A sheet of 256 KiB can hold tens of thousands, so each is looked up and not compared with all. */
class Stretches {
  private readonly begins: number[];
  /** For each: where it or one before it ends last. */
  private readonly ends: number[] = [];

  constructor(said: readonly Diagnostic[]) {
    const places = said.map(({ place }) => place).sort((a, b) => a.from.offset - b.from.offset);
    this.begins = places.map(({ from }) => from.offset);
    for (const { to } of places) this.ends.push(Math.max(to.offset, this.ends.at(-1) ?? 0));
  }

  /** True when a character is in both. */
  meet({ place: { from, to } }: Diagnostic): boolean {
    const before = countBelow(this.begins, to.offset);
    return before > 0 && from.offset < this.ends[before - 1]!;
  }
}

/** How many of some sorted numbers are less than a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
