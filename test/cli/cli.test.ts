import { readdirSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compiled } from './compiled.js';
import { put, small, workshop } from './content.js';
import { run, type Outcome } from './run.js';

let dist: string;
beforeAll(() => void (dist = compiled()));

const cli = (folder: string, ...args: string[]): Promise<Outcome> => run(dist, folder, args);
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
const bytesOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'latin1');
const broken = '---\ntitle: Mit mål\nkind: worksheet\nreview: { status: draft }\n---\n\n::lnies\n';

const one = 'out/lille/1/';
const two = 'out/lille/2/';
const built = [
  ...['1-deltagere.pdf', '2-ledere.pdf', '3-hjemmeopgave.pdf', 'samlet.pdf', 'trykseddel.pdf'].map((file) => one + file),
  ...['1-deltagere.pdf', 'samlet.pdf', 'trykseddel.pdf'].map((file) => two + file),
];

describe('build', () => {
  let folder: string;
  let first: Outcome;
  beforeAll(async () => {
    folder = workshop();
    first = await cli(folder, 'build');
  });

  test('makes every pack; one line a file on stdout: path, pages, copies', () => {
    expect(first.err).not.toMatch(/fejl  /);
    expect(first.code).toBe(0);
    const lines = first.out.trimEnd().split('\n');
    expect(lines.map((line) => line.split('\t')[0])).toEqual(built);
    for (const line of lines) expect(line).toMatch(/^out\/lille\/[12]\/[a-z0-9-]+\.pdf\t\d+\t\d+$/);
    expect(lines[0]).toMatch(/\t9$/);
    for (const path of built) expect(bytesOf(folder, path)).toMatch(/^%PDF-1\.7[^]*%%EOF\s*$/);
  });

  test('tells its progress on stderr, in plain lines without colours', () => {
    expect(first.err).toMatch(/^[12]\/2 lille 1: 5 filer, \d+ sider$/m);
    expect(first.err).toMatch(/^[12]\/2 lille 2: 3 filer, \d+ sider$/m);
    expect(first.err).not.toContain('\u001b');
  });

  test('the manifest lists exactly what there is', () => {
    const { files } = JSON.parse(bytesOf(folder, 'out/manifest.json')) as { files: { file: string; sheets: string[]; sha256: string }[] };
    expect(files.map((entry) => `out/${entry.file}`)).toEqual(built);
    expect(filesIn(join(folder, 'out'))).toEqual([...built.map((path) => path.slice(4)), 'manifest.json'].sort());
    expect(files.every((entry) => /^[0-9a-f]{64}$/.test(entry.sha256) && entry.sheets.length > 0)).toBe(true);
  });

  test('again, with nothing changed: the same lines, nothing written, nothing heavy loaded', async () => {
    const before = filesIn(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs]);
    const began = performance.now();
    const again = await cli(folder, 'build');
    expect(performance.now() - began).toBeLessThan(5000);
    expect([again.code, again.out]).toEqual([0, first.out]);
    expect(again.err).toContain('Intet er ændret.');
    expect(filesIn(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs])).toEqual(before);
  });

  test('one sheet changed: only the packs that use it are made again', async () => {
    put(folder, 'content/lille/sheets/maal.md', small['content/lille/sheets/maal.md']!.replace('Et mål', 'Et godt mål'));
    const again = await cli(folder, 'build');
    expect(again.err).toMatch(/^1\/1 lille 2/m);
    expect(again.err).not.toContain('lille 1:');
    expect(again.out.trimEnd().split('\n')).toHaveLength(built.length);
  });

  test('a file that somebody removed or changed comes back', async () => {
    const whole = bytesOf(folder, `${one}1-deltagere.pdf`);
    put(folder, `${one}1-deltagere.pdf`, 'noget andet');
    unlinkSync(join(folder, `${two}samlet.pdf`));
    expect((await cli(folder, 'build')).code).toBe(0);
    expect(bytesOf(folder, `${one}1-deltagere.pdf`)).toBe(whole);
    expect(bytesOf(folder, `${two}samlet.pdf`)).toContain('%%EOF');
  });

  test('an error in one sheet keeps the old files of its packs; the others are made', async () => {
    const old = bytesOf(folder, `${two}1-deltagere.pdf`);
    const others = bytesOf(folder, `${one}3-hjemmeopgave.pdf`);
    put(folder, 'content/lille/sheets/maal.md', broken);
    put(folder, 'content/lille/sheets/opgave.md', small['content/lille/sheets/opgave.md']!.replace('Prøv én ting', 'Prøv to ting'));
    const failed = await cli(folder, 'build');
    expect(failed.code).toBe(1);
    expect(failed.err).toMatch(/content\/lille\/sheets\/maal\.md:7:1\s+fejl\s+unknown-directive/);
    expect(failed.err).toContain('lines');
    expect(bytesOf(folder, `${two}1-deltagere.pdf`)).toBe(old);
    expect(bytesOf(folder, `${one}3-hjemmeopgave.pdf`)).not.toBe(others);
    const { files } = JSON.parse(bytesOf(folder, 'out/manifest.json')) as { files: { file: string }[] };
    expect(files.map((entry) => `out/${entry.file}`)).toEqual(built);
    expect((await cli(folder, 'build')).code).toBe(1);
  });

  test('what is no longer made is removed', async () => {
    put(folder, 'content/lille/sheets/maal.md', small['content/lille/sheets/maal.md']!);
    put(folder, 'content/lille/sessions/1.yaml', small['content/lille/sessions/1.yaml']!.replace('homework: [opgave]\n', ''));
    expect((await cli(folder, 'build')).code).toBe(0);
    expect(filesIn(join(folder, one))).toEqual(['1-deltagere.pdf', '2-ledere.pdf', 'samlet.pdf', 'trykseddel.pdf']);
  });
});

