import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shelf = join(root, 'test/.tmp/compiled');
const hour = 3_600_000;

/**
 * The command line as it ships, compiled below test/.tmp in a folder that is named by the code: test files share it, and may run at the same time.
 * Types are checked by the linter; here only the translation counts.
 *
 * @returns the folder of the compiled modules; nothing may be written there
 */
export function compiled(): string {
  const sources = sourcesIn(join(root, 'src'));
  const home = join(shelf, nameOf(sources));
  if (!existsSync(home)) make(home, sources);
  utimesSync(home, new Date(), new Date());
  return join(home, 'dist');
}

function make(home: string, sources: ReadonlyMap<string, string>): void {
  clear();
  // Made beside its place and then moved: nobody is given half of it.
  const draft = `${home}.${process.pid}`;
  for (const [file, text] of sources) {
    const target = join(draft, 'dist', file.replace(/\.tsx?$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, ts.transpileModule(text, { compilerOptions, fileName: file }).outputText);
  }
  cpSync(join(root, 'package.json'), join(draft, 'package.json'));
  try {
    renameSync(draft, home);
  } catch (error) {
    // Another test file was faster.
    if (!existsSync(home)) throw error;
    rmSync(draft, { recursive: true });
  }
}

const { options: compilerOptions } = ts.convertCompilerOptionsFromJson(
  {
    ...ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions,
    noEmit: false,
    module: 'ESNext',
    moduleResolution: 'Bundler',
  },
  root,
);

function sourcesIn(src: string): Map<string, string> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).sort();
  const ours = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith('app'));
  return new Map(ours.map((file) => [file, readFileSync(join(src, file), 'utf8')]));
}

function nameOf(sources: ReadonlyMap<string, string>): string {
  const all = [
    [...sources],
    compilerOptions,
    ts.version,
    readFileSync(join(root, 'package.json'), 'utf8'),
    readFileSync(import.meta.filename, 'utf8'),
  ];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
}

/** Takes away what no run has asked for since an hour. */
function clear(): void {
  mkdirSync(shelf, { recursive: true });
  for (const name of readdirSync(shelf)) {
    const folder = join(shelf, name);
    if (Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > hour)
      rmSync(folder, { recursive: true, force: true });
  }
}
