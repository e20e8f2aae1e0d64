// The theme "Håndtering af trang": every sheet of the list, and what the guide and the leaders' form must hold.
import { describe, expect, it } from 'vitest';
import { fingerprint, type DirectiveOf, type Document, type Edition, type Minutes, type ParsedBlock, type Source } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { read } from '../../src/read/index.js';
import { diskWorld } from '../../src/world/index.js';

const { value: library } = await read(diskWorld(process.cwd()));
const course = library.courses.get('hcs')!;
const theme = course.sessions.find((s) => s.id === 'trang')!;

const participant = {
  trangkurven: 'worksheet',
  'det-vaekker-min-trang-hcs': 'worksheet',
  'aflede-og-udholde': 'exercise',
  'tanker-der-hjaelper': 'exercise',
  'tilladende-tanker': 'exercise',
  risikosituationer: 'worksheet',
  'fordele-og-ulemper': 'exercise',
  'fordele-og-ulemper-lomme': 'handout',
  'efter-samtale-om-trang': 'handout',
  trangdagbog: 'homework',
} as const;
const facilitator = { 'guide-trang': 'guide', 'efter-sessionen': 'form' } as const;

const sourceOf = (id: string, edition: Edition = 'standard'): Source => {
  const source = library.sheets.get(id)?.editions[edition];
  if (!source) throw new Error(`No ${edition} edition of ${id}`);
  return source;
};
const bodyOf = (source: Source): string => source.text.slice(source.body);
const documentOf = (id: string, edition: Edition = 'standard'): Document => parse(sourceOf(id, edition)).value;

type Directive = Extract<ParsedBlock, { type: 'directive' }>;
const isDirective = (block: ParsedBlock): block is Directive => block.type === 'directive';
/** Every directive of a tree, outermost first. */
const directivesIn = (blocks: readonly ParsedBlock[]): Directive[] =>
  blocks.filter(isDirective).flatMap((d) => [d, ...('children' in d ? directivesIn(d.children as ParsedBlock[]) : [])]);
const named = <N extends Directive['name']>(id: string, name: N): DirectiveOf<N, 'parsed'>[] =>
  directivesIn(documentOf(id).blocks).filter((d) => d.name === name) as unknown as DirectiveOf<N, 'parsed'>[];
const lanesOf = (step: DirectiveOf<'step', 'parsed'>): DirectiveOf<'lane', 'parsed'>[] =>
  directivesIn(step.children).filter((d) => d.name === 'lane') as unknown as DirectiveOf<'lane', 'parsed'>[];
const minutesOf = (minutes: number | Minutes, hours: 2 | 3): number => (typeof minutes === 'number' ? minutes : minutes[hours]);
const hasQuote = (blocks: readonly ParsedBlock[]): boolean =>
  blocks.some((b) => b.type === 'quote' || (isDirective(b) && 'children' in b && hasQuote(b.children as ParsedBlock[])));

