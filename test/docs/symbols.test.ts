// What docs/piktogrammer.md has an editor do: the row it shows can be added, and its drawing is there to be fetched.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { drawSymbol } from '../../scripts/symbols/source.js';
import { symbolsFile } from '../../src/index.js';

it('shows a row whose meaning is free and whose drawing exists', () => {
  const [, sample = ''] = /```yaml\n([^`]+)```/.exec(readFileSync('docs/piktogrammer.md', 'utf8')) ?? [];
  const rows = symbolsFile.parse(parse(sample));
  const there = parse(readFileSync('content/symbols/symbols.yaml', 'utf8')) as object;
  expect(Object.keys(rows)).toHaveLength(1);
  for (const [meaning, row] of Object.entries(rows)) {
    expect(Object.keys(there)).not.toContain(meaning);
    expect(drawSymbol(meaning, row, 'content/symbols/own')).toContain('<svg');
  }
});
