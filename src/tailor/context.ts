import type { Diagnostic, OptionValue, Setting, Surroundings } from '../model/index.js';

/** What the passes of one tailoring share. */
export interface Tailoring {
  setting: Setting;
  around: Surroundings;
  /** Ids of the sheets that lead here: the sheet itself, and what includes what. */
  chain: readonly string[];
  /** How many sheets may still be included: doubling chains would never end. */
  includes: { left: number };
  say(diagnostic: Diagnostic): void;
}

/** The value of one of the course's options for this reader: the reader's own, else the course's default. */
export function optionOf({ course, reader }: Setting, name: string): OptionValue | undefined {
  if (Object.hasOwn(reader.options, name)) return reader.options[name];
  return Object.hasOwn(course.options, name) ? course.options[name]!.default : undefined;
}

/** Session lengths that minutes are given for. */
export const hoursOf = (setting: Setting): 2 | 3 => (optionOf(setting, 'hours') === 3 ? 3 : 2);
