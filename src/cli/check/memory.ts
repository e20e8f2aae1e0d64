// What one check leaves for the next: `check --watch` reads again what changed, and nothing else.
import type { Diagnostic, Library, Source } from '../../model/index.js';
import { sha256 } from '../../world/own-version.js';
import { allSources } from './wanted.js';

/** What was found in a text. */
export interface Found {
  /** By reading it. */
  faults: Diagnostic[];
  /** By laying it out. */
  printed: Diagnostic[];
}

/** What was found in each text. */
export interface Read {
  /** Undefined when the text was not read, or when it would now be read in another way. */
  of(source: Source): Found | undefined;
  /** Remembers, and hands back. */
  keep(source: Source, found: Found): Found;
}

/** Remembers nothing: for a single check. */
export const forgetful: Read = { of: () => undefined, keep: (_, found) => found };

/** The same library with the texts that did not change as the very objects they were, so that their trees need not be parsed again. */
export class Memory implements Read {
  private sources = new Map<string, Source>();
  private found = new Map<Source, Found>();
  private around = '';

  of(source: Source): Found | undefined {
    // What another sheet says inside this one is not seen in its own text.
    return source.text.includes('::include') ? undefined : this.found.get(source);
  }

  keep(source: Source, found: Found): Found {
    this.found.set(source, found);
    return found;
  }

  /** Takes over a library that was just read: its unchanged texts become those that are known. */
  meet(library: Library): void {
    for (const { editions } of library.sheets.values())
      for (const source of Object.values(editions)) editions[source.edition] = this.same(source);
    for (const [id, source] of library.templates) library.templates.set(id, this.same(source));
    const around = surroundings(library);
    if (around !== this.around) this.found.clear();
    this.around = around;
    const all = allSources(library);
    this.sources = new Map(all.map((source) => [source.file, source]));
    const kept = new Set(all);
    for (const source of this.found.keys()) if (!kept.has(source)) this.found.delete(source);
  }

  private same(source: Source): Source {
    const known = this.sources.get(source.file);
    return known?.text === source.text && known.course === source.course ? known : source;
  }
}

/** All that the pages of a sheet depend on besides its text. */
function surroundings({ courses, symbols, facts, contacts, pictures }: Library): string {
  const images = [...pictures].map(([path, bytes]) => [path, sha256(bytes)]);
  return sha256(JSON.stringify([[...courses], [...symbols], facts, contacts, images]));
}
