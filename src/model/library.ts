import { z } from 'zod';
import type { Course } from './course.js';
import type { Sheet, Source } from './sheet.js';
import type { Symbol } from './symbol.js';
import type { WordLists } from './words.js';

/** facts.yaml: a health fact with its public sources. */
export const factsFile = z.record(
  z.string().regex(/^F-[A-Z]+-\d+$/),
  z.strictObject({
    fact: z.string(),
    /** A official guideline or large review · B one good source · C widely taught, weak evidence. */
    sure: z.enum(['A', 'B', 'C']),
    verified: z.boolean(),
    /** Short Danish name of the source for a footer: "Sundhedsstyrelsen 2023". */
    cite: z.string(),
    sources: z.array(z.string()).min(1),
  }),
);
export type Facts = z.infer<typeof factsFile>;

/** contacts.yaml: phone numbers, each to be confirmed by a person. */
export const contactsFile = z.record(
  z.string(),
  z.strictObject({
    name: z.string(),
    number: z.string(),
    note: z.string().default(''),
    group: z.enum(['acute', 'advice']),
    confirmed: z.strictObject({ by: z.string(), on: z.iso.date() }).nullable(),
  }),
);
export type ContactsFile = z.infer<typeof contactsFile>;

/** All that was read and checked: what the other stages work from. */
export interface Library {
  courses: Map<string, Course>;
  sheets: Map<string, Sheet>;
  /** Templates by id. */
  templates: Map<string, Source>;
  symbols: Map<string, Symbol>;
  facts: Facts;
  contacts: ContactsFile;
  words: WordLists;
  /** Bytes of the picture files that sheets name, by path in the world. */
  pictures: Map<string, Uint8Array>;
}
