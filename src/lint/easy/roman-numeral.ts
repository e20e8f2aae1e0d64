import type { SheetRule } from '../rule.js';
import { matchesIn, rewrite, type Match } from './matches.js';
import { romanValue } from './roman.js';

export const romanNumeral: SheetRule = {
  about: 'sheet',
  id: 'roman-numeral',
  severity: 'warning',
  editions: ['easy-read'],
  summary: { da: 'Tal skrives ikke med romertal.', en: 'Numbers are not written in Roman numerals.' },
  why: {
    da: 'Romertal ligner bogstaver, og mange har aldrig lært dem.',
    en: 'Roman numerals look like letters, and many never learnt them.',
  },
  source: 'Inclusion Europe 2009, Mensch zuerst',
  bad: 'Læs kapitel IV.\nDronning Margrethe II var med.',
  good: 'Læs kapitel 4.\nI kapitel 4 står noget om MC og DVD.',
  check: (sheet) =>
    matchesIn(sheet.passages, numeral).flatMap((match) => {
      const value = valueOf(match);
      if (value === null) return [];
      const [whole, before, roman] = match.found as unknown as [string, string, string];
      const after = match.passage.text.slice(match.to);
      const name = isName(before);
      const words = name ? `den ${value}.` : `${value}`;
      // "den 9." and a full stop or a capital after it would read as the end of a sentence.
      const fix = name && /^(?:\.|\s+\p{Lu}|\s*$)/u.test(after) ? undefined : rewrite(sheet, match, whole.slice(0, -roman.length) + words);
      return [
        {
          place: match.passage.at(match.to - roman.length, match.to),
          message: { da: `»${roman}« er et romertal.`, en: `"${roman}" is a Roman numeral.` },
          hint: { da: `Skriv »${words}«.`, en: `Write "${words}".` },
          ...(fix && { fix }),
        },
      ];
    }),
};

/** The word before, and what may be a numeral. */
const numeral = /(?<![\p{L}\p{N}])((?:\p{L}+[ \u00a0])?)([IVXLCDM]+)(?![\p{L}\p{N}'’]|-\p{L})/gu;
const counted = /^(?:kapitel|kapitlet|del|bind|type|fase|trin|punkt|afsnit|kap|nr|niveau|akt|krig|verdenskrig)\s$/iu;
const isName = (before: string): boolean => /^\p{Lu}\p{Ll}+\s$/u.test(before) && !counted.test(before);

/** Alone, "I" is a pronoun, "V" a letter and "VI" may be shouted; "MC" and "CV" are no numbers in any text of ours. */
function valueOf({ found: [, before = '', roman = ''], passage, to }: Match): number | null {
  if (roman === 'I' && !(counted.test(before) && /^\s*(?:[.,;:!?)]|$|og I)/.test(passage.text.slice(to)))) return null;
  const known = counted.test(before) || (isName(before) && roman.length > 1);
  if ((roman.length === 1 || roman === 'VI') && !known) return null;
  if (/[LCDM]/.test(roman) && roman.length < 4) return null;
  return romanValue(roman);
}
