import { z } from 'zod';

/** A word in small letters, or a few words that stand together. */
const word = z.string().min(1).max(80);

/** words/undgaa.yaml: words that hurt, talk down or say how to take drugs, each with what to write instead. */
export const avoidFile = z.record(
  word,
  z.strictObject({
    /** Other forms of the word that mean the same: "misbrugeren", "misbrugere". */
    forms: z.array(word).default([]),
    /** What to write instead; several where it depends. */
    better: z.array(word).min(1),
    /** blame: puts the blame on people · childish: talks to adults as to children · clinical: a label instead of a person. */
    kind: z.enum(['blame', 'childish', 'clinical']),
    /** Danish: why, in one sentence. */
    why: z.string().min(1),
  }),
);
/** words/termer.yaml: what a thing is called in our texts, and what it is then not called. */
export const termsFile = z.record(word, z.strictObject({ not: z.array(word).min(1), why: z.string().default('') }));
/** words/lange-ord.yaml: long words that easy-read may use. */
export const longWordsFile = z.array(word);
/** words/ordliste.yaml: words that are spelt right though no dictionary knows them, by what they are. */
export const ownWordsFile = z.record(z.string(), z.array(word));

/** The editors' word lists. */
export interface WordLists {
  avoid: z.infer<typeof avoidFile>;
  terms: z.infer<typeof termsFile>;
  longWords: string[];
  own: Record<string, string[]>;
}
export const noWords: WordLists = { avoid: {}, terms: {}, longWords: [], own: {} };
