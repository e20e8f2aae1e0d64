// The one tree in the middle. `parse` makes it, `tailor` turns it into a tree without conditions or variables, `print` draws that.
// Both trees are closed unions: a new node does not compile until every stage knows it.
import type { AttributesOf, DirectiveName } from './directives.js';
import type { Place } from './place.js';
import type { SheetMeta } from './sheet.js';

interface Node {
  place: Place;
}

// ---- what stands in a line ----

/** Text as written. Its mustaches are still in it. */
export interface Template extends Node {
  type: 'template';
  text: string;
}
/** Text as it is to be printed. `private` when it holds a value of an order: it must reach no cache on disk. */
export interface Text extends Node {
  type: 'text';
  text: string;
  private?: true;
}
/** Room for what differs from copy to copy and is filled by the press: `participant.name`. */
export interface Slot extends Node {
  type: 'slot';
  name: string;
  /** Closing punctuation that is set right after the value. */
  suffix: string;
}
/** A value that is known but empty: prints a line to write on. `label` says what to write there. */
export interface Blank extends Node {
  type: 'blank';
  label: string;
}

export interface Strong<Leaf> extends Node {
  type: 'strong';
  children: Inline<Leaf>[];
}
export interface Emphasis<Leaf> extends Node {
  type: 'emphasis';
  children: Inline<Leaf>[];
}
export interface Deleted<Leaf> extends Node {
  type: 'deleted';
  children: Inline<Leaf>[];
}
export interface Link<Leaf> extends Node {
  type: 'link';
  href: string;
  children: Inline<Leaf>[];
}
export interface Code extends Node {
  type: 'code';
  text: string;
}
/** `![](symbol:trang)`. `alt` is empty unless the author wrote one. */
export interface SymbolPicture extends Node {
  type: 'symbol';
  symbol: string;
  alt: string;
}
/** A picture file beside the sheet: a path inside the content folder. */
export interface Picture extends Node {
  type: 'picture';
  src: string;
  alt: string;
}
/** A line break that the author asked for; in easy-read every line break of the source is one. */
export interface Break extends Node {
  type: 'break';
}
export type Inline<Leaf> = Leaf | Strong<Leaf> | Emphasis<Leaf> | Deleted<Leaf> | Link<Leaf> | Code | SymbolPicture | Picture | Break;

// ---- what stands on the page ----

export interface Paragraph<Leaf> extends Node {
  type: 'paragraph';
  children: Inline<Leaf>[];
}
export interface Heading<Leaf> extends Node {
  type: 'heading';
  /** 2 to 6: the title of the sheet is the only H1. */
  level: 2 | 3 | 4 | 5 | 6;
  children: Inline<Leaf>[];
}
export interface ListItem<Tree extends keyof Blocks> extends Node {
  type: 'item';
  /** GFM task list: null where the item has no box. */
  checked: boolean | null;
  children: Blocks[Tree][];
}
export interface List<Tree extends keyof Blocks> extends Node {
  type: 'list';
  ordered: boolean;
  start: number;
  items: ListItem<Tree>[];
}
export interface Quote<Tree extends keyof Blocks> extends Node {
  type: 'quote';
  children: Blocks[Tree][];
}
export interface CodeBlock extends Node {
  type: 'code-block';
  text: string;
}
export interface Rule extends Node {
  type: 'rule';
}
export type Align = 'left' | 'center' | 'right';
export interface Cell<Leaf> extends Node {
  type: 'cell';
  children: Inline<Leaf>[];
}
/** A GFM table. The first row is its head. */
export interface Table<Leaf> extends Node {
  type: 'table';
  align: (Align | null)[];
  /** Dashes under each column of the head, as written: more dashes, a wider column. The parser always sets it. */
  widths?: number[];
  head: Cell<Leaf>[];
  rows: Cell<Leaf>[][];
}

/** A block directive as written, its attributes checked against `directives.ts`. Every one has a list of children, empty for a leaf. */
export interface DirectiveOf<Name extends DirectiveName, Tree extends keyof Blocks = keyof Blocks> extends Node {
  type: 'directive';
  name: Name;
  attributes: AttributesOf<Name>;
  children: Blocks[Tree][];
}
/** The blocks of the two trees, by name: an interface, because a type may not go through itself. */
interface Blocks {
  parsed: ParsedBlock;
  tailored: TailoredBlock;
}
type DirectiveAmong<Names extends DirectiveName, Tree extends keyof Blocks> = { [N in Names]: DirectiveOf<N, Tree> }[Names];

