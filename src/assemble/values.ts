import {
  danishDate,
  danishTime,
  keepsStep,
  minutesOfStep,
  tells,
  type Course,
  type OptionValue,
  type Order,
  type Session,
  type ValuePath,
} from '../model/index.js';

type Values = Partial<Record<ValuePath, string>>;

/** What a session is called: neutral is its number only, never what it is about. */
export const nameOf = (course: Course, session: Session, cover: Order['print']['cover']): string => {
  const open = cover === 'named' || (session.papers && !tells(session.title));
  return open && session.title !== '' ? session.title : [course.meeting, session.number ?? ''].join(' ').trim();
};

/** Minutes of the plan for these options: two or three hours, and without the steps that are chosen away. */
export function minutesOf(session: Session, options: Record<string, OptionValue>): number {
  const hours = options['hours'] === 3 ? 3 : 2;
  return session.agenda
    .filter((step) => step.when === undefined || keepsStep(options[step.when]))
    .reduce((sum, step) => sum + minutesOfStep(step, hours), 0);
}

/**
 * The value of every path of `model/values.ts` that is known. A path that has no value is left out.
 *
 * @param files how many files the print-run sheet lists; only that sheet knows, for others it is 0
 */
export function valuesOf(course: Course, session: Session, options: Record<string, OptionValue>, order: Order, files: number): Values {
  const minutes = minutesOf(session, options);
  return filled({
    'course.name': course.name,
    'course.short': course.short,
    'session.number': session.number === null ? undefined : String(session.number),
    'session.name': nameOf(course, session, order.print.cover),
    'session.title': session.title,
    'session.minutes': minutes > 0 ? String(minutes) : undefined,
    'order.headcount': String(headcount(order)),
    'order.copies': String(headcount(order) + (Array.isArray(order.participants) ? 0 : order.print.spare)),
    'order.files': files > 0 ? String(files) : undefined,
    ...groupValues(order, minutes),
  });
}

function groupValues({ group }: Order, minutes: number): Values {
  const [first, second] = group.facilitators;
  return {
    'session.date': group.starts && danishDate(group.starts),
    'session.starts': group.starts && danishTime(group.starts),
    'session.ends': group.starts && minutes > 0 ? danishTime(group.starts, minutes) : undefined,
    'group.name': group.name,
    'group.place': group.place,
    'facilitator.1.name': first?.name,
    'facilitator.1.phone': first?.phone,
    'facilitator.2.name': second?.name,
    'facilitator.2.phone': second?.phone,
  };
}

/** How many participants the order is for. */
export const headcount = (order: Order): number => (Array.isArray(order.participants) ? order.participants.length : order.participants);

/** Facilitators by their role; the first of a role counts. */
export function peopleOf(order: Order): Record<string, string> {
  const named = order.group.facilitators.filter((f) => f.role !== undefined);
  return Object.fromEntries(named.reverse().map((f) => [f.role!, f.name]));
}

const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
