import {
  didYouMean,
  fault,
  nearest,
  oneOf,
  startOf,
  type Checked,
  type Course,
  type Diagnostic,
  type Library,
  type Order,
  type Session,
  type Words,
} from '../model/index.js';
import { placeIn, type Origin } from './origin.js';
import { and } from './words.js';

/** What an order is about: the course, the sessions whose sheets it takes, and the whole as one session. */
export interface Subject {
  course: Course;
  /** One session, or one or two themes. Empty when the order names none that there is. */
  sessions: Session[];
  whole: Session;
}

/** Finds the course and the sessions or themes of an order. What is not found is an error; an empty subject then stands in its place. */
export function subjectOf(library: Library, origin: Origin): Checked<Subject> {
  const { order } = origin;
  const course = library.courses.get(order.course);
  if (!course) {
    const empty = emptyCourse(order.course);
    return { value: { course: empty, sessions: [], whole: emptySession(order) }, diagnostics: [unknownCourse(library, origin)] };
  }
  if (order.papers !== undefined) return papersOf(course, origin, order.papers);
  const wanted = order.themes ?? [String(order.session)];
  const sessions: Session[] = [];
  const diagnostics: Diagnostic[] = [];
  wanted.forEach((id, i) => {
    const found = course.sessions.find((s) => (order.themes ? s.id === id : s.number === order.session));
    if (!found) diagnostics.push(unknownSession(course, origin, id, i));
    else if (!sessions.includes(found)) sessions.push(found);
  });
  diagnostics.push(...leftOut(course, sessions, origin));
  return { value: { course, sessions, whole: combined(sessions) ?? emptySession(order) }, diagnostics };
}

/** Some of the course's papers, as a session without a plan. */
function papersOf(course: Course, origin: Origin, id: string): Checked<Subject> {
  const found = course.papers.find((papers) => papers.id === id);
  if (found) return { value: { course, sessions: [found], whole: found }, diagnostics: [] };
  const ids = course.papers.map((papers) => papers.id);
  const message = { da: `Forløbet ${course.id} har ikke papirerne »${id}«.`, en: `The course ${course.id} has no papers "${id}".` };
  const unknown = fault('unknown-papers', placeIn(origin, 'papers'), message, ids.length > 0 ? meant(id, ids) : noPapers(course));
  return { value: { course, sessions: [], whole: emptySession(origin.order) }, diagnostics: [unknown] };
}
const noPapers = ({ id }: Course): Words => ({
  da: `Skriv en fil i content/${id}/papers/, eller bestil et møde.`,
  en: `Write a file in content/${id}/papers/, or order a session.`,
});

/** Two themes as one session: both titles, and mark, symbol and plan of the fixed one, else of the first. */
function combined(sessions: Session[]): Session | null {
  const main = sessions.find((s) => s.fixed) ?? sessions[0];
  if (!main || sessions.length === 1) return main ?? null;
  const lists = (of: (s: Session) => string[]): string[] => [...new Set(sessions.flatMap(of))];
  return {
    ...main,
    id: sessions.map((s) => s.id).join('-'),
    title: sessions.map((s) => s.title).join(and),
    short: sessions.map((s) => s.short).join(and),
    sheets: {
      participant: lists((s) => s.sheets.participant),
      facilitator: lists((s) => s.sheets.facilitator),
      support: lists((s) => s.sheets.support),
    },
    homework: lists((s) => s.homework),
    decks: lists((s) => s.decks),
  };
}

/** What bears the course may not fall out unnoticed: the steps that every session has, and the fixed themes. */
function leftOut(course: Course, sessions: Session[], origin: Origin): Diagnostic[] {
  const found = sessions.flatMap((session) => stepsLeftOut(course, session));
  const themes = course.sessions.filter((s) => s.fixed);
  if (sessions.length === 0 || themes.length === 0 || sessions.some((s) => s.fixed)) return found;
  const names = oneOf(themes.map((s) => s.id));
  const warning = fault(
    'no-fixed-theme',
    placeIn(origin, 'themes'),
    {
      da: 'Bestillingen har intet fast tema. De faste temaer bærer forløbet.',
      en: 'The order has no fixed theme. The fixed themes bear the course.',
    },
    { da: `Tag også et fast tema med: ${names.da}.`, en: `Take a fixed theme along: ${names.en}.` },
    'warning',
  );
  return [...found, warning];
}

