// What `trykklar new` writes has to be as good as what a careful editor writes: in a copy of the real content, nobody has anything to say about it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as yaml } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { normalise } from '../../scripts/symbols/normalise.js';
import { lint } from '../../src/lint/index.js';
import { audiences, compare, kinds, type CourseFile, type Diagnostic, type SessionFile } from '../../src/model/index.js';
import { documentOf } from '../../src/pipeline.js';
import { read } from '../../src/read/index.js';
import { danishOnDisk } from '../../src/world/danish-on-disk.js';
import { diskWorld } from '../../src/world/disk.js';
import { compiled } from './compiled.js';
import { emptyFolder, workshop } from './content.js';
import { run, type Outcome } from './run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let dist: string;
beforeAll(() => void (dist = compiled()));

const cli = (folder: string, ...args: string[]): Promise<Outcome> => run(dist, folder, args);
const text = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort(compare);

describe('in a copy of the real content', () => {
  let folder: string;
  let before: string[];
  let old: Set<string>;
  const made: string[] = [];
  const make = async (...args: string[]): Promise<void> => {
    const { code, out, err } = await cli(folder, 'new', ...args);
    expect(code, err).toBe(0);
    made.push(...out.trimEnd().split('\n'));
  };
  const textKinds = kinds.filter((kind) => !['cards', 'guide', 'cover', 'print-run'].includes(kind));

  // That nobody has confirmed the phone numbers is true of every sheet that prints them.
  const counts = (d: Diagnostic): boolean => d.rule !== 'contact-unconfirmed';
  const line = (d: Diagnostic): string => `${d.place.file} ${d.rule}: ${d.message.da} – ${d.hint.da}`;
  /** All that reading and proof-reading have to say about the folder. */
  const said = async (): Promise<string[]> => {
    const { value, diagnostics } = await read(diskWorld(folder));
    const found = lint(value, { documentOf, today: '2027-01-01', dictionary: await danishOnDisk() });
    return [...diagnostics, ...found].filter(counts).map(line);
  };

  beforeAll(async () => {
    folder = emptyFolder();
    for (const name of ['content', 'templates']) cpSync(join(root, name), join(folder, name), { recursive: true });
    before = filesIn(folder);
    old = new Set(await said());
    for (const [i, kind] of textKinds.entries()) {
      await make('sheet', `Min prøve ${i}`, '--kind', kind, '--course', 'hcs', '--session', 'trang');
      await make('sheet', `Min lette prøve ${i}`, '--kind', kind, '--course', 'rusmidler', '--session', '1');
    }
    for (const [i, audience] of audiences.entries())
      await make('sheet', `Til læser ${i}`, '--kind', 'handout', '--audience', audience, '--course', 'rusmidler');
    await make('sheet', 'til-begge', '--course', 'shared');
    await make('deck', 'proeve-kort', '--course', 'hcs');
    await make('deck', 'lette-kort', '--course', 'rusmidler', '--session', '1');
    await make('session', '77', '--course', 'rusmidler', '--title', 'Søvn');
    await make('session', 'soevn', '--course', 'hcs');
    await make('course', 'soevnskolen');
    await make('course', 'Ro på', '--edition', 'letlæst');
    await make('symbol', 'sove længe');
  }, 180_000);

  test('it is all there, and stdout names it', () => {
    expect(made.filter((file) => file !== 'content/symbols/symbols.yaml').sort(compare)).toEqual(
      filesIn(folder).filter((file) => !before.includes(file)),
    );
  });

  test('check --strict has nothing to say about the sheets, no hints either', async () => {
    const { out, code } = await cli(folder, 'check', '--strict', '--json', ...made.filter((file) => /sheets.*\.md$/.test(file)));
    const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] };
    expect(diagnostics.filter(counts).map(line)).toEqual([]);
    expect(code).toBe(0);
  }, 180_000);

  test('nor about courses and sessions, nor about what was there before', async () => {
    expect((await said()).filter((told) => !old.has(told))).toEqual([]);
  }, 180_000);

  test.each([
    ['rusmidler', '77', ['1-ledere', '2-hjemmeopgave']],
    ['hcs', 'soevn', ['1-ledere', '2-hjemmeopgave']],
    ['soevnskolen', '1', ['1-deltagere', '2-ledere', '3-hjemmeopgave']],
    ['ro-paa', '1', ['1-deltagere', '2-ledere', '3-hjemmeopgave']],
  ])('%s %s prints', async (course, session, jobs) => {
    const { code, out, err } = await cli(folder, 'pack', course, session);
    expect(code, err).toBe(0);
    const files = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0]);
    expect(files).toEqual([...jobs, 'samlet', 'trykseddel'].map((name) => `out/${course}/${session}/${name}.pdf`));
  });

  test('a new session has the steps, minutes and leads of the one before, and its guide has them all', () => {
    const plan = (path: string): SessionFile => yaml(text(folder, path)) as SessionFile;
    const numbers = readdirSync(join(folder, 'content/rusmidler/sessions')).map((name) => Number.parseInt(name, 10));
    const last = plan(`content/rusmidler/sessions/${numbers.filter((n) => n < 77).sort((a, b) => b - a)[0]}.yaml`);
    const fresh = plan('content/rusmidler/sessions/77.yaml');
    const { frame } = yaml(text(folder, 'content/rusmidler/course.yaml')) as CourseFile;
    expect(fresh.agenda.map(({ id }) => id)).toEqual(frame);
    for (const { id, minutes, lead, when } of fresh.agenda) {
      const before = last.agenda.find((step) => step.id === id)!;
      expect([lead, when]).toEqual([before.lead, before.when]);
      if (id !== 'tema') expect(minutes).toEqual(before.minutes);
    }
    const guide = text(folder, 'content/rusmidler/sheets/guide-moede-77.md');
    expect([...guide.matchAll(/^:{5}step\{id=([\w-]+)\}/gm)].map(([, id]) => id)).toEqual(frame);
    expect(fresh).toMatchObject({
      title: 'Søvn',
      homework: ['hjemmeopgave-moede-77'],
      sheets: { support: ['stoetteseddel-hjemmeopgave-moede-77'] },
    });
  });

  test('the drawing to print is what npm run symbols makes of the drawing to draw in', () => {
    const [own, printed] = ['own', 'svg'].map((name) => text(folder, `content/symbols/${name}/sove-længe.svg`));
    expect(printed).toBe(normalise('sove-længe', own!, 'own'));
    const rows = text(folder, 'content/symbols/symbols.yaml');
    expect(rows.startsWith(readFileSync(join(root, 'content/symbols/symbols.yaml'), 'utf8'))).toBe(true);
    expect(yaml(rows)).toHaveProperty('sove-længe', { source: 'own', name: 'sove længe', licence: 'CC BY-SA 4.0' });
  });
});

