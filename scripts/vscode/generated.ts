// The files of .vscode that are made of our own tables. A test holds the committed ones to them.
import { schemas } from '../../src/read/index.js';
import { snippets } from './snippets.js';

/** Text by path from the root of the project. */
export function generated(): Record<string, string> {
  const all = Object.entries(schemas()).map(([name, schema]) => [`.vscode/schemas/${name}.json`, json(schema)]);
  return Object.fromEntries([...all, ['.vscode/trykklar.code-snippets', json(snippets())]]) as Record<string, string>;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
