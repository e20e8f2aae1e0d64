import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The command line as it ships, compiled into a folder of its own below test/.tmp, so that test files may run at the same time.
 * Types are checked by the linter; here only the translation counts.
 *
 * @returns the folder of the compiled modules
 */
export function compiled(name: string): string {
  const home = join(root, 'test/.tmp', name);
  rmSync(home, { recursive: true, force: true });
  const dist = join(home, 'dist');
  const options = {
    ...ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions,
    noEmit: false,
    module: 'ESNext',
    moduleResolution: 'Bundler',
  };
  const { options: compilerOptions } = ts.convertCompilerOptionsFromJson(options, root);
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || file.endsWith('.d.ts') || file.startsWith('app')) continue;
    const { outputText } = ts.transpileModule(readFileSync(join(root, 'src', file), 'utf8'), { compilerOptions, fileName: file });
    const target = join(dist, file.replace(/\.tsx?$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
  cpSync(join(root, 'package.json'), join(home, 'package.json'));
  return dist;
}
