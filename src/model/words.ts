import { z } from 'zod';

/** A word in small letters, or a few words that stand together. */
const word = z.string().min(1).max(80);

/** words/undgaa.yaml: words that hurt, talk down or label, each with what to write instead. */
export const avoidFile = z.record(
  word,
  z.strictObject({
    /** Other forms of the word that mean the same: "misbrugeren", "misbrugere". */
    forms: z.array(word).default([]),
    /** What to write instead; several where it depends. */
    better: z.array(word).min(1),
    /** blame: puts the blame on people · childish: talks to adults as to children · clinical: a label instead of a person. */
    kind: z.enum(['blame', 'childish', 'clinical']),
    /** Phrases in which the word stands rightly: a name, or another meaning of it. */
    unless: z.array(word).default([]),
    /** Danish: why, in one sentence. */
    why: z.string().min(1),
  }),
);
/** words/termer.yaml: what a thing is called in our texts, and what it is then not called. */
export const termsFile = z.record(
  word,
  z.strictObject({
    /** Inflections of the term: [lederen, ledere, lederne]. */
    forms: z.array(word).default([]),
    /**
     * What it is not called: a word, or a word with its inflections in the order of the term's. In such a row each form can be exchanged for the
     * term's, gender and all: the rule then offers it.
     */
    not: z.array(z.union([word, z.array(word).min(1)])).min(1),
    /** Phrases in which a word of `not` stands rightly. */
    unless: z.array(word).default([]),
    /** Id of the only course that calls it so. Left out: both. */
    course: z.string().optional(),
    why: z.string().default(''),
  }),
);
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
