// What the docs show an editor has to be true: every sample goes through the real stages, and every field and word has its line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse as yaml } from 'yaml';
import { directivesPage, shownIn } from '../../scripts/docs/page.js';
import {
  assemble,
  courseFile,
  diskWorld,
  directiveNames,
  hasErrors,
  kinds,
  order,
  person,
  read,
  readOrder,
  readSheet,
  review,
  papersFile,
  sessionFile,
  sheetMeta,
  step,
  symbolRow,
  symbolsFile,
  valuePaths,
  type Library,
} from '../../src/index.js';
import { rulesPage } from '../../scripts/docs/rules-page.js';
import { rules } from '../../src/lint/index.js';
import { tailorSheet } from '../../src/pipeline.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const page = (name: string): string => readFileSync(join(folder, name), 'utf8');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Sample {
  name: string;
  text: string;
}
const samples = (language: string): Sample[] =>
  [...pages, '../README.md'].flatMap((name) => {
    const found = [...page(name).matchAll(new RegExp(`^( *)\`\`\`${language}\\n(.*?)^ *\`\`\`$`, 'gms'))];
    return found.map(([, indent, text], i) => ({ name: `${name} ${i + 1}`, text: text!.replaceAll(new RegExp(`^${indent}`, 'gm'), '') }));
  });

let library: Library;
beforeAll(async () => void ({ value: library } = await read(diskWorld(root))));

describe('the page of directives', () => {
  it('is what npm run docs makes of the table', () => expect(page('direktiver.md')).toBe(directivesPage()));

  it('has its pictures, and no others', () => {
    const wanted = directiveNames.flatMap((name) => shownIn(name).map(({ file }) => file));
    expect(readdirSync(join(folder, 'billeder')).sort()).toEqual(wanted.sort());
  });
});

describe('the page of rules', () => {
  it('is what npm run docs makes of the rules', () => expect(page('regler.md')).toBe(rulesPage()));

  it('is where the messages of the rules lead', () => {
    const titles = new Set([...page('regler.md').matchAll(/^### (.*)$/gm)].map(([, title]) => title));
    for (const { id } of rules) expect(titles).toContain(id);
  });
});

describe('samples of Markdown', () => {
  it('are many', () => expect(samples('markdown').length).toBeGreaterThan(35));

  it.each(samples('markdown').filter(({ name, text }) => !name.startsWith('direktiver') || !text.includes('::include')))(
    '$name goes through all stages without a fault',
    ({ text }) => {
      const whole = text.startsWith('---') ? text : `---\ntitle: Prøve\nkind: guide\nthemes: [1]\nreview: { status: draft }\n---\n\n${text}`;
      const easy = whole.includes('\nedition: easy-read') ? '.easy-read' : '';
      const course = whole.includes('themes: [trang]') ? 'hcs' : 'rusmidler';
      const { value, diagnostics } = readSheet(`content/${course}/sheets/proeve${easy}.md`, bytes(whole), course);
      const steps = /:step\{/.test(text);
      const found = [2, 3].flatMap((hours) => tailorSheet(library, value!, { course, options: { hours }, named: true }));
      const told = [...diagnostics, ...found].filter((d) => d.severity !== 'hint' && !(steps && d.rule === 'step-minutes'));
      expect(told).toEqual([]);
      for (const [, symbol] of text.matchAll(/symbol[:=]([\wæøå-]+)/g)) expect([...library.symbols.keys()]).toContain(symbol);
    },
  );
});

const isPapers = (text: string): boolean => text.startsWith('title:') && !text.includes('\nagenda:');

describe('samples of YAML', () => {
  const all = samples('yaml');
  it('are of every kind', () => expect(all.map(({ text }) => /^\w+/.exec(text)![0])).toEqual(expect.arrayContaining(['course', 'id', 'title', 'drage'])));

  it.each(all)('$name can be used', ({ text }) => {
    if (text.startsWith('course:')) {
      const { value, diagnostics } = readOrder('bestilling.yaml', bytes(text));
      expect(diagnostics).toEqual([]);
      expect(hasErrors(assemble(library, value!, 'bestilling.yaml').diagnostics)).toBe(false);
      return;
    }
    const parts = sheetMeta.partial();
    const schema = /^(review|lint):/.test(text) ? parts : text.startsWith('id:') ? courseFile : isPapers(text) ? papersFile : text.startsWith('title:') ? sessionFile : symbolsFile;
    expect(schema.safeParse(yaml(text)).error).toBeUndefined();
  });
});

describe('every field and word that may be written', () => {
  const shape = (schema: { shape: object }): string[] => Object.keys(schema.shape);
  const named = (name: string, words: readonly string[]): void => {
    const text = page(name);
    expect(words.filter((word) => !new RegExp(`\\b${word.replace('.', '\\.')}\\b`).test(text))).toEqual([]);
  };
  it('of a sheet', () => named('skriv-et-ark.md', [...shape(sheetMeta), ...shape(review), ...kinds, ...sheetMeta.shape.carrier.unwrap().options]));
  it('of a value', () => named('skriv-et-ark.md', valuePaths));
  it('of an order', () => {
    const { group, print } = order.shape;
    named('bestilling.md', [...shape(order), ...shape(group.unwrap()).map((f) => `group.${f}`), ...shape(print.unwrap()).map((f) => `print.${f}`)]);
    named('bestilling.md', shape(person));
  });
  it('of a course and a session', () => named('forloeb-og-moeder.md', [...shape(courseFile), ...shape(sessionFile), ...shape(papersFile), ...shape(step)]));
  it('of a symbol', () => named('piktogrammer.md', shape(symbolRow)));
});

describe('the page of messages', () => {
  it('names rules that there are', () => {
    const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(join(root, 'src', file), 'utf8')).join('');
    const named = [...page('beskeder.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule!);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((rule) => !source.includes(`'${rule}'`))).toEqual([]);
  });
});

describe('links between the pages', () => {
  it.each([...pages, '../README.md', '../ARCHITECTURE.md'])('%s', (name) => {
    for (const [, target] of page(name).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
      if (!/^by\.png$/.test(target!)) expect(existsSync(join(folder, name, '..', target!)), target).toBe(true);
  });
});

describe('commands', () => {
  it('are named as they are', () => {
    const known = ['build', 'pack', 'sheet', 'check', 'new', 'lsp', 'schema'];
    const texts = [...pages, '../README.md'].map(page);
    const used = texts.flatMap((text) => [...text.matchAll(/npx trykklar (\w+)/g)].map(([, command]) => command!));
    expect(used.filter((command) => !known.includes(command))).toEqual([]);
    const scripts = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts);
    const run = texts.flatMap((text) => [...text.matchAll(/npm run (\w+)/g)].map(([, script]) => script!));
    expect(run.filter((script) => !scripts.includes(script))).toEqual([]);
  });
});
