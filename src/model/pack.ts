import type { Course, OptionValue, Session } from './course.js';
import type { Contents, Document, JobRow, Tailored } from './document.js';
import type { ContactsFile } from './library.js';
import type { Order } from './order.js';
import type { Place } from './place.js';
import type { Audience, CardCount, Carrier, Edition, Source } from './sheet.js';
import type { ValuePath } from './values.js';

/** Everything about a reader that a sheet's text may depend on. No name: equal readers share one tree and its pages. */
export interface Reader {
  audience: Audience;
  edition: Edition;
  options: Record<string, OptionValue>;
  answers: 'write' | 'tick' | 'draw' | 'say' | null;
}

/** A sheet that rests on facts, by their ids. */
export interface Cited {
  id: string;
  title: string;
  sources: readonly string[];
}

/** What `tailor` needs to know besides the sheet. */
export interface Setting {
  course: Course;
  session: Session;
  reader: Reader;
  /** Values of the order and course by path; a path that is absent is known but empty. */
  values: Partial<Record<ValuePath, string>>;
  /** True when the copies carry names: `participant.name` is then a slot, else a line to write on. */
  named: boolean;
  /** True when heads and footers must not say what the course is about: a neutral cover, and a reader who takes the sheet home. */
  discreet?: boolean;
  /** For a guide, when the others' sheets must not name what they rest on: those sheets, and the facts of each. */
  cited?: readonly Cited[];
  /** The way to paper, where the sheet has several; left out: the sheet's own. */
  carrier?: Carrier;
  /** What the order says about cards: how many on a sheet of A4, and which ones, by their words. */
  cards?: { each?: CardCount; only?: readonly string[] };
  /** Facilitators by the role that `leads` of the course name. */
  people: Record<string, string>;
}

/** What a sheet may take from its surroundings: other sheets, phone numbers, the pack's contents and jobs. */
export interface Surroundings {
  /** The parsed sheet of that id and edition, else of the standard edition; null when there is none. */
  document(id: string, edition: Edition): Document | null;
  /** Ids of all sheets, for the name that was probably meant. */
  ids: readonly string[];
  contacts: ContactsFile;
  contents: Contents['entries'];
  jobs: JobRow[];
}

/** One sheet in a pack: which text, and for whom. */
export interface PackSheet {
  source: Source;
  setting: Setting;
}

/** Sheets that one reader gets, in order, and the copies of them. */
export interface PackSection {
  sheets: PackSheet[];
}
/** One passage through a section's pages. Without slots it is printed once and copied by the printer. */
export interface Run {
  /** Index into the sections of the job. */
  section: number;
  /** Values of the copy's slots: `participant.name`. In memory only. */
  slots: Record<string, string>;
  /** Whose copy it is: number in the order, from 1, and where the order names the person. Left out: anybody's. */
  participant?: { number: number; place: Place };
}

/** A PDF that goes to the printer with one paper, sides and colour setting. */
export interface PackJob {
  id: 'participants' | 'cards' | 'facilitators' | 'homework' | 'support' | 'all' | 'print-run' | 'sheet';
  /** File name without folder: neutral when the order says so. */
  file: string;
  title: string;
  when: string;
  copies: number;
  paper: JobRow['paper'];
  sides: JobRow['sides'];
  after: JobRow['after'];
  /** Each run starts on a right-hand page: when two-sided, a blank page follows a run of odd length. */
  rightHandStarts: boolean;
  /** The edge that cards and booklets are turned on; left out: the long one for cards, the short one for booklets. */
  turn?: 'long' | 'short';
  /** Measured offset of the backs of cards, in millimetres: right and down on the back as it is printed. */
  backs?: { x: number; y: number };
  sections: PackSection[];
  runs: Run[];
}

/** What an order asks for, before tailoring. The print-run sheet is the last job: it lists the others. */
export interface Pack {
  order: Order;
  course: Course;
  session: Session;
  /** Folder under out/: "rusmidler/1". */
  folder: string;
  jobs: PackJob[];
}

/** A job whose sheets are tailored. */
export interface TailoredJob extends Omit<PackJob, 'sections'> {
  sections: { sheets: TailoredSheet[] }[];
}
export interface TailoredSheet {
  document: Tailored;
  setting: Setting;
  source: Source;
}
export interface TailoredPack extends Omit<Pack, 'jobs'> {
  jobs: TailoredJob[];
}

/** A finished PDF. */
export interface Printed {
  file: string;
  bytes: Uint8Array;
  pages: number;
  copies: number;
  /** Ids, editions and versions of the sheets in it. */
  sheets: string[];
}
