import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const door = fileURLToPath(new URL('../../../src/print/compose/index.ts', import.meta.url));

/** Files and packages that a module loads when it is loaded: types and `import()` are left out. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, words, from] of source.matchAll(/^(?:import|export) (?!type )([^;]*?) from '([^']+)';/gm)) {
    const onlyTypes =
      words?.startsWith('{') &&
      words
        .replace(/[{}\s]/g, '')
        .split(',')
        .filter(Boolean)
        .every((w) => w.startsWith('type'));
    if (onlyTypes || !from) continue;
    const path = join(dirname(file), from.replace(/\.js$/, '.ts'));
    if (!from.startsWith('.')) seen.add(from);
    else loaded(existsSync(path) ? path : `${path}x`, seen);
  }
  return seen;
}

describe('the door of compose', () => {
  it('loads neither React nor anything that draws, so that a print from cached frames starts at once', () => {
    const all = [...loaded(door)];
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((name) => /react|\.tsx$/.test(name))).toEqual([]);
  });
});
