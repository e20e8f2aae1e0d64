import { z } from 'zod';
import { audiences, editions, id } from './sheet.js';

/** The mark of a theme: a shape on the 48 grid, an accent colour, and the sign that says it in grey. */
export const mark = z.strictObject({
  shape: z.enum([
    'circle',
    'leaf',
    'triangle',
    'square',
    'pentagon',
    'hexagon',
    'capsule',
    'dome',
    'shield',
    'arrow',
    'diamond',
    'compass',
    'drop',
    'clover',
    'ring',
  ]),
  colour: z.enum(['petrol', 'clay', 'forest', 'plum', 'indigo', 'ochre', 'rose', 'moss', 'ink']),
  sign: z.string().max(2),
});
export type Mark = z.infer<typeof mark>;

/** A typed option that `:::when` may ask for. Numbers, true/false, or one of a few words. */
export const option = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('number'), of: z.array(z.number()), default: z.number(), about: z.string() }),
  z.strictObject({ type: z.literal('flag'), default: z.boolean(), about: z.string() }),
  z.strictObject({ type: z.literal('choice'), of: z.array(z.string()).min(1), default: z.string(), about: z.string() }),
  /** Several at once; a reader's own list (`substances`) narrows it. */
  z.strictObject({ type: z.literal('list'), of: z.array(z.string()).min(1), default: z.array(z.string()), about: z.string() }),
]);
export type Option = z.infer<typeof option>;
export type OptionValue = number | boolean | string | string[];

export const lead = z.strictObject({
  /** What the lane is headed: "Rusmiddelfaglig leder". */
  name: z.string(),
  /** The role that an order's facilitators name: "rusmiddelfaglig". */
  role: z.string(),
});

/** course.yaml */
export const courseFile = z.strictObject({
  id,
  name: z.string(),
  /** Short name in the heads of sheets: "HCS · gruppeforløb". */
  short: z.string(),
  /** What one meeting is called: "Møde" or "Session". */
  meeting: z.string(),
  edition: z.enum(editions),
  /** What a missing easy-read edition for participants is. */
  missingEasyRead: z.enum(['error', 'warning']),
  readers: z.array(z.enum(audiences)),
  /** Lanes of the guide, by letter. The order is the order on paper. */
  leads: z.record(z.string().regex(/^[A-ZÆØÅ]$/), lead),
  options: z.record(id, option),
  /** Ids of the steps that every session has, in order. */
  frame: z.array(id).default([]),
  /** The marks of all meetings in order, for the row at the head of easy-read sheets. Left out: those of the sessions there are. */
  marks: z.array(mark).optional(),
  /** Templates by purpose. Left out: the common one. */
  templates: z
    .strictObject({ cover: id.default('forside'), printRun: id.default('trykseddel') })
    .default({ cover: 'forside', printRun: 'trykseddel' }),
  /** Organisations and years that the course builds on, for the colophon. */
  credits: z.array(z.string()),
});
export type CourseFile = z.infer<typeof courseFile>;

const minutes = z.union([z.number().int().positive(), z.strictObject({ '2': z.number().int().min(0), '3': z.number().int().min(0) })]);
export const step = z.strictObject({
  id,
  title: z.string(),
  symbol: z.string(),
  minutes,
  /** A letter of `leads`, or "both". */
  lead: z.string(),
  /** One line under the title in the plan. */
  text: z.string().default(''),
  /** Sheets that are used in this step. */
  sheets: z.array(id).default([]),
  /** Left out of the plan when this option is off: the meal. */
  when: id.optional(),
});
export type StepFile = z.infer<typeof step>;

const sheetLists = z.strictObject({
  participant: z.array(id).default([]),
  facilitator: z.array(id).default([]),
  support: z.array(id).default([]),
});
/** sessions/1.yaml or themes/trang.yaml */
export const sessionFile = z.strictObject({
  title: z.string(),
  /** Short name for heads of sheets. */
  short: z.string(),
  symbol: z.string(),
  mark,
  /** In `hcs`: one of the five fixed themes. */
  fixed: z.boolean().optional(),
  /** Sheets by reader, in the order they are handed out. Homework and decks are named on their own. */
  sheets: sheetLists,
  homework: z.array(id).default([]),
  decks: z.array(id).default([]),
  agenda: z.array(step),
});
export type SessionFile = z.infer<typeof sessionFile>;

/** papers/foer-start.yaml: sheets that belong to the course and to no meeting, printed together. */
export const papersFile = z.strictObject({
  title: z.string(),
  /** How many participants a build prints them for. Left out: as many as the meetings. */
  headcount: z.number().int().min(1).max(200).optional(),
  sheets: sheetLists,
  decks: z.array(id).default([]),
});
export type PapersFile = z.infer<typeof papersFile>;

export interface Session extends SessionFile {
  /** "1" or "trang": the file's name. */
  id: string;
  /** Number of the meeting; null where sessions are themes. */
  number: number | null;
  file: string;
  /** Only where it is no meeting but the course's papers: they have no plan, no mark and no cover. */
  papers?: { headcount?: number | undefined };
}

export interface Course extends CourseFile {
  file: string;
  /** In order: by number, or as the files are named. */
  sessions: Session[];
  /** The course's papers, each as a session without a plan. */
  papers: Session[];
}

/** All that a pack can be made of. */
export const packable = ({ sessions, papers }: Course): Session[] => [...sessions, ...papers];
