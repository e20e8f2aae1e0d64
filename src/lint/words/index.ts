// Rules about words in both editions: spelling, safety, terms.
import type { Rule } from '../rule.js';

export const wordRules: readonly Rule[] = [];
