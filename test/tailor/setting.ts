import {
  courseFile,
  sessionFile,
  type Course,
  type Document,
  type Reader,
  type Session,
  type Setting,
  type Surroundings,
} from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { sourceOf } from '../parse/source.js';

const course: Course = {
  ...courseFile.parse({
    id: 'rusmidler',
    name: 'Rusmidler og skadevirkning',
    short: 'Rusmidler',
    meeting: 'Møde',
    edition: 'easy-read',
    missingEasyRead: 'error',
    readers: ['participant', 'facilitator', 'support'],
    leads: { R: { name: 'Rusmiddelfaglig leder', role: 'rusmiddelfaglig' }, S: { name: 'Socialfaglig leder', role: 'socialfaglig' } },
    options: {
      hours: { type: 'number', of: [2, 3], default: 2, about: 'Timer' },
      meal: { type: 'flag', default: true, about: 'Mad' },
      size: { type: 'choice', of: ['few', 'many'], default: 'many', about: 'Gruppens størrelse' },
      substance: { type: 'list', of: ['alkohol', 'hash', 'kokain'], default: ['alkohol', 'hash', 'kokain'], about: 'Rusmidler' },
    },
    credits: [],
  }),
  file: 'content/rusmidler/course.yaml',
  sessions: [],
  papers: [],
};

const session: Session = {
  ...sessionFile.parse({
    title: 'Trang',
    short: 'Trang',
    symbol: 'trang',
    mark: { shape: 'circle', colour: 'petrol', sign: '3' },
    sheets: {},
    agenda: [
      { id: 'velkomst', title: 'Velkommen', symbol: 'velkommen', minutes: { 2: 10, 3: 15 }, lead: 'S', text: 'Vis planen.' },
      { id: 'mad', title: 'Mad', symbol: 'mad', minutes: 20, lead: 'both', when: 'meal' },
      { id: 'tema', title: 'Tema: trang', symbol: 'trang', minutes: { 2: 30, 3: 45 }, lead: 'R' },
      { id: 'oevelse', title: 'Øvelse', symbol: 'ro', minutes: { 2: 0, 3: 25 }, lead: 'S' },
      { id: 'slut', title: 'Slut', symbol: 'hej', minutes: 5, lead: 'S' },
    ],
  }),
  id: '3',
  number: 3,
  file: 'content/rusmidler/sessions/3.yaml',
};

const reader: Reader = { audience: 'participant', edition: 'easy-read', options: {}, answers: null };

export type Wanted = Partial<Reader> & Pick<Partial<Setting>, 'values' | 'people' | 'named'>;
export const settingOf = ({ values = {}, people = {}, named = false, ...own }: Wanted = {}): Setting => ({
  course,
  session,
  reader: { ...reader, ...own },
  values,
  people,
  named,
});

/** Surroundings that know the sheets that are given as Markdown. */
export const aroundOf = (sheets: Record<string, string> = {}): Surroundings => ({
  document: (id): Document | null => (Object.hasOwn(sheets, id) ? documentOf(sheets[id]!, id) : null),
  ids: Object.keys(sheets),
  contacts: {
    akut: { name: 'Alarm', number: '112', note: 'Døgnet rundt', group: 'acute', confirmed: { by: 'redaktør', on: '2026-11-01' } },
    raad: { name: 'Rådgivning', number: '00 00 00 00', note: '', group: 'advice', confirmed: null },
  },
  contents: [{ anchor: 'min-trang', title: 'Min trang', symbol: 'trang', kind: 'exercise' }],
  jobs: [{ file: '1-deltagere.pdf', when: 'Til alle', copies: 9, pages: 4, sheets: 2, paper: 'plain', sides: 'two-long', after: 'staple' }],
});

export const documentOf = (body: string, id = 'min-trang', title = 'Min trang'): Document => ({
  ...parse(sourceOf(body, { edition: 'easy-read', file: `content/hcs/sheets/${id}.md`, title })).value,
  id,
});
