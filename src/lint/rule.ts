import type { Document, Edition, Fix, Library, Place, Severity, Source, Words } from '../model/index.js';
import type { Dictionary } from './dictionary.js';
import type { Passage } from './prose.js';

/** What a rule has to say about one place. The rule's id is added by `lint`, and its severity where the finding has none. */
export interface Finding {
  place: Place;
  message: Words;
  hint: Words;
  fix?: Fix;
  /** Where one finding weighs more or less than the rule's others. */
  severity?: Severity;
}

/** One text of a sheet, as the rules see it. */
export interface Sheet {
  source: Source;
  document: Document;
  /** All its prose, in reading order. */
  passages: readonly Passage[];
}

/** What a rule may ask about everything else. */
export interface Around {
  library: Library;
  /** Every text of the library that is no template, by file. */
  sheets: ReadonlyMap<string, Sheet>;
  /** "2027-03-02". A review may have expired. */
  today: string;
  /** Null where none could be loaded: in the browser. */
  dictionary: Dictionary | null;
}

interface Common {
  /** Kebab-case, as in messages. */
  id: string;
  severity: Severity;
  /** One line for docs/regler.md: what is not allowed, or what is wanted. */
  summary: Words;
  /** Why it matters for those who hold the paper. */
  why: Words;
  /** Where the rule comes from: "Inclusion Europe 2009", "Trykklar". */
  source: string;
}

/** A rule about one text. */
export interface SheetRule extends Common {
  about: 'sheet';
  /** Left out: both. */
  editions?: readonly Edition[];
  /** Markdown that breaks the rule, and the same when its hint was followed. A body alone, or a whole file with front matter. */
  bad: string;
  good: string;
  check(sheet: Sheet, around: Around): Finding[];
}

/** A rule about how files fit together. */
export interface LibraryRule extends Common {
  about: 'library';
  /** Files that change a small world without fault (`test/lint/small-world.ts`) into one that breaks the rule, and into one that does not; null takes a file away. */
  bad: Readonly<Record<string, string | null>>;
  good: Readonly<Record<string, string | null>>;
  check(around: Around): Finding[];
}

export type Rule = SheetRule | LibraryRule;
