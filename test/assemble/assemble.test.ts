import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble, assembleSheet } from '../../src/assemble/index.js';
import { editions, order, startOf, type Order, type PackJob, type Session } from '../../src/model/index.js';
import { small, source } from './library.js';

const wanted = (given: Record<string, unknown>): Order => order.parse({ course: 'moeder', session: 1, ...given });
const made = (given: Record<string, unknown>) => assemble(small(), wanted(given), 'order.yaml');
const job = (given: Record<string, unknown>, id: PackJob['id']): PackJob => made(given).value.jobs.find((j) => j.id === id)!;
const settingOf = (given: Record<string, unknown>, id: PackJob['id'] = 'participants') => job(given, id).sections[0]!.sheets[0]!.setting;

describe('participants', () => {
  test('one to thirteen named people, any editions: one passage each, in order, with their own edition', () => {
    const people = fc.array(fc.record({ name: fc.string({ minLength: 1 }), edition: fc.constantFrom(...editions, undefined) }), {
      minLength: 1,
      maxLength: 13,
    });
    fc.assert(
      fc.property(people, (participants) => {
        const { runs, sections, copies } = job({ participants }, 'participants');
        expect(copies).toBe(1);
        expect(runs.map((run) => run.slots['participant.name'])).toEqual(participants.map((p) => p.name));
        expect(runs.map((run) => sections[run.section]!.sheets[0]!.setting.reader.edition)).toEqual(
          participants.map((p) => p.edition ?? 'easy-read'),
        );
        expect(sections.length).toBe(new Set(participants.map((p) => p.edition ?? 'easy-read')).size);
      }),
    );
  });

  test('no name is anywhere but in the slots and the order', () => {
    const { order: _, ...pack } = made({ participants: [{ name: 'Xaverine' }, { name: 'Yrsaline', edition: 'standard' }] }).value;
    const bare = pack.jobs.map((j) => ({ ...j, runs: [] }));
    expect(JSON.stringify({ ...pack, jobs: bare })).not.toMatch(/Xaverine|Yrsaline/);
  });

  test('the same people in another order of substances are one reader', () => {
    const participants = [
      { name: 'A', substances: ['kokain', 'hash'] },
      { name: 'B', substances: ['hash', 'kokain'] },
    ];
    expect(job({ participants }, 'participants').sections).toHaveLength(1);
  });

  test("the order's edition stands over the course's, a person's over both", () => {
    expect(settingOf({ edition: 'standard' }).reader.edition).toBe('standard');
    expect(settingOf({ edition: 'standard', participants: [{ name: 'A', edition: 'easy-read' }] }).reader.edition).toBe('easy-read');
  });
});

describe('values', () => {
  const group = {
    place: 'Huset',
    starts: '2027-02-03 16:30',
    facilitators: [{ name: 'Ida', role: 'rusmiddelfaglig', phone: '12' }, { name: 'Ulla' }],
  };

  test('every path that the order fills', () => {
    expect(settingOf({ group, options: { hours: 3 } }).values).toEqual({
      'course.name': 'Forløbet moeder',
      'course.short': 'moeder',
      'session.number': '1',
      'session.name': 'Møde 1',
      'session.title': 'Emne 1',
      'session.minutes': '180',
      'session.date': 'onsdag 3. februar 2027',
      'session.starts': '16.30',
      'session.ends': '19.30',
      'group.place': 'Huset',
      'facilitator.1.name': 'Ida',
      'facilitator.1.phone': '12',
      'facilitator.2.name': 'Ulla',
      'order.copies': '9',
      'order.headcount': '8',
    });
    expect(settingOf({ group }).people).toEqual({ rusmiddelfaglig: 'Ida' });
  });

  test('a step that is chosen away takes its minutes along', () => {
    expect(settingOf({ options: { meal: false } }).values['session.minutes']).toBe('100');
  });

  test('the print-run sheet knows how many files there are', () => {
    expect(settingOf({}, 'print-run').values['order.files']).toBe('4');
  });

  test('a named cover says what it is about, a neutral one does not', () => {
    expect(settingOf({ print: { cover: 'named' } }).values['session.name']).toBe('Emne 1');
    expect(job({ print: { cover: 'named' } }, 'participants').title).toContain('Emne 1');
    expect(job({}, 'participants').title).not.toContain('Emne 1');
  });
});

