// What a word of a sheet means, for somebody who rests on it.
import { directive, isDirective, values, type DirectiveName, type Library, type ValuePath } from '../model/index.js';
import { schemas } from '../read/index.js';

/**
 * @param line the whole line
 * @param column from 0
 * @param top true for lines between the two lines ---
 * @returns Markdown; null where there is nothing to explain
 */
export function explain(line: string, column: number, top: boolean, { symbols }: Library): string | null {
  const at = (pattern: RegExp): string | undefined =>
    [...line.matchAll(pattern)].find(({ index, 0: whole }) => index <= column && column <= index + whole.length)?.[1];
  if (top) return fieldAbout(at(/^([\w-]+):/g));
  const name = /^\s*:{2,}([\w-]+)/.exec(line)?.[1] ?? '';
  const attribute = isDirective(name) ? directive(name).attributes[at(/(?<=[{\s])([\w-]+)(?==|\s|\})/g) ?? ''] : undefined;
  if (attribute) return attribute.about;
  if (at(/^\s*:{2,}([\w-]+)/g) && isDirective(name)) return directiveAbout(name);
  const symbol = symbols.get(at(/\(symbol:([^\s)]+)\)/g) ?? '');
  if (symbol) return symbol.substance ? `${symbol.name}\n\nViser et rusmiddel.` : symbol.name;
  const path = at(/\{\{\s*([\w.]+)\s*\}\}/g);
  return path !== undefined && Object.hasOwn(values, path) ? values[path as ValuePath].about : null;
}

function directiveAbout(name: DirectiveName): string {
  const { about, prints, example } = directive(name);
  return [about, `Standard: ${prints.standard}\n\nLetlæst: ${prints.easyRead}`, `\`\`\`markdown\n${example}\n\`\`\``].join('\n\n');
}

function fieldAbout(field: string | undefined): string | null {
  const fields = schemas().sheet['properties'] as Record<string, { description?: string }>;
  return field !== undefined && Object.hasOwn(fields, field) ? (fields[field]!.description ?? null) : null;
}
