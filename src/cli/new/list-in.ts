import type { Audience, Course, Session, Words } from '../../model/index.js';

/** Which list of a session names a sheet. */
export type Place = Audience | 'homework' | 'decks';

/** What to write in which session, so that a new sheet comes into its pack. */
export function listIn(course: Course | null, session: Session | null, place: Place, id: string): Words {
  const inside = place === 'homework' || place === 'decks' ? '' : ' (under `sheets`)';
  const only = session ?? (course?.sessions.length === 1 ? course.sessions[0]! : null);
  if (only === null) {
    return {
      da: `Arket kommer med i en mappe, når et møde nævner det. Skriv i mødets fil${inside}: ${place}: [${id}]`,
      en: `The sheet comes into a pack when a session names it. Write in the session's file${inside ? ' (under `sheets`)' : ''}: ${place}: [${id}]`,
    };
  }
  const there = place === 'homework' || place === 'decks' ? only[place] : only.sheets[place];
  if (there.includes(id)) return { da: `${only.file} nævner allerede arket.`, en: `${only.file} names the sheet already.` };
  const line = `${place}: [${[...there, id].join(', ')}]`;
  return {
    da: `Arket kommer med i mappen, når mødet nævner det. Skriv i ${only.file}${inside}: ${line}`,
    en: `The sheet comes into the pack when the session names it. Write in ${only.file}${inside ? ' (under `sheets`)' : ''}: ${line}`,
  };
}
