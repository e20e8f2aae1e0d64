// What the sessions of a library hand out.
import type { Course, Kind, Session } from '../../model/index.js';
import type { Around, Sheet } from '../rule.js';

export interface Meeting {
  course: Course;
  session: Session;
}

export const meetingsOf = ({ library }: Pick<Around, 'library'>): Meeting[] =>
  [...library.courses.values()].flatMap((course) => course.sessions.map((session) => ({ course, session })));

/** The texts of a sheet; none for an id that there is not, which reading has told of. */
export const textsOf = ({ library, sheets }: Pick<Around, 'library' | 'sheets'>, id: string): Sheet[] =>
  Object.values(library.sheets.get(id)?.editions ?? {}).flatMap(({ file }) => sheets.get(file) ?? []);

/** What the participants of a session get, in the order of handing out; homework and decks last. */
export const handedOut = ({ sheets, homework, decks }: Session): string[] => [...sheets.participant, ...homework, ...decks];

export const isOfKind = (texts: readonly Sheet[], kind: Kind): boolean => texts.some(({ source }) => source.meta.kind === kind);

/** "Møde 1" or the title of a theme. */
export const nameOf = ({ course, session }: Meeting): string =>
  session.number === null ? `»${session.title}«` : `${course.meeting} ${session.number}`;
