// Rules about the words of easy-read.
import type { Rule } from '../rule.js';
import { sentenceTooLong } from './sentence-too-long.js';

export const easyRules: readonly Rule[] = [sentenceTooLong];
