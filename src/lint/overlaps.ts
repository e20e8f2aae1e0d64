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
  const byFile = new Map<string, Diagnostic[]>();
  for (const one of said) {
    const others = byFile.get(one.place.file);
    if (others) others.push(one);
    else byFile.set(one.place.file, [one]);
  }
  return said.filter((one) => {
    const better = yieldsTo[one.rule];
    return !better || !byFile.get(one.place.file)?.some((other) => better.includes(other.rule) && meet(one, other));
  });
}

const meet = ({ place: a }: Diagnostic, { place: b }: Diagnostic): boolean => a.from.offset < b.to.offset && b.from.offset < a.to.offset;
