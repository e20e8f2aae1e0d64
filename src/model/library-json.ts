import type { Library } from './library.js';

/** A library as text: what the browser gets instead of the content folder. */
export function libraryToJson(library: Library): string {
  const { courses, sheets, templates, symbols, pictures, facts, contacts, words } = library;
  return JSON.stringify({
    courses: [...courses],
    sheets: [...sheets],
    templates: [...templates],
    symbols: [...symbols],
    pictures: [...pictures].map(([path, bytes]) => [path, [...bytes]]),
    facts,
    contacts,
    words,
  });
}

/** The library that `libraryToJson` wrote. The text is our own, so it is trusted. */
export function libraryFromJson(text: string): Library {
  const { courses, sheets, templates, symbols, pictures, facts, contacts, words } = JSON.parse(text);
  return {
    courses: new Map(courses),
    sheets: new Map(sheets),
    templates: new Map(templates),
    symbols: new Map(symbols),
    pictures: new Map(pictures.map(([path, bytes]: [string, number[]]) => [path, Uint8Array.from(bytes)])),
    facts,
    contacts,
    words,
  };
}
