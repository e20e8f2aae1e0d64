// Snippets for VS Code, one a directive: type its name, or a Danish word for it, and fill in what must stand there.
import { danishNames, directive, directiveNames, namesFor, type Attribute, type DirectiveName } from '../../src/model/index.js';

/** One snippet, as VS Code reads it. */
export interface Snippet {
  scope: 'markdown';
  prefix: string[];
  description: string;
  body: string[];
}

export const snippets = (): Record<string, Snippet> => Object.fromEntries(directiveNames.map((name) => [name, snippet(name)]));

function snippet(name: DirectiveName): Snippet {
  const { form, about } = directive(name);
  const { colons, inside } = exampleOf(name);
  const opening = `${colons}${name}${fieldsOf(name)}`;
  return {
    scope: 'markdown',
    prefix: [name, ...danishNames.filter((danish) => namesFor(danish)[0] === name)],
    description: about,
    body: form === 'leaf' ? [opening, '$0'] : [opening, ...inside.map(escaped), colons, '$0'],
  };
}

/** The colons of the table's example, since what stands inside has fewer, and what stands inside. */
function exampleOf(name: DirectiveName): { colons: string; inside: string[] } {
  const lines = directive(name).example.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^:{2,}${name}(?![\\w-])`).test(line));
  const colons = /^:*/.exec(lines[start]!)![0];
  return { colons, inside: lines.slice(start + 1, lines.indexOf(colons, start)) };
}

/** What must stand there, in the order of the table; for `when` a choice of the course. */
function fieldsOf(name: DirectiveName): string {
  const { attributes, open, group } = directive(name);
  if (open) return '{${1:meal}=${2:true}}';
  const required = Object.entries(attributes).filter(([, { required }]) => required);
  // Something that is for some readers has to say for whom, in one way or another.
  const asked = group === 'readers' ? Object.entries(attributes).slice(0, 1) : required;
  const shown = asked.map(([field, attribute], at) => `${field}=${valueOf(attribute, at + 1)}`);
  return shown.length > 0 ? `{${shown.join(' ')}}` : '';
}

function valueOf({ type, about }: Attribute, at: number): string {
  if (type.is === 'choice') return `\${${at}|${type.of.join(',')}|}`;
  if (type.is === 'text') return `"\${${at}:${escaped(about.replace(/[.:].*$/s, '').replaceAll('"', ''))}}"`;
  return `\${${at}:${firstValues[type.is]}}`;
}

/** Something that fits, where words would not. */
const firstValues = { number: '1', flag: '', symbol: 'glad', sheet: 'arkets-id', lead: 'both', minutes: '5' } as const;

/** What means something in a snippet, as text. */
const escaped = (text: string): string => text.replace(/[$}\\]/g, '\\$&');
