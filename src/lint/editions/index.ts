// Rules about a sheet's two editions.
import type { Rule } from '../rule.js';

export const editionRules: readonly Rule[] = [];
