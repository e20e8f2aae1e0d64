import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemFault } from '../../src/cli/usage.js';

describe('what the system refuses', () => {
  it('is told as what to do: a file lies where the folder is to be', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trykklar-usage-'));
    await writeFile(join(folder, 'out'), '');
    for (const path of ['out', 'out/ark']) {
      const failure: unknown = await mkdir(join(folder, path), { recursive: true }).catch((e: unknown) => e);
      expect(systemFault(failure)?.da).toContain('Der ligger en fil, hvor mappen skal være. Vælg en anden med --out.');
    }
    await rm(folder, { recursive: true });
  });
  it('is not taken for a fault of ours, nor the other way about', () => {
    expect(systemFault(Object.assign(new Error(), { code: 'ENOSPC' }))?.en).toContain('The disk is full.');
    expect(systemFault(new TypeError('x'))).toBeNull();
  });
});
