import type { Place } from './place.js';

/** `error` stops writing to disk, `warning` is said aloud, `hint` is for those who ask. */
export type Severity = 'error' | 'warning' | 'hint';

/** One thing said in the two languages of our messages. */
export interface Words {
  da: string;
  en: string;
}

/** A stretch of a file that gets another text. Offsets as in `Point`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}
/** A way to mend something without a person. */
export interface Fix {
  /** In the file of the diagnostic's place; none touches another. */
  edits: Edit[];
  /** True when no meaning can be lost: `check --fix` may do it. Else it is for a person to say yes to. */
  safe: boolean;
}

/** Something worth saying about a source: what is wrong, where, and how to mend it. */
export interface Diagnostic {
  /** Kebab-case name of the rule, the same in both languages: "unknown-directive". */
  rule: string;
  severity: Severity;
  place: Place;
  message: Words;
  /** How to mend it. Followed to the letter, it makes the message go away. */
  hint: Words;
  /** The hint, ready to be carried out. */
  fix?: Fix;
}

/** What every stage returns: a value that can be gone on with, and what there is to say about it. */
export interface Checked<T> {
  value: T;
  diagnostics: Diagnostic[];
}

/** True when nothing may be written to disk. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some((d) => d.severity === 'error');

/** Sorts by file, line, column and rule, and drops repetitions. */
export function tidy(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = (d: Diagnostic): string => `${d.place.file}:${d.place.from.offset}:${d.rule}:${d.message.en}`;
  const unique = new Map(diagnostics.map((d) => [key(d), d]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.from.line - b.place.from.line ||
      a.place.from.column - b.place.from.column ||
      compare(a.rule, b.rule),
  );
}

/** Orders strings by code unit: the same on every machine, unlike a locale's collation. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
