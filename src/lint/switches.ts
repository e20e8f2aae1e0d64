// A sheet may switch a rule off, with a reason: front matter `lint: { long-word: "Ordet er arkets emne." }`.
import { fault, nearest, didYouMean, startOf, type Diagnostic } from '../model/index.js';
import type { Rule, Sheet } from './rule.js';

/** What is switched off, and what is wrong with it. */
export interface Switches {
  /** Leaves out what is switched off; adds what to say about switches that switch nothing. */
  apply(said: readonly Diagnostic[]): Diagnostic[];
}

export function switchesOf(sheets: ReadonlyMap<string, Sheet>, rules: readonly Rule[]): Switches {
  const ids = new Set(rules.map(({ id }) => id));
  return {
    apply(said) {
      const used = new Set(said.map(({ place, rule }) => `${place.file} ${rule}`));
      const kept = said.filter(({ place, rule }) => !Object.hasOwn(sheets.get(place.file)?.source.meta.lint ?? {}, rule));
      const idle = [...sheets.values()].flatMap(({ source }) =>
        Object.keys(source.meta.lint).flatMap((rule) => {
          const place = source.fields[`lint.${rule}`] ?? source.fields['lint'] ?? startOf(source.file);
          if (!ids.has(rule)) return [unknownRule(rule, place, ids)];
          return used.has(`${source.file} ${rule}`) ? [] : [needless(rule, place)];
        }),
      );
      return [...kept, ...idle];
    },
  };
}

const unknownRule = (rule: string, place: Diagnostic['place'], ids: ReadonlySet<string>): Diagnostic =>
  fault(
    'unknown-rule',
    place,
    { da: `Der er ingen regel, der hedder »${rule}«.`, en: `There is no rule called "${rule}".` },
    didYouMean(nearest(rule, ids), { da: 'Reglernes navne står i docs/regler.md.', en: 'The names of the rules are in docs/regler.md.' }),
    'warning',
  );
const needless = (rule: string, place: Diagnostic['place']): Diagnostic =>
  fault(
    'needless-switch',
    place,
    { da: `Reglen »${rule}« har intet at sige om arket.`, en: `The rule "${rule}" has nothing to say about this sheet.` },
    { da: 'Slet linjen.', en: 'Delete the line.' },
    'warning',
  );
