import {
  noWords,
  courseFile,
  sessionFile,
  sheetMeta,
  type Course,
  type Library,
  type Session,
  type Source,
} from '../../src/model/index.js';

/** A text of a sheet, as `read` would have made it. */
export function source(id: string, edition: Source['edition'], course: string, meta: Record<string, unknown> = {}): Source {
  const file = `content/${course}/sheets/${id}${edition === 'easy-read' ? '.easy-read' : ''}.md`;
  const checked = sheetMeta.parse({ title: `Titel ${id}`, kind: 'handout', edition, review: { status: 'draft' }, ...meta });
  return { id, file, course, edition, meta: checked, fields: {}, text: '', body: 0 };
}

/** A session as its file says it. */
export function session(id: string, number: number | null, file: Record<string, unknown>): Session {
  const common = {
    title: `Emne ${id}`,
    short: id,
    symbol: 'glad',
    mark: { shape: 'circle', colour: 'ochre', sign: id[0] },
    sheets: {},
    agenda: [],
  };
  return {
    ...sessionFile.parse({ ...common, ...file }),
    id,
    number,
    file: `content/${number === null ? 'temaer/themes' : 'moeder/sessions'}/${id}.yaml`,
  };
}

export function course(id: string, file: Record<string, unknown>, sessions: Session[]): Course {
  const common = {
    id,
    name: `Forløbet ${id}`,
    short: id,
    meeting: 'Møde',
    missingEasyRead: 'warning',
    readers: ['participant', 'facilitator', 'support'],
    credits: [],
  };
  return {
    ...courseFile.parse({ edition: 'standard', options: {}, leads: {}, ...common, ...file }),
    file: `content/${id}/course.yaml`,
    sessions,
    papers: [],
  };
}

/** A library of these courses and sheets. */
export function library(courses: Course[], sources: Source[], templates: [string, Source][] = []): Library {
  const made: Library = {
    courses: new Map(courses.map((c) => [c.id, c])),
    sheets: new Map(),
    templates: new Map(templates),
    symbols: new Map(),
    facts: {},
    contacts: {},
    words: noWords,
    pictures: new Map(),
  };
  for (const one of sources) {
    const sheet = made.sheets.get(one.id) ?? { id: one.id, course: one.course, editions: {} };
    sheet.editions[one.edition] = one;
    made.sheets.set(one.id, sheet);
  }
  return made;
}

const step = (id: string, two: number, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  title: id,
  symbol: 'glad',
  minutes: { 2: two, 3: two + 20 },
  lead: 'both',
  ...more,
});
const options = {
  hours: { type: 'number', of: [2, 3], default: 2, about: 'Timer' },
  meal: { type: 'flag', default: true, about: 'Mad' },
  size: { type: 'choice', of: ['few', 'many'], default: 'many', about: 'Hvor mange' },
  substance: { type: 'list', of: ['hash', 'kokain'], default: ['hash', 'kokain'], about: 'Stoffer' },
};

const moeder = course(
  'moeder',
  {
    edition: 'easy-read',
    missingEasyRead: 'error',
    leads: { R: { name: 'Rusmiddelfaglig leder', role: 'rusmiddelfaglig' }, S: { name: 'Socialfaglig leder', role: 'socialfaglig' } },
    options,
  },
  [
    session('1', 1, {
      sheets: { participant: ['velkommen', 'aftaler', 'uge'], facilitator: ['guide', 'refleksion'], support: ['seddel', 'brev'] },
      homework: ['uge'],
      decks: ['foelelseskort'],
      agenda: [step('velkomst', 40), step('mad', 20, { when: 'meal' }), step('tema', 60)],
    }),
    session('2', 2, { sheets: { participant: ['kun-standard', 'velkommen'] } }),
    session('3', 3, { sheets: { participant: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'] } }),
    session('4', 4, { sheets: { participant: ['velkommen', 'findes-ikke'] } }),
  ],
);
const temaer = course('temaer', { meeting: 'Session', readers: ['participant', 'facilitator'], options, frame: ['velkomst', 'tema'] }, [
  session('trang', null, {
    fixed: true,
    sheets: { participant: ['kurve', 'lomme', 'faelles'], facilitator: ['guide-trang'] },
    homework: ['dagbog'],
    agenda: [step('velkomst', 40), step('tema', 80)],
  }),
  session('foelelser', null, {
    fixed: false,
    sheets: { participant: ['faelles', 'foelelseslog'], facilitator: ['guide-foelelser'] },
    homework: ['dagbog'],
    decks: ['foelelseskort'],
    agenda: [step('velkomst', 40), step('tema', 80)],
  }),
  session('vaerdier', null, { sheets: { participant: ['faelles'] }, agenda: [step('tema', 60)] }),
]);
const easy = (id: string, meta = {}): Source => source(id, 'easy-read', 'moeder', meta);
const plain = (id: string, course: string, meta = {}): Source => source(id, 'standard', course, meta);
const guide = { kind: 'guide', audience: 'facilitator' };

/** A small course of each kind: `moeder` in easy-read with numbers, `temaer` in standard with themes. */
export const small = (): Library =>
  library(
    [moeder, temaer],
    [
      ...['velkommen', 'aftaler', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'].map((id) => easy(id)),
      plain('velkommen', 'moeder'),
      easy('uge', { kind: 'homework' }),
      plain('uge', 'moeder', { kind: 'homework' }),
      plain('kun-standard', 'moeder'),
      plain('guide', 'moeder', guide),
      plain('refleksion', 'moeder', { kind: 'form', audience: 'facilitator' }),
      plain('seddel', 'moeder', { audience: 'support', supports: 'uge' }),
      plain('brev', 'moeder', { audience: 'support' }),
      plain('foelelseskort', 'shared', { kind: 'cards', carrier: 'cards', title: 'Følelseskort' }),
      ...['kurve', 'faelles', 'foelelseslog'].map((id) => plain(id, 'temaer')),
      plain('lomme', 'temaer', { carrier: 'wallet' }),
      plain('dagbog', 'temaer', { kind: 'homework' }),
      plain('guide-trang', 'temaer', guide),
      plain('guide-foelelser', 'temaer', guide),
    ],
    [
      ['forside', { ...plain('forside', 'templates', { kind: 'cover' }), text: 'Navn: {{participant.name}}' }],
      ['forside.easy-read', { ...source('forside', 'easy-read', 'templates', { kind: 'cover' }), text: 'Mit navn: {{participant.name}}' }],
      ['indhold', plain('indhold', 'templates')],
      ['trykseddel', plain('trykseddel', 'templates', { kind: 'print-run' })],
    ],
  );
