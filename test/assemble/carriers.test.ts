// One text in several ways to paper: which files, how they are printed, and what their names say.
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/index.js';
import { order as orderSchema, tells, type PackJob } from '../../src/model/index.js';
import { course, library, session, source } from './library.js';

const meeting = session('1', 1, {
  sheets: { participant: ['plan', 'kort-over-moeder', 'mine-rusmidler', 'bevis'] },
  homework: ['haefte'],
  decks: ['hash-eller-ej', 'glade-kort'],
});
const there = library(
  [course('moeder', {}, [meeting])],
  [
    source('plan', 'standard', 'moeder', { carriers: ['a4', 'wallet', 'fridge'] }),
    source('kort-over-moeder', 'standard', 'moeder', { carriers: ['poster', 'tiles'] }),
    source('mine-rusmidler', 'standard', 'moeder', { carrier: 'wallet', title: 'Mine rusmidler' }),
    source('bevis', 'standard', 'moeder', { carrier: 'certificate' }),
    source('haefte', 'standard', 'moeder', { carrier: 'booklet', kind: 'homework' }),
    source('hash-eller-ej', 'standard', 'moeder', { carrier: 'cards', kind: 'cards', title: 'Hash eller ej' }),
    source('glade-kort', 'standard', 'moeder', { carrier: 'cards', kind: 'cards', title: 'Glade kort' }),
  ],
);
const jobs = (more: Record<string, unknown> = {}): PackJob[] => {
  const { value, diagnostics } = assemble(there, orderSchema.parse({ course: 'moeder', session: 1, participants: 6, ...more }), 'o.yaml');
  expect(diagnostics).toEqual([]);
  return value.jobs.filter(({ id }) => id !== 'all');
};
const line = ({ file, copies, paper, sides, after }: PackJob): string => `${file} × ${copies} · ${paper} · ${sides} · ${after}`;

describe('sheets that go on paper in ways of their own', () => {
  it('have a file each, and a row that says what to do with it', () => {
    expect(jobs({ print: { cover: 'named' } }).map(line)).toEqual([
      '1-deltagere.pdf × 7 · plain · two-long · staple',
      '2-plan-lommefold.pdf × 7 · plain · one · fold-cut',
      '3-plan-koeleskab.pdf × 7 · plain · one · laminate',
      '4-kort-over-moeder-plakat-a3.pdf × 1 · a3 · one · nothing',
      '5-kort-over-moeder-plakat-a4.pdf × 1 · plain · one · glue',
      '6-mine-rusmidler.pdf × 7 · plain · one · fold-cut',
      '7-bevis.pdf × 7 · card · one · nothing',
      '8-haefte.pdf × 7 · plain · two-short · fold-staple',
      '9-hash-eller-ej.pdf × 1 · card · two-long · cut',
      '10-glade-kort.pdf × 1 · card · two-long · cut',
    ]);
  });

  it('stand among the others too where they are A4, and in that way', () => {
    const [participants, wallet] = jobs();
    const plan = participants!.sections[0]!.sheets.find(({ source: s }) => s.id === 'plan')!;
    expect(plan.setting.carrier).toBe('a4');
    expect(wallet!.sections[0]!.sheets[0]!.setting.carrier).toBe('wallet');
    expect(participants!.sections[0]!.sheets.some(({ source: s }) => s.id === 'mine-rusmidler')).toBe(false);
  });

  it('say when they are handed out', () => {
    expect(
      jobs()
        .slice(1, 6)
        .map(({ when }) => when),
    ).toEqual([
      'Til alle, til lommen eller pungen',
      'Til alle, til at hænge op hjemme',
      'Til væggen, når printeren kan A3',
      'Til væggen, når printeren kun kan A4',
      'Til alle, til lommen eller pungen',
    ]);
  });

  it('turn on the edge that the order names', () => {
    const sides = (turn: string): string[] => jobs({ print: { turn } }).map(({ sides: s }) => s);
    expect(sides('long').slice(7)).toEqual(['two-long', 'two-long', 'two-long']);
    expect(sides('short').slice(7)).toEqual(['two-short', 'two-short', 'two-short']);
    expect([sides('long')[0], sides('short')[0]]).toEqual(['two-long', 'two-short']);
  });

  it('hang one poster on the wall, without anybody’s name', () => {
    const named = jobs({ participants: [{ name: 'Anna' }, { name: 'Bo' }] });
    const poster = named.find(({ paper }) => paper === 'a3')!;
    expect([poster.copies, poster.runs]).toEqual([1, [{ section: 0, slots: {} }]]);
    expect(named.find(({ after }) => after === 'fold-cut')!.runs).toHaveLength(2);
  });
});

describe('a discreet order', () => {
  it('has no word for a substance in any file’s name or title', () => {
    const discreet = jobs();
    for (const { file, title } of discreet) expect([file, title].filter(tells)).toEqual([]);
    expect(discreet.map(({ file }) => file)).toEqual(expect.arrayContaining(['6-lommefold.pdf', '9-kort.pdf', '10-glade-kort.pdf']));
    expect(jobs({ print: { cover: 'named' } }).some(({ title }) => tells(title))).toBe(true);
  });

  it.each([
    'Mine rusmidler',
    'mine-rusmidler',
    'Min trang',
    'fakta-hash',
    'Alkohol og krop',
    'afhaengighed',
    'HCS · gruppeforløb',
    'Stoffer',
  ])('takes »%s« for telling', (text) => expect(tells(text)).toBe(true));
  it.each(['Følelseskort', 'min-noedplan', 'Stoftryk', 'Hvad gør mig godt?', 'Trængsel', 'Min billeduge', 'Sandt eller falsk'])(
    'takes »%s« for harmless',
    (text) => expect(tells(text)).toBe(false),
  );
});
