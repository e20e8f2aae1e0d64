import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/index.js';
import { read } from '../../src/read/index.js';
import { edited, files, sheet, smallWorld, svg } from './small-world.js';

const COURSE = 'content/proeve/course.yaml';
const SESSION = 'content/proeve/sessions/1.yaml';
const SHEET = 'content/proeve/sheets/ark-et.md';
/** File, line, rule, and the very words that the place marks. */
function brief({ place, rule, severity }: Diagnostic, text: (file: string) => string): string {
  const marked = text(place.file).slice(place.from.offset, place.to.offset);
  return `${place.file}:${place.from.line} ${severity === 'error' ? '' : `${severity} `}${rule} «${marked}»`;
}

describe('read: a whole folder', () => {
  it('has nothing to say of one that is right', async () => {
    const { value, diagnostics } = await read(smallWorld());
    expect(diagnostics).toEqual([]);
    expect([...value.sheets.keys()].sort()).toEqual(['ark-et', 'ark-to', 'guide-et', 'kort', 'opgave', 'stoetteseddel']);
    expect(Object.keys(value.sheets.get('ark-et')!.editions)).toEqual(['easy-read', 'standard']);
    expect(value.sheets.get('kort')!.course).toBe('shared');
    expect(value.courses.get('proeve')!.sessions).toMatchObject([{ id: '1', number: 1, file: SESSION, title: 'Første møde' }]);
    expect([...value.templates.keys()]).toEqual(['forside', 'trykseddel']);
    expect(value.templates.get('forside')!.course).toBe('templates');
    expect(value.symbols.get('glad')).toMatchObject({ meaning: 'glad', svg, substance: false });
    expect(value.facts['F-TRANG-1']!.cite).toBe('NIDA 1998');
    expect(value.contacts['alarm']!.note).toBe('');
  });

  it('puts sessions in the order of their numbers, and themes in that of their names', async () => {
    const text = files[SESSION]!;
    const { value } = await read(
      smallWorld({
        'content/proeve/sessions/10.yaml': text,
        'content/proeve/sessions/2.yaml': text,
        'content/proeve/themes/b.yaml': text,
        'content/proeve/themes/a.yaml': text,
      }),
    );
    expect(value.courses.get('proeve')!.sessions.map((s) => s.id)).toEqual(['1', '2', '10', 'a', 'b']);
  });

  it('reads other folders when told so', async () => {
    const moved = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path.replace('content/', 'a/b/').replace('templates/', 'c/'), text]),
    );
    const world = smallWorld({ ...Object.fromEntries(Object.keys(files).map((path) => [path, null])), ...moved });
    const { value, diagnostics } = await read(world, { content: 'a/b', templates: 'c' });
    expect(diagnostics).toEqual([]);
    expect(value.sheets.size).toBe(6);
    expect(value.templates.size).toBe(2);
  });

  it('reads content that is the root itself', async () => {
    const moved = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('content/', ''), text]));
    const world = smallWorld({ ...Object.fromEntries(Object.keys(files).map((path) => [path, null])), ...moved });
    const { value, diagnostics } = await read(world, { content: '' });
    expect(diagnostics).toEqual([]);
    expect([value.sheets.size, value.templates.size]).toEqual([6, 2]);
  });

  // What is changed; where what is said of it stands.
  it.each<[string, Record<string, string | Uint8Array | null>, string[]]>([
    ['no content', Object.fromEntries(Object.keys(files).map((path) => [path, null])), ['content:1 no-content «»']],
    ['a folder without a course', { 'content/nyt/sheets/x.md': sheet() }, ['content/nyt/sheets/x.md:1 missing-course «»']],
    ['a course of another name', edited(COURSE, 'id: proeve', 'id: hcs'), [`${COURSE}:1 course-id «hcs»`]],
    ['a word that is not among the choices', edited(COURSE, 'default: 2', 'default: 4'), [`${COURSE}:12 unknown-word «4»`]],
    ['an option of no type', edited(COURSE, 'type: flag', 'type: flaf'), [`${COURSE}:13 unknown-word «flaf»`]],
    [
      'a template that is not there',
      edited(COURSE, 'credits: []', 'credits: []\ntemplates: { cover: forsid }'),
      [`${COURSE}:16 unknown-template «forsid»`],
    ],
    [
      'two sheets of one id',
      { 'content/shared/ark-to.md': sheet() },
      ['content/proeve/sheets/ark-to.md:1 repeated-id «»', 'content/shared/ark-to.md:1 repeated-id «»'],
    ],
    [
      'two editions in two courses',
      { 'content/shared/ark-to.easy-read.md': sheet('edition: easy-read\n') },
      ['content/proeve/sheets/ark-to.md:1 repeated-id «»', 'content/shared/ark-to.easy-read.md:1 repeated-id «»'],
    ],
    [
      'an edition in the file name only',
      { 'content/shared/x.easy-read.md': sheet() },
      ['content/shared/x.easy-read.md:1 edition-mismatch «»'],
    ],
    ['an edition that there is not', { 'content/shared/x.letlaest.md': sheet() }, ['content/shared/x.letlaest.md:1 file-name «»']],
    ['a file name with capitals', { 'content/shared/Mit Ark.md': sheet() }, ['content/shared/Mit Ark.md:1 file-name «»']],
    ['a symbol that is not there', edited(SHEET, 'symbol: glad', 'symbol: gald'), [`${SHEET}:5 unknown-symbol «gald»`]],
    ['a fact that is not there', edited(SHEET, 'F-TRANG-1', 'F-TRANG-2'), [`${SHEET}:6 unknown-fact «F-TRANG-2»`]],
    [
      'a theme with a near name',
      { ...edited(SHEET, 'themes: [1]', 'themes: [trnag]'), 'content/proeve/themes/trang.yaml': files[SESSION]! },
      [`${SHEET}:7 warning unknown-theme «trnag»`],
    ],
    [
      'a support slip for no homework',
      edited('content/proeve/sheets/stoetteseddel.md', 'supports: opgave', 'supports: ark-to'),
      ['content/proeve/sheets/stoetteseddel.md:6 unknown-homework «ark-to»'],
    ],
    [
      'a session named by a word',
      { 'content/proeve/sessions/et.yaml': files[SESSION]! },
      ['content/proeve/sessions/et.yaml:1 file-name «»'],
    ],
    ['a sheet that is not there', edited(SESSION, 'ark-to]', 'arkto]'), [`${SESSION}:6 unknown-sheet «arkto»`]],
    [
      'a sheet of the agenda that is not there',
      edited(SESSION, 'sheets: [ark-et] }', 'sheets: [ark] }'),
      [`${SESSION}:11 unknown-sheet «ark»`],
    ],
    ['homework that is not there', edited(SESSION, '[opgave]', '[opgaver]'), [`${SESSION}:8 unknown-sheet «opgaver»`]],
    ['a deck that is not there', edited(SESSION, '[kort]', '[korts]'), [`${SESSION}:9 unknown-sheet «korts»`]],
    ['homework of another kind', edited(SESSION, '[opgave]', '[ark-et]'), [`${SESSION}:8 wrong-kind «ark-et»`]],
    ['a deck of another kind', edited(SESSION, '[kort]', '[opgave]'), [`${SESSION}:9 wrong-kind «opgave»`]],
    [
      'a guide whose front matter cannot be read, and nothing that follows from that',
      { ...edited('content/proeve/sheets/guide-et.md', 'title: Et ark', 'title: Et: ark') },
      ['content/proeve/sheets/guide-et.md:2 yaml-syntax «E»'],
    ],
    [
      'homework of a misspelt kind, and nothing that follows from that',
      edited('content/proeve/sheets/opgave.md', 'kind: homework', 'kind: hjemmeopgave'),
      [
        'content/proeve/sheets/opgave.md:3 unknown-word «hjemmeopgave»',
        'content/proeve/sheets/stoetteseddel.md:6 unknown-homework «opgave»',
      ],
    ],
    ['a guide among the participants’ sheets', edited(SESSION, 'ark-to]', 'guide-et]'), [`${SESSION}:6 wrong-reader «guide-et»`]],
    ['a symbol of the session', edited(SESSION, 'symbol: glad\nmark', 'symbol: gla\nmark'), [`${SESSION}:3 unknown-symbol «gla»`]],
    ['a symbol of a step', edited(SESSION, 'symbol: ked', 'symbol: kede'), [`${SESSION}:13 unknown-symbol «kede»`]],
    ['a lead that is not there', edited(SESSION, 'lead: S', 'lead: T'), [`${SESSION}:13 unknown-lead «T»`]],
    ['an option that is not there', edited(SESSION, 'when: meal', 'when: mal'), [`${SESSION}:12 unknown-option «mal»`]],
    ['an option that is not yes or no', edited(SESSION, 'when: meal', 'when: hours'), [`${SESSION}:12 unknown-option «hours»`]],
    ['minutes that are too few', edited(SESSION, '2: 60', '2: 55'), [`${SESSION}:10 minutes «agenda»`]],
    [
      'minutes that are too many',
      edited(SESSION, 'minutes: 40', 'minutes: 45'),
      [`${SESSION}:10 minutes «agenda»`, `${SESSION}:10 minutes «agenda»`],
    ],
    [
      'a step twice',
      edited(SESSION, 'id: mad', 'id: velkomst'),
      [`${SESSION}:10 frame-order «agenda»`, `${SESSION}:12 repeated-id «velkomst»`],
    ],
    [
      'the frame in another order',
      edited(SESSION, 'id: velkomst, title: Velkommen', 'id: hilsen, title: Velkommen'),
      [`${SESSION}:10 frame-order «agenda»`],
    ],
    [
      'a symbol without a drawing',
      { 'content/symbols/svg/ked.svg': null },
      [`${SESSION}:13 unknown-symbol «ked»`, 'content/symbols/symbols.yaml:2 missing-drawing «ked»'],
    ],
    ['a drawing without a row', { 'content/symbols/svg/vred.svg': svg }, ['content/symbols/svg/vred.svg:1 warning stray-file «»']],
    [
      'a meaning with capitals',
      edited('content/symbols/symbols.yaml', 'ked:', 'Ked:'),
      [
        'content/symbols/symbols.yaml:2 wrong-form «Ked»',
        'content/symbols/svg/ked.svg:1 warning stray-file «»',
        `${SESSION}:13 unknown-symbol «ked»`,
      ],
    ],
    [
      'a fact of another form',
      edited('content/facts.yaml', 'F-TRANG-1', 'TRANG-1'),
      ['content/facts.yaml:1 wrong-form «TRANG-1»', `${SHEET}:6 unknown-fact «F-TRANG-1»`],
    ],
    [
      'a number that nobody confirmed on a day',
      edited('content/contacts.yaml', 'null', '{ by: leder, on: i går }'),
      ['content/contacts.yaml:1 wrong-form «i går»'],
    ],
    ['symbols that cannot be read', { 'content/symbols/symbols.yaml': 'glad: {' }, ['content/symbols/symbols.yaml:1 yaml-syntax «»']],
    ['facts that cannot be read', { 'content/facts.yaml': 'F-TRANG-1: a: b' }, ['content/facts.yaml:1 yaml-syntax «a»']],
    ['a course that cannot be read', edited(COURSE, 'readers: [', 'readers: '), [`${COURSE}:7 wrong-type «participant, facilitator]»`]],
    ['a file of another ending', { 'content/proeve/sessions/2.yml': '' }, ['content/proeve/sessions/2.yml:1 warning stray-file «»']],
    ['a sheet beside the courses', { 'content/ark.md': sheet() }, ['content/ark.md:1 warning stray-file «»']],
  ])('tells of %s', async (_name, changes, expected) => {
    const world = smallWorld(changes);
    const { diagnostics } = await read(world);
    const told = diagnostics.map((d) => brief(d, (file) => new TextDecoder().decode(world.files.get(file))));
    expect(told.sort()).toEqual([...expected].sort());
  });

  it('names the near word, and both files of one id', async () => {
    const { diagnostics } = await read(
      smallWorld({ ...edited(SESSION, 'ark-to]', 'arkto]'), 'content/shared/opgave.md': sheet('', 'homework') }),
    );
    expect(diagnostics.find((d) => d.rule === 'unknown-sheet')!.hint.da).toBe('Mente du `ark-to`? Så skriv det.');
    const repeated = diagnostics.filter((d) => d.rule === 'repeated-id').map((d) => [d.place.file, d.message.da]);
    expect(repeated).toEqual([
      ['content/proeve/sheets/opgave.md', "To ark har id'et `opgave`. Det andet er content/shared/opgave.md."],
      ['content/shared/opgave.md', "To ark har id'et `opgave`. Det andet er content/proeve/sheets/opgave.md."],
    ]);
  });

  it.each([
    [
      'a sign of three letters',
      edited(SESSION, 'sign: "1"', 'sign: "123"'),
      'Feltet `mark.sign` kan højst have 2 tegn.',
      'Skriv det kortere.',
    ],
    [
      'a symbol like no other',
      edited(SESSION, 'symbol: ked', 'symbol: kumquat'),
      'Der er intet piktogram, der hedder `kumquat`.',
      'Find et andet i content/symbols/symbols.yaml, eller tegn et nyt.',
    ],
    [
      'a number that somebody says yes to',
      edited('content/contacts.yaml', 'confirmed: null', 'confirmed: ja'),
      'Feltet `alarm.confirmed` skal have felter med navn og værdi.',
      'Skriv for eksempel `{ by: rolle, on: 2027-01-15 }`.',
    ],
  ])('says of %s what to do', async (_, changes, message, hint) => {
    const { diagnostics } = await read(smallWorld(changes));
    expect(diagnostics.map((d) => [d.message.da, d.hint.da])).toEqual([[message, hint]]);
  });

  it('says how many minutes are wanting', async () => {
    const { diagnostics } = await read(smallWorld(edited(SESSION, '3: 80', '3: 95')));
    expect(diagnostics.map((d) => [d.message.da, d.hint.da])).toEqual([
      ['Minutterne giver 195 i et møde på 3 timer. De skal give 180.', 'Træk 15 minutter fra.'],
    ]);
  });

  it('tells all, sorted by file and line, whichever file came first', async () => {
    const changes = {
      ...edited(SESSION, 'lead: S', 'lead: T'),
      ...edited(SHEET, 'symbol: glad', 'symbol: gald'),
      'content/shared/a.md': 'Tekst.',
      'content/a.txt': '',
    };
    const slow = smallWorld(changes);
    const world = {
      ...slow,
      read: async (path: string) => (await new Promise((done) => setTimeout(done, path.length % 7)), slow.read(path)),
    };
    const [one, two] = [await read(world), await read(slow)];
    expect(one).toEqual(two);
    const places = one.diagnostics.map((d) => d.place);
    expect(places).toEqual([...places].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.from.offset - b.from.offset)));
    expect(places).toHaveLength(4);
  });

  it('finds files whose names a disk spells in two characters', async () => {
    const world = smallWorld({
      ['content/symbols/svg/gå.svg'.normalize('NFD')]: svg,
      'content/symbols/symbols.yaml': `${files['content/symbols/symbols.yaml']}gå: { source: own, name: gå, licence: CC0 }\n`,
    });
    const { value, diagnostics } = await read(world);
    expect(diagnostics).toEqual([]);
    expect(value.symbols.has('gå')).toBe(true);
  });

  it('passes on what the disk says of a file that is there and cannot be read', async () => {
    const small = smallWorld();
    const world = { ...small, read: async (path: string) => (path === SHEET ? Promise.reject(new Error('EACCES')) : small.read(path)) };
    await expect(read(world)).rejects.toThrow('EACCES');
  });
});
