// The room rules of ARCHITECTURE.md fail when they are broken: each is broken here, in a copy, by one import.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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
  ['src/print/d.ts', '../model/index.js', 'print-loads-no-schemas'],
  ['src/print/galley/d.ts', '../../model/order.js', 'print-loads-no-schemas'],
  ['src/lint/a.ts', '../parse/index.js', 'lint-imports-model-only'],
  ['src/lint/b.ts', 'zod', 'lint-imports-model-only'],
  ['src/cli/d.ts', '../lint/easy/index.js', 'lint-through-its-door'],
  ['src/lsp/a.ts', '../parse/index.js', 'lsp-imports-tables-and-doors'],
  ['src/lsp/b.ts', '../world/disk.js', 'lsp-imports-tables-and-doors'],
  ['src/cli/e.ts', '../lsp/hover.js', 'lsp-through-its-door'],
  ['src/cli/f.ts', 'vscode-languageserver', 'only-the-language-server-in-lsp'],
  ['src/cli/a.ts', '../print/galley/index.js', 'stages-through-their-door'],
  ['src/tailor/b.ts', '@react-pdf/renderer', 'only-react-pdf-in-compose-and-frames'],
  ['src/print/compose/b.ts', 'pdfkit', 'only-pdfkit-in-press'],
  ['src/print/galley/b.ts', 'react', 'only-react-in-compose-and-frames'],
  ['src/tailor/c.ts', 'remark', 'only-remark-in-parse'],
  ['src/cli/b.ts', 'yaml', 'only-gray-matter-and-yaml-in-read'],
  ['src/cli/c.ts', 'gray-matter', 'only-gray-matter-and-yaml-in-read'],
  ['src/parse/b.ts', 'handlebars', 'only-handlebars-in-tailor-and-assemble'],
  ['src/print/galley/c.ts', 'node:fs', 'no-node-where-the-browser-runs-too'],
  ['src/lint/c.ts', 'node:fs', 'no-node-where-the-browser-runs-too'],
  ['src/read/b.ts', 'node:fs', 'only-a-world-touches-the-disk'],
  ['src/world/a.ts', './a.js', 'no-circular'],
];
/** What may be imported, so that the rules do not forbid everything. */
const allowed: [file: string, from: string][] = [
  ['src/print/compose/index.ts', 'react'],
  ['src/parse/index.ts', 'remark'],
  ['src/read/index.ts', 'yaml'],
  ['src/tailor/index.ts', 'handlebars'],
  ['src/print/frames/index.ts', '../../model/danish.js'],
  ['src/lint/easy/a.ts', '../../model/index.js'],
  ['src/lsp/index.ts', 'vscode-languageserver'],
  ['src/lsp/c.ts', '../lint/index.js'],
  ['src/lsp/d.ts', '../pipeline.js'],
  ['src/cli/index.ts', '../lsp/index.js'],
  ['src/pipeline.ts', './parse/index.js'],
  ['src/world/disk.ts', 'node:fs'],
];
/** What the rows import. */
const doors = ['parse', 'tailor', 'assemble', 'print', 'read', 'print/galley', 'model', 'lint', 'lint/easy', 'lsp'].map(
  (room) => `src/${room}/index.ts`,
);
const files = [...doors, 'src/lsp/hover.ts', 'src/model/danish.ts', 'src/model/order.ts'];

interface Rules {
  forbidden: { name: string }[];
}
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Rules;

describe('the room rules', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'trykklar-rooms-')));
  const lay = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  let found: { rule: { name: string }; from: string }[] = [];
  beforeAll(() => {
    for (const file of files) lay(file, 'export {};\n');
    for (const [file, from] of [...broken, ...allowed]) lay(file, `import '${from}';\n`);
    lay('src/print/types.ts', "import type { A } from '../model/index.js';\nexport type B = A;\n");
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
  it('have a row each', () => {
    const shown = new Set(broken.map(([, , rule]) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });
  it('forbid nothing else', () => {
    const files = new Set(broken.map(([file]) => file));
    expect(found.filter(({ from }) => !files.has(from))).toEqual([]);
  });
});
