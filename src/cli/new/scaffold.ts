import type { Audience, Edition, Kind, Library, Words } from '../../model/index.js';

/** The flags of `trykklar new`, as commander hands them over. */
export interface NewFlags {
  title?: string;
  course?: string;
  session?: string;
  kind?: string;
  edition?: string;
  audience?: string;
}

/** What somebody asks for, and what there is already. */
export interface Wish {
  library: Library;
  /** What was written after the kind of thing: an id, a number, a meaning or a title. */
  name: string | undefined;
  flags: Omit<NewFlags, 'kind' | 'edition' | 'audience'> & { kind?: Kind; edition?: Edition; audience?: Audience };
  /** What the content folder is called where the reader stands. */
  content: string;
}

/** What is to be written, all of it or nothing, and what to do then. Paths below the content folder. */
export interface Scaffold {
  /** Files that must not be there. */
  files: Record<string, string>;
  /** Lines for the end of a file that is there. */
  additions?: Record<string, string>;
  next: Words[];
}
