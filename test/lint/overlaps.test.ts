// Where two rules meet: the same answer as comparing each with each, and at once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutOverlaps } from '../../src/lint/overlaps.js';
import type { Diagnostic } from '../../src/model/index.js';

const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
const about = (rule: string, from: number, to: number, file = 'a.md'): Diagnostic => ({
  severity: 'hint',
  rule,
  place: { file, from: point(from), to: point(to) },
  message: { da: 'Her.', en: 'Here.' },
  hint: { da: 'Ret det.', en: 'Mend it.' },
});

describe('where two rules meet', () => {
  it('one keeps silent: about the same characters of the same file only', () => {
    const [hard, number, other] = [about('hard-word', 4, 8), about('personal-data', 4, 8), about('hard-word', 4, 8, 'b.md')];
    expect(withoutOverlaps([hard, number, other, about('spelling', 7, 9)])).toEqual([number, other, about('spelling', 7, 9)]);
    expect(withoutOverlaps([hard, about('spelling', 8, 9), about('spelling', 0, 4)])).toHaveLength(3);
  });

  it('all that meet are found, whatever else begins or ends between', () => {
    const one = fc.record({
      rule: fc.constantFrom('hard-word', 'spelling', 'long-word', 'abbreviation'),
      from: fc.nat(30),
      length: fc.nat(12),
      file: fc.constantFrom('a.md', 'b.md'),
    });
    const better: Record<string, string[]> = {
      'hard-word': ['spelling', 'long-word', 'abbreviation'],
      'long-word': ['spelling'],
      spelling: ['abbreviation'],
    };
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), (all) => {
        const meets = (a: (typeof all)[number], b: (typeof all)[number]): boolean =>
          a.file === b.file && a.from < b.from + b.length && b.from < a.from + a.length;
        const kept = all.filter((a) => !all.some((b) => better[a.rule]?.includes(b.rule) && meets(a, b)));
        const said = ({ rule, from, length, file }: (typeof all)[number]): Diagnostic => about(rule, from, from + length, file);
        expect(withoutOverlaps(all.map(said))).toEqual(kept.map(said));
      }),
    );
  });

  it('fifty thousand of them take no long time', () => {
    const words = Array.from({ length: 50_000 }, (_, i) => about('hard-word', i * 4, i * 4 + 3));
    const odd = Array.from({ length: 50_000 }, (_, i) => about('spelling', i * 4, i * 4 + (i % 2)));
    const began = performance.now();
    expect(withoutOverlaps([...words, ...odd])).toHaveLength(75_000);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