describe('names', () => {
  test.each([
    [['sheet', 'Min plan for året'], 'min-plan-for-aaret', 'Min plan for året'],
    [['sheet', '--title', 'Hvad nu: én ting ad gangen?'], 'hvad-nu-en-ting-ad-gangen', '"Hvad nu: én ting ad gangen?"'],
    [['ark', 'noedplan'], 'noedplan', 'Nødplan'],
    [['sheet', 'x', '--title', 'true'], 'x', '"true"'],
    [['sheet', 'x', '--title', '# "Bo"\n---'], 'x', JSON.stringify('# "Bo" ---')],
  ])('%j', async (args, id, title) => {
    const folder = workshop();
    const { code, out, err } = await cli(folder, 'nyt', ...args);
    expect(code, err).toBe(0);
    expect(out).toBe(`content/lille/sheets/${id}.md\n`);
    expect(text(folder, `content/lille/sheets/${id}.md`)).toContain(`\ntitle: ${title}\n`);
    const read = yaml(text(folder, `content/lille/sheets/${id}.md`).split('---\n')[1]!.replace(/---$/, '')) as { title: string };
    expect(read.title).toBe(title.startsWith('"') ? JSON.parse(title) : title);
  });

  test('Danish words stand for ours', async () => {
    const folder = workshop();
    const { out } = await cli(folder, 'ny', 'ark', 'prøv', '--kind', 'hjemmeopgave', '--edition', 'letlæst');
    expect(out.split('\n').slice(0, 2)).toEqual(['content/lille/sheets/proev.easy-read.md', 'content/lille/sheets/stoetteseddel-proev.md']);
    expect((await cli(folder, 'new', 'piktogram', 'Kop te')).out).toContain('content/symbols/own/kop-te.svg');
    expect((await cli(folder, 'new', 'piktogram', 'Gå på café')).out).toContain('content/symbols/own/gå-på-cafe.svg');
    expect((await cli(folder, 'new', 'møde', '3')).out).toContain('content/lille/sessions/3.yaml');
    expect((await cli(folder, 'new', 'kort', 'Ro')).out).toBe('content/lille/sheets/ro.md\n');
    expect((await cli(folder, 'new', 'forløb', 'nyt')).out).toContain('content/nyt/course.yaml');
  });

  test('the help is in Danish and says what there is', async () => {
    const { out } = await cli(workshop(), 'new', '--help');
    for (const word of ['ark', 'møde', 'forløb', 'kort', 'piktogram', '--title', '--course', '--kind', '--edition', '--audience'])
      expect(out).toContain(word);
  });
});

