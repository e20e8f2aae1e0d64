// The room rules of ARCHITECTURE.md fail when they are broken: each is broken here, in a copy, by one import.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A file, what it imports, and the rule that forbids it. */
const broken: [file: string, from: string, rule: string][] = [
  ['src/model/a.ts', '../parse/index.js', 'model-imports-nothing-of-ours'],
  ['src/read/a.ts', '../parse/index.js', 'read-imports-model-only'],
  ['src/parse/a.ts', '../tailor/index.js', 'parse-imports-model-only'],
  ['src/assemble/a.ts', '../print/index.js', 'assemble-imports-model-only'],
  ['src/tailor/a.ts', '../assemble/index.js', 'tailor-imports-model-only'],
  ['src/print/a.ts', '../read/index.js', 'print-imports-model-only'],
  ['src/cli/a.ts', '../print/galley/index.js', 'stages-through-their-door'],
  ['src/tailor/b.ts', '@react-pdf/renderer', 'only-react-pdf-in-compose-and-frames'],
  ['src/print/galley/b.ts', 'react', 'only-react-in-compose-and-frames'],
  ['src/tailor/c.ts', 'remark', 'only-remark-in-parse'],
  ['src/cli/b.ts', 'yaml', 'only-gray-matter-and-yaml-in-read'],
  ['src/cli/c.ts', 'gray-matter', 'only-gray-matter-and-yaml-in-read'],
  ['src/parse/b.ts', 'handlebars', 'only-handlebars-in-tailor-and-assemble'],
  ['src/print/galley/c.ts', 'node:fs', 'no-node-where-the-browser-runs-too'],
  ['src/read/b.ts', 'node:fs', 'only-a-world-touches-the-disk'],
];
/** What may be imported, so that the rules do not forbid everything. */
const allowed: [file: string, from: string][] = [
  ['src/print/compose/index.ts', 'react'],
  ['src/parse/index.ts', 'remark'],
  ['src/read/index.ts', 'yaml'],
  ['src/tailor/index.ts', 'handlebars'],
  ['src/pipeline.ts', './parse/index.js'],
  ['src/world/disk.ts', 'node:fs'],
];
const doors = ['parse', 'tailor', 'assemble', 'print', 'read', 'print/galley', 'model'].map((room) => `src/${room}/index.ts`);

describe('the room rules', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'trykklar-rooms-')));
  const lay = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  let found: { rule: { name: string }; from: string }[] = [];
  beforeAll(() => {
    for (const door of doors) lay(door, 'export {};\n');
    for (const [file, from] of [...broken, ...allowed]) lay(file, `import '${from}';\n`);
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) copyFileSync(file, join(root, file));
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    const cruise = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const { stdout } = spawnSync(process.execPath, [cruise, 'src', '--config', '.dependency-cruiser.cjs', '-T', 'json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    found = (JSON.parse(stdout) as { summary: { violations: typeof found } }).summary.violations;
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(broken)('%s may not import %s: %s', (file, _from, rule) => {
    expect(found.filter(({ from }) => from === file).map((v) => v.rule.name)).toEqual([rule]);
  });
  it('forbid nothing else', () => {
    const files = new Set(broken.map(([file]) => file));
    expect(found.filter(({ from }) => !files.has(from))).toEqual([]);
  });
});
