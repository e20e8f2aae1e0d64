import pc from 'picocolors';
import type { Diagnostic, Place, Severity, Words } from '../model/index.js';

export type Language = keyof Words;

/** How diagnostics are told. */
export interface Telling {
  lang: Language;
  /** The text of a file, as it was read; null for what is not there, or must not be shown: an order with names. */
  text: (file: string) => string | null;
  /** What a file is called where the reader stands. */
  shown?: (file: string) => string;
  /** Why a rule is there, and where more is said of it; null for what needs no reason. Told once a rule. */
  reason?: (rule: string) => Reason | null;
  /** Left out: when the terminal has colours and NO_COLOR does not forbid them. */
  colour?: boolean;
}

export interface Reason {
  why: Words;
  /** "docs/regler.md#long-word" */
  link: string;
}

export const severities: Record<Severity, Words> = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  hint: { da: 'råd', en: 'hint' },
};

/** Most of a line that is shown, in characters. */
const widest = 72;
/** What stands before the place when the line is cut at its beginning. */
const lead = 20;
/** So many units are looked at for that: a line of 256 KiB must not be taken to pieces for each thing said of it. */
const far = widest * 8;

/**
 * Tells diagnostics to a person: place, severity, rule; what is wrong; the line itself with marks under it; how to mend it; and, the first
 * time that a rule speaks, why.
 *
 * Whatever stands in a source, no control character of it reaches the terminal.
 */
export function report(diagnostics: readonly Diagnostic[], telling: Telling): string {
  const colours = pc.createColors(telling.colour ?? pc.isColorSupported);
  const lines = new Map<string, string[] | null>();
  const lineOf = ({ file, from }: Place): string | null => {
    if (!lines.has(file)) lines.set(file, telling.text(file)?.split('\n') ?? null);
    return lines.get(file)?.[from.line - 1] ?? null;
  };
  const given = new Set<string>();
  const reasonOf = ({ rule }: Diagnostic): string[] => {
    const reason = given.has(rule) ? null : (telling.reason?.(rule) ?? null);
    given.add(rule);
    return reason ? [reasons[telling.lang] + reason.why[telling.lang], reason.link].map((line) => colours.dim(`  ${line}`)) : [];
  };
  return diagnostics.map((d) => [...tell(d, lineOf(d.place), telling, colours), ...reasonOf(d), ''].join('\n')).join('\n');
}

const reasons: Words = { da: 'Hvorfor: ', en: 'Why: ' };

type Colours = ReturnType<typeof pc.createColors>;

function tell(diagnostic: Diagnostic, line: string | null, { lang, shown }: Telling, colours: Colours): string[] {
  const { place, severity, rule, message, hint } = diagnostic;
  const paint = { error: colours.red, warning: colours.yellow, hint: colours.cyan }[severity];
  const file = printable(shown?.(place.file) ?? place.file);
  const head = `${file}:${place.from.line}:${place.from.column}  ${paint(colours.bold(severities[severity][lang]))}  ${colours.dim(rule)}`;
  const frame = line === null || line.trim() === '' ? [] : codeFrame(place, line, paint, colours);
  const words = (text: string): string[] => text.split('\n').map((part) => `  ${printable(part)}`);
  return [head, ...words(message[lang]), ...frame, ...words(hint[lang])];
}

/** The line and the marks under it. A long line is cut, so that the place stays in view. */
function codeFrame(place: Place, line: string, paint: (text: string) => string, colours: Colours): string[] {
  const from = Math.min(place.from.column - 1, line.length);
  const to = place.to.line === place.from.line ? Math.min(place.to.column - 1, line.length) : line.trimEnd().length;
  const whole = line.length <= far && characters(line).length <= widest;
  const start = whole || (from <= far && characters(line.slice(0, from)).length < widest - lead) ? 0 : backBy(line, from, lead);
  const most = characters(line.slice(start, start + far))
    .slice(0, widest)
    .join('');
  const cut = start + most.length < line.length;
  const seen = cut ? upToWord(most, from - start) : most.trimEnd();
  const before = `${start > 0 ? '…' : ''}${line.slice(start, from)}`;
  const marked = characters(line.slice(from, Math.min(Math.max(to, from), start + seen.length))).length;
  const number = ` ${String(place.from.line).padStart(4)}`;
  const bar = colours.dim('│');
  const shown = `${start > 0 ? '…' : ''}${seen}${cut ? '…' : ''}`;
  return [
    `${colours.dim(number)} ${bar} ${printable(shown)}`,
    `${' '.repeat(number.length)} ${bar} ${' '.repeat(characters(before).length)}${paint('^'.repeat(Math.max(1, marked)))}`,
  ];
}

/** Cuts after the last whole word, unless that is far back or would hide the place. */
function upToWord(text: string, place: number): string {
  const space = text.lastIndexOf(' ');
  return space > place && space > text.length - lead ? text.slice(0, space + 1) : text;
}

/** An offset that lies `count` characters before another. */
function backBy(line: string, from: number, count: number): number {
  return (
    from -
    characters(line.slice(Math.max(0, from - far), from))
      .slice(-count)
      .join('').length
  );
}

/** What takes a place on the terminal: letters with their marks. */
const segmenter = new Intl.Segmenter('da', { granularity: 'grapheme' });
const characters = (text: string): string[] =>
  /^[\x20-\x7eæøåÆØÅ]*$/.test(text) ? [...text] : [...segmenter.segment(text)].map(({ segment }) => segment);

/** Tabs become spaces; other control characters, and those that turn the direction of writing, become a sign. */
export const printable = (text: string): string =>
  text.replace(/\t/g, ' ').replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
