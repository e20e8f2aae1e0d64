import { z } from 'zod';
import type { Place } from './place.js';

export const kinds = ['exercise', 'handout', 'worksheet', 'homework', 'form', 'cards', 'guide', 'chapter', 'cover', 'print-run'] as const;
export const audiences = ['participant', 'facilitator', 'support'] as const;
export const editions = ['standard', 'easy-read'] as const;
export type Kind = (typeof kinds)[number];
export type Audience = (typeof audiences)[number];
export type Edition = (typeof editions)[number];

/** Ways to paper. `poster` is A3; `tiles` are the same on four sheets of A4, to glue together. */
export const carriers = ['a4', 'cards', 'wallet', 'booklet', 'poster', 'tiles', 'fridge', 'certificate', 'calibration'] as const;
export type Carrier = (typeof carriers)[number];
/** How many cards there may be on a sheet of A4. */
export const cardCounts = [2, 4, 6, 8, 9] as const;
export type CardCount = (typeof cardCounts)[number];

/** An id in a file name or front matter: a–z, digits and hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Et id har kun små bogstaver a–z, tal og bindestreger');
/** Ids are file names: a–z, digits and hyphens. Gives the id that a text would have. */
export const asId = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
/** A calendar day, written 2027-03-02. */
export const date = z.iso.date();

export const review = z.strictObject({
  status: z.enum(['draft', 'reviewed']),
  /** The role of the reviewer, never a name. */
  by: z.string().optional(),
  on: date.optional(),
  expires: date.optional(),
  /** True when at least one person of the target group has read an easy-read edition; who it was is not kept. */
  readByTargetGroup: z.boolean().optional(),
});

/** The front matter of a sheet. */
export const sheetMeta = z.strictObject({
  title: z.string().min(1),
  kind: z.enum(kinds),
  audience: z.enum(audiences).default('participant'),
  /** Themes or numbers of sessions that the sheet belongs to; the first gives colour and mark. */
  themes: z.array(z.union([id, z.number().int()])).default([]),
  /** Picture beside the title: a meaning of symbols.yaml. */
  symbol: z.string().optional(),
  minutes: z.number().int().positive().optional(),
  version: z.number().positive().default(1),
  /** Fields to fill in at the top of the page. */
  head: z.array(z.string().min(1)).max(3).default([]),
  /** The homework that a support slip goes with. */
  supports: id.optional(),
  edition: z.enum(editions).default('standard'),
  /** Fingerprint of the standard text that this edition was made from. */
  adapts: z
    .string()
    .regex(/^[0-9a-f]{6,}$/)
    .optional(),
  /** Four digits of the fingerprint of each line of that text, in order: they tell which lines are new. Written by `check --accept`. */
  adaptsLines: z
    .string()
    .regex(/^[0-9a-f]{4}( [0-9a-f]{4})*$/)
    .optional(),
  /**
   * What the sheet brings up that may wake craving: the good sides of substances, or craving itself. Its author says so: titles, symbols and
   * themes do not (a sheet about craving may wake it or help against it).
   */
  raises: z.array(z.enum(['plus', 'craving'])).optional(),
  /** True when the sheet helps a reader down again; some such sheet comes after each that raises something. */
  copes: z.boolean().optional(),
  carrier: z.enum(carriers).default('a4'),
  /** Several ways to paper for the same text, each a file of its own: [a4, wallet, fridge]. Goes before `carrier`. */
  carriers: z.array(z.enum(carriers)).min(1).max(4).optional(),
  /** Where the carrier is cards: how many on a sheet of A4; six when nobody says. */
  cards: z.literal(cardCounts).optional(),
  review,
  /** Ids of facts.yaml. */
  sources: z.array(z.string()).default([]),
  /** Rules that `check` leaves out for this text, each with the reason. */
  lint: z.record(z.string(), z.string().min(1)).default({}),
});
export type SheetMeta = z.infer<typeof sheetMeta>;

/** The ways to paper of a sheet, each once. */
export const carriersOf = ({ carrier, carriers: several }: Pick<SheetMeta, 'carrier' | 'carriers'>): Carrier[] => [
  ...new Set(several ?? [carrier]),
];

/** One text of a sheet, as read: its checked front matter, and the Markdown after it. */
export interface Source {
  id: string;
  /** Path in the world, with "/". */
  file: string;
  /** Folder the sheet belongs to: a course's id or "shared"; "templates" for a template. */
  course: string;
  edition: Edition;
  meta: SheetMeta;
  /** Where each field of the front matter stands, by name. */
  fields: Record<string, Place>;
  /** The whole file, in NFC, with line ends "\n" and without a byte order mark. */
  text: string;
  /** Offset of the first character after the front matter. */
  body: number;
}

/** A sheet: one id, one text an edition. */
export interface Sheet {
  id: string;
  course: string;
  editions: Partial<Record<Edition, Source>>;
}
