import {
  type Audience,
  type Course,
  type Diagnostic,
  type Library,
  nearest,
  type Place,
  type Session,
  type SessionFile,
  type Sheet,
  type Source,
  startOf,
} from '../model/index.js';
import type { FoundPapers, FoundSession, Gathered } from './gather.js';
import { checkAgenda } from './agenda.js';
import { noSheet, noSymbol, unknown } from './named.js';
import { didYouMean, say, words } from './say.js';

/** Checks that all that is named in front matter, courses and sessions is there. */
export function checkReferences(gathered: Gathered, library: Library): Diagnostic[] {
  const templates = gathered.templates.flatMap((source) => checkSheet(source, library));
  const sheets = gathered.sheets.flatMap((source) => checkSheet(source, library));
  const courses = gathered.courses.flatMap((found) => [...checkTemplates(found, library), ...checkOptions(found)]);
  const sessions = gathered.sessions.flatMap((found) => checkSession(found, library));
  const silent = new Set<string>();
  if (gathered.broken.has('symbols')) silent.add('unknown-symbol');
  if (gathered.broken.has('facts')) silent.add('unknown-fact');
  const papers = gathered.papers.flatMap((found) => checkPapers(found, library));
  return [...templates, ...sheets, ...courses, ...sessions, ...papers].filter((d) => !silent.has(d.rule));
}

function checkSheet(source: Source, library: Library): Diagnostic[] {
  const { meta, fields, file } = source;
  const place = (field: string): Place => fields[field] ?? startOf(file);
  const sources = meta.sources.flatMap((id, index) =>
    Object.hasOwn(library.facts, id)
      ? []
      : [
          unknown(
            'unknown-fact',
            id,
            Object.keys(library.facts),
            place(`sources.${index}`),
            words('ingen kendsgerning i facts.yaml', 'no fact in facts.yaml'),
          ),
        ],
  );
  return [
    ...(meta.symbol === undefined ? [] : noSymbol(meta.symbol, library, place('symbol'))),
    ...sources,
    ...(meta.supports === undefined ? [] : checkSupports(meta.supports, library, place('supports'))),
    ...checkThemes(source, library, place),
  ];
}

function checkSupports(id: string, library: Library, place: Place): Diagnostic[] {
  const homework = [...library.sheets.values()].filter((sheet) => isKind(sheet, 'homework')).map((sheet) => sheet.id);
  return homework.includes(id) ? [] : [unknown('unknown-homework', id, homework, place, words('ingen hjemmeopgave', 'no homework'))];
}

