import {
  type Checked,
  compare,
  type Course,
  type Diagnostic,
  type Library,
  type Session,
  type Sheet,
  type Source,
  startOf,
  type Symbol,
} from '../model/index.js';
import type { Found, FoundPapers, FoundSession, Gathered } from './gather.js';
import { say, words } from './say.js';

/** Puts together what belongs together: sessions with their course, editions with their sheet, drawings with their meaning. */
export function join(gathered: Gathered): Checked<Library> {
  const diagnostics: Diagnostic[] = [];
  const told = <T>({ value, diagnostics: more }: Checked<T>): T => {
    diagnostics.push(...more);
    return value;
  };
  const value: Library = {
    courses: told(joinCourses(gathered)),
    sheets: told(joinSheets(gathered.sheets)),
    templates: new Map(gathered.templates.map((source) => [source.file.slice(source.file.lastIndexOf('/') + 1, -'.md'.length), source])),
    symbols: told(joinSymbols(gathered)),
    facts: gathered.facts?.value ?? {},
    contacts: gathered.contacts?.value ?? {},
    words: gathered.words,
    pictures: gathered.pictures,
  };
  return { value, diagnostics };
}

function joinCourses({ courses, folders, sessions, papers, sheets }: Gathered): Checked<Map<string, Course>> {
  const value = new Map<string, Course>();
  const diagnostics: Diagnostic[] = [];
  for (const { folder, file, value: course, yaml } of courses) {
    if (course.id !== folder) {
      const message = words(
        `Forløbet hedder \`${course.id}\`, og mappen \`${folder}\`.`,
        `The course is called \`${course.id}\`, and the folder \`${folder}\`.`,
      );
      diagnostics.push(say('course-id', yaml.value(['id']), message, words(`Skriv \`id: ${folder}\`.`, `Write \`id: ${folder}\`.`)));
    }
    const own = sessions.filter((session) => session.course === folder).map(asSession);
    const loose = papers.filter((some) => some.course === folder).map(asPapers);
    value.set(folder, { ...course, id: folder, file, sessions: own.sort(inOrder), papers: loose.sort(inOrder) });
  }
  const homeless = new Map<string, string>();
  for (const { course, file } of [...sessions, ...papers, ...sheets]) {
    if (course !== 'shared' && !folders.has(course) && !homeless.has(course)) homeless.set(course, file);
  }
  for (const [folder, file] of homeless) diagnostics.push(noCourse(folder, file));
  return { value, diagnostics };
}

const asSession = ({ value, id, number, file }: FoundSession): Session => ({ ...value, id, number, file });
/** The course's papers are a session that nobody meets for. */
const asPapers = ({ value: { headcount, ...value }, id, file }: FoundPapers): Session => ({
  ...value,
  short: value.title,
  symbol: '',
  mark: { shape: 'ring', colour: 'ink', sign: '' },
  homework: [],
  agenda: [],
  id,
  number: null,
  file,
  papers: { headcount },
});
const inOrder = (a: Session, b: Session): number => (a.number ?? Infinity) - (b.number ?? Infinity) || compare(a.id, b.id);

function noCourse(folder: string, file: string): Diagnostic {
  const message = words(`Mappen \`${folder}\` har ingen \`course.yaml\`.`, `The folder \`${folder}\` has no \`course.yaml\`.`);
  const hint = words(
    'Læg en `course.yaml` i mappen, eller flyt filerne til et forløb eller til `shared`.',
    'Put a `course.yaml` into the folder, or move the files to a course or to `shared`.',
  );
  return say('missing-course', startOf(file), message, hint);
}

/** One id is one sheet, over all courses; its editions lie in the same folder. */
function joinSheets(sources: readonly Source[]): Checked<Map<string, Sheet>> {
  const value = new Map<string, Sheet>();
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    const sheet = value.get(source.id) ?? { id: source.id, course: source.course, editions: {} };
    const other = sheet.editions[source.edition] ?? (sheet.course === source.course ? null : Object.values(sheet.editions)[0]);
    if (other) {
      diagnostics.push(repeated(source, other.file), repeated(other, source.file));
      continue;
    }
    sheet.editions[source.edition] = source;
    value.set(source.id, sheet);
  }
  return { value, diagnostics };
}

const repeated = ({ id, file }: Source, other: string): Diagnostic =>
  say(
    'repeated-id',
    startOf(file),
    words(`To ark har id'et \`${id}\`. Det andet er ${other}.`, `Two sheets have the id \`${id}\`. The other is ${other}.`),
    words('Giv den ene fil et andet navn.', 'Rename one of the files.'),
  );

function joinSymbols({ symbols, drawings }: Gathered): Checked<Map<string, Symbol>> {
  const value = new Map<string, Symbol>();
  const diagnostics: Diagnostic[] = [];
  for (const [meaning, row] of Object.entries(symbols?.value ?? {})) {
    const svg = drawings.get(meaning)?.svg;
    if (svg === undefined) diagnostics.push(noDrawing(meaning, symbols!));
    else value.set(meaning, { ...row, meaning, svg });
  }
  for (const [meaning, { file }] of drawings) if (symbols && !Object.hasOwn(symbols.value, meaning)) diagnostics.push(noRow(meaning, file));
  return { value, diagnostics };
}

function noDrawing(meaning: string, { file, yaml }: Found<unknown>): Diagnostic {
  const svg = `${file.slice(0, file.lastIndexOf('/'))}/svg/${meaning}.svg`;
  const message = words(
    `Piktogrammet \`${meaning}\` har ingen tegning, der kan bruges.`,
    `The symbol \`${meaning}\` has no drawing that can be used.`,
  );
  return say(
    'missing-drawing',
    yaml.key([meaning]),
    message,
    words(`Kør \`npm run symbols\`. Den skriver ${svg}.`, `Run \`npm run symbols\`. It writes ${svg}.`),
  );
}

function noRow(meaning: string, file: string): Diagnostic {
  const message = words(`Tegningen \`${meaning}\` står ikke i symbols.yaml.`, `The drawing \`${meaning}\` is not in symbols.yaml.`);
  return say(
    'stray-file',
    startOf(file),
    message,
    words('Skriv en linje om den i symbols.yaml, eller fjern filen.', 'Write a row for it in symbols.yaml, or remove the file.'),
    'warning',
  );
}
