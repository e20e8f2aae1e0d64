// What the easy-read rules would change, in any mixture of marks and words: only what they say. A line break or a lost asterisk changes
// no word and no block, other words change no block.
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { rules } from '../../src/lint/index.js';
import type { Around, Sheet } from '../../src/lint/rule.js';
import type { Fix } from '../../src/model/index.js';
import { aroundOne, sheetOf } from './one-sheet.js';
import { asSheet } from './world.js';

let around: Around;
beforeAll(async () => {
  around = await aroundOne();
});

const ofBreaks = ['several-sentences-on-line', 'line-too-long', 'italics'];
const ofWords = ['number-word', 'date-form', 'abbreviation', 'roman-numeral', 'impersonal', 'capitals'];

/** Pieces of what editors write; put together without a space they make the worst of it. */
const atoms =
  `Ring nu.|Vent?|*ro*|**fed**|**Stop. Gå.**|_a_|- |> |1. |10. |- [ ] |fem minutter|f.eks.|ca. 10 min.|3/3|den 3/3-2027|16:30|kapitel IV|` +
  `Christian IX|osv.|ALDRIG|\`kode. Nu.\`|[link. To](https://e.dk/3/3)|{{group.place}}|![](symbol:glad)|\\*|&amp;|»Ja.« Nej.|Man|5.|# |-|` +
  `***x***|\\|~~y~~ |###### H. I.|<|   |\t|Det er *en*, og **det *er* nok**. Du kan ringe til dem|Hvad?`;
const pieces = [
  ...atoms.split('|'),
  '\n',
  '\n\n',
  '  ',
  '| a | b. C. |\n| --- | --- |\n',
  ':::box{kind=tip title="Fem. Ti 3/3"}\n',
  ':::\n',
];

const words = ({ passages }: Sheet) => passages.map(({ role, text }) => `${role}: ${text.replace(/\s+/g, ' ').trim()}`);
const blocks = ({ document, passages }: Sheet) => [...document.blocks.map(({ type }) => type), ...passages.map(({ role }) => role)];

function after({ source: { text } }: Sheet, { edits }: Fix): Sheet {
  return sheetOf(
    edits.toSorted((a, b) => b.from - a.from).reduce((out, { from, to, text: other }) => out.slice(0, from) + other + out.slice(to), text),
  );
}

it('changes what it says and nothing else', () => {
  let carriedOut = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 18 }), fc.constantFrom(' ', ''), (parts, space) => {
      const sheet = sheetOf(asSheet(`Her.\n\n${parts.join(space)}`, 'easy-read'));
      for (const rule of rules) {
        if (rule.about !== 'sheet' || ![...ofBreaks, ...ofWords].includes(rule.id)) continue;
        for (const { fix } of rule.check(sheet, around)) {
          if (!fix) continue;
          carriedOut++;
          const then = after(sheet, fix);
          expect(blocks(then)).toEqual(blocks(sheet));
          if (ofBreaks.includes(rule.id)) expect(words(then)).toEqual(words(sheet));
        }
      }
    }),
    { numRuns: 200, seed: 4 },
  );
  expect(carriedOut).toBeGreaterThan(150);
});
