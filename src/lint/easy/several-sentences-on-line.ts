import { PICTURE } from '../prose.js';
import type { SheetRule } from '../rule.js';
import { sentencesOf, type Stretch } from '../sentences.js';
import { longFormOf } from './abbreviations.js';
import { breakLine, hasLines } from './line-break.js';
import { plain } from './matches.js';

export const severalSentencesOnLine: SheetRule = {
  about: 'sheet',
  id: 'several-sentences-on-line',
  severity: 'warning',
  editions: ['easy-read'],
  summary: { da: 'En ny sætning begynder på en ny linje.', en: 'A new sentence begins a new line.' },
  why: {
    da: 'Så er det let at se, hvor en tanke slutter, og finde tilbage til den næste.',
    en: 'It is then easy to see where a thought ends and to find the way back to the next.',
  },
  source: 'Inclusion Europe 2009, Ordblindeforeningen',
  bad: 'Stop op. Træk vejret langsomt.\n\n- Ring til en ven. Sig, hvordan du har det.',
  good: 'Stop op.\nTræk vejret langsomt.\nVi ses kl. 16.30 hos H. C. Hansen.\nHusk: Tag en ven med.',
  check: (sheet) =>
    sheet.passages.filter(hasLines).flatMap((passage) => {
      const text = plain(passage);
      return pairs(sentencesOf({ text })).flatMap(([first, second]) => {
        const between = text.slice(first.to, second.from);
        if (between.includes('\n') || !isEnd(first.text) || !isBeginning(second.text)) return [];
        const word = /[\p{L}\p{N}]+/u.exec(second.text)?.[0] ?? second.text;
        // "den 3. Husk mad": was it a date?
        const fix = breakLine(sheet, passage, first.to, second.from, !/\d\.$/.test(first.text));
        return [
          {
            place: passage.at(second.from, second.to),
            message: { da: 'Sætningen begynder midt på en linje.', en: 'The sentence begins in the middle of a line.' },
            hint: between.includes(PICTURE)
              ? { da: 'Sæt en tom linje før billedet.', en: 'Put an empty line before the picture.' }
              : { da: `Sæt et linjeskift før »${word}«.`, en: `Put a line break before "${word}".` },
            ...(fix && { fix }),
          },
        ];
      });
    }),
};

const pairs = (all: readonly Stretch[]): [Stretch, Stretch][] => all.slice(1).map((second, i) => [all[i] as Stretch, second]);

/** Not a colon, not dots that trail off, not a number alone ("1."), not an initial or another short form: "H. C.", "d.", "afd." */
function isEnd(text: string): boolean {
  if (!/[.!?][»"«)\]*]*$/.test(text) || /(?:\.\.|…)$/.test(text) || !/\p{L}/u.test(text)) return false;
  const [last = ''] = /(?<![\p{L}\p{N}.])[\p{L}.]{1,12}\.$/u.exec(text.slice(-14)) ?? [];
  return last.length !== 2 && longFormOf(last)?.ends !== false;
}

/** »Stop!« sagde hun. */
const isBeginning = (text: string): boolean => !/^[^\p{L}\p{N}]*\p{Ll}/u.test(text);
