// `check --table`: all sheets at a glance.
import { compare, kindWords, type Diagnostic, type Edition, type Kind, type Severity, type Source, type Words } from '../../model/index.js';
import { levelOf, lixWords, readability, type Level } from '../../lint/index.js';
import { documentOf } from '../../pipeline.js';
import type { Language } from '../settings.js';

/** A line of the table. */
export interface Row {
  id: string;
  /** As the reader would write it. */
  file: string;
  course: string;
  kind: Kind;
  edition: Edition;
  /** Of the running text: headings, lists, tables and labels are not in these. */
  words: number;
  sentences: number;
  wordsPerSentence: number;
  /** Share of words of seven letters or more, 0 to 1. */
  longWords: number;
  /** Null where there is no running text. */
  lix: number | null;
  level: Level | null;
  errors: number;
  warnings: number;
  hints: number;
}

const tenths = (number: number): number => Math.round(number * 10) / 10;

/** @param found what there is to say, with paths as the world knows them */
export function rowsOf(sources: readonly Source[], found: readonly Diagnostic[], shown: (file: string) => string): Row[] {
  const sheets = sources.filter(({ course }) => course !== 'templates');
  // Both editions of a sheet stand together, standard first.
  const sorted = sheets.toSorted((a, b) => compare(a.course, b.course) || compare(a.id, b.id) || -compare(a.edition, b.edition));
  return sorted.map((source) => {
    const { id, file, course, edition, meta } = source;
    const { words, sentences, wordsPerSentence, longWords, lix } = readability(source, documentOf(source));
    const count = (severity: Severity): number => found.filter((d) => d.place.file === file && d.severity === severity).length;
    return {
      ...{ id, file: shown(file), course, kind: meta.kind, edition, words, sentences },
      ...{ wordsPerSentence: tenths(wordsPerSentence), longWords: Math.round(longWords * 100) / 100 },
      ...(words > 0 ? { lix: Math.round(lix), level: levelOf({ lix }) } : { lix: null, level: null }),
      ...{ errors: count('error'), warnings: count('warning'), hints: count('hint') },
    };
  });
}

interface Column {
  head: Words;
  cell: (row: Row, lang: Language) => string;
  /** Numbers stand at the right. */
  right?: true;
}

const levels: Record<Level, Words> = {
  'very-easy': { da: 'meget let', en: 'very easy' },
  easy: { da: 'let', en: 'easy' },
  medium: { da: 'middel', en: 'medium' },
  hard: { da: 'svær', en: 'hard' },
};
const editionWords: Record<Edition, Words> = {
  standard: { da: 'standard', en: 'standard' },
  'easy-read': { da: 'letlæst', en: 'easy-read' },
};
const decimal = (number: number, lang: Language): string => number.toFixed(1).replace('.', lang === 'da' ? ',' : '.');
const orNothing = (number: number): string => (number === 0 ? '–' : String(number));
/** A measure of so few words says little. */
const isShort = ({ words }: Row): boolean => words < lixWords;

const columns: Column[] = [
  { head: { da: 'Ark', en: 'Sheet' }, cell: ({ id }) => id },
  { head: { da: 'Slags', en: 'Kind' }, cell: ({ kind }, lang) => (lang === 'da' ? kindWords[kind] : kind) },
  { head: { da: 'Udgave', en: 'Edition' }, cell: ({ edition }, lang) => editionWords[edition][lang] },
  { head: { da: 'Ord', en: 'Words' }, cell: ({ words }) => orNothing(words), right: true },
  {
    head: { da: 'Ord/sætning', en: 'Words/sentence' },
    cell: ({ lix, wordsPerSentence }, lang) => (lix === null ? '–' : decimal(wordsPerSentence, lang)),
    right: true,
  },
  {
    head: { da: 'Lange ord', en: 'Long words' },
    cell: ({ lix, longWords }) => (lix === null ? '–' : `${Math.round(longWords * 100)} %`),
    right: true,
  },
  { head: { da: 'LIX', en: 'LIX' }, cell: ({ lix }) => String(lix ?? '–'), right: true },
  { head: { da: '', en: '' }, cell: (row, lang) => (row.level === null ? '' : levels[row.level][lang] + (isShort(row) ? ' *' : '')) },
  { head: { da: 'Fejl', en: 'Errors' }, cell: ({ errors }) => orNothing(errors), right: true },
  { head: { da: 'Advarsler', en: 'Warnings' }, cell: ({ warnings }) => orNothing(warnings), right: true },
  { head: { da: 'Råd', en: 'Hints' }, cell: ({ hints }) => orNothing(hints), right: true },
];

/** The table for a terminal, its columns aligned. */
export function tableOf(rows: readonly Row[], lang: Language): string {
  const lines = [columns.map(({ head }) => head[lang]), ...rows.map((row) => columns.map(({ cell }) => cell(row, lang)))];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  const laid = lines.map((line) =>
    line
      .map((cell, i) => (columns[i]!.right ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
  return `${[laid[0], '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...laid.slice(1)].join('\n')}\n`;
}

/** Said under the table where it is so. */
export const shortNote = (rows: readonly Row[]): Words | null =>
  rows.some((row) => row.lix !== null && isShort(row))
    ? {
        da: `* Under ${lixWords} ord. LIX siger ikke meget om så kort en tekst.`,
        en: `* Fewer than ${lixWords} words. LIX says little about so short a text.`,
      }
    : null;
