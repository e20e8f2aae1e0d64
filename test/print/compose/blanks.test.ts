// A value that nobody knows is room to write in, in the middle of a sentence too. Wherever it falls on its line, the line holds it.
import { describe, expect, it } from 'vitest';
import { closed } from '../../../src/print/compose/runs.js';
import { made, pressed } from '../easy/sheets.js';

const front = ['---', 'title: Ring', 'kind: handout', 'audience: support', 'review: { status: draft }', '---', ''];
const sentence = 'Ring til en af lederne: Ida Berg, telefon 12 34 56 78, eller Ole Holm, som er her nu og altid';
/** The sentence, a letter longer each time, so that the room falls everywhere on the line. */
const sweep = (end: string): string =>
  [...front, ...Array.from({ length: 72 }, (_, i) => `${sentence.slice(0, 21 + i).trim()}, telefon {{facilitator.2.phone}}${end}\n`)].join(
    '\n',
  );

describe.each([
  ['before a full stop', '.'],
  ['before more words', ' i dag.'],
  ['before another', ' eller {{facilitator.1.phone}} i dag.'],
])('room to write in %s', (_, end) => {
  it('goes on the line or begins the next, wherever it falls', async () => {
    const { sheet } = made('test/cases/quick.md', sweep(end));
    expect((await pressed(sheet)).diagnostics).toEqual([]);
  }, 30_000);
});

describe('the end of a sentence', () => {
  const place = { file: '', from: { line: 1, column: 1, offset: 0 }, to: { line: 1, column: 1, offset: 0 } };
  const room = { type: 'blank', label: 'telefon', place } as const;

  it.each([
    ['.', '.', ''],
    [', eller', ',', ' eller'],
    [' i dag.', '', ' i dag.'],
  ])('stays with the room before it: »%s«', (text, end, rest) => {
    expect(closed([{ type: 'run', text: 'Ring til ' }, room, { type: 'run', text }])).toEqual([
      { type: 'run', text: 'Ring til ' },
      { ...room, end },
      { type: 'run', text: rest },
    ]);
  });
});
