import type { z } from 'zod';
import {
  avoidFile,
  type Checked,
  type ContactsFile,
  contactsFile,
  type CourseFile,
  courseFile,
  type Diagnostic,
  type Facts,
  factsFile,
  longWordsFile,
  Missing,
  noWords,
  ownWordsFile,
  type PapersFile,
  papersFile,
  type SessionFile,
  sessionFile,
  type Source,
  startOf,
  type SymbolRow,
  symbolsFile,
  termsFile,
  type WordLists,
} from '../model/index.js';
import { checkFile } from './check.js';
import { type FileRole, type Files, roleOf } from './files.js';
import { checkPicture } from './pictures.js';
import { placesOf } from './places.js';
import { say, words } from './say.js';
import { readSheet } from './sheet.js';
import { checkSvg } from './svg.js';
import { readText } from './text.js';
import type { Yaml } from './yaml.js';

/** A file with its data, and where its fields stand. */
export interface Found<T> {
  file: string;
  value: T;
  yaml: Yaml;
}
export interface FoundSession extends Found<SessionFile> {
  course: string;
  id: string;
  number: number | null;
}

export interface FoundPapers extends Found<PapersFile> {
  course: string;
  id: string;
}

/** What the files hold, each checked by itself. */
export interface Gathered {
  courses: (Found<CourseFile> & { folder: string })[];
  /** Folders that have a course.yaml, also one that cannot be used. */
  folders: Set<string>;
  sessions: FoundSession[];
  papers: FoundPapers[];
  sheets: Source[];
  templates: Source[];
  symbols: Found<Record<string, SymbolRow>> | null;
  /** Files that are there and cannot be used: what is named from them is not missed. */
  broken: Set<FileRole['is']>;
  /** Text of the drawings by meaning. */
  drawings: Map<string, { file: string; svg: string }>;
  facts: Found<Facts> | null;
  contacts: Found<ContactsFile> | null;
  words: WordLists;
  pictures: Map<string, Uint8Array>;
}

const empty = (): Gathered => ({
  courses: [],
  folders: new Set(),
  sessions: [],
  papers: [],
  sheets: [],
  templates: [],
  symbols: null,
  broken: new Set(),
  drawings: new Map(),
  facts: null,
  contacts: null,
  words: { ...noWords },
  pictures: new Map(),
});

/** Reads all files at once, and takes each for what its path says. */
export async function gather(files: Files, content: string, templates: string): Promise<Checked<Gathered>> {
  const value = empty();
  const diagnostics: Diagnostic[] = [];
  const read = await Promise.all(files.paths.map(async (file) => ({ file, bytes: await bytesOf(files, file) })));
  // Taken in the order of their paths, whichever came first from the disk.
  for (const { file, bytes } of read) {
    if (bytes === null) continue;
    const template = below(templates, file);
    const path = below(content, file);
    if (template !== null) diagnostics.push(...(/^[^/]+\.md$/.test(template) ? takeSheet(value.templates, file, bytes, 'templates') : []));
    else if (path !== null) diagnostics.push(...take(value, file, bytes, roleOf(path)));
  }
  return { value, diagnostics };
}

/** A path from inside a folder; null when it lies elsewhere. */
export const below = (folder: string, file: string): string | null =>
  folder === '' ? file : file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : null;

/** Null for a file that went away since it was listed, and for those that nobody asks for. */
async function bytesOf(files: Files, file: string): Promise<Uint8Array | null> {
  try {
    return await files.read(file);
  } catch (fault) {
    if (fault instanceof Missing) return null;
    throw fault;
  }
}

function take(into: Gathered, file: string, bytes: Uint8Array, role: FileRole): Diagnostic[] {
  const diagnostics = takeRole(into, file, bytes, role);
  if ((role.is === 'symbols' || role.is === 'facts') && into[role.is] === null) into.broken.add(role.is);
  return diagnostics;
}

function takeRole(into: Gathered, file: string, bytes: Uint8Array, role: FileRole): Diagnostic[] {
  switch (role.is) {
    case 'course':
      into.folders.add(role.course);
      return takeYaml(file, bytes, courseFile, (found) => into.courses.push({ ...found, folder: role.course }));
    case 'session':
      return takeYaml(file, bytes, sessionFile, (found) =>
        into.sessions.push({ ...found, course: role.course, id: role.id, number: role.number }),
      );
    case 'papers':
      return takeYaml(file, bytes, papersFile, (found) => into.papers.push({ ...found, course: role.course, id: role.id }));
    case 'sheet':
      return takeSheet(into.sheets, file, bytes, role.course);
    case 'symbols':
      return takeYaml(file, bytes, symbolsFile, (found) => (into.symbols = found));
    case 'facts':
      return takeYaml(file, bytes, factsFile, (found) => (into.facts = found));
    case 'contacts':
      return takeYaml(file, bytes, contactsFile, (found) => (into.contacts = found));
    case 'avoid':
      return takeYaml(file, bytes, avoidFile, ({ value }) => (into.words.avoid = value));
    case 'terms':
      return takeYaml(file, bytes, termsFile, ({ value }) => (into.words.terms = value));
    case 'longWords':
      return takeYaml(file, bytes, longWordsFile, ({ value }) => (into.words.longWords = value));
    case 'own':
      return takeYaml(file, bytes, ownWordsFile, ({ value }) => (into.words.own = value));
    case 'drawing':
      return takeDrawing(into, file, bytes);
    case 'picture':
      return takePicture(into, file, bytes);
    case 'stray':
      return [strayFile(file)];
    case 'other':
      return [];
  }
}

function takeYaml<T>(file: string, bytes: Uint8Array, schema: z.ZodType<T>, put: (found: Found<T>) => unknown): Diagnostic[] {
  const { value, diagnostics } = checkFile(file, bytes, schema);
  if (value !== null) put({ file, ...value });
  return diagnostics;
}

function takeSheet(into: Source[], file: string, bytes: Uint8Array, course: string): Diagnostic[] {
  const { value, diagnostics } = readSheet(file, bytes, course);
  if (value !== null) into.push(value);
  return diagnostics;
}

function takeDrawing(into: Gathered, file: string, bytes: Uint8Array): Diagnostic[] {
  const { value: svg, diagnostics } = readText(file, bytes);
  if (svg === null) return diagnostics;
  const meaning = file.slice(file.lastIndexOf('/') + 1, -'.svg'.length);
  const unsafe = checkSvg(svg, placesOf(file, svg));
  if (unsafe.length === 0) into.drawings.set(meaning, { file, svg });
  return unsafe;
}

function takePicture(into: Gathered, file: string, bytes: Uint8Array): Diagnostic[] {
  const { value, diagnostics } = checkPicture(file, bytes);
  if (value !== null) into.pictures.set(file, value);
  return diagnostics;
}

function strayFile(file: string): Diagnostic {
  const message = words(
    'Filen bliver ikke læst: den ligger et forkert sted eller har en forkert endelse.',
    'The file is not read: it lies in the wrong place or has the wrong ending.',
  );
  const hint = words(
    'Ark ender på .md og ligger i et forløbs mappe, mødegange ender på .yaml og ligger i sessions/ eller themes/, papirer i papers/. Flyt, omdøb eller fjern filen.',
    'Sheets end in .md and lie in the folder of a course, sessions end in .yaml and lie in sessions/ or themes/, papers in papers/. Move, rename or remove the file.',
  );
  return say('stray-file', startOf(file), message, hint, 'warning');
}