describe('messages', () => {
  const at = (line: number) => ({ ...startOf('order.yaml'), from: { line, column: 3, offset: line } });

  test('point at the field of the order, or at the nearest around it', () => {
    const places = { options: at(3), 'options.hour': at(4), 'participants.0': at(7) };
    const given: Order = { ...wanted({ options: { hour: 2, maal: 1 }, participants: [{ name: 'A', substances: ['x'] }] }), places };
    const lines = assemble(small(), given, 'order.yaml').diagnostics.map((d) => [d.rule, d.place.from.line]);
    expect(lines).toEqual([
      ['unknown-option', 3],
      ['unknown-option', 4],
      ['wrong-option-value', 7],
    ]);
  });

  test('a role that no lane has is told, and what was meant', () => {
    const roles = (...names: (string | undefined)[]) =>
      made({ group: { facilitators: names.map((role) => ({ name: 'Ida', role })) } }).diagnostics.map((d) => [
        d.rule,
        d.severity,
        d.hint.da,
      ]);
    expect(roles('rusmiddelfaglig', undefined)).toEqual([]);
    expect(roles('rusmidelfaglig')).toEqual([['unknown-role', 'warning', 'Mente du »rusmiddelfaglig«?']]);
    expect(roles('kok')).toEqual([['unknown-role', 'warning', 'Slet `role`, eller skriv rusmiddelfaglig eller socialfaglig.']]);
  });

  test('a message about a person does not name them', () => {
    const { diagnostics } = made({ participants: [{ name: 'Xaverine', substances: ['x'] }] });
    expect(diagnostics).toHaveLength(1);
    expect(JSON.stringify(diagnostics)).not.toContain('Xaverine');
  });

  test('names that every object has are no options', () => {
    const rules = made({ options: { constructor: 1 } }).diagnostics.map((d) => d.rule);
    expect(rules).toEqual(['unknown-option']);
  });
});

describe('one sheet alone', () => {
  test('belongs to the session that names it', () => {
    const library = small();
    const sheet = library.sheets.get('uge')!.editions['easy-read']!;
    const { sections, file, copies } = assembleSheet(library, sheet);
    expect([sections[0]!.sheets[0]!.setting.session.id, file, copies]).toEqual(['1', 'uge.easy-read.pdf', 1]);
  });

  test('belongs to no meeting when several use it, and to the one when only one does', () => {
    const library = small();
    const moeder = library.courses.get('moeder')!;
    const [first, second] = moeder.sessions as [Session, Session];
    const used = (...sessions: Session[]): string => {
      const all = moeder.sessions.map((s) => (sessions.includes(s) ? { ...s, decks: ['skema'] } : s));
      const there = { ...library, courses: new Map([['moeder', { ...moeder, sessions: all }]]) };
      return assembleSheet(there, source('skema', 'standard', 'moeder')).sections[0]!.sheets[0]!.setting.session.id;
    };
    expect(used(second)).toBe(second.id);
    expect(used(first, second)).toBe('');
  });

  test('bears no course’s name when it is for all of them, but has the choices of one', () => {
    const library = small();
    const named = (course: string, choice = {}): string[] => {
      const { setting } = assembleSheet(library, source('kalibrering', 'standard', course), choice).sections[0]!.sheets[0]!;
      return [setting.course.id, setting.course.short];
    };
    const { id, short } = library.courses.get('moeder')!;
    expect(named('moeder')).toEqual([id, short]);
    expect(named('shared')).toEqual([[...library.courses.keys()][0], '']);
    expect(named('shared', { course: 'moeder' })).toEqual([id, short]);
  });

  test('needs no course', () => {
    const empty = { ...small(), courses: new Map(), sheets: new Map() };
    const { sections } = assembleSheet(empty, source('ny', 'standard', 'x'));
    expect(sections[0]!.sheets[0]!.setting).toMatchObject({ named: false, reader: { audience: 'participant', edition: 'standard' } });
  });

  test('takes options of the course for a choice', () => {
    const library = small();
    const sheet = library.sheets.get('aftaler')!.editions['easy-read']!;
    const { reader } = assembleSheet(library, sheet, { options: { meal: false }, audience: 'support' }).sections[0]!.sheets[0]!.setting;
    expect(reader).toMatchObject({ audience: 'support', options: { meal: false, hours: 2 } });
  });
});
