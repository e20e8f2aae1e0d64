// One text as a rule sees it, without a library around: quick, for rules that only read the text.
import { passagesOf } from '../../src/lint/prose.js';
import type { Around, Sheet } from '../../src/lint/rule.js';
import { parse } from '../../src/parse/index.js';
import { readSheet } from '../../src/read/index.js';
import { danishOnDisk } from '../../src/world/danish-on-disk.js';
import { exampleFile, libraryWith, today } from './world.js';

/** @param text a whole file, front matter and all */
export function sheetOf(text: string, edition: 'standard' | 'easy-read' = 'easy-read'): Sheet {
  const { value: source } = readSheet(exampleFile(edition), new TextEncoder().encode(text), 'proeve');
  if (!source) throw new Error('unreadable');
  const document = parse(source).value;
  return { source, document, passages: passagesOf(source, document) };
}

/** The small world and the dictionary. */
export const aroundOne = async (): Promise<Around> => ({
  library: (await libraryWith({})).library,
  sheets: new Map(),
  today,
  dictionary: await danishOnDisk(),
});
