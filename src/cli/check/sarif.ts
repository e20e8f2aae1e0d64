// SARIF 2.1.0 (OASIS, errata 01), for code hosts that show messages beside the lines of a change.
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../lint/index.js';
import type { Diagnostic, Place, Point, Severity } from '../../model/index.js';
import type { Language } from '../settings.js';

export interface Sarif {
  lang: Language;
  version: string;
  rules: readonly Rule[];
  /** Where a rule is explained, by its id. */
  link: (rule: string) => string;
  /** A path from the folder that the command was given in. */
  shown: (file: string) => string;
  /** The point in a file that lies at an offset; null for what is not a text of the content. */
  pointAt: (file: string, offset: number) => Point | null;
}

const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', hint: 'note' };

/** One run of `check` as a SARIF log. The same messages give the same text. */
export function sarifOf(diagnostics: readonly Diagnostic[], around: Sarif): string {
  const { lang, version, rules } = around;
  const own = new Set(rules.map(({ id }) => id));
  const others = [...new Set(diagnostics.map(({ rule }) => rule))].filter((rule) => !own.has(rule)).sort();
  const ids = [...own, ...others];
  const driver = {
    name: 'Trykklar',
    semanticVersion: version,
    language: lang,
    rules: [...rules.map((rule) => ruleOf(rule, around)), ...others.map((id) => ({ id }))],
  };
  const run = {
    tool: { driver },
    language: lang,
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((d) => resultOf(d, ids.indexOf(d.rule), around)),
  };
  const $schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleOf({ id, severity, summary, why, source }: Rule, { lang, link }: Sarif): object {
  const from = { da: 'Kilde', en: 'Source' }[lang];
  return {
    id,
    shortDescription: { text: summary[lang] },
    fullDescription: { text: why[lang] },
    help: {
      text: `${summary[lang]} ${why[lang]} ${from}: ${source}. ${link(id)}`,
      markdown: `${summary[lang]}\n\n${why[lang]}\n\n*${from}: ${source}*`,
    },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number, around: Sarif): object {
  const { rule: ruleId, severity, place, message, hint } = diagnostic;
  const { lang } = around;
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: `${message[lang]}\n${hint[lang]}` },
    locations: [{ physicalLocation: { artifactLocation: artifact(place.file, around), region: region(place) } }],
    ...fixesOf(diagnostic, around),
  };
}

/** A fix whose places cannot be told in lines and columns is left out: the hint says it in words. */
function fixesOf({ fix, place: { file }, hint }: Diagnostic, around: Sarif): object {
  const replacements = (fix?.edits ?? []).flatMap(({ from, to, text }) => {
    const [first, last] = [around.pointAt(file, from), around.pointAt(file, to)];
    return first && last ? [{ deletedRegion: region({ from: first, to: last }), insertedContent: { text } }] : [];
  });
  if (!fix || replacements.length === 0 || replacements.length < fix.edits.length) return {};
  const changes = [{ artifactLocation: artifact(file, around), replacements }];
  return { fixes: [{ description: { text: hint[around.lang] }, artifactChanges: changes }] };
}

/** Lines and columns from 1; the end is the column after the last character. */
const region = ({ from, to }: Pick<Place, 'from' | 'to'>): object => ({
  startLine: from.line,
  startColumn: from.column,
  endLine: to.line,
  endColumn: to.column,
});

/** Relative to the current folder, with "/" and percent-encoded; a file outside it has its whole address. */
function artifact(file: string, { shown }: Sarif): { uri: string } {
  const path = shown(file);
  if (path === '..' || path.startsWith('../')) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(encoded).join('/') };
}

/** RFC 3986: encodeURIComponent leaves five signs that are reserved. */
const encoded = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
