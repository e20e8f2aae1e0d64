import { startOf, type Place } from '../../model/index.js';
import type { Finding, LibraryRule, Sheet } from '../rule.js';
import { lacking, type Gap, type Thing } from './counterparts.js';
import { outlineOf, type Answer, type Outline } from './outline.js';
import { bothEditions, examplePair } from './pairs.js';
import { gone, kinds, type KindOfThing } from './parity-words.js';
import { shared, subjects } from './words-in.js';

export const parity: LibraryRule = {
  about: 'library',
  id: 'parity',
  severity: 'warning',
  summary: {
    da: 'Den letlæste udgave har de samme spørgsmål, felter, trin og linjer om sikkerhed som standardudgaven.',
    en: 'The easy-read edition has the same questions, fields, steps and safety lines as the standard edition.',
  },
  why: {
    da: 'Den, der læser letlæst, skal have lige så meget ud af arket, og lige så meget hjælp, når det er farligt.',
    en: 'Who reads easy-read must get as much out of the sheet, and as much help when there is danger.',
  },
  source: 'Trykklar',
  bad: examplePair('::lines{label="Hvad hjalp?"}\n\n::field{label="Mit mål"}', '::lines{label="Hvad hjalp dig?"}'),
  good: examplePair(
    '::lines{label="Hvad hjalp?"}\n\n::field{label="Mit mål"}',
    '::lines{label="Hvad hjalp dig?"}\n\n::field{label="Dit mål"}',
  ),
  check: (around) => bothEditions(around).flatMap(({ standard, easy }) => compare(standard, easy)),
};

function compare(standard: Sheet, easy: Sheet): Finding[] {
  const [theirs, ours] = [outlineOf(standard), outlineOf(easy)];
  const { fields } = easy.source;
  const otherwise = fields['adapts'] ?? fields['title'] ?? startOf(easy.source.file);
  const say = (kind: KindOfThing, gaps: readonly Gap[], of = ''): Finding[] => gaps.map((gap) => finding(kind, gap, otherwise, of));
  const safety = lacking(theirs.safety, [...ours.safety, ...ours.spread].sort(byPlace));
  return [
    ...say('answer', answersLost(theirs, ours)),
    ...optionsLost(theirs, ours).flatMap(({ name, gaps }) => say('option', gaps, name)),
    ...say('field', lacking(theirs.fields, standIns(theirs, ours))),
    ...say('safety', safety.length > 0 ? safety : alarmLost(theirs, ours)),
    ...say('step', lacking(theirs.steps, stepsTold(theirs, ours))),
    ...say(
      'include',
      theirs.includes.filter(({ label }) => !ours.includes.some((one) => one.label === label)).map((thing) => alone(thing)),
    ),
  ];
}

const byPlace = (a: Thing, b: Thing): number => a.place.from.offset - b.place.from.offset;
const alone = (thing: Thing, near: Place | null = null): Gap => ({ missing: 1, among: [thing], near });

/** Names are for the program, so they are the same in both editions, whatever the words round them. */
function answersLost({ answers }: Outline, ours: Outline): Gap[] {
  const names = byName(ours);
  return answers.filter(({ name }) => !names.has(name)).map(({ name, place }) => alone({ label: name, about: [], place }));
}
const byName = ({ answers }: Outline): Map<string, Answer> => new Map(answers.map((answer) => [answer.name, answer]));

function optionsLost({ answers }: Outline, ours: Outline): { name: string; gaps: Gap[] }[] {
  const names = byName(ours);
  return answers.flatMap(({ name, options }) => {
    const own = names.get(name);
    return own ? [{ name, gaps: lacking(options, own.options).map((gap) => ({ ...gap, near: gap.near ?? own.place })) }] : [];
  });
}

/** A field may have become ticks or a scale: an answer that the standard edition does not have counts as one. */
function standIns(theirs: Outline, ours: Outline): Thing[] {
  const names = byName(theirs);
  return [...ours.fields, ...ours.answers.filter(({ name }) => !names.has(name))].sort(byPlace);
}

/** Where easy-read has an ordered list, other rows count only when they speak of a step; where it has none, its rows may be the steps. */
function stepsTold({ steps }: Outline, ours: Outline): Thing[] {
  if (ours.steps.length === 0) return ours.rows;
  const told = new Set(ours.steps.flatMap(({ about }) => about.flatMap((text) => [...subjects(text)])));
  const untold = new Set(
    steps.flatMap(({ about }) => about.flatMap((text) => [...subjects(text)])).filter((subject) => !told.has(subject)),
  );
  return [...ours.steps, ...ours.rows.filter(({ about }) => about.some((text) => shared(subjects(text), untold) > 0))].sort(byPlace);
}

/** As many lines, and still not the one that may save a life. */
const alarmLost = ({ alarm }: Outline, ours: Outline): Gap[] =>
  alarm && !ours.alarm ? [alone({ label: '112', about: [], place: alarm }, ours.safety[0]?.place ?? null)] : [];

function finding(kind: KindOfThing, { missing, among, near }: Gap, otherwise: Place, of: string): Finding {
  const { hint } = kinds[kind];
  return { place: near ?? otherwise, message: gone(kind, missing, among, of), hint };
}
