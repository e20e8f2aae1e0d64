// The two editions of a sheet: what may not be lost, and how a change of the standard text is told of and accepted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { accept, lint } from '../../src/lint/index.js';
import { fingerprint, type Diagnostic, type Edit, type Library } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { read } from '../../src/read/index.js';
import { diskWorld } from '../../src/world/index.js';
import { libraryWith, said, today } from './world.js';

const standardFile = 'content/proeve/sheets/prik.md';
const easyFile = 'content/proeve/sheets/prik.easy-read.md';
const front = (fields = ''): string => `---\ntitle: Prik\nkind: exercise\n${fields}review: { status: draft }\n---\n\n`;
const both = (standard: string, easy: string, fields = '', head = ''): Record<string, string> => ({
  [standardFile]: `${front(head)}${standard}\n`,
  [easyFile]: `${front(`edition: easy-read\n${fields}`)}${easy}\n`,
});
const of = async (rule: string, files: Record<string, string | null>): Promise<Diagnostic[]> =>
  (await said(files)).filter((d) => d.rule === rule);
const lost = async (standard: string, easy: string, fields = '', head = ''): Promise<string[]> =>
  (await of('parity', both(standard, easy, fields, head))).map((d) => d.message.da);

describe('parity', () => {
  it('says nothing of a sheet that stands alone, in either edition', async () => {
    const files = both('::lines{label="Hvad?"}', 'Tekst.');
    expect(await of('parity', { ...files, [easyFile]: null })).toEqual([]);
    expect(await of('parity', { ...files, [standardFile]: null })).toEqual([]);
  });

  describe('fields and questions', () => {
    it.each([
      [
        'lines',
        '::lines{label="Hvad hjalp?"}\n\n::lines{label="Hvem ringer du til?"}',
        '::lines{label="Hvad hjalp dig?"}',
        '»Hvem ringer du til?« (linje 9)',
      ],
      ['a drawing', '::draw{label="Tegn dit sted"}', 'Tekst.', '»Tegn dit sted« (linje 7)'],
      ['a heading that asks', '## Hvad vil du nu?\n\n::lines', 'Tekst.', '»Hvad vil du nu?« (linje 9)'],
      [
        'an empty diagram',
        '::diagram{kind=craving-curve empty label="Tegn kurven"}',
        '::diagram{kind=craving-curve label="Kurven"}',
        '»Tegn kurven« (linje 7)',
      ],
      ['a square', ':::columns{lines=3}\n### + Godt\n\n### – Skidt\n:::', ':::columns{lines=3}\n### + Godt\n:::', '»– Skidt« (linje 10)'],
      ['boxes to tick', 'Hvad passer?\n\n- [ ] Jeg sover\n- [ ] Jeg spiser', '- Du sover', '»Jeg sover« (linje 9)'],
      [
        'a column',
        ':::table{rows=3}\n| Dag | Sted | Humør |\n| --- | --- | --- |\n:::',
        ':::table{rows=3}\n| Dag | Sted |\n| --- | --- |\n:::',
        '»Humør« (linje 8)',
      ],
      [
        'a named row',
        ':::table{rows=0}\n| Nu | Min plan |\n| --- | --- |\n| Vejen hjem | |\n| Aftensmad | |\n:::',
        '::field{label="Vejen hjem"}',
        '»Aftensmad« (linje 7)',
      ],
    ])('are missed: %s', async (_, standard, easy, what) => expect(await lost(standard, easy)).toEqual([expect.stringContaining(what)]));

    it('are missed from the head of the sheet', async () => {
      const [message, ...others] = await lost('::lines{label="Plan"}', '::lines{label="Min plan"}', '', 'head: [Uge]\n');
      expect(message).toBe('Her mangler et felt eller et spørgsmål fra standardudgaven: »Uge« (linje 4).');
      expect(others).toEqual([]);
    });

    it.each([
      ['other words', '::field{label="Den, jeg ringer til"}', '::field{label="Hvem kan hjælpe?"}'],
      ['a head instead of a field', '::field{label="Uge"}', 'Tekst.', 'head: [Uge]\n'],
      ['ticks instead of lines', '::lines{label="Hvad hjalp?"}', ':::choices{name="hjalp"}\n- At gå en tur\n- At vente\n:::'],
      [
        'rows of ticks instead of a table',
        ':::table{rows=2}\n| Hvor? | Hvem? |\n| --- | --- |\n:::',
        ':::choices{name="hvor"}\n- Ude\n:::\n\n:::choices{name="hvem"}\n- Ven\n:::',
      ],
      [
        'a drawing for those who draw',
        '::lines{label="Plan"}',
        ':::when{answers=write}\n::lines{label="Plan"}\n:::\n\n:::when{answers=draw}\n::draw{label="Tegn din plan"}\n:::',
      ],
      [
        'one way of several',
        ':::when{answers=write}\n::lines{label="Plan"}\n:::\n\n:::when{answers=draw}\n::draw{label="Tegn din plan"}\n:::',
        '::lines{label="Plan"}',
      ],
      ['a table that is only read', '| Dag | Sted |\n| --- | --- |\n| Mandag | Ude |', 'Mandag er vi ude.'],
      ['a diagram that is only seen', '::diagram{kind=craving-curve label="Kurven"}', 'Trangen falder igen.'],
      ['a question that nobody answers here', '## Hvad er trang?\n\nTrang er lyst.', '## Trang\n\nTrang er lyst.'],
      [
        'a part of its own',
        ':::only{edition=standard}\n::lines{label="Plan"}\n:::',
        ':::only{edition=easy-read}\n::draw{label="Plan"}\n:::',
      ],
      ['another order', '::field{label="Navnet"}\n\n::field{label="Stedet"}', '::field{label="Stedet"}\n\n::field{label="Navnet"}'],
      ['more', '::field{label="Navnet"}', '::field{label="Navnet"}\n\n::field{label="Stedet"}'],
      [
        'nothing, when the standard edition has it for the other edition only',
        ':::only{edition=easy-read}\n::lines{label="Plan"}\n:::',
        'Tekst.',
      ],
    ])('may come as %s', async (_, standard, easy, fields = '') => expect(await lost(standard, easy, fields)).toEqual([]));

    it('are told of where they would stand, and as a guess when it is one', async () => {
      const standard =
        ':::table{rows=3}\n| Dag | Sted og selskab | Tanken | Trang | Hvad gjorde jeg |\n| --- | --- | --- | --- | --- |\n:::';
      const easy = ':::table{rows=3}\n| Dag | Hvor var du? | Tal | Hvad gjorde du? |\n| --- | --- | --- | --- |\n:::';
      const [found, ...others] = await of('parity', both(standard, easy));
      expect(others).toEqual([]);
      expect(found?.message.da).toContain('1 af »Sted og selskab« (linje 8), »Tanken« (linje 8), »Trang« (linje 8)');
      expect(found?.place.file).toBe(easyFile);
      expect(found?.place.from.line).toBe(9);
    });

    it('stands in the front matter when nothing else is there', async () => {
      const [found] = await of('parity', both('::lines{label="Hvad?"}', 'Tekst.', 'adapts: "3f9c2a"\n'));
      expect(found?.place).toMatchObject({ file: easyFile, from: { line: 5 } });
    });
  });

  describe('answers', () => {
    it('have the same name in both editions', async () => {
      expect(await lost('::scale{name="trang"}', '::scale{name="tal"}')).toEqual([
        expect.stringContaining('svaret fra standardudgaven: »trang« (linje 7)'),
      ]);
      expect(await lost('::scale{name="trang"}', '::faces{name="trang"}')).toEqual([]);
    });
    it('keep their options', async () => {
      const standard = ':::choices{name="hjalp" open="Noget andet"}\n- At gå en tur\n- At ringe til en ven\n- At sove\n:::';
      expect(await lost(standard, ':::choices{name="hjalp" open="Andet"}\n- Gå en tur\n- Sove\n:::')).toEqual([
        'Her mangler en svarmulighed ved »hjalp« fra standardudgaven: »At ringe til en ven« (linje 9).',
      ]);
      expect(await lost(standard, ':::choices{name="hjalp"}\n- Gå en tur\n- Ringe\n- Sove\n:::')).toEqual([
        expect.stringContaining('»Noget andet« (linje 7)'),
      ]);
      expect(await lost(standard, ':::choices{name="hjalp" open="Andet"}\n- Sove\n- Gå en tur\n- Tale med en\n:::')).toEqual([]);
    });
    it('keep what is ranked', async () => {
      expect(await lost(':::rank{name="vigtigst"}\n- Ro\n- Familie\n:::', ':::rank{name="vigtigst"}\n- Ro\n:::')).toEqual([
        expect.stringContaining('»Familie«'),
      ]);
    });
  });

  describe('safety lines', () => {
    const warning = ':::box{kind=warning title="Drikker du meget?"}\nTal med en læge, før du stopper.\n:::';
    it.each([
      ['a box that warns', warning, 'Tekst.', '»Drikker du meget?« (linje 7)'],
      ['a box that became a tip', warning, ':::box{kind=tip title="Drikker du meget?"}\nTal med en læge.\n:::', '»Drikker du meget?«'],
      ['numbers', '::contacts{group=acute}', 'Tekst.', '»::contacts« (linje 7)'],
      ['112', 'Er der fare, så bliv hos personen, og ring 112.', 'Bliv hos personen.', '»Er der fare, så bliv hos personen, og ring 112.«'],
      ['whom to ring', 'Ring til lægevagten, når du er i tvivl.', 'Er du i tvivl?', '»Ring til lægevagten, når du er i tvivl.«'],
      [
        '112 inside a box',
        ':::box{kind=warning}\nEr der fare, så ring 112.\n:::',
        ':::box{kind=warning}\nEr der fare?\n:::',
        '»112« (linje 7)',
      ],
    ])('are missed: %s', async (_, standard, easy, what) => expect(await lost(standard, easy)).toEqual([expect.stringContaining(what)]));

    it.each([
      ['a box', warning, ':::box{kind=warning title="Pas på"}\nTal med en læge.\n:::'],
      ['a row with the picture of danger', warning, '![](symbol:advarsel) Tal med en læge, før du stopper.'],
      [
        'two lines in one box',
        'Ring til lægevagten.\n\nEr der fare, så ring 112.',
        ':::box{kind=warning}\nRing til lægevagten.\nRing 112, hvis der er fare.\n:::',
      ],
      ['the numbers for 112', ':::box{kind=warning}\nRing 112.\n:::', ':::box{kind=warning}\nRing efter hjælp.\n:::\n\n::contacts'],
      ['a ring that is drawn', 'Sæt en ring om det, der passer. Sæt ring på skemaet.', 'Vælg det, der passer.'],
      ['a number that is not 112', 'Der er 1120 kroner i kassen.', 'Der er penge i kassen.'],
      ['a change', 'En ændring til det bedre.', 'Det bliver bedre.'],
    ])('may come as %s', async (_, standard, easy) => expect(await lost(standard, easy)).toEqual([]));
  });

  describe('steps and texts of other sheets', () => {
    const steps = ':::steps\n1. Stop op.\n2. Træk vejret.\n3. Ring til en ven.\n:::';
    it('are missed', async () => {
      expect(await lost(steps, ':::steps\n1. Stop op.\n2. Ring til en ven.\n:::')).toEqual([
        'Her mangler et trin fra standardudgaven: »Træk vejret.« (linje 9).',
      ]);
      expect(await lost('1. Stop op.\n2. Træk vejret.', '1. Stop op.\n\n![](symbol:glad) Du må være her.')).toEqual([
        expect.stringContaining('»Træk vejret.« (linje 8)'),
      ]);
      expect(await lost('::include{sheet=ark-to}', 'Tekst.')).toEqual([expect.stringContaining('»ark-to« (linje 7)')]);
    });
    it('are there in other clothes', async () => {
      expect(await lost(steps, '![](symbol:glad) Stop op.\n\n![](symbol:glad) Træk vejret.\n\n![](symbol:glad) Ring til en ven.')).toEqual(
        [],
      );
      expect(await lost(steps, '1. Stop.\n2. Ring til en ven.\n\n![](symbol:glad) Træk vejret roligt.')).toEqual([]);
      expect(await lost('- Et\n- To', 'Et og to.')).toEqual([]);
      expect(await lost('::include{sheet=ark-to}', 'Tekst.\n\n::include{sheet=ark-to}')).toEqual([]);
    });
  });

  it('is quick on a long sheet, and right', async () => {
    const many = (count: number): string =>
      Array.from({ length: count }, (_, i) => `::field{label="Felt om trang nummer ${i}"}`).join('\n\n');
    const { library } = await libraryWith(both(many(2000), many(1990)));
    const started = performance.now();
    const documents = new Map(
      [...library.sheets.values()].flatMap((s) => Object.values(s.editions)).map((source) => [source.file, parse(source).value]),
    );
    const parsed = performance.now();
    const found = lint(library, { documentOf: ({ file }) => documents.get(file)!, today, dictionary: null }).filter(
      (d) => d.rule === 'parity',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.message.da).toContain('10 felter');
    expect(performance.now() - parsed).toBeLessThan(3 * Math.max(parsed - started, 1000));
  });
});

