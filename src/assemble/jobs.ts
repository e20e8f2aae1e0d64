import { carriersOf, tells, type Carrier, type PackJob, type PackSection, type PackSheet, type Run } from '../model/index.js';
import { onPaper } from './on-paper.js';
import { packSheet, section, sheetOf, sheetsOf, standardReader, type For, type Making } from './sections.js';
import { slipsOf, templateFor, wanted, type Wanted } from './sources.js';
import { nameOf } from './values.js';
import {
  carrierNames,
  carrierTitles,
  fileNames,
  printRunFile,
  titles,
  when,
  whenCarried,
  whenNamed,
  whenOrdered,
  wholeFile,
} from './words.js';

/** A job before it has its number. */
type Part = Pick<PackJob, 'id' | 'title' | 'copies' | 'paper' | 'sides' | 'after' | 'rightHandStarts' | 'sections' | 'runs'> & {
  name: string;
  /** When it is handed out, where that comes of the way it is on paper. */
  carried?: string | undefined;
};

/** All jobs of an order in the order of the print-run sheet; then everything in one, then the print-run sheet. */
export function jobsOf(making: Making): PackJob[] {
  const parts = [participants(making), ...loose(making), ...decks(making), facilitators(making), homework(making)].filter(
    (part) => part.runs.length > 0,
  );
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

const whenFor = ({ id, runs, carried }: Pick<Part, 'id' | 'runs' | 'carried'>): string =>
  !runs.some((run) => 'participant.name' in run.slots) ? (carried ?? when[id]) : id === 'homework' ? whenOrdered : whenNamed;

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

/** Homework and decks have files of their own; listed among the sheets too, they are not printed twice. */
const apart = ({ subject }: Making): Wanted[] => wanted(subject.sessions, (s) => [...s.homework, ...s.decks]);

/** Sheets that are folded or hung up: each has a file of its own, so that nothing is on its back and no staple in it. */
function loose(making: Making): Part[] {
  if (!reads(making, 'participant')) return [];
  const { sessions } = making.subject;
  const decks = wanted(sessions, (s) => s.decks);
  return wanted(sessions, (s) => [...s.sheets.participant, ...s.homework], decks).flatMap((want) =>
    waysOf(making, want)
      .filter(isApart)
      .map((carrier) => looseSheet(making, want, carrier)),
  );
}

/** One sheet in one way to paper: one for each participant, but a poster for the wall. */
function looseSheet(making: Making, want: Wanted, carrier: Carrier): Part {
  const wall = carrier === 'poster' || carrier === 'tiles';
  const all = wall ? readers(making).slice(0, 1) : readers(making);
  const sheets = all.map((who) => sheetsOf(making, [want], wall ? { ...who, named: false } : who, carrier));
  const { print } = making.origin.order;
  return {
    ...unbound(making, 'sheet', quiet(making, titleOf(sheets), carrierTitles[carrier])),
    ...onPaper(carrier, print.turn),
    name: quiet(making, several(making, want) ? `${want.id}-${carrierNames[carrier]}` : want.id, carrierNames[carrier]),
    copies: wall ? 1 : making.participants.copies,
    carried: whenCarried[carrier],
    sections: sheets.map((some) => ({ sheets: some })),
    runs: wall ? [{ section: 0, slots: {} }] : passages(making),
  };
}
const several = (making: Making, want: Wanted): boolean => waysOf(making, want).length > 1;

function waysOf({ library }: Making, { id }: Wanted): Carrier[] {
  const meta = Object.values(library.sheets.get(id)?.editions ?? {})[0]?.meta;
  return meta ? carriersOf(meta) : ['a4'];
}
/** Folded, hung up or glued: a file of its own, so that nothing is on its back and no staple in it. */
const isApart = (carrier: Carrier): boolean => carrier !== 'a4' && carrier !== 'cards' && carrier !== 'calibration';
const isFlat = (making: Making, want: Wanted): boolean => waysOf(making, want).some((carrier) => !isApart(carrier));

/** Each deck on card stock, one set for the table, in the edition of the order. */
function decks(making: Making): Part[] {
  const { course, sessions } = making.subject;
  const { order } = making.origin;
  const { print } = order;
  const edition = order.edition ?? course.edition;
  const who: For = { reader: { audience: 'participant', edition, options: making.options, answers: null }, named: false };
  return wanted(sessions, (s) => s.decks).map((want) => {
    const sheet = reads(making, 'participant', 'facilitator') ? sheetOf(making, want, who) : null;
    return {
      ...unbound(making, 'cards', quiet(making, titleOf([sheet ? [sheet] : []]), carrierTitles.cards)),
      name: quiet(making, want.id, carrierNames.cards),
      copies: 1,
      paper: 'card',
      sides: duplex(making) ? `two-${print.turn ?? 'long'}` : 'one',
      after: 'cut',
      turn: print.turn,
      backs: print.backs,
      sections: sheet ? [{ sheets: [sheet] }] : [],
      runs: sheet ? [{ section: 0, slots: {} }] : [],
    };
  });
}

/** Guide, forms and what else the leaders need: one for each of them. */
function facilitators(making: Making): Part {
  const who = standardReader(making, 'facilitator');
  const { course, sessions } = making.subject;
  const sheets = reads(making, 'facilitator')
    ? sheetsOf(
        making,
        wanted(sessions, (s) => s.sheets.facilitator),
        who,
      )
    : [];
  const leaders = making.origin.order.group.facilitators.length || Object.keys(course.leads).length || 1;
  return {
    ...stapled(making, 'facilitators'),
    name: fileNames.facilitators,
    copies: leaders,
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

/** A name that says what the course is about, said without it where the order wants to be discreet. */
const quiet = ({ origin }: Making, name: string, instead: string): string =>
  origin.order.print.cover !== 'named' && tells(name) ? instead : name;

const duplex = ({ origin }: Making): boolean => origin.order.print.sides === 'duplex';
const reads = ({ origin, subject }: Making, ...audiences: string[]): boolean =>
  (origin.order.readers ?? subject.course.readers).some((audience) => audiences.includes(audience));
const readers = ({ participants: { readers: all, named } }: Making): For[] => all.map((reader) => ({ reader, named }));
const passages = ({ participants: { passages: all } }: Making): Run[] => all.map(({ reader, ...run }) => ({ section: reader, ...run }));
const titleOf = (sheets: PackSheet[][]): string => sheets[0]?.[0]?.source.meta.title ?? '';
const title = ({ subject, origin }: Making, after: string): string =>
  [nameOf(subject.course, subject.whole, origin.order.print.cover), after].filter((word) => word !== '').join(' · ');

/** A job that is bound: two-sided where the printer can, each passage beginning on a right-hand page. */
const stapled = (making: Making, id: 'participants' | 'facilitators' | 'all') => ({
  id,
  title: title(making, titles[id]),
  paper: 'plain' as const,
  sides: duplex(making) ? ('two-long' as const) : ('one' as const),
  after: 'staple' as const,
  rightHandStarts: duplex(making),
});

/** A job of single sheets of paper. */
const unbound = <Id extends PackJob['id']>(making: Making, id: Id, name: string) => ({
  id,
  title: title(making, name),
  paper: 'plain' as PackJob['paper'],
  sides: 'one' as PackJob['sides'],
  after: 'nothing' as PackJob['after'],
  rightHandStarts: false,
});
