// `check` as an editor uses it: the command line, on a small course of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compiled } from './compiled.js';
import { put, small, workshop } from './content.js';
import { run, start, type Outcome } from './run.js';
import { expectSarif } from './sarif.js';

let dist: string;
beforeAll(() => void (dist = compiled()));

const check = (folder: string, ...args: string[]): Promise<Outcome> => run(dist, folder, ['check', ...args]);
const text = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const easySheet = (body: string, more = ''): string =>
  `---\ntitle: Min uge\nkind: handout\nedition: easy-read\n${more}review: { status: draft }\n---\n\n${body}\n`;
const week = 'content/lille/sheets/min-uge.easy-read.md';
const heavy = 'Ring til fx en *ven*.\nHun er bare en god ven, og det er godt.';

interface Told {
  files: { file: string }[];
  diagnostics: Record<string, unknown>[];
  [more: string]: unknown;
}
const json = ({ out }: Outcome): Told => JSON.parse(out) as Told;

describe('messages', () => {
  test('say why once a rule, and where more is said', async () => {
    const folder = workshop({ [week]: easySheet('Ring til fx en ven.\nTal med ham om bl.a. dig.') });
    const { err, code } = await check(folder, week);
    expect(err.match(/ {2}abbreviation$/gm)).toHaveLength(2);
    expect(err.match(/Hvorfor: En forkortelse/g)).toHaveLength(1);
    expect(err.match(/docs\/regler\.md#abbreviation/g)).toHaveLength(1);
    expect(code).toBe(0);
    expect((await check(folder, week, '--lang', 'en')).err).toMatch(/Why: .*\n {2}docs\/regler\.md#abbreviation/);
  });

  test('speak of a fault once: words that are there by mistake are no Danish', async () => {
    const folder = workshop({ [week]: easySheet(':: lnies{count=3}\n\nDet er godt.') });
    const { diagnostics } = json(await check(folder, week, '--json'));
    const atLine = (line: number) => diagnostics.filter((d) => (d['place'] as { from: { line: number } }).from.line === line);
    expect(atLine(8).map((d) => d['rule'])).toEqual(['directive-as-text']);
  });

  test('have the fields that docs/check-json.md names, and no others', async () => {
    const folder = workshop({ [week]: easySheet('Ring til fx en ven.') });
    const { files, diagnostics, ...more } = json(await check(folder, week, '--json'));
    expect([files, more]).toEqual([[], {}]);
    const page = readFileSync(join(import.meta.dirname, '../../docs/check-json.md'), 'utf8');
    const found = diagnostics.find((d) => d['rule'] === 'abbreviation')!;
    expect(Object.keys(found).sort()).toEqual(['fix', 'hint', 'message', 'place', 'rule', 'severity']);
    expect(found).toMatchObject({
      severity: 'warning',
      place: { file: week, from: { line: 8, column: 10, offset: expect.any(Number) }, to: { line: 8, column: 12 } },
      fix: { safe: true, edits: [{ text: 'for eksempel' }] },
    });
    for (const name of Object.keys(found)) expect(page).toContain(`\`${name}`);
    expect((await check(folder, week, '--format', 'json')).out).toBe((await check(folder, week, '--json')).out);
  });
});

describe('files', () => {
  test('a folder, a list without fault, the end of a path', async () => {
    const folder = workshop({ [week]: easySheet('Ring til fx en ven.') });
    const [inFolder, list, near] = await Promise.all([
      check(folder, 'content/lille', '--strict'),
      check(folder, 'content/lille/course.yaml'),
      check(folder, 'min-uge.easy-read.md'),
    ]);
    expect(inFolder.code).toBe(1);
    expect(inFolder.err).toContain('abbreviation');
    expect(list.code).toBe(0);
    expect([near.code, near.err]).toEqual([2, `Det er ikke en fil med indhold: min-uge.easy-read.md. Mente du »${week}«?\n`]);
  });

  test.each([
    [['--fix', '--watch'], '--fix og --watch'],
    [['--watch', '--json'], '--watch og --json'],
    [['--table', '--format', 'sarif'], '--table'],
    [['--accept'], 'Skriv de letlæste filer'],
    [['--format', 'xml'], 'format'],
  ])('%j is wrong use', async (args, says) => {
    const { code, err, out } = await check(workshop(), ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });
});

describe('an order', () => {
  const order = (more: string): string => `course: lille\nsession: 1\n${more}`;
  test('is checked as a pack would be, without a word of who is in it', async () => {
    const long = `Wolfeschlegelsteinhausenbergerdorff${'-Kirkegaard'.repeat(12)}`;
    const folder = workshop({
      'god.yaml': order('participants: 4\n'),
      'fejl.yaml': order('options: { meel: true }\n'),
      'onsdag.navne.yaml': order(`participants:\n  - { name: Aksel }\n  - { name: ${long} }\n`),
      'onsdag.yaml': order('participants: [{ name: Aksel }]\n'),
      [week]: easySheet('Ring til fx en ven.'),
    });
    const [good, wrong, named, open] = await Promise.all(
      ['god.yaml', 'fejl.yaml', 'onsdag.navne.yaml', 'onsdag.yaml'].map((file) => check(folder, file)),
    );
    expect([good!.code, good!.err]).toEqual([0, '']);
    expect(wrong!.code).toBe(1);
    expect(wrong!.err).toMatch(/^fejl\.yaml:3:\d+ {2}fejl {2}unknown-option[^]*Mente du »meal«\?/);
    expect(named!.code).toBe(1);
    expect(named!.err).toMatch(/^onsdag\.navne\.yaml:5:\d+ {2}fejl {2}slot-too-narrow/m);
    expect(open!.err).toContain('named-order-file');
    for (const outcome of [named!, open!]) expect(outcome.err + outcome.out).not.toMatch(/Aksel|Wolfe|Kirke/);
  });
});

describe('--table', () => {
  test('lists the sheets that are asked for, as lines or as data', async () => {
    const folder = workshop({ [week]: easySheet('Vi taler om trangen i gruppen.') });
    const [lines, data] = await Promise.all([check(folder, '--table'), check(folder, week, '--table', '--json')]);
    expect(lines.out).toMatch(/^Ark +Slags +Udgave/);
    expect(lines.out).toMatch(/^min-uge +Handout +letlæst +6 +6,0 +33 % +39 +middel \*/m);
    expect(lines.out.trimEnd().split('\n')).toHaveLength(2 + 6);
    expect(lines.err).toMatch(/\* Under 100 ord[^]*\d+ fejl, /);
    const { sheets } = json(data) as unknown as { sheets: Record<string, unknown>[] };
    expect(sheets).toHaveLength(1);
    const page = readFileSync(join(import.meta.dirname, '../../docs/check-json.md'), 'utf8');
    for (const name of Object.keys(sheets[0]!)) expect(page).toContain(`\`${name}\``);
  });
});

describe('--format sarif', () => {
  test('is SARIF, also when nothing is wrong', async () => {
    const folder = workshop({ [week]: easySheet('Ring til fx en ven.') });
    const { out, code } = await check(folder, '--format', 'sarif');
    expect(code).toBe(0);
    const { runs } = expectSarif(out) as unknown as { runs: { results: { ruleId: string; fixes?: unknown[] }[] }[] };
    expect(runs[0]!.results.find(({ ruleId }) => ruleId === 'abbreviation')?.fixes).toHaveLength(1);
    const empty = expectSarif((await check(folder, 'content/lille/course.yaml', '--format', 'sarif')).out) as unknown as {
      runs: { results: unknown[] }[];
    };
    expect(empty.runs[0]!.results).toEqual([]);
  });
});

describe('--fix', () => {
  test('mends, says what, lists the files; twice equals once', async () => {
    const folder = workshop({ [week]: easySheet(heavy).replaceAll('\n', '\r\n') });
    const once = await check(folder, '--fix');
    expect(once.out).toBe(`${week}\n`);
    expect(once.err).toContain(`${week}: 2 rettelser\n`);
    expect(once.err).toMatch(/^ +8 {2}abbreviation +fx → for eksempel$/m);
    const mended = easySheet(heavy.replace('fx', 'for eksempel').replace('*ven*', 'ven')).replaceAll('\n', '\r\n');
    expect(text(folder, week)).toBe(mended);
    const twice = await check(folder, '--fix');
    expect([twice.out, text(folder, week)]).toEqual(['', mended]);
    expect(twice.err).toContain('Der var intet at rette.');
  });

  test('touches only the files that are asked for, and says it in JSON', async () => {
    const folder = workshop({ [week]: easySheet(heavy), 'content/lille/sheets/ugen.easy-read.md': easySheet(heavy) });
    const outcome = await check(folder, week, '--fix', '--json');
    const { files, fixed, notFixed } = json(outcome) as unknown as { files: unknown; fixed: { rule: string }[]; notFixed: unknown[] };
    expect(files).toEqual([{ file: week }]);
    expect(fixed.map(({ rule }) => rule).sort()).toEqual(['abbreviation', 'italics']);
    expect(notFixed).toEqual([]);
    expect(outcome.err).toBe('');
    expect(text(folder, 'content/lille/sheets/ugen.easy-read.md')).toBe(easySheet(heavy));
  });
});

describe('--accept', () => {
  test('remembers the standard edition, and tells what had changed in it', async () => {
    const standard = 'content/lille/sheets/dagen.md';
    const easy = 'content/lille/sheets/dagen.easy-read.md';
    const folder = workshop({ [easy]: easySheet('Skriv om din dag.\n\n::lines{count=3 label="Min dag"}').replace('handout', 'worksheet') });
    const first = await check(folder, '--accept', easy);
    expect([first.code, first.out]).toEqual([0, `${easy}\n`]);
    expect(text(folder, easy)).toMatch(/^adapts: "[0-9a-f]{6}"$/m);
    expect((await check(folder, '--accept', standard)).err).toContain('Filen passer allerede til standardudgaven.');
    writeFileSync(join(folder, standard), small[standard]!.replace('Skriv om din dag', 'Tegn din dag'));
    expect((await check(folder, easy)).err).toContain('stale-edition');
    const renewed = await check(folder, '--accept', easy);
    expect(renewed.err).toMatch(/Standardudgaven er ændret, siden den letlæste blev lavet: linje \d+ »Tegn din dag/);
    expect((await check(folder, easy)).err).not.toContain('stale-edition');
    const single = await check(folder, '--accept', 'content/lille/sheets/maal.md');
    expect([single.code, single.err]).toEqual([2, 'Der er ikke to udgaver af content/lille/sheets/maal.md.\n']);
  });
});

describe('--watch', () => {
  test('reads again what was saved, and ends with Ctrl-C', async () => {
    const folder = workshop({ [week]: easySheet('Det er godt.') });
    const { child, ended } = start(dist, folder, ['check', '--watch']);
    let err = '';
    child.stderr!.on('data', (part: Buffer) => void (err += part.toString()));
    const until = async (what: () => boolean): Promise<void> => {
      for (let i = 0; i < 400 && !what(); i++) await new Promise((later) => setTimeout(later, 50));
      expect(what(), err).toBe(true);
    };
    const rounds = (): number => err.split('Venter på ændringer.').length - 1;
    await until(() => rounds() === 1);
    expect(err).not.toContain('abbreviation');
    put(folder, week, easySheet('Ring til fx en ven.'));
    await until(() => rounds() === 2);
    expect(err).toContain(`${week}:8:10  advarsel  abbreviation`);
    put(folder, week, easySheet('Ring til en ven.'));
    put(folder, 'content/lille/sheets/maal.md', small['content/lille/sheets/maal.md']!.replace(':::when', ':::whne'));
    await until(() => rounds() >= 3 && /unknown-directive/.test(err));
    expect(err.slice(err.lastIndexOf('unknown-directive'))).not.toContain('abbreviation');
    expect(err).not.toContain('\u001b');
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
  });
});