/** A field that could not be understood has been told of; what stands in for it says nothing. */
function isUnread({ fields, meta, text }: Source, field: 'audience' | 'kind'): boolean {
  const place = fields[field];
  if (place === undefined) return Object.keys(fields).length === 0;
  return text.slice(place.from.offset, place.to.offset).replace(/["']/g, '').trim() !== meta[field];
}

const isKind = (sheet: Sheet, kind: string): boolean => Object.values(sheet.editions).some((source) => source.meta.kind === kind);

/** A theme may be named before it is written; a near name is likely a slip of the pen. */
function checkThemes({ meta, course }: Source, library: Library, place: (field: string) => Place): Diagnostic[] {
  const courses = library.courses.has(course) ? [library.courses.get(course)!] : [...library.courses.values()];
  const known = new Set(courses.flatMap((c) => c.sessions.map((session) => session.id)));
  return meta.themes.flatMap((theme, index) => {
    const near = typeof theme === 'number' || known.has(theme) ? null : nearest(theme, known);
    if (near === null) return [];
    const message = words(`Der er intet tema, der hedder \`${theme}\`.`, `There is no theme called \`${theme}\`.`);
    return [say('unknown-theme', place(`themes.${index}`), message, didYouMean(near, known), 'warning')];
  });
}

function checkTemplates({ value, yaml, file }: Gathered['courses'][number], library: Library): Diagnostic[] {
  if (library.templates.size === 0) return [];
  return (['cover', 'printRun'] as const).flatMap((purpose) => {
    const id = value.templates[purpose];
    if (library.templates.has(id)) return [];
    const place = yaml.fields()[`templates.${purpose}`] ?? startOf(file);
    return [unknown('unknown-template', id, library.templates.keys(), place, words('ingen skabelon', 'no template'))];
  });
}

/** What an option is when nobody chooses must be among what may be chosen. */
function checkOptions({ value, yaml }: Gathered['courses'][number]): Diagnostic[] {
  return Object.entries(value.options).flatMap(([name, option]) => {
    if (option.type === 'flag') return [];
    const allowed = option.of.map(String);
    const wrong = [option.default]
      .flat()
      .map(String)
      .filter((word) => !allowed.includes(word));
    return wrong.map((word) => {
      const message = words(`Valget \`${name}\` kan ikke være \`${word}\`.`, `The option \`${name}\` cannot be \`${word}\`.`);
      return say('unknown-word', yaml.value(['options', name, 'default']), message, didYouMean(nearest(word, allowed), allowed));
    });
  });
}

function checkSession(found: FoundSession, library: Library): Diagnostic[] {
  const { value, yaml, file, number, id } = found;
  const course: Course | undefined = library.courses.get(found.course);
  return [
    ...checkName(file, number, id),
    ...noSymbol(value.symbol, library, yaml.value(['symbol'])),
    ...checkLists(value, yaml, library),
    ...checkAgenda(found, course, library),
  ];
}

/** One id is one pack of the course, whether it is a theme or papers. */
function checkPapers(found: FoundPapers, library: Library): Diagnostic[] {
  const twice = library.courses.get(found.course)?.sessions.find((session) => session.id === found.id);
  return [
    ...checkName(found.file, null, found.id),
    ...(twice ? [sameName(found, twice)] : []),
    ...checkLists({ ...found.value, homework: [] }, found.yaml, library),
  ];
}
const sameName = ({ file, id }: FoundPapers, other: Session): Diagnostic =>
  say(
    'repeated-id',
    startOf(file),
    words(`\`${id}\` er både papirer og et møde: ${other.file}.`, `\`${id}\` is both papers and a session: ${other.file}.`),
    words('Giv den ene fil et andet navn.', 'Rename one of the files.'),
  );

/** The sheets, homework and decks that a session or papers name. */
function checkLists(value: Pick<SessionFile, 'sheets' | 'homework' | 'decks'>, yaml: FoundSession['yaml'], library: Library): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const audience of ['participant', 'facilitator', 'support'] as const) {
    value.sheets[audience].forEach((sheet, index) => {
      const place = yaml.value(['sheets', audience, index]);
      diagnostics.push(...noSheet(sheet, library, place), ...wrongReader(sheet, audience, library, place));
    });
  }
  for (const [list, kind] of [
    ['homework', 'homework'],
    ['decks', 'cards'],
  ] as const) {
    value[list].forEach((sheet, index) => {
      const place = yaml.value([list, index]);
      diagnostics.push(...noSheet(sheet, library, place), ...wrongKind(sheet, kind, library, place));
    });
  }
  return diagnostics;
}

function checkName(file: string, number: number | null, id: string): Diagnostic[] {
  const inSessions = file.split('/').at(-2) === 'sessions';
  if (inSessions ? number !== null : /^[a-z][a-z0-9-]*$/.test(id)) return [];
  const message = inSessions
    ? words('Filens navn er ikke mødets nummer.', 'The name of the file is not the number of the meeting.')
    : words('Filens navn er ikke et id.', 'The name of the file is not an id.');
  const hint = inSessions
    ? words('Kald filen `1.yaml`, `2.yaml` …', 'Name the file `1.yaml`, `2.yaml` …')
    : words('Kald filen for eksempel `trang.yaml`.', 'Name the file for example `trang.yaml`.');
  return [say('file-name', startOf(file), message, hint)];
}

function wrongReader(id: string, audience: Audience, library: Library, place: Place): Diagnostic[] {
  const source = Object.values(library.sheets.get(id)?.editions ?? {})[0];
  if (source === undefined || isUnread(source, 'audience') || source.meta.audience === audience) return [];
  const message = words(
    `Arket \`${id}\` er til \`${source.meta.audience}\`, ikke til \`${audience}\`.`,
    `The sheet \`${id}\` is for \`${source.meta.audience}\`, not for \`${audience}\`.`,
  );
  const hint = words(
    `Flyt det til \`${source.meta.audience}\`, eller ret \`audience\` i arket.`,
    `Move it to \`${source.meta.audience}\`, or mend \`audience\` in the sheet.`,
  );
  return [say('wrong-reader', place, message, hint)];
}

function wrongKind(id: string, kind: 'homework' | 'cards', library: Library, place: Place): Diagnostic[] {
  const sheet = library.sheets.get(id);
  if (sheet === undefined || isKind(sheet, kind) || Object.values(sheet.editions).some((source) => isUnread(source, 'kind'))) return [];
  const message = words(`Arket \`${id}\` er ikke \`kind: ${kind}\`.`, `The sheet \`${id}\` is not \`kind: ${kind}\`.`);
  const hint = words(
    `Skriv \`kind: ${kind}\` i arket, eller flyt det til \`sheets\`.`,
    `Write \`kind: ${kind}\` in the sheet, or move it to \`sheets\`.`,
  );
  return [say('wrong-kind', place, message, hint)];
}
