import {
  carriersOf,
  order as orderSchema,
  type Audience,
  type Carrier,
  type Course,
  type Library,
  type Order,
  type PackJob,
  type Session,
  type Source,
} from '../model/index.js';
import { optionsOf } from './options.js';
import { emptyCourse, emptySession } from './session.js';
import { packSheet, type Making } from './sections.js';
import { onPaper } from './on-paper.js';
import { carrierNames, when } from './words.js';

/** How a sheet that is printed alone is to be read. What is left out comes from the sheet and its course. */
export interface AloneChoice {
  /** Needed for sheets of several courses only. */
  course?: string;
  audience?: Audience;
  options?: Order['options'];
  answers?: 'write' | 'tick' | 'draw' | 'say';
  /** The way to paper, where the sheet has several. */
  carrier?: Carrier;
  /** As if the copies carried names: what is wrong with their places shows. */
  named?: boolean;
}

/**
 * One sheet as a job of its own: a pack of a single sheet, that counts only itself.
 *
 * @param library may lack everything but the sheet: a preview has no course
 * @returns the job; options that the course does not have are ignored
 */
export function assembleSheet(library: Library, source: Source, choice: AloneChoice = {}): PackJob {
  const course = courseOf(library, source, choice);
  const session = sessionOf(course, source);
  const order: Order = orderSchema.parse({ course: course.id || 'alone', session: 1, participants: 1, options: choice.options ?? {} });
  const origin = { order, file: source.file };
  const { value: options } = optionsOf(course, origin);
  const { meta, edition } = source;
  const [own] = carriersOf(meta);
  const carrier = choice.carrier ?? own ?? 'a4';
  const reader = { audience: choice.audience ?? meta.audience, edition, options, answers: choice.answers ?? null };
  const subject = { course, sessions: [session], whole: session };
  const participants = { readers: [reader], passages: [], named: false, copies: 1 };
  const making: Making = { library, origin, subject, options, participants, diagnostics: [] };
  return {
    id: 'sheet',
    file: [source.id, ...(edition === 'standard' ? [] : [edition]), ...(carrier === own ? [] : [carrierNames[carrier]]), 'pdf'].join('.'),
    title: meta.title,
    when: when.sheet,
    copies: 1,
    ...onPaper(carrier, undefined),
    rightHandStarts: false,
    sections: [{ sheets: [packSheet(making, source, session, { reader, named: choice.named ?? false }, { carrier })] }],
    runs: [{ section: 0, slots: {} }],
  };
}

/** A sheet of all courses is read with the choices of the first, but does not bear its name. */
function courseOf(library: Library, source: Source, choice: AloneChoice): Course {
  const own = library.courses.get(choice.course ?? source.course);
  const [first] = library.courses.values();
  return own ?? (first ? { ...first, short: '' } : emptyCourse(source.course));
}

/** The session that a sheet belongs to: the first of its themes, else the only one that names it. */
function sessionOf(course: Course, { id, meta }: Source): Session {
  const theme = String(meta.themes[0] ?? '');
  const names = (s: Session): boolean => [...Object.values(s.sheets).flat(), ...s.homework, ...s.decks].includes(id);
  const [only, ...others] = course.sessions.filter(names);
  return course.sessions.find((s) => s.id === theme) ?? (only && others.length === 0 ? only : emptySession());
}
