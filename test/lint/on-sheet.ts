// One sheet read by one rule, with the editors' own word lists: what it says of it.
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../src/model/index.js';
import { said } from './world.js';

export const avoidYaml = readFileSync('content/words/undgaa.yaml', 'utf8');
export const termsYaml = readFileSync('content/words/termer.yaml', 'utf8');

interface OnSheet {
  audience?: 'participant' | 'facilitator' | 'support';
  edition?: 'standard' | 'easy-read';
  kind?: string;
  /** More lines of front matter, each with its line end. */
  fields?: string;
  /** Other files of the small world. */
  files?: Record<string, string | null>;
}

function textOf(body: string, options: OnSheet): string {
  const { audience = 'participant', edition = 'standard', kind = 'handout', fields = '' } = options;
  const head = `title: Et ark\nkind: ${kind}\naudience: ${audience}\nedition: ${edition}\nreview: { status: draft }\n${fields}`;
  return `---\n${head}---\n\n${body}\n`;
}

/** The diagnostics of a rule about a body, each with the words it points at. */
export async function onSheet(
  rule: string | readonly string[],
  body: string,
  options: OnSheet = {},
): Promise<(Diagnostic & { at: string })[]> {
  const { edition = 'standard', files = {} } = options;
  const file = `content/proeve/sheets/provet${edition === 'standard' ? '' : '.easy-read'}.md`;
  const text = textOf(body, options);
  const lists = {
    'content/words/undgaa.yaml': rule === 'other-term' ? null : avoidYaml,
    'content/words/termer.yaml': rule === 'other-term' ? termsYaml : null,
  };
  const all = await said({ ...lists, [file]: text, ...files });
  return all
    .filter((d) => [rule].flat().includes(d.rule) && d.place.file === file)
    .map((d) => ({ ...d, at: text.slice(d.place.from.offset, d.place.to.offset) }));
}

/** Only the words that the rule points at. */
export const words = async (rule: string | readonly string[], body: string, options: OnSheet = {}): Promise<string[]> =>
  (await onSheet(rule, body, options)).map(({ at }) => at);

/** The body after all fixes of a rule, safe or not. */
export async function fixed(rule: string, body: string, options: OnSheet = {}): Promise<string> {
  const found = await onSheet(rule, body, options);
  const edits = found.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.from - a.from);
  const start = textOf(body, options).indexOf('---\n\n') + 5;
  return edits.reduce((text, { from, to, text: put }) => text.slice(0, from - start) + put + text.slice(to - start), body);
}
