import type { PackJob, PackSection, PackSheet, Run } from '../model/index.js';
import { decks } from './decks.js';
import { loose } from './loose.js';
import { papersOf } from './papers.js';
import { apart, isFlat, leadersOf, passages, readers, reads, stapled, unbound, type Part } from './parts.js';
import { packSheet, section, sheetOf, sheetsOf, standardReader, type Making } from './sections.js';
import { slipsOf, templateFor, wanted, type Wanted } from './sources.js';
import { fileNames, printRunFile, titles, when, whenNamed, whenOrdered, wholeFile } from './words.js';

/** All jobs of an order in the order of the print-run sheet; then everything in one, then the print-run sheet. */
export function jobsOf(making: Making): PackJob[] {
  const all = making.subject.whole.papers ? papersOf(making) : meeting(making);
  const parts = all.filter((part) => part.runs.length > 0);
  const { cards } = making.origin.order;
  const jobs = parts.map(({ name, carried, ...part }, i) => ({
    ...part,
    file: `${i + 1}-${name}.pdf`,
    when: whenFor({ ...part, ...(carried && { carried }) }),
  }));
  if (jobs.length === 0) return [];
  // Single cards are printed again in the files they were in, and nothing else is.
  if (cards) return jobs.filter(({ id }) => id === 'cards');
  return [...jobs, whole(making, jobs), ...printRun(making, jobs.length)];
}

const meeting = (making: Making): Part[] => [
  participants(making),
  ...loose(making),
  ...decks(making),
  facilitators(making),
  homework(making),
];

/** A bundle for each person has a name on it where a sheet of it asks for one, else it is told by its order. */
function whenFor({ id, runs, sections, carried }: Pick<Part, 'id' | 'runs' | 'sections' | 'carried'>): string {
  if (!runs.some((run) => 'participant.name' in run.slots)) return carried ?? when[id];
  const bears = sections.some(({ sheets }) => sheets.some(({ source }) => source.text.includes('participant.name')));
  return bears && id !== 'homework' ? whenNamed : whenOrdered;
}

/** The sheets that participants are handed, stapled: one passage a person, or one for the printer to copy. */
function participants(making: Making): Part {
  const wants = wanted(making.subject.sessions, (s) => s.sheets.participant, apart(making)).filter((want) => isFlat(making, want));
  const sections = readers(making).map((who) => section(making, sheetsOf(making, wants, who), who, true));
  const runs = wants.length === 0 || !reads(making, 'participant') ? [] : passages(making);
  return {
    ...stapled(making, 'participants'),
    name: fileNames.participants,
    copies: making.participants.copies,
    sections: runs.length > 0 ? sections : [],
    runs,
  };
}

/** Guide, forms and what else the leaders need: one for each of them. */
function facilitators(making: Making): Part {
  const who = standardReader(making, 'facilitator');
  const { sessions } = making.subject;
  const sheets = reads(making, 'facilitator')
    ? sheetsOf(
        making,
        wanted(sessions, (s) => s.sheets.facilitator),
        who,
      )
    : [];
  return {
    ...stapled(making, 'facilitators'),
    name: fileNames.facilitators,
    copies: leadersOf(making),
    sections: [section(making, sheets, who, false)],
    runs: sheets.length > 0 ? [{ section: 0, slots: {} }] : [],
  };
}

/** Each homework with its support slip right after it, then what else is for support. Single sheets of paper: the slip goes to somebody else. */
function homework(making: Making): Part {
  const support = standardReader(making, 'support');
  const sections: PackSection[] = [];
  const add = (sheet: PackSheet | null): number[] => (sheet ? [sections.push({ sheets: [sheet] }) - 1] : []);
  const forAll = (want: Wanted): { slots: false; of: number[] } => ({ slots: false, of: add(sheetOf(making, want, support)) });
  const items = homeworkOf(making)
    .filter(({ want }) => isFlat(making, want))
    .map(({ want, slip }) =>
      slip ? forAll(want) : { slots: true as const, of: readers(making).flatMap((who) => add(sheetOf(making, want, who))) },
    );
  const runs: Run[] = making.participants.passages.flatMap(({ reader, slots, ...whose }) =>
    items
      .filter((item) => item.of.length > 0)
      .map((item) => (item.slots ? { section: item.of[reader]!, slots, ...whose } : { section: item.of[0]!, slots: {}, ...whose })),
  );
  return { ...unbound(making, 'homework', titles.homework), name: fileNames.homework, copies: making.participants.copies, sections, runs };
}

function homeworkOf(making: Making): { want: Wanted; slip: boolean }[] {
  const tasks = wanted(making.subject.sessions, (s) => s.homework);
  const slips = tasks.map(({ id, session }) => wanted([session], () => slipsOf(making.library, id)));
  const others = wanted(making.subject.sessions, (s) => s.sheets.support, slips.flat());
  const pairs = tasks.flatMap((want, i) => [
    ...(reads(making, 'participant') ? [{ want, slip: false }] : []),
    ...slips[i]!.map((slip) => ({ want: slip, slip: true })),
  ]);
  return [...pairs, ...others.map((want) => ({ want, slip: true }))].filter(({ slip }) => !slip || reads(making, 'support'));
}

/** Everything in one file, to look through. It shares the sections of the others, and so their pages. */
function whole(making: Making, jobs: PackJob[]): PackJob {
  const starts = jobs.map((_, i) => jobs.slice(0, i).reduce((sum, job) => sum + job.sections.length, 0));
  return {
    ...stapled(making, 'all'),
    file: wholeFile,
    when: when.all,
    copies: 1,
    after: 'nothing',
    turn: making.origin.order.print.turn,
    backs: making.origin.order.print.backs,
    sections: jobs.flatMap((job) => job.sections),
    runs: jobs.flatMap((job, i) => job.runs.map((run) => ({ ...run, section: run.section + starts[i]! }))),
  };
}

/** The sheet that says how the files are printed. None when there is no template for it. */
function printRun(making: Making, files: number): PackJob[] {
  const { subject, library } = making;
  const source = templateFor(library, subject.course.templates.printRun, 'standard');
  if (!source) return [];
  const sheet = packSheet(making, source, subject.whole, standardReader(making, 'facilitator'), { files });
  return [
    {
      ...unbound(making, 'print-run', titles['print-run']),
      file: printRunFile,
      when: when['print-run'],
      copies: 1,
      sections: [{ sheets: [sheet] }],
      runs: [{ section: 0, slots: {} }],
    },
  ];
}
