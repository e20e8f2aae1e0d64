// A value that nobody knows is room to write in, in the middle of a sentence too. Wherever it falls, its line holds it.
import { describe, expect, it } from 'vitest';
import { made, pressed } from '../easy/sheets.js';
import { papersOf } from '../impose/paper.js';

const front = ['---', 'title: Ring', 'kind: handout', 'audience: support', 'review: { status: draft }', '---', ''];
const sentence = 'Ring til en af lederne: Ida Berg, telefon 12 34 56 78, eller Ole Holm, som er her nu og altid';
/** The sentence, a letter longer each time, so that the room falls everywhere on the line. */
const sweep = (end: string): string =>
  [...front, ...Array.from({ length: 72 }, (_, i) => `${sentence.slice(0, 21 + i).trim()}, telefon {{facilitator.2.phone}}${end}\n`)].join(
    '\n',
  );

describe.each([
  ['before a full stop', 1, '.'],
  ['before more words', 1, ' i dag.'],
  ['before another', 2, ', eller telefon {{facilitator.1.phone}}.'],
])('room to write in %s', (_, rooms, end) => {
  it('goes on its line or begins the next, and never hangs in the margin', async () => {
    const { sheet } = made('test/cases/quick.md', sweep(end));
    const { value, diagnostics } = await pressed(sheet);
    expect(diagnostics).toEqual([]);
    const lines = papersOf(value.bytes)
      .flatMap(({ painted }) =>
        painted.filter(({ what, box }) => what !== 'text' && box.bottom - box.top < 1 && Math.abs(box.right - box.left - 37) < 4),
      )
      .map(({ box }) => box);
    expect(lines.length).toBe(72 * rooms);
    for (const { left, right } of lines) {
      expect(left).toBeGreaterThan(19.9);
      expect(right).toBeLessThan(190.1);
    }
  }, 30_000);
});
