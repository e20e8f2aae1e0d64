// Rules about how the files of a course fit together.
import type { Rule } from '../rule.js';
import { missingSupportSlip } from './missing-support-slip.js';

export const courseRules: readonly Rule[] = [missingSupportSlip];
