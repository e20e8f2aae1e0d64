import { type Checked, type Library, startOf, tidy, type World } from '../model/index.js';
import { listFiles } from './files.js';
import { below, gather } from './gather.js';
import { join } from './join.js';
import { checkReferences } from './references.js';
import { say, words } from './say.js';

export { readOrder } from './order.js';
export { readSheet } from './sheet.js';
export { schemas } from './schema.js';

/**
 * Reads and checks all that editors write: courses, sessions, sheets, templates, symbols, facts, phone numbers, pictures.
 *
 * The Markdown after the front matter is left to `parse`.
 *
 * @param world where the folders are
 * @param folders paths in the world
 * @returns what could be understood, and all there is to say about it, in the order of the files
 * @throws what the world throws when a file is there and cannot be read
 */
export async function read(world: World, folders: { content?: string; templates?: string } = {}): Promise<Checked<Library>> {
  const { content = 'content', templates = 'templates' } = folders;
  const files = await listFiles(world, [content, templates]);
  const gathered = await gather(files, content, templates);
  const library = join(gathered.value);
  const diagnostics = [...gathered.diagnostics, ...library.diagnostics, ...checkReferences(gathered.value, library.value)];
  if (!files.paths.some((path) => below(content, path) !== null)) {
    const message = words(`Der er ingen filer i mappen ${content}.`, `There are no files in the folder ${content}.`);
    diagnostics.push(
      say(
        'no-content',
        startOf(content),
        message,
        words('Skriv, hvor mappen er: --content MAPPE.', 'Say where the folder is: --content DIR.'),
      ),
    );
  }
  return { value: library.value, diagnostics: tidy(diagnostics) };
}
