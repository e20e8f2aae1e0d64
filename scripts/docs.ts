// npm run docs: writes docs/direktiver.md from the directive table, docs/regler.md from the rules, and a picture of each example in both editions into docs/billeder.
// The pictures need pdftoppm (poppler); without it the old ones stay.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskWorld, directive, directiveNames, fontsOnDisk, read, suppliesOf, type Edition } from '../src/index.js';
import { directivesPage, shownIn } from './docs/page.js';
import { pictureOf } from './docs/picture.js';
import { rulesPage } from './docs/rules-page.js';
import { printExample } from './docs/print-example.js';

const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(join(root, 'docs/direktiver.md'), directivesPage());
writeFileSync(join(root, 'docs/regler.md'), rulesPage());

/** Heads and feet of the pages, in points: they are the same on all, and not what the pictures are about. */
const heads: Record<Edition, { top: number; bottom: number }> = {
  standard: { top: 124, bottom: 62 },
  'easy-read': { top: 130, bottom: 62 },
};

async function pictures(): Promise<number> {
  const folder = join(root, 'docs/billeder');
  mkdirSync(folder, { recursive: true });
  const { value: library } = await read(diskWorld(root));
  const supplies = suppliesOf(library, await fontsOnDisk(), null);
  const made = new Set<string>();
  for (const name of directiveNames) {
    for (const { edition, file } of shownIn(name)) {
      const whole = directive(name).group === 'cards' ? { top: 0, bottom: 0 } : heads[edition];
      writeFileSync(join(folder, file), pictureOf(await printExample(library, name, edition, supplies), whole));
      made.add(file);
    }
  }
  for (const file of readdirSync(folder)) if (!made.has(file)) rmSync(join(folder, file));
  return made.size;
}

if (spawnSync('pdftoppm', ['-v']).error) console.error('docs/direktiver.md written; no pdftoppm here, so the pictures are as they were');
else console.error(`docs/direktiver.md and ${await pictures()} pictures written`);
