// The specimens of the easy-read edition through the real stages, in a course of six meetings.
import { readdirSync, readFileSync } from 'node:fs';
import type {
  Course,
  Diagnostic,
  Document,
  Mark,
  Session,
  Setting,
  Source,
  Surroundings,
  Symbol,
  Tailored,
  TailoredSheet,
} from '../../../src/model/index.js';
import { parse } from '../../../src/parse/index.js';
import { print } from '../../../src/print/index.js';
import type { Supplies } from '../../../src/print/supplies.js';
import { readSheet } from '../../../src/read/index.js';
import { tailor } from '../../../src/tailor/index.js';
import { sheetOf, suppliesOf } from '../compose/tree.js';
import { fontFaces } from '../engine/kit.js';

const root = new URL('../../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const marks: Mark[] = [
  { shape: 'circle', colour: 'ochre', sign: '1' },
  { shape: 'leaf', colour: 'petrol', sign: '2' },
  { shape: 'triangle', colour: 'clay', sign: '3' },
  { shape: 'square', colour: 'plum', sign: '4' },
  { shape: 'pentagon', colour: 'forest', sign: '5' },
  { shape: 'hexagon', colour: 'moss', sign: '6' },
];
const steps: [string, string][] = [
  ['velkommen', 'Velkommen og dagens plan'],
  ['glad', 'Tjek ind med følelseskort'],
  ['hjemmeopgave', 'Siden sidst'],
  ['samtale', 'Dagens tema: trang'],
  ['mad', 'Mad og pause'],
  ['vægt', 'Øvelse: det vækker min trang'],
  ['kalender', 'Hjemmeopgaven og næste gang'],
  ['smil', 'Tjek ud og tak for i dag'],
];
const base = sheetOf([]).setting;
const sessions: Session[] = marks.map((mark, i) => ({
  ...base.session,
  id: String(i + 1),
  number: i + 1,
  title: `Møde ${i + 1}`,
  short: ['Velkommen', 'Rusmidler', 'Trang', 'Forandringer', 'Nødplan', 'Netværk'][i] ?? '',
  mark,
  agenda: steps.map(([symbol, title], n) => ({
    id: `t${n}`,
    title,
    symbol,
    minutes: 15,
    lead: 'both',
    text: 'Kun til lederne',
    sheets: [],
  })),
}));
const course: Course = {
  ...base.course,
  id: 'rusmidler',
  name: 'Rusmidler og skadevirkning',
  meeting: 'Møde',
  edition: 'easy-read',
  sessions,
  options: { meal: { type: 'flag', default: true, about: 'Mad' } },
};
export const settingOf = (edition: 'easy-read' | 'standard' = 'easy-read'): Setting => ({
  ...base,
  course,
  session: sessions[2] as Session,
  reader: { audience: 'participant', edition, options: { meal: true }, answers: null },
  values: {},
});
const around: Surroundings = {
  document: (id) => (id === 'faelles' ? shared() : null),
  ids: ['faelles'],
  contacts: {
    alarm: {
      name: 'Alarmcentralen',
      number: '112',
      note: 'Når nogen er i fare',
      group: 'acute',
      confirmed: { by: 'prøve', on: '2026-11-01' },
    },
    laege: { name: 'Lægevagten', number: '', note: '', group: 'acute', confirmed: { by: 'prøve', on: '2026-11-01' } },
  },
  contents: [{ anchor: 'easy-read', title: 'Prøveark', symbol: 'kompas', kind: 'Handout' }],
  jobs: [],
};

/** A text that the specimen sets in. */
function shared(): Document {
  const markdown =
    '---\ntitle: Fælles\nkind: handout\nedition: easy-read\nreview: { status: draft }\n---\n\n![](symbol:vand) Drik et glas vand imens.\n';
  return parse(readSheet('test/cases/faelles.easy-read.md', new TextEncoder().encode(markdown), 'rusmidler').value as Source).value;
}

export interface Made {
  sheet: TailoredSheet;
  diagnostics: Diagnostic[];
}
/** A Markdown text as a tailored sheet. */
export function made(file: string, markdown: string, more: Partial<Setting> = {}): Made {
  const read = readSheet(file, new TextEncoder().encode(markdown), 'rusmidler');
  const source = read.value as Source;
  const parsed = parse(source);
  const setting = { ...settingOf(source.edition), ...more };
  const tailored = tailor(parsed.value, setting, around);
  return {
    sheet: { document: tailored.value as Tailored, setting, source },
    diagnostics: [...read.diagnostics, ...parsed.diagnostics, ...tailored.diagnostics],
  };
}
export const specimen = (name: string): Made =>
  made(`test/cases/specimen/${name}.easy-read.md`, text(`test/cases/specimen/${name}.easy-read.md`));
/** A sheet of these lines, under a front matter of the least. */
export const quick = (...lines: string[]): Made =>
  made(
    'test/cases/quick.easy-read.md',
    `---\ntitle: Prøve\nkind: handout\nthemes: [3]\nedition: easy-read\nreview: { status: draft }\n---\n\nFørst en sætning.\n\n${lines.join('\n')}\n`,
  );

let drawings: Map<string, Symbol> | null = null;
/** Every drawing of the project. */
function symbols(): Map<string, Symbol> {
  const folder = 'content/symbols/svg/';
  drawings ??= new Map(
    readdirSync(new URL(folder, root)).map((name) => {
      const meaning = name.replace(/\.svg$/, '').normalize('NFC');
      const source = 'openmoji 1F642';
      return [
        meaning,
        { meaning, name: meaning, source, forms: [], licence: 'CC BY-SA 4.0', substance: false, svg: text(`${folder}${name}`) },
      ];
    }),
  );
  return drawings;
}
export const supplies = (more: Partial<Supplies> = {}): Supplies => suppliesOf({ fonts: fontFaces, symbols: symbols(), ...more });

/** One sheet as a PDF. @param backs measured offset of the backs of cards, millimetres */
export const pressed = (sheet: TailoredSheet, more: Partial<Supplies> = {}, backs?: { x: number; y: number }): ReturnType<typeof print> =>
  print(
    {
      id: 'sheet',
      file: `${sheet.document.id}.pdf`,
      title: sheet.document.meta.title,
      when: '',
      copies: 1,
      paper: 'plain',
      sides: 'one',
      after: 'nothing',
      rightHandStarts: false,
      ...(backs && { backs }),
      sections: [{ sheets: [sheet] }],
      runs: [{ section: 0, slots: {} }],
    },
    supplies(more),
  );
