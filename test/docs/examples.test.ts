// The examples of the directive table are what editors copy: each prints, as the docs show it, in every edition that it is shown in.
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { shownIn } from '../../scripts/docs/page.js';
import { printExample } from '../../scripts/docs/print-example.js';
import { directive, directiveNames, diskWorld, fontsOnDisk, read, suppliesOf, type Library } from '../../src/index.js';
import type { Supplies } from '../../src/print/supplies.js';
import { checkStructure } from '../pdf-structure.js';
import { wordsOf } from '../pdf-text.js';

let library: Library;
let supplies: Supplies;
beforeAll(async () => {
  ({ value: library } = await read(diskWorld(join(import.meta.dirname, '../..'))));
  supplies = suppliesOf(library, await fontsOnDisk(), null);
});

/** Words of an example that have to be on paper: what stands outside of braces, symbols and marks. */
const written = (example: string): string[] =>
  example
    .replace(/^:+.*$/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .match(/[\p{L}]+/gu) ?? [];

const shown = directiveNames.flatMap((name) => shownIn(name).map(({ edition }) => ({ name, edition })));
it.each(shown)('$name, $edition', async ({ name, edition }) => {
  const bytes = await printExample(library, name, edition, supplies);
  expect(checkStructure(bytes).problems).toEqual([]);
  const words = await wordsOf(bytes);
  for (const word of written(directive(name).example)) expect(words).toContain(word);
});
