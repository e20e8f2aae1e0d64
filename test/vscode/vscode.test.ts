// What VS Code is told of our formats: made of our own tables, up to date, and right about what the command line says.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generated } from '../../scripts/vscode/generated.js';
import { snippets } from '../../scripts/vscode/snippets.js';
import { report } from '../../src/cli/report.js';
import { directive, directiveNames, fault, hasErrors, type DirectiveName, type Severity } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { readSheet } from '../../src/read/index.js';

const root = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(text(path)) as T;

describe('what npm run vscode writes', () => {
  const files = generated();
  it.each(Object.keys(files))('%s is up to date', (path) => expect(text(path)).toBe(files[path]));
  it('and nothing else lies among the schemas', () => {
    const there = readdirSync(join(root, '.vscode/schemas')).map((name) => `.vscode/schemas/${name}`);
    expect(there.sort()).toEqual(
      Object.keys(files)
        .filter((path) => path.includes('/schemas/'))
        .sort(),
    );
  });
});

describe('settings', () => {
  const schemas = json<{ 'yaml.schemas': Record<string, string[]> }>('.vscode/settings.json')['yaml.schemas'];
  const matches = (glob: string, path: string): boolean =>
    new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(path);
  const schemasOf = (path: string): string[] => Object.keys(schemas).filter((name) => schemas[name]!.some((glob) => matches(glob, path)));

  it('name schemas that there are', () => {
    for (const path of Object.keys(schemas)) expect(existsSync(join(root, path)), path).toBe(true);
  });
  it('give every YAML file of the content one schema', () => {
    const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(10);
    for (const path of files) expect(schemasOf(`content/${path}`), path).toHaveLength(1);
    expect(schemasOf('content/hcs/themes/trang.yaml')).toEqual(['./.vscode/schemas/session.json']);
  });
});

interface Matcher {
  severity: string;
  pattern: [{ regexp: string; file: number; line: number; column: number; code: number }, { regexp: string; message: number }];
}
interface Task {
  label: string;
  args: string[];
  problemMatcher: Matcher[];
}

describe('tasks', () => {
  const { tasks } = json<{ tasks: Task[] }>('.vscode/tasks.json');
  /** As VS Code does it: the first line's pattern, then the second's on the line after. */
  const found = (matchers: readonly Matcher[], output: string) => {
    const lines = output.split('\n');
    return lines.flatMap((line, i) =>
      matchers.flatMap(({ severity, pattern: [head, message] }) => {
        const first = new RegExp(head.regexp, 'u').exec(line);
        const second = first && new RegExp(message.regexp, 'u').exec(lines[i + 1] ?? '');
        if (!first || !second) return [];
        return [
          {
            severity,
            file: first[head.file],
            line: first[head.line],
            column: first[head.column],
            code: first[head.code],
            message: second[message.message],
          },
        ];
      }),
    );
  };
  const at = (file: string, line: number, column: number) => ({
    file,
    from: { line, column, offset: 0 },
    to: { line, column: column + 3, offset: 3 },
  });
  const words = (da: string) => ({ da, en: `English of ${da}` });
  const told = (['error', 'warning', 'hint'] as Severity[]).map((severity, i) =>
    fault(
      `en-regel-${i}`,
      at(`content/hcs/sheets/ark ${i}.md`, 7 + i, 2),
      words(`»x« nr. ${i}: 1:2  fejl  findes ikke.`),
      words('Skriv »y«.\nEllers »z«.'),
      severity,
    ),
  );

  it.each(['da', 'en'] as const)('find each message of check where it stands (%s)', (lang) => {
    const reason = { why: words('Det er svært.'), link: 'docs/regler.md#en-regel' };
    const output = report(told, {
      lang,
      text: () => Array(12).fill('content/a.md:1:1  fejl  en-regel').join('\n'),
      colour: false,
      reason: () => reason,
    });
    for (const { problemMatcher } of tasks) {
      expect(found(problemMatcher, output)).toEqual(
        told.map((d, i) => ({
          severity: ['error', 'warning', 'info'][i],
          file: d.place.file,
          line: String(7 + i),
          column: '2',
          code: d.rule,
          message: d.message[lang],
        })),
      );
    }
  });
  it('call the command line as it is', () => {
    for (const { args } of tasks) expect(args[0]).toBe('dist/cli/main.js');
    expect(tasks.map(({ args }) => args[1])).toEqual(['check', 'check', 'sheet', 'build']);
  });
});

describe('snippets', () => {
  /** What stands there when nobody changes anything. */
  const filled = (body: readonly string[]): string =>
    body
      .join('\n')
      .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\$0/g, '')
      .replace(/\\([$}\\])/g, '$1');
  const around = (name: DirectiveName, inner: string): string => {
    const outer = directive(name).only?.[0];
    if (!outer) return inner;
    const longer = ':'.repeat(/^:+/.exec(inner)![0].length + 1);
    const needs = { step: '{id=tema}', lane: '{lead=both}', cards: '{deck="Kort"}' }[outer as string] ?? '';
    return around(outer as DirectiveName, `${longer}${outer}${needs}\n${inner.trimEnd()}\n${longer}`);
  };

  it.each(directiveNames)('%s can be printed as it is', (name) => {
    const body = around(name, filled(snippets()[name]!.body));
    const { value } = readSheet(
      'content/hcs/sheets/proeve.md',
      new TextEncoder().encode(`---\ntitle: Prøve\nkind: guide\nreview: { status: draft }\n---\n\n${body}\n`),
      'hcs',
    );
    const { value: tree, diagnostics } = parse(value!);
    expect(hasErrors(diagnostics), JSON.stringify(diagnostics)).toBe(false);
    expect(JSON.stringify(tree.blocks)).toContain(`"name":"${name}"`);
  });
  it('are found by the Danish words, each by one', () => {
    const prefixes = Object.values(snippets()).flatMap(({ prefix }) => prefix);
    expect(prefixes).toEqual(expect.arrayContaining(['lines', 'linjer', 'skala', 'boks', 'sideskift']));
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});
