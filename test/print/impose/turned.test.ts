// Bound sheets from a printer that turns the paper on its short edge: leafed through like a book, every page is upright.
import { expect, it } from 'vitest';
import type { PackJob, TailoredSheet } from '../../../src/model/index.js';
import { print } from '../../../src/print/index.js';
import { Pdf } from '../../pdf-reader.js';
import { checkStructure } from '../../pdf-structure.js';
import { made, supplies } from '../easy/sheets.js';

const body = ['Først', '', '::page-break', '', 'Så', '', '::page-break', '', 'Til sidst'].join('\n');
const markdown = `---\ntitle: Tre sider\nkind: handout\nreview: { status: draft }\n---\n\n${body}\n`;
const job = (sheet: TailoredSheet, sides: PackJob['sides']) => ({
  id: 'participants' as const,
  file: 'ark.pdf',
  title: 'Ark',
  when: '',
  copies: 1,
  paper: 'plain' as const,
  sides,
  after: 'staple' as const,
  rightHandStarts: true,
  sections: [{ sheets: [sheet] }],
  runs: [
    { section: 0, slots: {} },
    { section: 0, slots: {} },
  ],
});

it.each([
  ['two-short', [0, 180, 0, 0, 0, 180, 0]],
  ['two-long', [0, 0, 0, 0, 0, 0, 0]],
  ['one', [0, 0, 0, 0, 0, 0, 0]],
] as const)('%s', async (sides, expected) => {
  const { sheet } = made('test/cases/quick.md', markdown);
  const { value, diagnostics } = await print(job(sheet, sides), supplies());
  expect(diagnostics).toEqual([]);
  expect(checkStructure(value.bytes).problems).toEqual([]);
  expect(new Pdf(value.bytes).pages().map(({ dict }) => Number(dict.get('Rotate') ?? 0))).toEqual(expected);
});
