// The specimen sheets of the standard edition through the real stages: read, parse, tailor.
import { readFileSync } from 'node:fs';
import { danishDate } from '../../../src/model/index.js';
import type {
  Course,
  Diagnostic,
  Document,
  Session,
  Setting,
  Surroundings,
  Symbol,
  TailoredJob,
  TailoredSheet,
} from '../../../src/model/index.js';
import { parse } from '../../../src/parse/index.js';
import { readSheet } from '../../../src/read/index.js';
import { tailor } from '../../../src/tailor/index.js';
import type { Supplies } from '../../../src/print/supplies.js';
import { suppliesOf, sheetOf } from './tree.js';

const folder = new URL('../../cases/specimen/', import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));

const base = sheetOf([]).setting;
const minutes = (n: number): { 2: number; 3: number } => ({ 2: n, 3: n });
const session: Session = {
  ...base.session,
  agenda: [
    {
      id: 'velkomst',
      title: 'Velkommen og dagens plan',
      symbol: 'velkommen',
      minutes: minutes(10),
      lead: 'A',
      text: 'Gå planen igennem på tavlen.',
      sheets: [],
    },
    { id: 'tema', title: 'Dagens tema', symbol: 'trang', minutes: minutes(30), lead: 'both', text: 'Bølgen og termometeret.', sheets: [] },
    { id: 'pause', title: 'Kaffe og pause', symbol: 'kaffe', minutes: minutes(20), lead: 'B', text: '', sheets: [] },
  ],
};
const course: Course = {
  ...base.course,
  sessions: [session],
  options: { hours: { type: 'number', of: [2, 3], default: 3, about: 'Timer' } },
};
const setting = (audience: 'participant' | 'facilitator'): Setting => ({
  ...base,
  course,
  session,
  reader: { audience, edition: 'standard', options: { hours: 3 }, answers: null },
  named: true,
  values: { 'session.date': danishDate('2027-03-02'), 'session.starts': '16.30' },
});

/** A specimen sheet, tailored, and what the stages said about it. */
export function specimen(name: string): { sheet: TailoredSheet; diagnostics: Diagnostic[]; document: Document } {
  const read = readSheet(`test/cases/specimen/${name}.md`, bytesOf(`${name}.md`), 'hcs');
  const source = read.value;
  if (!source) throw new Error(JSON.stringify(read.diagnostics));
  const parsed = parse(source);
  const of = setting(source.meta.audience === 'facilitator' ? 'facilitator' : 'participant');
  const tailored = tailor(parsed.value, of, around);
  const diagnostics = [...read.diagnostics, ...parsed.diagnostics, ...tailored.diagnostics];
  return { sheet: { document: tailored.value, setting: of, source }, diagnostics, document: parsed.value };
}
const around: Surroundings = {
  document(id) {
    const { value } = readSheet(`test/cases/specimen/${id}.md`, bytesOf(`${id}.md`), 'hcs');
    return value && parse(value).value;
  },
  ids: [],
  contacts: {
    alarm: { name: 'Alarmcentralen', number: '112', note: 'Når nogen er i fare', group: 'acute', confirmed: null },
    kommune: {
      name: 'Rusmiddelcentret i din kommune',
      number: '',
      note: 'Slå nummeret op, og skriv det her',
      group: 'advice',
      confirmed: null,
    },
  },
  contents: [
    { anchor: 'standard', title: 'Alt, hvad der kan trykkes', symbol: '', kind: 'Arbejdsark' },
    { anchor: 'guide', title: 'Prøveguide', symbol: '', kind: 'Guide' },
  ],
  jobs: [],
};

/** Real drawings for the symbols that the specimen shows. */
export function specimenSupplies(more: Partial<Supplies> = {}): Supplies {
  const svg = (meaning: string): string => readFileSync(new URL(`../../../content/symbols/svg/${meaning}.svg`, import.meta.url), 'utf8');
  const symbols = ['fest', 'vred', 'trang'].map((meaning): [string, Symbol] => [
    meaning,
    { meaning, name: meaning, source: 'openmoji 1F389', forms: [], licence: 'CC BY-SA 4.0', substance: false, svg: svg(meaning) },
  ]);
  const facts = { 'F-PROEVE-1': { fact: 'Prøve', sure: 'A' as const, verified: true, cite: 'Sundhedsstyrelsen 2023', sources: ['Prøve'] } };
  return suppliesOf({ symbols: new Map(symbols), facts, ...more });
}

/** Sheets printed as one file, for one person. */
export const jobOf = (sheets: TailoredSheet[]): TailoredJob => ({
  id: 'sheet',
  file: 'proeve.pdf',
  title: 'Prøveark',
  when: '',
  copies: 1,
  paper: 'plain',
  sides: 'one',
  after: 'nothing',
  rightHandStarts: false,
  sections: [{ sheets }],
  runs: [{ section: 0, slots: { 'participant.name': 'Åse Ørsted' } }],
});