type Plain<Leaf, Tree extends keyof Blocks> = Paragraph<Leaf> | Heading<Leaf> | List<Tree> | Quote<Tree> | CodeBlock | Rule | Table<Leaf>;

// ---- the tree as parsed ----

export type ParsedInline = Inline<Template>;
export type ParsedBlock = Plain<Template, 'parsed'> | DirectiveAmong<DirectiveName, 'parsed'>;

export interface Document {
  /** Id of the sheet, its file name without editions. */
  id: string;
  file: string;
  meta: SheetMeta;
  /** The title of the front matter as a line of its own, mustaches and all. */
  title: ParsedInline[];
  blocks: ParsedBlock[];
}

// ---- the tree as tailored: nothing in it depends on anything any more ----

/** Directives that `tailor` resolves; none of them can be in a tailored tree. */
export type ResolvedDirective = 'only' | 'when' | 'include' | 'agenda' | 'step' | 'lane' | 'contacts' | 'contents' | 'jobs';

export type Leaf = Text | Slot | Blank;
export type TailoredInline = Inline<Leaf>;

/** Who leads. `both` is drawn as both lanes side by side. */
export type Lead = string;

/** One row of the plan of a session, its clock times worked out. */
export interface AgendaRow {
  id: string;
  /** "16.30"; empty when the order has no start time. */
  clock: string;
  minutes: number;
  /** Lane ids that lead: one, or all for "both". */
  leads: Lead[];
  title: string;
  symbol: string;
  text: string;
}
export interface Agenda extends Node {
  type: 'agenda';
  /** `plan` with clock times, or `pictures` for the participants. Left out: `plan`. */
  kind?: 'plan' | 'pictures';
  rows: AgendaRow[];
  /** When the session ends, "18.50"; empty when the order has no start time. */
  ends: string;
  private?: true;
}
/** A lane of the guide: a course's lead, its short sign and its name. */
export interface LaneHead {
  id: Lead;
  sign: string;
  name: string;
  /** Name of the person, when the order tells it. */
  person: string;
}
/** One row of a step: who leads it, what they say and do, and what the others do meanwhile. */
export interface StepRow extends Node {
  clock: string;
  minutes: number | null;
  leads: Lead[];
  children: TailoredBlock[];
  meanwhile: TailoredBlock[];
}
export interface Step extends Node {
  type: 'step';
  id: string;
  title: string;
  clock: string;
  minutes: number;
  lanes: LaneHead[];
  /** What stands before the first lane. */
  intro: TailoredBlock[];
  rows: StepRow[];
  private?: true;
}
export interface ContactRow {
  id: string;
  name: string;
  /** Empty where a person still has to confirm or fill it in: prints a line to write on. */
  number: string;
  note: string;
}
export interface Contacts extends Node {
  type: 'contacts';
  rows: ContactRow[];
}
/** Contents of what is printed: page numbers are slots `page:<anchor>`. */
export interface Contents extends Node {
  type: 'contents';
  entries: { anchor: string; title: string; symbol: string; kind: string }[];
}
/** Rows of the print-run sheet. */
export interface Jobs extends Node {
  type: 'jobs';
  rows: JobRow[];
}
export interface JobRow {
  file: string;
  /** When and to whom: "Til alle, når de sidder". */
  when: string;
  copies: number;
  pages: number;
  sheets: number;
  paper: 'plain' | 'card' | 'a3';
  sides: 'one' | 'two-long' | 'two-short';
  after: 'nothing' | 'staple' | 'cut' | 'fold-cut' | 'fold-staple' | 'glue' | 'laminate';
}

export type TailoredDirective = DirectiveAmong<Exclude<DirectiveName, ResolvedDirective>, 'tailored'>;
export type TailoredBlock = Plain<Leaf, 'tailored'> | TailoredDirective | Agenda | Step | Contacts | Contents | Jobs;

/** A sheet for one reader, ready to draw. */
export interface Tailored {
  id: string;
  file: string;
  meta: SheetMeta;
  title: TailoredInline[];
  blocks: TailoredBlock[];
}