describe('the sheets of the theme', () => {
  it('are all listed for their readers, and no others', () => {
    const { trangdagbog, ...sheets } = participant;
    expect(trangdagbog).toBe('homework');
    expect(new Set(theme.sheets.participant)).toEqual(new Set(Object.keys(sheets)));
    expect(theme.homework).toEqual(['trangdagbog']);
    expect(theme.sheets.facilitator).toEqual(Object.keys(facilitator));
  });

  it.each(Object.entries({ ...participant, ...facilitator }))('%s is a %s, a draft, for its reader, with known sources', (id, kind) => {
    const { meta } = sourceOf(id);
    expect(meta.kind).toBe(kind);
    expect(meta.audience).toBe(id in participant ? 'participant' : 'facilitator');
    expect(meta.themes).toEqual(id === 'efter-sessionen' ? [] : ['trang']);
    expect(meta.review).toEqual({ status: 'draft' });
    expect(meta.sources.filter((fact) => !library.facts[fact])).toEqual([]);
    if (id !== 'efter-sessionen') expect(meta.sources).not.toEqual([]);
  });

  it.each(Object.keys({ ...participant, ...facilitator }))('%s parses without a fault', (id) => {
    expect(parse(sourceOf(id)).diagnostics).toEqual([]);
  });

  it.each(Object.keys(participant))('%s ends on the participant’s goal', (id) => {
    const body = bodyOf(sourceOf(id));
    const at = body.lastIndexOf('Og mit mål?');
    expect(at).toBeGreaterThan(0);
    expect(body.slice(at).match(/^##/gm)).toBeNull();
    expect(body.slice(at).length).toBeLessThan(300);
  });

  it.each(Object.keys(participant))('%s holds no amounts, percentages or results of evaluations', (id) => {
    expect(bodyOf(sourceOf(id))).not.toMatch(/(?<!\p{L})(mg|g|gram|milligram|promille)(?!\p{L})|%|procent|evaluering/iu);
  });

  it('take the same four fields to the pocket, and end the balance on reasons', () => {
    const heads = (id: string): string[] => [...bodyOf(sourceOf(id)).matchAll(/^### [+–] (.*)$/gm)].map(([, words = '']) => words);
    expect(heads('fordele-og-ulemper')).toHaveLength(4);
    expect(heads('fordele-og-ulemper-lomme')).toEqual(heads('fordele-og-ulemper'));
    const body = bodyOf(sourceOf('fordele-og-ulemper'));
    expect(body.indexOf('## Mine tre grunde')).toBeGreaterThan(body.lastIndexOf('### '));
  });

  it('divert first and endure in time', () => {
    const body = bodyOf(sourceOf('aflede-og-udholde'));
    expect(body.indexOf('## Trin 1: Aflede')).toBeGreaterThan(0);
    expect(body.indexOf('## Trin 2: Udholde')).toBeGreaterThan(body.indexOf('## Trin 1: Aflede'));
  });
});

describe('the diary in its two editions', () => {
  const easy = sourceOf('trangdagbog', 'easy-read');
  it('is made from the standard text as it stands', () => {
    expect(fingerprint(bodyOf(sourceOf('trangdagbog'))).slice(0, easy.meta.adapts?.length)).toBe(easy.meta.adapts);
    expect(easy.meta.sources).toEqual(sourceOf('trangdagbog').meta.sources);
  });
  it('parses without a fault, in short lines of one sentence', () => {
    expect(parse(easy).diagnostics).toEqual([]);
    const lines = bodyOf(easy)
      .split('\n')
      .filter((line) => line && !/^[:|]/.test(line))
      .map((line) => line.replace(/^(!\[\]\([^)]*\) |## |- !\[\]\([^)]*\) )/, ''));
    expect(lines.filter((line) => line.length > 55 || line.split(' ').length > 15)).toEqual([]);
    expect(lines.filter((line) => /[.?!] \S/.test(line))).toEqual([]);
  });
});

describe('the guide', () => {
  const steps = named('guide-trang', 'step');
  it('goes through the six fixed elements in order, and the plan fills two and three hours', () => {
    expect(course.frame).toEqual(['velkomst', 'runde', 'interview', 'tema', 'maalrunde', 'afslutning']);
    expect(theme.agenda.map((step) => step.id)).toEqual(course.frame);
    expect(steps.map((step) => step.attributes.id)).toEqual(course.frame);
    for (const hours of [2, 3] as const) expect(theme.agenda.reduce((sum, { minutes }) => sum + minutesOf(minutes, hours), 0)).toBe(hours * 60);
  });

  it.each([2, 3] as const)('shares out the minutes of every step (%i hours)', (hours) => {
    const sums = steps.map((step) => lanesOf(step).reduce((sum, lane) => sum + (lane.attributes.minutes?.[hours] ?? 0), 0));
    expect(sums).toEqual(theme.agenda.map(({ minutes }) => minutesOf(minutes, hours)));
  });

  it('has words to say in every lane, and both leaders lead', () => {
    const lanes = steps.flatMap(lanesOf);
    expect(lanes.filter((lane) => !hasQuote(lane.children))).toEqual([]);
    expect(new Set(lanes.map((lane) => lane.attributes.lead))).toEqual(new Set(['A', 'B', 'both']));
  });

  it('has variants for few, many, newcomers, three hours and the second time', () => {
    const asked = named('guide-trang', 'when').flatMap((when) => Object.entries(when.attributes).map(([k, v]) => `${k}=${v}`));
    for (const variant of ['size=few', 'size=many', 'newcomers=true', 'second-time=true', 'hours=3']) expect(asked).toContain(variant);
  });

  it('warns of tørfixe, and keeps minutes for coping at the end of the theme', () => {
    expect(named('guide-trang', 'box').map((box) => box.attributes.title)).toContain('Pas på tørfixe');
    const last = lanesOf(steps.find((step) => step.attributes.id === 'tema')!).at(-1)!;
    expect(last.attributes.minutes).toEqual({ 2: 10, 3: 15 });
    expect(JSON.stringify(last.children)).toContain('Efter en samtale, der vakte trang');
  });

  it('says how to adapt each sheet, what to do when it gets hard, and spare questions', () => {
    const body = bodyOf(sourceOf('guide-trang'));
    const adapt = body.slice(body.indexOf('## Tilpas øvelserne'), body.indexOf(':::box{kind=warning'));
    const rows = adapt.split('\n').filter((line) => line.startsWith('| ') && !line.includes('---'));
    expect(rows).toHaveLength(1 + Object.keys(participant).length);
    expect(body).toContain('title="Hvis det bliver svært"');
    expect(body.split('## Ekstra spørgsmål')[1]?.match(/^- .+\?$/gm)?.length).toBeGreaterThan(4);
  });
});

describe('the form after the session', () => {
  it('has the eight scales from 0 to 10, each with a line for why and a line for what would raise it', () => {
    const scales = named('efter-sessionen', 'scale').map((scale) => scale.attributes);
    expect(scales.map(({ label }) => label)).toEqual([
      'Sessionen som helhed',
      'Dagsordenen',
      'Feedback og inddragelse',
      'Samarbejde med deltagerne',
      'Brugen af tiden',
      'Kontakten med gruppen',
      'Brugen af hjemmearbejde',
      'Ledernes roller og samarbejde',
    ]);
    for (const { from = 0, to = 10, notes, ask } of scales) expect([from, to, notes, Boolean(ask)]).toEqual([0, 10, 2, true]);
  });
  it('has the five fields for notes on a page of their own', () => {
    const [, notes = ''] = bodyOf(sourceOf('efter-sessionen')).split('::page-break');
    const heads = [...notes.matchAll(/^## (.*)$/gm)].map(([, words]) => words);
    expect(heads).toEqual(['Teknikker', 'Temaer', 'Processen', 'Aftaler til næste gang', 'Punkter til supervision']);
    expect(notes.match(/^::lines/gm)).toHaveLength(5);
  });
});
