// npm run symbols: writes content/symbols/svg/<meaning>.svg for every row of content/symbols/symbols.yaml.
// Files of meanings that are no longer there are removed. The same rows always give the same bytes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { symbolsFile } from '../src/model/index.js';
import { drawSymbol } from './symbols/source.js';

const folder = fileURLToPath(new URL('../content/symbols', import.meta.url));
const list = parseDocument(readFileSync(join(folder, 'symbols.yaml'), 'utf8'));
const read = symbolsFile.safeParse(list.errors.length > 0 ? null : list.toJS());
if (!read.success) {
  console.error('Der er en fejl i listen. Kør »npx trykklar check content/symbols/symbols.yaml«: den siger, hvor.');
  process.exit(1);
}
const rows = read.data;
const svg = join(folder, 'svg');
mkdirSync(svg, { recursive: true });

const faults: string[] = [];
for (const [meaning, row] of Object.entries(rows)) {
  try {
    writeFileSync(join(svg, `${meaning}.svg`), drawSymbol(meaning, row, join(folder, 'own')));
  } catch (error) {
    faults.push((error as Error).message);
  }
}
for (const file of readdirSync(svg)) if (!(file.replace(/\.svg$/, '') in rows)) rmSync(join(svg, file));
for (const fault of faults) console.error(fault);
console.error(`${Object.keys(rows).length - faults.length} symbols written`);
process.exitCode = faults.length ? 1 : 0;
