import type { Diagnostic, Library } from '../model/index.js';

/** What is known of the content while somebody writes: the files on disk, with the open texts in place of theirs. */
export interface Reading {
  library: Library;
  /** What there is to say about the one file that was asked about. */
  diagnostics: Diagnostic[];
}

/** What the server is given by the command line. */
export interface Desk {
  lang: 'da' | 'en';
  /** The path in the world of a file on disk. */
  fileOf(path: string): string;
  /** Reads everything, and examines one file as `check` does. @param open texts by path in the world */
  read(open: ReadonlyMap<string, string>, file: string): Promise<Reading>;
}
