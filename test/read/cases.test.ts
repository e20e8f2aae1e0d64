import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report } from '../../src/cli/report.js';
import { readSheet } from '../../src/read/index.js';

// Each folder holds a sheet, and all that is said of it when it is read.
const folder = join(import.meta.dirname, '../cases/read');
const names = readdirSync(folder);

describe('read: one sheet', () => {
  it.each(names)('%s', async (name) => {
    const bytes = readFileSync(join(folder, name, 'input.md'));
    const started = performance.now();
    const { value, diagnostics } = readSheet('min-trang.md', bytes, 'hcs');
    expect(performance.now() - started).toBeLessThan(5000);
    const told = report(diagnostics, { lang: 'da', text: () => value?.text ?? null, colour: false });
    const kept = value === null ? 'null' : `${JSON.stringify(value.meta)}\n${JSON.stringify(value.text.slice(value.body))}`;
    await expect(`${told}\n${kept}\n`).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
  });
});
