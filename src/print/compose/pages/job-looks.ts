// How close the rows of the print-run sheet stand: all that is to be printed on one page, as long as a hurried eye can follow it.
import type { JobRow } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { sized } from '../text.js';
import { printRun, standard, type TypeStep } from '../tokens.js';

export interface JobLook {
  /** Height of a row; more where the words of one need it. */
  row: Pt;
  icon: Pt;
  columns: readonly [Pt, Pt, Pt, Pt, Pt, Pt];
  name: TypeStep;
  when: TypeStep;
  copies: TypeStep;
  /** What a line of the column of names holds, a little low, for letters differ: of the file's name, and of the words under it. */
  letters: { name: number; when: number };
}

const usual: JobLook = {
  row: printRun.rowHeight,
  icon: printRun.icon,
  columns: printRun.columns,
  name: standard.h3,
  when: standard.small,
  copies: sized(standard.body, 28, 35, 700),
  letters: { name: 20, when: 26 },
};
const close: JobLook = {
  row: 46,
  icon: 27,
  columns: [30, 162, 48, 84, 86, 72],
  name: sized(standard.h3, 10.5, 13),
  when: sized(standard.small, 9, 11),
  copies: sized(standard.body, 23, 26, 700),
  letters: { name: 28, when: 38 },
};
const wide: JobLook = { ...usual, row: printRun.closeRow };
const looks: JobLook[] = [usual, wide, ...[58, 54, 50, close.row].map((row) => ({ ...close, row }))];

/** Room for rows on a page that holds the total, the ruler and the advice as well; and when the advice has the next page. */
const room = { all: 404, rows: 556 } as const;
/**
 * The widest rows with which all is on one page, else all rows on the first and the advice on the second: who is in a hurry works from
 * one page. More than that go on to the next page, and then need not stand close.
 */
export function lookFor(rows: readonly JobRow[]): JobLook {
  const within = (space: Pt): JobLook | undefined => looks.find((look) => rows.reduce((sum, row) => sum + heightOf(row, look), 0) <= space);
  return within(room.all) ?? within(room.rows) ?? wide;
}

function heightOf({ file, when }: JobRow, look: JobLook): Pt {
  const names = nameLines(file, look).length * look.name.line;
  return Math.max(look.row, names + Math.ceil(when.length / look.letters.when) * look.when.line + 4);
}

/** A long file name goes on after one of its hyphens, or where a word is longer than a line; none is added, for the name is looked for letter by letter. */
export function nameLines(file: string, { letters }: JobLook): string[] {
  const lines = [''];
  const parts = file.split(/(?<=-)/).flatMap((part) => part.match(new RegExp(`.{1,${letters.name}}`, 'gu')) ?? []);
  for (const part of parts) {
    if (`${lines.at(-1)}${part}`.length > letters.name) lines.push('');
    lines[lines.length - 1] += part;
  }
  return lines.filter(Boolean);
}
