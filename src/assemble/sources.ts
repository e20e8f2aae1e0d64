import { fault, startOf, type Diagnostic, type Library, type Reader, type Session, type Sheet, type Source } from '../model/index.js';
import type { Subject } from './session.js';

/** A sheet that a session names: its id and the session that gives it mark and plan. */
export interface Wanted {
  id: string;
  session: Session;
}

/** The sheets that the sessions name in one list, in order; what two themes share comes once. */
export function wanted(sessions: Session[], list: (session: Session) => readonly string[], without: readonly Wanted[] = []): Wanted[] {
  const seen = new Set(without.map((w) => w.id));
  return sessions.flatMap((session) =>
    list(session)
      .filter((id) => !seen.has(id) && seen.add(id))
      .map((id) => ({ id, session })),
  );
}

/** The text of a sheet for one reader: their edition; guides and what the two editions print alike never miss one. */
export function sourceFor(
  sheet: Sheet,
  reader: Pick<Reader, 'audience' | 'edition'>,
  subject: Subject,
): { source: Source; missing: Diagnostic | null } {
  const { standard, 'easy-read': easy } = sheet.editions;
  const source = (reader.edition === 'easy-read' ? (easy ?? standard) : (standard ?? easy))!;
  const misses = reader.audience === 'participant' && reader.edition === 'easy-read' && source.edition === 'standard';
  const alike = source.meta.carrier === 'cards' || source.meta.kind === 'guide';
  return { source, missing: misses && !alike ? missingEasyRead(source, subject) : null };
}

function missingEasyRead(source: Source, { course }: Subject): Diagnostic {
  const file = source.file.replace(/\.md$/, '.easy-read.md');
  return fault(
    'missing-easy-read',
    startOf(source.file),
    {
      da: `Arket »${source.id}« findes ikke på letlæst, og ${course.id} har letlæste ark til deltagerne.`,
      en: `The sheet "${source.id}" has no easy-read edition, and ${course.id} gives participants easy-read sheets.`,
    },
    { da: `Skriv den letlæste udgave i ${file}.`, en: `Write the easy-read edition in ${file}.` },
    course.missingEasyRead,
  );
}

/** A session names a sheet that there is not. */
export const missingSheet = ({ id, session }: Wanted): Diagnostic =>
  fault(
    'missing-sheet',
    startOf(session.file),
    { da: `Der er intet ark, der hedder »${id}«.`, en: `There is no sheet called "${id}".` },
    {
      da: `Skriv arket i ${id}.md, eller slet »${id}« i ${session.file}.`,
      en: `Write the sheet in ${id}.md, or delete "${id}" in ${session.file}.`,
    },
  );

/** Slips for support contact persons that go with a homework, by id. */
export const slipsOf = (library: Library, homework: string): string[] =>
  [...library.sheets.values()]
    .filter((sheet) => Object.values(sheet.editions).some((source) => source.meta.supports === homework))
    .map((sheet) => sheet.id)
    .sort();

/** A template in the reader's edition, else the one there is. */
export const templateFor = (library: Library, id: string, edition: Reader['edition']): Source | null =>
  library.templates.get(edition === 'easy-read' ? `${id}.easy-read` : id) ?? library.templates.get(id) ?? null;
