// Whatever stands in whatever, allowed there or not: what the tree holds is printed, every word once and in its order.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkStructure } from '../../pdf-structure.js';
import { firstMissing, wordsIn, wordsOfSheet } from '../compose/drawn.js';
import { pressed, quick } from './sheets.js';

let count = 0;
/** A word that no other place has: a doubled or a lost one shows. */
const word = fc.constantFrom('trang', 'æble', 'ro', 'familie', 'gåtur').map((w) => `${w}${(count = (count + 1) % 9973)}`);
const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));
const strong = words.map((w) => `**${w}**`);
const row = words.map((w) => `![](symbol:glad) ${w}`);
const line = fc.oneof(
  words,
  strong,
  row,
  fc.tuple(words, strong).map(([a, b]) => `${a} ${b}`),
);
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((l) => l.join('\n'));
const indented = (text: string, by: string): string => text.replace(/\n/g, `\n${by}`);
const list = (item: fc.Arbitrary<string>, mark: string): fc.Arbitrary<string> =>
  fc
    .array(item, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((i) => `${mark} ${indented(i, ' '.repeat(mark.length + 1))}`).join('\n'));
const bullets = list(line, '-');
const nested = list(
  fc.tuple(words, bullets).map(([w, l]) => `${w}\n${l}`),
  '-',
);
const cells = fc.array(fc.oneof(words, row, fc.constant('')), { minLength: 3, maxLength: 3 }).map((c) => `| ${c.join(' | ')} |`);
const table = fc.tuple(cells, fc.array(cells, { maxLength: 4 })).map(([head, rows]) => [head, '| --- | ----- | -- |', ...rows].join('\n'));
const heading = fc.tuple(fc.constantFrom('##', '###'), words).map(([h, w]) => `${h} ${w}`);
const leaf = fc.oneof(
  paragraph,
  bullets,
  nested,
  list(line, '1.'),
  list(words, '- [ ]'),
  table,
  heading,
  words.map((w) => `> ${w}`),
);
const block = fc.letrec<{ block: string }>((tie) => {
  const inner = fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((b) => b.join('\n\n'));
  const around = (open: string, body: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    body.map((b) => {
      const colons = ':'.repeat(Math.max(2, ...[...b.matchAll(/^:{3,}/gm)].map(([c]) => c.length)) + 1);
      return `${colons}${open}\n${b}\n${colons}`;
    });
  return {
    block: fc.oneof(
      { maxDepth: 2 },
      leaf,
      around('box{kind=tip}', inner),
      around('keep', inner),
      around(
        'columns{lines=2}',
        fc.tuple(words, inner).map(([h, b]) => `### + ${h}\n\n${b}`),
      ),
      around('choices{name="a" open="Noget andet"}', fc.oneof(bullets, inner)),
      around('rank{name="b"}', fc.oneof(bullets, nested)),
      around('steps', fc.oneof(list(line, '1.'), inner)),
      around('quote{who="Bo"}', paragraph),
      around('aside{title="Tag med"}', bullets),
      around('table{rows=2}', table),
    ),
  };
}).block;

it('prints every word once, whatever stands in whatever', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (blocks) => {
      const { sheet } = quick(blocks.join('\n\n'));
      const { value } = await pressed(sheet);
      const { problems, tree } = checkStructure(value.bytes);
      expect(problems).toEqual([]);
      const found = wordsIn(tree.text);
      const wanted = wordsOfSheet(sheet);
      expect(firstMissing(wanted, found)).toBeNull();
      const ours = wanted.filter((w) => /\d/.test(w));
      expect(found.filter((w) => ours.includes(w))).toHaveLength(ours.length);
    }),
    { numRuns: 25, seed: 20261125 },
  );
}, 120_000);
