import type { Words } from '../model/index.js';
import { courseRules } from './course/index.js';
import { easyRules } from './easy/index.js';
import { editionRules } from './editions/index.js';
import type { Rule } from './rule.js';
import { wordRules } from './words/index.js';

/** Every rule, in the order of docs/regler.md. */
export const ruleGroups: readonly { title: Words; rules: readonly Rule[] }[] = [
  { title: { da: 'Letlæst', en: 'Easy-read' }, rules: easyRules },
  { title: { da: 'Ord', en: 'Words' }, rules: wordRules },
  { title: { da: 'To udgaver af samme ark', en: 'Two editions of one sheet' }, rules: editionRules },
  { title: { da: 'Forløbet', en: 'The course' }, rules: courseRules },
];
export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);