describe('what to do next', () => {
  test('says the line that the session must have', async () => {
    const folder = workshop();
    const { err } = await cli(folder, 'new', 'sheet', 'min-uge', '--session', '2');
    expect(err).toContain('content/lille/sessions/2.yaml (under `sheets`): participant: [dagen, maal, min-uge]');
    expect(err).toContain('npx trykklar sheet min-uge');
    const { err: cards } = await cli(folder, 'new', 'deck', 'mine-kort', '--session', '1');
    expect(cards).toContain('content/lille/sessions/1.yaml: decks: [mine-kort]');
    const { err: english } = await cli(folder, 'new', 'sheet', 'to', '--kind', 'homework', '--session', '1', '--lang', 'en');
    expect(english).toContain('Write in content/lille/sessions/1.yaml: homework: [opgave, to]');
  });

  test('--json lists the files', async () => {
    const { out } = await cli(workshop(), 'new', 'sheet', 'min-uge', '--json');
    expect(JSON.parse(out)).toEqual({ files: [{ file: 'content/lille/sheets/min-uge.md' }], diagnostics: [] });
  });

  test('a second edition takes over the fields and the places to answer', async () => {
    const folder = workshop();
    const { err } = await cli(folder, 'new', 'sheet', 'dagen', '--edition', 'easy-read');
    const easy = text(folder, 'content/lille/sheets/dagen.easy-read.md');
    expect(easy).toMatch(/^---\ntitle: Min dag\nkind: worksheet\n/);
    expect(easy).toContain('\nedition: easy-read\n');
    expect(easy).toContain('::lines{count=3 label="Min dag"}');
    expect(err).toContain('content/lille/sheets/dagen.md');
  });
});

describe('refuses, and writes nothing', () => {
  const cases: [string, string[], RegExp][] = [
    ['a file that is there', ['sheet', 'dagen'], /content\/lille\/sheets\/dagen\.md/],
    ['an id of another folder', ['sheet', 'dagen', '--course', 'shared'], /»dagen«: content\/lille\/sheets\/dagen\.md/],
    ['a session that is there', ['session', '1'], /sessions\/1\.yaml/],
    ['a course that is there', ['course', 'lille'], /lille\/course\.yaml/],
    ['a symbol that is there', ['symbol', 'glad'], /»glad« findes allerede/],
    ['a theme where sessions have numbers', ['session', 'trang'], /trykklar new session 3/],
    ['an unknown thing', ['plakat', 'x'], /»plakat«.*Vælg: sheet, session, course, deck, symbol/],
    ['an unknown course', ['sheet', 'x', '--course', 'lile'], /Mente du »lille«\?/],
    ['an unknown session', ['sheet', 'x', '--session', '9'], /»9«.*Vælg: 1, 2\./],
    ['an unknown kind', ['sheet', 'x', '--kind', 'øvels'], /»øvels«/],
    ['a template', ['sheet', 'x', '--kind', 'cover'], /templates/],
    ['no name', ['sheet'], /Der mangler et navn/],
    ['a name without letters', ['sheet', '???'], /Der mangler et navn/],
    ['no meaning', ['symbol', '!'], /Der mangler en betydning/],
    ['a way out of the folder', ['sheet', 'x', '--course', '../..'], /intet forløb/],
    ['a guide of no session', ['sheet', 'x', '--kind', 'guide'], /--session/],
  ];
  test.each(cases)('%s', async (_, args, said) => {
    const folder = workshop();
    const before = filesIn(folder).map((path) => [path, text(folder, path)]);
    const { code, out, err } = await cli(folder, 'new', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(filesIn(folder).map((path) => [path, text(folder, path)])).toEqual(before);
  });

  test('all files when only one of them is there, also when it is a link to nowhere', async () => {
    for (const stand of [
      (path: string) => writeFileSync(path, 'mit eget'),
      (path: string) => symlinkSync('/nowhere', path),
      (path: string) => mkdirSync(path),
    ]) {
      const folder = workshop();
      const slip = 'content/lille/sheets/stoetteseddel-hjemmeopgave-moede-3.md';
      mkdirSync(dirname(join(folder, slip)), { recursive: true });
      stand(join(folder, slip));
      const { code, err } = await cli(folder, 'new', 'session', '3');
      expect(code).toBe(2);
      expect(err).toContain(slip);
      expect(existsSync(join(folder, 'content/lille/sessions/3.yaml'))).toBe(false);
      expect(existsSync(join(folder, 'content/lille/sheets/guide-moede-3.md'))).toBe(false);
    }
  });

  test('a course that must be chosen', async () => {
    const folder = workshop();
    expect((await cli(folder, 'new', 'course', 'anden')).code).toBe(0);
    const { code, err } = await cli(folder, 'new', 'sheet', 'x');
    expect(code).toBe(2);
    expect(err).toContain('--course (anden, lille, shared)');
  });

  test('symbols.yaml keeps its last line when it does not end in a line break', async () => {
    const folder = workshop({ 'content/symbols/symbols.yaml': 'glad: { source: openmoji 1F642, name: glad, licence: CC BY-SA 4.0 }' });
    expect((await cli(folder, 'new', 'symbol', 'te')).code).toBe(0);
    expect(Object.keys(yaml(text(folder, 'content/symbols/symbols.yaml')) as object)).toEqual(['glad', 'te']);
  });
});
