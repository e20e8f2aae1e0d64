// npm run vscode: writes what VS Code knows of our formats from the schemas and the directive table: .vscode/schemas and the snippets.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generated } from './vscode/generated.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = generated();
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const schemas = join(root, '.vscode/schemas');
for (const file of readdirSync(schemas)) if (!(`.vscode/schemas/${file}` in files)) rmSync(join(schemas, file));
console.error(`${Object.keys(files).length} files written`);
