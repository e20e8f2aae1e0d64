import { describe, expect, it } from 'vitest';
import { readOrder } from '../../src/read/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const told = (text: string) =>
  readOrder('order.yaml', bytes(text)).diagnostics.map(
    ({ place, rule, message }) => `${place.from.line}:${place.from.column} ${rule} ${message.da}`,
  );

describe('readOrder', () => {
  it('reads an order; a telephone number must be text', () => {
    const { value, diagnostics } = readOrder(
      'order.yaml',
      bytes(`course: rusmidler
session: 3
edition: easy-read
readers: [facilitator, participant, support]
options: { hours: 2, meal: true }
group:
  place: Aktivitetshuset
  starts: 2027-02-03 16:30
  facilitators: [{ name: Opdigtet Person, role: rusmiddelfaglig, phone: 12345678 }]
participants: 8
print: { sides: duplex, colour: grey, spare: 1, cover: neutral }
`),
    );
    expect(diagnostics.map((d) => `${d.place.from.line}:${d.place.from.column} ${d.rule}`)).toEqual(['9:73 wrong-type']);
    expect(value).toBeNull();
  });

  it('keeps dates and times as text, and gives the place of every field', () => {
    const { value, diagnostics } = readOrder(
      'order.yaml',
      bytes('course: hcs\nthemes: [trang]\ngroup: { starts: 2027-02-03 16:30 }\noptions:\n  hours: 3\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      course: 'hcs',
      themes: ['trang'],
      participants: 8,
      group: { starts: '2027-02-03 16:30' },
      options: { hours: 3 },
    });
    expect(value!.places!['options.hours']).toMatchObject({
      file: 'order.yaml',
      from: { line: 5, column: 10 },
      to: { line: 5, column: 11 },
    });
    expect(value!.places!['themes.0']).toMatchObject({ from: { line: 2, column: 10 }, to: { line: 2, column: 15 } });
    expect(Object.keys(value!.places!)).toEqual(['course', 'themes', 'themes.0', 'group', 'group.starts', 'options', 'options.hours']);
  });

  it('knows the calendar and the clock', () => {
    const starts = (text: string) => told(`course: hcs\nthemes: [trang]\ngroup: { starts: ${text} }\n`);
    expect(starts('2028-02-29 00:00')).toEqual([]);
    for (const none of ['2027-02-29 16:30', '2027-13-01 16:30', '2027-02-03 24:00', '2027-02-03 16:60'])
      expect(starts(none)).toEqual(['3:18 wrong-form Feltet `group.starts` er en dag eller et klokkeslæt, der ikke findes.']);
    expect(starts('tirsdag')).toEqual(['3:18 wrong-form Feltet `group.starts` er ikke en dato og et klokkeslæt.']);
  });

  it('wants a session or themes, not both', () => {
    const message = '1:1 wrong-value Bestillingen skal have enten `session` eller `themes`.';
    expect(told('course: hcs')).toEqual([message]);
    expect(told('course: hcs\nsession: 1\nthemes: [trang]')).toEqual([message]);
  });

  it('tells of each person by their number, never by name', () => {
    const { diagnostics } = readOrder(
      'order.yaml',
      bytes(
        'course: rusmidler\nsession: 1\nparticipants:\n  - { name: Bodil Opdigtet, edition: letlæst, substances: hash }\n  - { name: "" }\n  - Bodil Opdigtet\n',
      ),
    );
    const lines = diagnostics.map(
      ({ place, rule, message, hint }) => `${place.from.line}:${place.from.column} ${rule} ${message.da} ${hint.da}`,
    );
    expect(lines).toEqual([
      '4:38 unknown-word Feltet `participants.1.edition` har et ord, der ikke kan stå her. Mente du `easy-read`? Så skriv det.',
      '4:59 wrong-type Feltet `participants.1.substances` skal være en liste. Skriv en liste i kantede parenteser: `[den ene, den anden]`.',
      '5:13 out-of-range Feltet `participants.2.name` er tomt. Skriv en tekst, eller fjern linjen.',
      '6:5 wrong-type Feltet `participants.3` skal have felter med navn og værdi. Skriv for eksempel `{ name: … }`.',
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain('Bodil');
  });

  it.each([
    ['participants: 0', 'Feltet `participants` skal være mindst 1.'],
    ['participants: otte', 'Feltet `participants` skal være et tal eller en liste.'],
    ['print: { side: single }', 'Feltet `side` findes ikke i `print`.'],
    ['group: { starts: 3. februar }', 'Feltet `group.starts` er ikke en dato og et klokkeslæt.'],
    ['readers: [deltager]', 'Feltet `readers.1` kan ikke være `deltager`.'],
    ['session: 1', 'Feltet `session` står her to gange.'],
  ])('%s', (line, message) => {
    expect(told(`course: rusmidler\nsession: 1\n${line}`).join()).toContain(message);
  });

  it.each([
    ['print: { backs: { x: 1,5, y: 0 } }', '3:24 Skriv punktum i tallet, ikke komma: `1.5`. Et komma begynder et nyt felt.'],
    ['print:\n  backs:\n    x: -1,5\n    y: 0', '5:8 Skriv `-1.5`.'],
    ['print: { cards: 7 }', '3:17 Her kan stå: `2`, `4`, `6`, `8`, `9`.'],
    ['print: { turn: kort }', '3:16 Mente du `short`? Så skriv det.'],
    ['cards: glad', '3:8 Skriv `[glad]`.'],
  ])('%s: says how it is mended', (line, told) => {
    const { diagnostics, value } = readOrder('order.yaml', bytes(`course: rusmidler\nsession: 1\n${line}\n`));
    expect(diagnostics.map(({ place, hint }) => `${place.from.line}:${place.from.column} ${hint.da}`)).toEqual([told]);
    expect(value).toBeNull();
  });
});
