// A small library in memory with some files of a rule's example, as `check` would see it.
import { lint, type Dictionary } from '../../src/lint/index.js';
import type { Diagnostic, Library } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { read } from '../../src/read/index.js';
import { smallWorld } from '../read/small-world.js';

export const today = '2027-03-02';

/** Front matter for a body that has none. */
export const asSheet = (text: string, edition: 'standard' | 'easy-read'): string =>
  text.startsWith('---') ? text : `---\ntitle: Et ark\nkind: handout\nedition: ${edition}\nreview: { status: draft }\n---\n\n${text}\n`;

/** Where the example of a rule about one text lies. */
export const exampleFile = (edition: 'standard' | 'easy-read'): string =>
  `content/proeve/sheets/eksempel${edition === 'standard' ? '' : '.easy-read'}.md`;

export async function libraryWith(changes: Readonly<Record<string, string | null>>): Promise<{ library: Library; faults: Diagnostic[] }> {
  const { value, diagnostics } = await read(smallWorld(changes));
  return { library: value, faults: diagnostics.filter((d) => d.severity === 'error') };
}

/** All that the rules say of the small world with some files changed. */
export async function said(changes: Readonly<Record<string, string | null>>, dictionary: Dictionary | null = null): Promise<Diagnostic[]> {
  const { library } = await libraryWith(changes);
  return lint(library, { documentOf: (source) => parse(source).value, today, dictionary });
}
