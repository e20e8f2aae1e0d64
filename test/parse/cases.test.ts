import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { readSheet } from '../../src/read/index.js';
import { dumpTree } from '../dump.js';

// Each folder holds a sheet, and the tree that it becomes with all that is said of it.
const folder = join(import.meta.dirname, '../cases/parse');

test.each(readdirSync(folder).sort())('parse: %s', async (name) => {
  const bytes = readFileSync(join(folder, name, 'input.md'));
  const easy = bytes.toString().includes('edition: easy-read');
  const { value, diagnostics } = readSheet(`content/hcs/sheets/min-trang${easy ? '.easy-read' : ''}.md`, bytes, 'hcs');
  expect(diagnostics).toEqual([]);
  const parsed = parse(value!);
  await expect(dumpTree(parsed.value, parsed.diagnostics)).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
});
