import { courseRules } from './course/index.js';
import { easyRules } from './easy/index.js';
import { editionRules } from './editions/index.js';
import type { Rule } from './rule.js';
import { wordRules } from './words/index.js';

/** Every rule, in the order of docs/regler.md. */
export const rules: readonly Rule[] = [...easyRules, ...wordRules, ...editionRules, ...courseRules];
