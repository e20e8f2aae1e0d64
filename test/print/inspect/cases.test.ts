// A case for what is said of finished pages: a text, and the messages with their places.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { made, pressed } from '../easy/sheets.js';

const root = new URL('../../../', import.meta.url);
const folder = 'test/cases/pages/';

describe('pages', () => {
  it.each(readdirSync(new URL(folder, root)))('%s', async (name) => {
    const file = `${folder}${name}/input.easy-read.md`;
    const { sheet, diagnostics } = made(file, readFileSync(new URL(file, root), 'utf8'));
    expect(diagnostics).toEqual([]);
    const { diagnostics: found } = await pressed(sheet);
    expect(found.length).toBeGreaterThan(0);
    const lines = found.map(({ rule, severity, place, message, hint }) =>
      [`${place.from.line}:${place.from.column} ${severity} ${rule}`, `  ${message.da}`, `  ${hint.da}`].join('\n'),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(new URL(`${folder}${name}/said.txt`, root).pathname);
  });
});
