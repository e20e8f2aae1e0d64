// The verb `print`, from Markdown: every fault of the engine comes out with file and line, and the file can be drawn all the same.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  assembleSheet,
  makeSheet,
  memoryWorld,
  parse,
  print,
  read,
  readSheet,
  tailor,
  type Library,
  type Source,
} from '../../../src/index.js';
import type { Diagnostic, Run, TailoredJob } from '../../../src/model/index.js';
import type { Supplies } from '../../../src/print/supplies.js';
import { checkStructure } from '../../pdf-structure.js';
import { wordsOf } from '../../pdf-text.js';
import { fontFaces, keep } from './kit.js';
import { pngOf } from './pictures.js';

const head = '---\ntitle: Prøve\nkind: handout\naudience: participant\nversion: 1\nreview: { status: draft }\n---\n\n';
let library: Library;
beforeAll(async () => {
  ({ value: library } = await read(memoryWorld({})));
});
const source = (text: string): Source =>
  readSheet('content/hcs/sheets/proeve.md', new TextEncoder().encode(head + text), 'hcs').value as Source;
const supplies = (pictures = new Map<string, Uint8Array>()): Supplies => ({
  fonts: fontFaces,
  symbols: new Map(),
  pictures,
  facts: {},
  colour: 'colour',
  cache: null,
});
const made = (text: string, pictures?: Map<string, Uint8Array>) => makeSheet(library, source(text), supplies(pictures));
const errors = (list: readonly Diagnostic[]): [string, number][] =>
  list.filter((d) => d.severity === 'error').map((d) => [d.rule, d.place.from.line]);

it('prints a sheet with all its words', async () => {
  const { value, diagnostics } = await made(
    'Trang er en bølge, der stiger, topper og falder.\n\n## Hvad hjælper?\n\n- Gå en tur\n- Ring til en ven\n',
  );
  expect(errors(diagnostics)).toEqual([]);
  expect(checkStructure(value.bytes).problems).toEqual([]);
  expect(checkStructure(value.bytes).outline).toEqual(['Prøve', '  Hvad hjælper?']);
  const words = await wordsOf(value.bytes);
  for (const said of ['Trang er en bølge, der stiger, topper og falder.', 'Hvad hjælper?', 'Gå en tur', 'Ring til en ven', 'Side 1 af 1'])
    expect(words).toContain(said);
  expect(value).toMatchObject({ pages: 1, copies: 1, sheets: ['proeve.standard@1'] });
  keep('print', value.bytes);
});

describe('a fault', () => {
  const cases: [rule: string, line: number, text: string][] = [
    ['line-too-wide', 11, `Kort.\n\n${'Specialpædagogisk'.repeat(12)}\n`],
    ['glyph-missing', 9, 'Hej 吴, hvordan går det?\n'],
    ['picture-missing', 11, 'Kort.\n\n![Et billede](foto.png)\n'],
  ];
  it.each(cases)('%s has its line, and the rest is printed', async (rule, line, text) => {
    const { value, diagnostics } = await made(text);
    expect(errors(diagnostics)).toContainEqual([rule, line]);
    expect(checkStructure(value.bytes).problems).toEqual([]);
    const said = diagnostics.find((d) => d.rule === rule) as Diagnostic;
    for (const words of [said.message, said.hint]) expect([words.da, words.en].every((w) => w.length > 5)).toBe(true);
  });
  it('about a symbol stands where the symbol is written, each time, and says what was meant', async () => {
    const drawing = { meaning: 'glad', name: 'glad', source: 'own', forms: [], licence: 'MIT', substance: false } as const;
    const svg = '<svg viewBox="0 0 9 9"><path d="M0 0h9v9z" fill="#000000"/></svg>';
    const text = 'Kort.\n\n- ![](symbol:glad) Glad\n- ![](symbol:gladd) Glad\n\n![](symbol:kumquat) Frugt, ![](symbol:gladd) igen.\n';
    const { diagnostics } = await makeSheet(library, source(text), {
      ...supplies(),
      symbols: new Map([['glad', { ...drawing, forms: [], svg }]]),
    });
    const told = diagnostics.map((d) => [d.rule, d.place.from.line, d.place.from.column, d.hint.da]);
    expect(told.sort()).toEqual([
      ['unknown-symbol', 12, 3, 'Mente du »glad«?'],
      ['unknown-symbol', 14, 1, 'Find et andet i content/symbols/symbols.yaml, eller tegn et nyt.'],
      ['unknown-symbol', 14, 28, 'Mente du »glad«?'],
    ]);
  });
  it('names the character, so that it can be found', async () => {
    const { diagnostics } = await made('Hej 吴, hvordan går det?\n');
    expect(diagnostics.find((d) => d.rule === 'glyph-missing')?.message.da).toContain('»吴« (U+5434)');
  });
  it('is not there when the picture is', async () => {
    const { diagnostics } = await made(
      '![Et billede](foto.png)\n',
      new Map([
        ['foto.png', pngOf(40, 20)],
        ['content/hcs/sheets/foto.png', pngOf(40, 20)],
      ]),
    );
    expect(errors(diagnostics).filter(([rule]) => rule === 'picture-missing')).toEqual([]);
  });
});

