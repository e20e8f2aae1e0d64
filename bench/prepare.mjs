// Markdown → tailored sheets, once, in a file that both engines begin from: what is measured is composing and printing.
import { assembleSheet, memoryWorld, parse, read, readSheet, tailor } from '../dist/index.js';

const { value: library } = await read(memoryWorld({}));
const around = { document: () => null, contacts: {}, contents: [], jobs: [] };

/** One sheet for one reader, as plain JSON. */
export function tailored(markdown, n) {
  const { value: source } = readSheet(`content/hcs/sheets/ark-${n}.md`, new TextEncoder().encode(markdown), 'hcs');
  const { sections } = assembleSheet(library, source, { named: markdown.includes('participant.name') });
  const [{ setting }] = sections[0].sheets;
  return { source, setting, document: tailor(parse(source).value, setting, around).value };
}