function stepsLeftOut(course: Course, session: Session): Diagnostic[] {
  const missing = course.frame.filter((id) => !session.agenda.some((step) => step.id === id));
  return missing.map((id) =>
    fault(
      'left-out-step',
      startOf(session.file),
      { da: `Planen mangler det faste trin »${id}«.`, en: `The plan lacks the fixed step "${id}".` },
      { da: `Skriv trinet »${id}« i \`agenda\`.`, en: `Write the step "${id}" in \`agenda\`.` },
      'warning',
    ),
  );
}

function unknownCourse(library: Library, origin: Origin): Diagnostic {
  const ids = [...library.courses.keys()];
  const { course } = origin.order;
  return fault(
    'unknown-course',
    placeIn(origin, 'course'),
    { da: `Der er intet forløb, der hedder »${course}«.`, en: `There is no course called "${course}".` },
    meant(course, ids),
  );
}

function unknownSession(course: Course, origin: Origin, id: string, index: number): Diagnostic {
  const { order } = origin;
  const place = placeIn(origin, order.themes ? `themes.${index}` : 'session');
  const numbered = course.sessions.some((s) => s.number !== null);
  const ids = course.sessions.map((s) => s.id);
  if (order.themes && numbered) {
    const message = {
      da: `Forløbet ${course.id} har møder med numre, ikke temaer.`,
      en: `The course ${course.id} has numbered sessions, not themes.`,
    };
    const papers = nearest(
      id,
      course.papers.map((some) => some.id),
    );
    return fault('unknown-session', place, message, {
      da: papers ? `Skriv \`papers: ${papers}\`.` : `Skriv \`session:\` og ${oneOf(ids).da}.`,
      en: papers ? `Write \`papers: ${papers}\`.` : `Write \`session:\` and ${oneOf(ids).en}.`,
    });
  }
  if (!order.themes && !numbered) {
    const message = {
      da: `Forløbet ${course.id} har temaer, ikke møder med numre.`,
      en: `The course ${course.id} has themes, not numbered sessions.`,
    };
    return fault('unknown-session', place, message, {
      da: `Skriv \`themes: [${ids[0] ?? ''}]\` med ${oneOf(ids).da}.`,
      en: `Write \`themes: [${ids[0] ?? ''}]\` with ${oneOf(ids).en}.`,
    });
  }
  const message = order.themes
    ? { da: `Forløbet ${course.id} har ikke temaet »${id}«.`, en: `The course ${course.id} has no theme "${id}".` }
    : { da: `Forløbet ${course.id} har ikke møde ${id}.`, en: `The course ${course.id} has no session ${id}.` };
  return fault('unknown-session', place, message, meant(id, ids));
}

const meant = (word: string, words: string[]): Words =>
  didYouMean(nearest(word, words), { da: `Skriv ${oneOf(words).da}.`, en: `Write ${oneOf(words).en}.` });

/** Stands in for a course that is not there, so that everything after can go on. */
export const emptyCourse = (id: string): Course => ({
  id,
  name: id,
  short: id,
  meeting: '',
  edition: 'standard',
  missingEasyRead: 'warning',
  readers: [],
  leads: {},
  options: {},
  frame: [],
  templates: { cover: 'forside', printRun: 'trykseddel' },
  credits: [],
  file: '',
  sessions: [],
  papers: [],
});

/** A session without sheets or plan: for what is printed outside of any. */
export const emptySession = (order: Pick<Order, 'session' | 'themes' | 'papers'> = {}): Session => ({
  id: order.papers ?? order.themes?.join('-') ?? String(order.session ?? ''),
  number: order.session ?? null,
  file: '',
  title: '',
  short: '',
  symbol: '',
  mark: { shape: 'circle', colour: 'ink', sign: '' },
  sheets: { participant: [], facilitator: [], support: [] },
  homework: [],
  decks: [],
  agenda: [],
});