describe('stale-edition', () => {
  const body = 'Skriv samme dag.\n\nBrug forbogstaver.\n\n:::steps\n1. Stop.\n:::\n';
  const digits = (text: string, count: number): string => fingerprint(text).slice(0, count);
  const adapts = `adapts: "${digits(`\n${body}`, 6)}"\n`;
  const lines = `adaptsLines: "${['Skriv samme dag.', 'Brug forbogstaver.', ':::steps', '1. Stop.'].map((line) => digits(line, 4)).join(' ')}"\n`;
  const files = (standard: string, fields: string): Record<string, string> => ({
    [standardFile]: `${front()}${standard}`,
    [easyFile]: `${front(`edition: easy-read\n${fields}`)}Skriv samme dag.\n`,
  });
  const told = (standard: string, fields: string): Promise<Diagnostic[]> => of('stale-edition', files(standard, fields));

  it('is silent while the text is the same, with as many digits as are written', async () => {
    expect(await told(body, adapts)).toEqual([]);
    expect(await told(body, `adapts: "${digits(`\n${body}`, 12)}"\n`)).toEqual([]);
    expect(await told(body, adapts + lines)).toEqual([]);
  });
  it('does not look at the front matter of the standard edition', async () => {
    const changed = files(body, adapts);
    changed[standardFile] = changed[standardFile]!.replace('title: Prik', 'title: Prikken');
    expect(await of('stale-edition', changed)).toEqual([]);
  });
  it('is silent on easy-read sheets that stand alone', async () => {
    expect(await of('stale-edition', { ...files(body, ''), [standardFile]: null })).toEqual([]);
  });
  it('misses a fingerprint that is not there', async () => {
    const [found] = await told(body, '');
    expect(found?.message.da).toContain('`adapts` mangler');
    expect(found?.hint.da).toContain(`trykklar check --accept ${easyFile}`);
    expect(found?.place).toMatchObject({ file: easyFile, from: { line: 4 } });
  });
  it('lists new and changed lines, with their numbers', async () => {
    const [found] = await told(
      body.replace('Brug forbogstaver.', 'Brug aldrig navne.').replace('1. Stop.', '1. Stop.\n2. Gå.'),
      adapts + lines,
    );
    expect(found?.message.da).toBe(
      'Standardudgaven er ændret, siden den letlæste blev lavet: linje 9 »Brug aldrig navne.«, linje 13 »2. Gå.«.',
    );
    expect(found?.place.from.line).toBe(5);
  });
  it('counts deleted lines, and tells a move from a change', async () => {
    expect((await told(body.replace('Brug forbogstaver.\n\n', ''), adapts + lines))[0]?.message.da).toContain('1 linje slettet');
    expect((await told(`Brug forbogstaver.\n\n${body.replace('Brug forbogstaver.\n\n', '')}`, adapts + lines))[0]?.message.da).toContain(
      'linjerne er flyttet',
    );
  });
  it('knows a line that stands there twice', async () => {
    const [found] = await told(`${body}\n1. Stop.\n`, adapts + lines);
    expect(found?.message.da).toContain('linje 15 »1. Stop.«');
  });
  it('says that it changed when it cannot say where', async () => {
    expect((await told(`${body}\nNyt.\n`, adapts))[0]?.message.da).toBe('Standardudgaven er ændret, siden den letlæste blev lavet.');
  });
  it('has a fix that no program carries out unasked, and that makes it go away', async () => {
    const before = files(`${body}\nNyt.\n`, adapts);
    const [found] = await of('stale-edition', before);
    expect(found?.fix?.safe).toBe(false);
    const after: Record<string, string> = { ...before, [easyFile]: carriedOut(before[easyFile]!, found?.fix?.edits ?? []) };
    expect(await of('stale-edition', after)).toEqual([]);
    expect((await of('stale-edition', { ...after, [standardFile]: `${after[standardFile]}Mere.\n` }))[0]?.message.da).toContain('»Mere.«');
  });

  describe('accept', () => {
    const accepted = async (texts: Record<string, string>, paths: string[]): Promise<Map<string, Edit[]>> =>
      accept((await libraryWith(texts)).library, paths);
    it.each([
      ['adds both fields', ''],
      ['renews the one and adds the other', 'adapts: "aaaaaa"\n'],
      ['renews both', 'adapts: "aaaaaa"\nadaptsLines: "1234 5678"\n'],
      ['mends a number', 'adapts: 123456\n'],
      ['fills an empty field', 'adapts:\n'],
    ])('%s', async (_, fields) => {
      const texts = files(body, fields);
      for (const path of [standardFile, easyFile]) {
        const edits = await accepted(texts, [path]);
        expect([...edits.keys()]).toEqual([easyFile]);
        const text = carriedOut(texts[easyFile]!, edits.get(easyFile)!);
        expect(text).toContain(`\n${adapts}${lines}`);
        expect(text.replace(adapts + lines, '')).toBe(files(body, '')[easyFile]);
      }
    });
    it('has nothing to do for what is accepted, for sheets that stand alone and for files that it does not know', async () => {
      expect(await accepted(files(body, adapts + lines), [easyFile, standardFile])).toEqual(new Map());
      expect(await accepted(files(body, ''), ['content/proeve/sheets/ark-to.md', 'nowhere.md'])).toEqual(new Map());
    });
    it('leaves front matter in braces to a person', async () => {
      const texts = {
        ...files(body, ''),
        [easyFile]: '---\n{ title: Prik, kind: exercise, edition: easy-read, review: { status: draft } }\n---\nTekst.\n',
      };
      expect(await accepted(texts, [easyFile])).toEqual(new Map());
    });
  });
});

