import { nearest, type Course, type Library, type Session } from '../../model/index.js';
import { WrongUse } from '../wrong-use.js';
import type { Wish } from './scaffold.js';

/** The course that a new thing belongs to: the one that is named, or the only one. Null for `shared`, where several courses take from. */
export function courseOf({ library, flags }: Pick<Wish, 'library' | 'flags'>, shared: 'shared' | 'no' = 'no'): Course | null {
  const ids = [...library.courses.keys()];
  if (shared === 'shared' && flags.course === 'shared') return null;
  const course = flags.course === undefined ? onlyOne(library) : library.courses.get(flags.course);
  if (course) return course;
  const choose = [...ids, ...(shared === 'shared' ? ['shared'] : [])].join(', ');
  if (flags.course === undefined) {
    throw new WrongUse({
      da: `Skriv, hvilket forløb det er til: --course (${choose}).`,
      en: `Say which course it is for: --course (${choose}).`,
    });
  }
  const near = nearest(flags.course, ids);
  throw new WrongUse({
    da: `Der er intet forløb, der hedder »${flags.course}«. ${near ? `Mente du »${near}«?` : `Vælg: ${choose}.`}`,
    en: `There is no course called "${flags.course}". ${near ? `Did you mean "${near}"?` : `Choose: ${choose}.`}`,
  });
}

const onlyOne = ({ courses }: Library): Course | undefined => (courses.size === 1 ? [...courses.values()][0] : undefined);

/** The session that `--session` names; null when it names none. */
export function sessionOf(course: Course | null, named: string | undefined): Session | null {
  if (named === undefined) return null;
  const found = course?.sessions.find((session) => session.id === named);
  if (found) return found;
  const ids = course?.sessions.map((session) => session.id).join(', ');
  throw new WrongUse({
    da: `Der er intet møde eller tema, der hedder »${named}«. ${ids ? `Vælg: ${ids}.` : 'Vælg et forløb med --course.'}`,
    en: `There is no session or theme called "${named}". ${ids ? `Choose: ${ids}.` : 'Choose a course with --course.'}`,
  });
}

/** An id that no other course has: ids are unique over all courses. */
export const freeId = (library: Library, course: string, wanted: string, otherwise: string): string => {
  const owner = library.sheets.get(wanted)?.course;
  return owner === undefined || owner === course ? wanted : otherwise;
};

/** Refuses an id that a sheet elsewhere has. */
export function refuseTaken(library: Library, id: string, file: string): void {
  const taken = Object.values(library.sheets.get(id)?.editions ?? {}).find((source) => !source.file.endsWith(`/${file}`));
  if (taken === undefined) return;
  throw new WrongUse({
    da: `Et ark har allerede id'et »${id}«: ${taken.file}. Vælg et andet.`,
    en: `A sheet has the id "${id}" already: ${taken.file}. Choose another.`,
  });
}
