// Papers belong to a course and to no meeting: their sheets lie singly, without cover or staple, and catch-ups are papers too.
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/index.js';
import {
  hasErrors,
  order as orderSchema,
  plainOrder,
  type Course,
  type Diagnostic,
  type PackJob,
  type Session,
} from '../../src/model/index.js';
import { read } from '../../src/read/index.js';
import { smallWorld } from '../read/small-world.js';
import { course, library, session, source } from './library.js';

const papers = (id: string, title: string, sheets: Partial<Session['sheets']>, more: Partial<Session> = {}): Session => ({
  ...session(id, null, { title, sheets }),
  agenda: [],
  papers: {},
  ...more,
});
const start = papers('foer-start', 'Før start', {
  participant: ['invitation', 'kort-over-moeder'],
  facilitator: ['liste', 'overblik'],
  support: ['brev'],
});
const moeder: Course = {
  ...course('moeder', { leads: { R: { name: 'R', role: 'r' }, S: { name: 'S', role: 's' } } }, [
    session('1', 1, { sheets: { participant: ['invitation'] } }),
  ]),
  papers: [start, papers('hash', 'Hash eller ej', { participant: ['invitation'] })],
};
const there = library(
  [moeder],
  [
    source('invitation', 'standard', 'moeder'),
    source('kort-over-moeder', 'standard', 'moeder', { carriers: ['a4', 'poster'] }),
    source('liste', 'standard', 'moeder', { audience: 'facilitator' }),
    source('overblik', 'standard', 'moeder', { audience: 'facilitator' }),
    source('brev', 'standard', 'moeder', { audience: 'support' }),
  ],
);
const assembled = (more: Record<string, unknown>): { jobs: PackJob[]; folder: string; diagnostics: Diagnostic[] } => {
  const { value, diagnostics } = assemble(there, orderSchema.parse({ course: 'moeder', ...more }), 'o.yaml');
  return { jobs: value.jobs.filter(({ id }) => id !== 'all'), folder: value.folder, diagnostics };
};
const idsOf = ({ sections }: PackJob): string[][] => sections.map(({ sheets }) => sheets.map((sheet) => sheet.source.id));

describe('an order of papers', () => {
  const { jobs, folder, diagnostics } = assembled({ papers: 'foer-start', participants: 6 });
  it('is a pack in a folder of its own, and nothing is wrong with it', () => {
    expect(diagnostics).toEqual([]);
    expect(folder).toBe('moeder/foer-start');
    expect(jobs.map(({ file, copies, sides, after }) => [file, copies, sides, after])).toEqual([
      ['1-deltagere.pdf', 7, 'two-long', 'nothing'],
      ['2-kort-over-moeder-plakat-a3.pdf', 1, 'one', 'nothing'],
      ['3-ledere.pdf', 2, 'two-long', 'nothing'],
      ['4-stoette.pdf', 7, 'two-long', 'nothing'],
    ]);
  });
  it('has each sheet singly, on paper of its own, without a cover', () => {
    const [participants, , leaders, support] = jobs as [PackJob, PackJob, PackJob, PackJob];
    expect(idsOf(participants)).toEqual([['invitation'], ['kort-over-moeder']]);
    expect(idsOf(leaders)).toEqual([['liste'], ['overblik']]);
    expect(idsOf(support)).toEqual([['brev']]);
    expect(participants.rightHandStarts).toBe(true);
    expect(participants.runs.map(({ section: s }) => s)).toEqual([0, 1]);
  });
  it('gives each named person their own copy of each sheet', () => {
    const named = assembled({ papers: 'foer-start', participants: [{ name: 'Bo' }, { name: 'Åse', answers: 'draw' }] });
    const [participants] = named.jobs as [PackJob];
    expect(named.folder).toBe('moeder/foer-start/navne');
    expect(participants.when).toBe('Et sæt til hver, i samme rækkefølge som mapperne');
    expect(participants.runs.map((run) => [run.slots['participant.name'], idsOf(participants)[run.section]])).toEqual([
      ['Bo', ['invitation']],
      ['Bo', ['kort-over-moeder']],
      ['Åse', ['invitation']],
      ['Åse', ['kort-over-moeder']],
    ]);
  });
  it('is one-sided where the printer is, and only for the readers that are asked for', () => {
    const one = assembled({ papers: 'foer-start', readers: ['support'], print: { sides: 'single' } }).jobs;
    expect(one.map(({ file, sides, rightHandStarts }) => [file, sides, rightHandStarts])).toEqual([['1-stoette.pdf', 'one', false]]);
  });
  it('is called by its title, unless that tells what the course is about', () => {
    expect(jobs[0]?.title).toBe('Før start · Til deltagerne');
    expect(assembled({ papers: 'hash' }).jobs[0]?.title).toBe('Møde · Til deltagerne');
    expect(assembled({ papers: 'hash', print: { cover: 'named' } }).jobs[0]?.title).toBe('Hash eller ej · Til deltagerne');
  });
});

