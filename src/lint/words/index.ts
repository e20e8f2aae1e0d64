// Rules about words in both editions: spelling, safety, terms.
import type { Rule } from '../rule.js';
import { blamingWord } from './blaming-word.js';
import { childishWord } from './childish-word.js';
import { hardWord } from './hard-word.js';
import { labelWord } from './label-word.js';
import { longWord } from './long-word.js';
import { otherTerm } from './other-term.js';
import { personalData } from './personal-data.js';
import { spelling } from './spelling.js';
import { straightQuotes } from './straight-quotes.js';
import { useInstruction } from './use-instruction.js';

export const wordRules: readonly Rule[] = [
  spelling,
  longWord,
  hardWord,
  otherTerm,
  blamingWord,
  childishWord,
  labelWord,
  useInstruction,
  personalData,
  straightQuotes,
];
