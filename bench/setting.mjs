// What both sides of the benchmark share: fonts, a small course, sheets that are parsed and tailored.
import { parse } from '../dist/parse/index.js';
import { tailor } from '../dist/tailor/index.js';
import { fontsOnDisk } from '../dist/world/index.js';
import { sheetText } from './text.mjs';

const mark = { shape: 'dome', colour: 'clay', sign: 'T' };
const session = {
  id: 'trang',
  number: null,
  file: 'trang.yaml',
  title: 'Håndtering af trang',
  short: 'Trang',
  symbol: 'trang',
  mark,
  sheets: { participant: [], facilitator: [], support: [] },
  homework: [],
  decks: [],
  agenda: [],
};
const course = {
  id: 'hcs',
  name: 'Prøveforløb',
  short: 'Prøve',
  meeting: 'Session',
  edition: 'standard',
  missingEasyRead: 'warning',
  readers: ['participant'],
  leads: {},
  options: {},
  frame: [],
  templates: { cover: 'forside', printRun: 'trykseddel' },
  credits: [],
  file: 'course.yaml',
  sessions: [session],
};
const reader = { audience: 'participant', edition: 'standard', options: {}, answers: null };

/** A tailored sheet of the benchmark's text. @param named the copies carry names */
export function tailoredSheet(n, { named = false, ...text } = {}) {
  const meta = {
    title: `Ark ${n}`,
    kind: 'handout',
    audience: 'participant',
    themes: ['trang'],
    version: 1,
    head: [],
    edition: 'standard',
    carrier: 'a4',
    review: { status: 'draft' },
    sources: [],
  };
  const source = {
    id: `ark-${n}`,
    file: `ark-${n}.md`,
    course: 'hcs',
    edition: 'standard',
    meta,
    fields: {},
    text: sheetText(n, text),
    body: 0,
  };
  const setting = { course, session, reader, values: {}, named, people: {} };
  const { value, diagnostics } = tailor(parse(source).value, setting, { document: () => null, contacts: {}, contents: [], jobs: [] });
  if (diagnostics.some((d) => d.severity === 'error')) throw new Error(JSON.stringify(diagnostics[0]));
  return { document: value, setting, source };
}

/** A job of those sheets, one run for each of `names`, or a single run without names. */
export const jobOf = (sheets, names = [null]) => ({
  id: 'participants',
  file: 'ark.pdf',
  title: 'Ark',
  when: '',
  copies: 1,
  paper: 'plain',
  sides: 'one',
  after: 'nothing',
  sections: [{ sheets }],
  runs: names.map((name) => ({ section: 0, slots: name ? { 'participant.name': name } : {} })),
  rightHandStarts: false,
  backs: { x: 0, y: 0 },
});

/** @param cache a World for frames, or null */
export const suppliesOf = async (cache) => ({
  fonts: await fontsOnDisk(),
  symbols: new Map(),
  pictures: new Map(),
  facts: {},
  colour: 'colour',
  cache,
});
export const people = Array.from({ length: 10 }, (_, i) => `Person ${String.fromCharCode(65 + i)} Åsted`);
export const range = (n) => Array.from({ length: n }, (_, i) => i + 1);