describe('the same order', () => {
  test('gives the same bytes in another folder, with or without a cache, in one thread or two', async () => {
    const [a, b] = [workshop(), workshop()];
    await Promise.all([cli(a, 'build', '--jobs', '1'), cli(b, 'build', '--no-cache', '--jobs', '2')]);
    for (const path of built) expect(bytesOf(a, path) === bytesOf(b, path)).toBe(true);
  });
});

describe('pack', () => {
  test('a short order, with a headcount', async () => {
    const folder = workshop();
    const { code, out } = await cli(folder, 'pack', 'lille', '2', '--headcount', '6');
    expect(code).toBe(0);
    expect(out).toMatch(/^out\/lille\/2\/1-deltagere\.pdf\t\d+\t7$/m);
    expect(out).toMatch(/trykseddel\.pdf\t1\t1\n$/);
  });

  test('an order with errors says where, and writes nothing', async () => {
    const folder = workshop({ 'bestilling.yaml': 'course: lille\nsession: 2\noptions: { meel: true }\n' });
    const { code, out, err } = await cli(folder, 'pack', 'bestilling.yaml');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^bestilling\.yaml:3:\d+\s+fejl\s+unknown-option/m);
    expect(err).toContain('Mente du »meal«?');
    expect(readdirSync(folder)).not.toContain('out');
  });

  test('a broken sheet elsewhere does not stand in the way', async () => {
    const folder = workshop({ 'content/lille/sheets/maal.md': broken.replace('title: Mit mål\n', '') });
    expect((await cli(folder, 'pack', 'lille', '1')).code).toBe(0);
    expect((await cli(folder, 'pack', 'lille', '2')).code).toBe(1);
  });
});

describe('sheet', () => {
  test('by id, and by the path of any Markdown file', async () => {
    const folder = workshop({ 'noget/nyt-ark.md': small['content/lille/sheets/opgave.md']! });
    const byId = await cli(folder, 'sheet', 'maal');
    expect([byId.code, byId.out]).toEqual([0, 'out/ark/maal.pdf\t1\t1\n']);
    const byPath = await cli(folder, 'sheet', 'noget/nyt-ark.md', '--json');
    expect(byPath.code).toBe(0);
    expect(JSON.parse(byPath.out)).toMatchObject({ files: [{ file: 'out/ark/nyt-ark.pdf', pages: 1, copies: 1 }], diagnostics: [] });
  });

  test('an unknown id is wrong use, with the nearest', async () => {
    const { code, err } = await cli(workshop(), 'sheet', 'mal');
    expect(code).toBe(2);
    expect(err).toContain('Mente du »maal«?');
  });
});

