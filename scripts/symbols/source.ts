// Where the drawing of a row comes from.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SymbolRow } from '../../src/model/index.js';
import { normalise } from './normalise.js';

const require = createRequire(import.meta.url);
const homes = {
  openmoji: () => dirname(require.resolve('openmoji/package.json')),
  healthicons: () => dirname(require.resolve('healthicons/package.json')),
};

/** The file that a row is drawn from. `own` is the folder of our own drawings. */
export function drawingOf(meaning: string, row: Pick<SymbolRow, 'source'>, own: string): string {
  const [from, code] = row.source.split(' ');
  if (from === 'openmoji') return join(homes.openmoji(), 'color/svg', `${code}.svg`);
  if (from === 'healthicons') return join(homes.healthicons(), 'public/icons/svg/outline', `${code}.svg`);
  return join(own, `${meaning}.svg`);
}

/** The normalised SVG of a row. Throws with the meaning, its source and the cause. */
export function drawSymbol(meaning: string, row: Pick<SymbolRow, 'source'>, own: string): string {
  const file = drawingOf(meaning, row, own);
  try {
    if (!existsSync(file)) throw new Error(`${file} is missing`);
    return normalise(meaning, readFileSync(file, 'utf8'), row.source.split(' ')[0] as 'openmoji' | 'healthicons' | 'own');
  } catch (error) {
    throw new Error(`${meaning} (${row.source}): ${(error as Error).message}`);
  }
}
