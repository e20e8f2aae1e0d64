// A file's name on the print-run sheet: whole, letter by letter, and never wider than its column.
import { expect, it } from 'vitest';
import type { JobRow } from '../../../src/model/index.js';
import { lookFor, nameLines } from '../../../src/print/compose/pages/job-looks.js';

const row = (file: string): JobRow => ({ file, when: '', copies: 1, pages: 1, sheets: 1, paper: 'plain', sides: 'one', after: 'nothing' });

it.each([
  '1-deltagere.pdf',
  '6-stoettekontaktpersoner.pdf',
  '3-min-noedplan-koeleskab.pdf',
  `12-${'rusmiddelbehandlingstilbud'.repeat(2)}.pdf`,
])('%s', (file) => {
  const look = lookFor([row(file)]);
  const lines = nameLines(file, look);
  expect(lines.join('')).toBe(file);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(look.letters.name);
});