describe('check', () => {
  test('finds what a build would find, and writes nothing', async () => {
    const folder = workshop();
    expect((await cli(folder, 'check')).code).toBe(0);
    put(folder, 'content/lille/sheets/maal.md', broken);
    const { code, out } = await cli(folder, 'check', '--json', '--lang', 'en');
    expect(code).toBe(1);
    const { diagnostics } = JSON.parse(out) as { diagnostics: { rule: string; place: { file: string } }[] };
    expect(diagnostics.filter((d) => d.rule === 'unknown-directive').map((d) => d.place.file)).toEqual(['content/lille/sheets/maal.md']);
    expect(readdirSync(folder)).not.toContain('out');
  });

  test('says once what is wrong, with the line of the list that it stands in, and draws no faulty text', async () => {
    const folder = workshop({
      'content/lille/sessions/1.yaml': small['content/lille/sessions/1.yaml']!.replace('[dagen]', '[dgen]'),
      'content/lille/sheets/maal.md': `${broken}\n\n![](symbol:findes-ikke) Ord.\n`,
    });
    const { err } = await cli(folder, 'check');
    expect(err).toContain('    5 │ sheets: { participant: [dgen], facilitator: [guide-et] }');
    expect(err.match(/dgen`/g)).toHaveLength(1);
    expect(err).toContain('unknown-directive');
    expect(err).not.toContain('findes-ikke`');
    put(folder, 'content/lille/sheets/maal.md', '---\ntitle: A\nkind: worksheet\nreview: { status: draft }\n---\n\n![](symbol:gla) Ord.\n');
    expect((await cli(folder, 'check')).err).toMatch(/maal\.md:7:1 {2}fejl {2}unknown-symbol[^]*Mente du »glad«/);
  });

  test('one file only', async () => {
    const folder = workshop({ 'content/lille/sheets/maal.md': broken });
    expect((await cli(folder, 'check', 'content/lille/sheets/dagen.md')).code).toBe(0);
    expect((await cli(folder, 'check', 'content/lille/sheets/maal.md')).code).toBe(1);
    expect((await cli(folder, 'check', 'findes-ikke.md')).code).toBe(2);
  });

  test('warnings count when strict', async () => {
    const folder = workshop({
      'content/lille/course.yaml': small['content/lille/course.yaml']!.replace('edition: standard', 'edition: easy-read'),
    });
    const plain = await cli(folder, 'check');
    expect(plain.code).toBe(0);
    expect(plain.err).toContain('missing-easy-read');
    expect((await cli(folder, 'check', '--strict')).code).toBe(1);
  });
});

describe('schema', () => {
  test('writes JSON Schema', async () => {
    const { code, out } = await cli(workshop(), 'schema', 'order');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ type: 'object', properties: { course: { type: 'string' } } });
  });
});

describe('wrong use', () => {
  test.each([
    [['bild']],
    [['build', '--hurtigt']],
    [['pack']],
    [['pack', 'findes-ikke.yaml']],
    [['pack', 'lille', '1', '--headcount', '0']],
    [['schema', 'x']],
  ])('%j is exit code 2, in Danish and in English', async (args) => {
    const folder = workshop();
    const danish = await cli(folder, ...args);
    const english = await cli(folder, ...args, '--lang', 'en');
    expect([danish.code, danish.out, english.code]).toEqual([2, '', 2]);
    expect(danish.err).not.toBe(english.err);
    expect(danish.err).not.toMatch(/error:|Error/);
  });

  test('help is Danish, or English when asked', async () => {
    const folder = workshop();
    expect((await cli(folder, '--help')).out).toMatch(/Brug:[^]*Kommandoer:/);
    expect((await cli(folder, 'build', '--help', '--lang', 'en')).out).toMatch(/Usage:[^]*Options:/);
  });
});

describe('colours', () => {
  test('are forced by nobody, and forbidden by NO_COLOR', async () => {
    const folder = workshop({ 'content/lille/sheets/maal.md': broken });
    expect((await run(dist, folder, ['check'], { NO_COLOR: '1', FORCE_COLOR: '1' })).err).not.toContain('\u001b');
  });
});
