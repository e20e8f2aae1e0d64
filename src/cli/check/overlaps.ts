import type { Diagnostic } from '../../model/index.js';
export const withoutRepeats = (d: Diagnostic[]): Diagnostic[] => d;
