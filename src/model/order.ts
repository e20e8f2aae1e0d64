import { z } from 'zod';
import type { Session } from './course.js';
import type { Place } from './place.js';
import { audiences, cardCounts, editions, id } from './sheet.js';

export const person = z.strictObject({
  name: z.string().min(1),
  edition: z.enum(editions).optional(),
  substances: z.array(z.string()).optional(),
  /** How this person answers: sheets may offer another way for it. */
  answers: z.enum(['write', 'tick', 'draw', 'say']).optional(),
});

/** What is wrong with a date and time that has the right form: no such day in the calendar, or no such time. */
export const noSuchMoment = 'Der er ingen sådan dag eller tid';

/** True for what is no date and time at all, too: its form is told of already. */
function isMoment(text: string): boolean {
  const [, y, month, d, h, min] = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (y === undefined || month === undefined) return true;
  const at = new Date(Date.UTC(y, month - 1, d, h, min));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === d && at.getUTCHours() === h && at.getUTCMinutes() === min;
}

/** order.yaml: what somebody wants printed. */
export const order = z
  .strictObject({
    course: id,
    /** A session's number, or … */
    session: z.number().int().positive().optional(),
    /** … one or two themes. */
    themes: z.array(id).min(1).max(2).optional(),
    /** … or some of the course's papers. */
    papers: id.optional(),
    edition: z.enum(editions).optional(),
    readers: z.array(z.enum(audiences)).optional(),
    options: z.record(id, z.union([z.number(), z.boolean(), z.string(), z.array(z.string())])).default({}),
    group: z
      .strictObject({
        name: z.string().optional(),
        place: z.string().optional(),
        /** "2027-02-03 16:30", local time. */
        starts: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, 'Skriv dato og tid som 2027-02-03 16:30')
          .refine(isMoment, noSuchMoment)
          .optional(),
        facilitators: z.array(z.strictObject({ name: z.string(), role: z.string().optional(), phone: z.string().optional() })).default([]),
      })
      .default({ facilitators: [] }),
    /** A headcount, or the people themselves. */
    participants: z.union([z.number().int().min(1).max(200), z.array(person).min(1).max(200)]).default(8),
    /** Only these cards, by their words: to replace those that were lost. */
    cards: z.array(z.string().min(1).max(200)).min(1).max(100).optional(),
    print: z
      .strictObject({
        sides: z.enum(['duplex', 'single']).default('duplex'),
        colour: z.enum(['colour', 'grey']).default('colour'),
        spare: z.number().int().min(0).max(50).default(1),
        cover: z.enum(['neutral', 'named', 'none']).default('neutral'),
        /** The edge that the printer turns the paper on. Left out: the long one for cards, the short one for booklets. */
        turn: z.enum(['long', 'short']).optional(),
        /** How many cards on a sheet of A4, whatever the decks say. */
        cards: z.literal(cardCounts).optional(),
        /** Measured offset of the backs of cards, in millimetres: right and down on the back as it is printed. */
        backs: z.strictObject({ x: z.number().min(-10).max(10), y: z.number().min(-10).max(10) }).default({ x: 0, y: 0 }),
      })
      .default({ sides: 'duplex', colour: 'colour', spare: 1, cover: 'neutral', backs: { x: 0, y: 0 } }),
  })
  .refine((o) => [o.session, o.themes, o.papers].filter((what) => what !== undefined).length === 1, {
    message: 'Skriv enten `session`, `themes` eller `papers`',
  });
export type Order = z.infer<typeof order> & {
  /** Where each field stands in the order's file, by path: "options.hours", "participants.0.edition". Set by `readOrder`. */
  places?: Record<string, Place>;
};
export type Person = z.infer<typeof person>;

/** What a build orders of a session or of the course's papers: nothing but that. */
export const plainOrder = (course: string, { id: name, number, papers }: Pick<Session, 'id' | 'number' | 'papers'>): Order =>
  order.parse({
    course,
    ...(papers
      ? { papers: name, ...(papers.headcount && { participants: papers.headcount }) }
      : number === null
        ? { themes: [name] }
        : { session: number }),
  });

/** True when the order holds people: then nothing made from it may be kept, listed or hashed. */
export const isNamed = (o: Order): boolean => Array.isArray(o.participants);