describe('what is ordered wrongly', () => {
  const told = (more: Record<string, unknown>): string[] => {
    const { jobs, diagnostics } = assembled(more);
    expect(jobs).toEqual([]);
    return diagnostics.flatMap(({ rule, hint }) => [rule, hint.da]);
  };
  it('has a near name', () => {
    expect(told({ papers: 'foer-strat' })).toEqual(['unknown-papers', 'Mente du »foer-start«?']);
    expect(told({ themes: ['foer-start'] })).toEqual(['unknown-session', 'Skriv `papers: foer-start`.']);
  });
  it('is one thing at a time', () => {
    const both = orderSchema.safeParse({ course: 'moeder', session: 1, papers: 'foer-start' });
    expect(both.error?.issues[0]?.message).toBe('Skriv enten `session`, `themes` eller `papers`');
    expect(orderSchema.safeParse({ course: 'moeder' }).success).toBe(false);
  });
});

describe('papers in the content folder', () => {
  const file = 'content/proeve/papers/foer-start.yaml';
  const text = 'title: Før start\nheadcount: 1\nsheets:\n  participant: [ark-to]\n';
  const at = async (name: string, yaml: string) => {
    const { value, diagnostics } = await read(smallWorld({ [name]: yaml }));
    return { course: value.courses.get('proeve')!, said: diagnostics.map(({ rule, place }) => `${rule} ${place.file}:${place.from.line}`) };
  };
  it('are read as packs without a plan, built for as many as they say', async () => {
    const { course: read, said } = await at(file, text);
    expect(said).toEqual([]);
    expect(read.sessions.map(({ id }) => id)).toEqual(['1']);
    expect(read.papers).toMatchObject([{ id: 'foer-start', number: null, agenda: [], file }]);
    expect(plainOrder('proeve', read.papers[0]!)).toMatchObject({ papers: 'foer-start', participants: 1 });
  });
  it('have a name of their own', async () => {
    const { said } = await at('content/proeve/papers/1.yaml', text);
    expect(said).toEqual(['file-name content/proeve/papers/1.yaml:1', 'repeated-id content/proeve/papers/1.yaml:1']);
  });
  it.each([
    ['a sheet that there is not', file, text.replace('ark-to', 'ark-tu'), `unknown-sheet ${file}:4`],
    ['a sheet for somebody else', file, text.replace('ark-to', 'guide-et'), `wrong-reader ${file}:4`],
    ['a deck that is none', file, `${text}decks: [ark-et]\n`, `wrong-kind ${file}:5`],
    ['a field that there is not', file, `${text}agenda: []\n`, `unknown-field ${file}:5`],
    ['a name that is no id', 'content/proeve/papers/Start.yaml', text, 'file-name content/proeve/papers/Start.yaml:1'],
  ])('are told of %s', async (_, name, yaml, expected) => expect((await at(name, yaml)).said).toEqual([expected]));
});

it('all papers of the courses are packs without a fault', async () => {
  const { diskWorld } = await import('../../src/world/index.js');
  const { value } = await read(diskWorld(new URL('../..', import.meta.url).pathname));
  const all = [...value.courses.values()].flatMap((one) => one.papers.map((some) => ({ one, some })));
  expect(all.map(({ some }) => some.id)).toContain('foer-start');
  for (const { one, some } of all) expect(hasErrors(assemble(value, plainOrder(one.id, some), some.file).diagnostics)).toBe(false);
});
