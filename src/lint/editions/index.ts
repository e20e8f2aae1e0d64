// Rules about a sheet's two editions.
import type { Rule } from '../rule.js';
import { parity } from './parity.js';
import { staleEdition } from './stale-edition.js';

export { accept } from './accepted.js';
export const editionRules: readonly Rule[] = [parity, staleEdition];
