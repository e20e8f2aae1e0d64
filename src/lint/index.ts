// The verb `lint`: what a proof-reader who knows easy-read, Danish and both courses would say. Nothing is laid out here.
import { tidy, type Diagnostic, type Document, type Library, type Source } from '../model/index.js';
import { passagesOf } from './prose.js';
import type { Around, Finding, Rule, Sheet } from './rule.js';
import { rules } from './rules.js';
import { switchesOf } from './switches.js';

export { accept } from './editions/index.js';
export type { Dictionary } from './dictionary.js';
export type { Rule } from './rule.js';
export { ruleGroups, rules } from './rules.js';

/** What the rules are given besides the library. */
export interface LintSupplies {
  /** The tree of a text. */
  documentOf(source: Source): Document;
  today: string;
  dictionary: Around['dictionary'];
}

/**
 * Reads every text of a library against every rule.
 *
 * @returns what the rules have to say, sorted; nothing for a rule that a sheet's front matter switches off with a reason
 */
export function lint(library: Library, supplies: LintSupplies): Diagnostic[] {
  const around: Around = { library, sheets: sheetsOf(library, supplies), today: supplies.today, dictionary: supplies.dictionary };
  const said = rules.flatMap((rule) => findingsOf(rule, around).map((finding) => ({ ...finding, rule: rule.id, severity: rule.severity })));
  return tidy(switchesOf(around.sheets, rules).apply(said));
}

function sheetsOf(library: Library, { documentOf }: LintSupplies): Map<string, Sheet> {
  const sources = [...library.sheets.values()].flatMap(({ editions }) => Object.values(editions));
  return new Map(
    sources.map((source) => {
      const document = documentOf(source);
      return [source.file, { source, document, passages: passagesOf(source, document) }];
    }),
  );
}

function findingsOf(rule: Rule, around: Around): Finding[] {
  if (rule.about === 'library') return rule.check(around);
  const { editions } = rule;
  const read = [...around.sheets.values()].filter(({ source }) => !editions || editions.includes(source.edition));
  return read.flatMap((sheet) => rule.check(sheet, around));
}
