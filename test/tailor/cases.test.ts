import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import { parse } from '../../src/parse/index.js';
import { readSheet } from '../../src/read/index.js';
import { tailor } from '../../src/tailor/index.js';
import { dumpTree } from '../dump.js';
import { aroundOf, settingOf, type Wanted } from './setting.js';

// Each folder holds a sheet, its reader, and the tree that this reader gets.
const folder = join(import.meta.dirname, '../cases/tailor');

test.each(readdirSync(folder).sort())('tailor: %s', async (name) => {
  const reader = yaml(readFileSync(join(folder, name, 'reader.yaml'), 'utf8')) as Wanted & { sheets?: Record<string, string> };
  const { value } = readSheet('content/rusmidler/sheets/min-trang.md', readFileSync(join(folder, name, 'input.md')), 'rusmidler');
  const parsed = parse(value!);
  expect(parsed.diagnostics).toEqual([]);
  const { sheets = {}, ...wanted } = reader;
  const tailored = tailor(parsed.value, settingOf(wanted), aroundOf(sheets));
  await expect(dumpTree(tailored.value, tailored.diagnostics)).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
});