describe('the content', () => {
  const root = join(import.meta.dirname, '../..');
  let library: Library;
  beforeAll(async () => void ({ value: library } = await read(diskWorld(root))));
  const about = (rule: string, changed: Library): Diagnostic[] =>
    lint(changed, { documentOf: (source) => parse(source).value, today, dictionary: null }).filter((d) => d.rule === rule);

  it('has no edition that lost something or is stale', () => {
    expect(about('parity', library)).toEqual([]);
    expect(about('stale-edition', library)).toEqual([]);
  });
  it('would be told of what the diary lost', () => {
    const { editions, ...sheet } = library.sheets.get('trangdagbog')!;
    const easy = editions['easy-read']!;
    const text = readFileSync(join(root, easy.file), 'utf8').replace(/^::lines\{count=1 .*\n/m, '');
    const poorer: Library = {
      ...library,
      sheets: new Map([['trangdagbog', { ...sheet, editions: { ...editions, 'easy-read': { ...easy, text } } }]]),
    };
    expect(about('parity', poorer).map((d) => d.message.da)).toEqual([expect.stringContaining('»Tanken, ord for ord«')]);
  });
});

function carriedOut(text: string, edits: readonly Edit[]): string {
  return edits.toSorted((a, b) => b.from - a.from).reduce((all, { from, to, text: by }) => all.slice(0, from) + by + all.slice(to), text);
}
