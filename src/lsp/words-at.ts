// The words that may stand at a place, each with what it is for: from the tables that parser, reader and docs read too.
import {
  danishNames,
  directive,
  directiveNames,
  namesFor,
  valuePaths,
  values,
  type Course,
  type DirectiveName,
  type Library,
  type Option,
} from '../model/index.js';
import { schemas } from '../read/index.js';
import type { Writing } from './context.js';

export interface Word {
  word: string;
  about: string;
  /** Other words that find it: the Danish ones. */
  also?: string[];
  /** What is written instead of the word alone. */
  insert?: string;
}

/** @param course of the sheet; null for one that several courses use */
export function wordsAt(writing: Writing, library: Library, course: Course | null): Word[] {
  switch (writing.what) {
    case 'directive':
      return directiveNames
        .filter((name) => (directive(name).form === 'leaf') === (writing.colons === 2))
        .map((name) => ({
          word: name,
          about: directive(name).about,
          also: danishNames.filter((danish) => namesFor(danish).includes(name)),
        }));
    case 'attribute':
      return attributesOf(writing.name, library, course).filter(({ word }) => !writing.written.includes(word));
    case 'value':
      return valuesOf(writing, library, course);
    case 'symbol':
      return symbolsOf(library);
    case 'path':
      return valuePaths.map((path) => ({ word: path, about: values[path].about }));
    case 'field':
      return Object.entries(fields()).map(([word, { description = '' }]) => ({ word, about: description, insert: `${word}: ` }));
    case 'field-value':
      return writing.field === 'symbol' ? symbolsOf(library) : (fields()[writing.field]?.enum ?? []).map((word) => ({ word, about: '' }));
  }
}

interface Field {
  description?: string;
  enum?: string[];
}
const fields = (): Record<string, Field> => schemas().sheet['properties'] as Record<string, Field>;

const symbolsOf = ({ symbols }: Library): Word[] =>
  [...symbols.values()].map(({ meaning, name, forms }) => ({ word: meaning, about: [name, ...forms].join(', ') }));

function attributesOf(name: DirectiveName, library: Library, course: Course | null): Word[] {
  const { attributes, open } = directive(name);
  const own = Object.entries(attributes).map(([word, { about, type }]) => ({
    word,
    about,
    insert: type.is === 'flag' ? word : `${word}=`,
  }));
  return open ? [...own, ...optionsOf(library, course).map(([word, { about }]) => ({ word, about, insert: `${word}=` }))] : own;
}

/** The choices of the course, or of all courses. */
const optionsOf = ({ courses }: Library, course: Course | null): [string, Option][] =>
  (course ? [course] : [...courses.values()]).flatMap(({ options }) => Object.entries(options));

function valuesOf({ name, attribute }: Extract<Writing, { what: 'value' }>, library: Library, course: Course | null): Word[] {
  const known = directive(name);
  if (known.open) return optionsOf(library, course).flatMap(([option, found]) => (option === attribute ? choicesOf(found) : []));
  const type = known.attributes[attribute]?.type;
  if (type?.is === 'choice') return type.of.map((word) => ({ word, about: known.attributes[attribute]!.about }));
  if (type?.is === 'symbol') return symbolsOf(library);
  if (type?.is === 'sheet')
    return [...library.sheets.values()].map(({ id, editions }) => ({ word: id, about: Object.values(editions)[0]?.meta.title ?? '' }));
  if (type?.is === 'lead')
    return [...Object.entries(course?.leads ?? {}).map(([word, lead]) => ({ word, about: lead.name })), { word: 'both', about: '' }];
  return [];
}

const choicesOf = (option: Option): Word[] =>
  (option.type === 'flag' ? [true, false] : option.of).map((word) => ({ word: String(word), about: option.about }));
