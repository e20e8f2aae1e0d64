// The verb `lint`: what a proof-reader who knows easy-read, Danish and both courses would say. Nothing is laid out here.
import { tidy, type Diagnostic, type Document, type Library, type Source } from '../model/index.js';
import { withoutOverlaps } from './overlaps.js';
import { passagesOf } from './prose.js';
import type { Around, Finding, Rule, Sheet } from './rule.js';
import { rules } from './rules.js';
import { switchesOf } from './switches.js';

export { accept } from './editions/index.js';
export type { Dictionary } from './dictionary.js';
export { levelOf, readability, type Level } from './readability.js';
export type { Rule } from './rule.js';
export { ruleGroups, rules } from './rules.js';
export { lixWords } from './thresholds.js';

/** What the rules are given besides the library. */
export interface LintSupplies {
  /** The tree of a text. */
  documentOf(source: Source): Document;
  today: string;
  dictionary: Around['dictionary'];
}

/**
 * Reads the texts of a library against every rule.
 *
 * @param chosen the files that are asked about. Rules about one text look at these only; those about the library need all texts, and what
 *   they say of other files is left out
 * @returns what the rules have to say, sorted; nothing for a rule that a sheet's front matter switches off with a reason
 */
export function lint(library: Library, supplies: LintSupplies, chosen: (file: string) => boolean = () => true): Diagnostic[] {
  const around: Around = { library, sheets: sheetsOf(library, supplies), today: supplies.today, dictionary: supplies.dictionary };
  const asked = [...around.sheets.values()].filter(({ source }) => chosen(source.file));
  const said = rules.flatMap((rule) =>
    findingsOf(rule, asked, around).map((finding) => ({ severity: rule.severity, ...finding, rule: rule.id })),
  );
  return tidy(withoutOverlaps(switchesOf(around.sheets, rules).apply(said))).filter(({ place }) => chosen(place.file));
}

/** A tree never changes, so its prose is gathered once: `check --watch` and `--fix` read the same texts again and again. */
const known = new WeakMap<Document, Sheet>();

function sheetsOf(library: Library, { documentOf }: LintSupplies): Map<string, Sheet> {
  const sources = [...library.sheets.values()].flatMap(({ editions }) => Object.values(editions));
  return new Map(sources.map((source) => [source.file, sheetOf(source, documentOf(source))]));
}

function sheetOf(source: Source, document: Document): Sheet {
  const sheet = known.get(document) ?? { source, document, passages: passagesOf(source, document) };
  known.set(document, sheet);
  return sheet;
}

function findingsOf(rule: Rule, asked: readonly Sheet[], around: Around): Finding[] {
  if (rule.about === 'library') return rule.check(around);
  const { editions } = rule;
  return asked.filter(({ source }) => !editions || editions.includes(source.edition)).flatMap((sheet) => rule.check(sheet, around));
}