describe('names', () => {
  const text = 'Kære {{participant.name}}!\n\nVi ses.\n';
  const jobFor = (runs: Run[]): TailoredJob => {
    const job = assembleSheet(library, source(text), { named: true });
    const around = { document: () => null, ids: [], contacts: {}, contents: [], jobs: [] };
    const sections = job.sections.map(({ sheets }) => ({
      sheets: sheets.map((sheet) => ({ ...sheet, document: tailor(parse(sheet.source).value, sheet.setting, around).value })),
    }));
    return { ...job, sections, runs };
  };
  const place = (line: number) => ({ file: 'order.yaml', from: { line, column: 5, offset: 0 }, to: { line, column: 9, offset: 4 } });
  const run = (name: string, number: number): Run => ({
    section: 0,
    slots: { 'participant.name': name },
    participant: { number, place: place(10 + number) },
  });

  it('are printed whole, each in its copy', async () => {
    const { value, diagnostics } = await print(jobFor([run('Åse Øster', 1), run('*Bo* {{7*7}}', 2)]), supplies());
    expect(errors(diagnostics)).toEqual([]);
    const words = await wordsOf(value.bytes);
    expect(words).toContain('Åse Øster!');
    expect(words).toContain('*Bo* {{7*7}}!');
    expect(checkStructure(value.bytes).outline).toEqual(['Deltager 1', '  Prøve', 'Deltager 2', '  Prøve']);
    keep('named', value.bytes);
  });
  it('that do not go in are one error with their place in the order, which does not say the name', async () => {
    const long = 'Maximiliane '.repeat(12).trim();
    const { diagnostics } = await print(jobFor([run('Åse', 1), run(long, 2), run('Wu 吴', 3)]), supplies());
    const found = diagnostics.filter((d) => d.severity === 'error');
    expect(found.map((d) => [d.rule, d.place.file, d.place.from.line])).toEqual([
      ['slot-too-narrow', 'order.yaml', 12],
      ['glyph-missing', 'order.yaml', 13],
    ]);
    const text = JSON.stringify(found);
    expect(text).toContain('Deltager 2');
    expect(text).not.toContain('Maximiliane');
    expect(text).not.toContain('Wu');
  });
});

it('gives the same bytes twice, with and without frames in memory', async () => {
  const { forget } = await import('../../../src/print/frames/index.js');
  const text = 'Trang er en bølge.\n\n::scale{name="trang"}\n';
  const first = (await made(text)).value.bytes;
  const second = (await made(text)).value.bytes;
  forget();
  const third = (await made(text)).value.bytes;
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, third)).toBe(0);
});
