// Sheets that have both editions.
import type { Around, Sheet } from '../rule.js';

export interface Pair {
  standard: Sheet;
  easy: Sheet;
}

export const bothEditions = ({ library, sheets }: Pick<Around, 'library' | 'sheets'>): Pair[] =>
  [...library.sheets.values()].flatMap(({ editions }) => {
    const standard = sheets.get(editions.standard?.file ?? '');
    const easy = sheets.get(editions['easy-read']?.file ?? '');
    return standard && easy ? [{ standard, easy }] : [];
  });

/** Files of an example: one sheet in its two editions. */
export const examplePair = (standard: string, easy: string, fields = ''): Record<string, string> => ({
  'content/proeve/sheets/dagbog.md': `---\ntitle: Dagbog\nkind: handout\nreview: { status: draft }\n---\n\n${standard}\n`,
  'content/proeve/sheets/dagbog.easy-read.md': `---\ntitle: Dagbog\nkind: handout\nedition: easy-read\n${fields}review: { status: draft }\n---\n\n${easy}\n`,
});
