import { PICTURE, VALUE, type Passage } from '../prose.js';
import type { Finding, Sheet, SheetRule } from '../rule.js';
import { sentencesOf } from '../sentences.js';
import { lineCharacters as limit } from '../thresholds.js';
import { mustBeDivided } from './clauses.js';
import { breakLine, hasLines } from './line-break.js';
import { plain } from './matches.js';

/** A hint: the page wraps what is longer, but not at the author's pause. */
export const lineTooLong: SheetRule = {
  about: 'sheet',
  id: 'line-too-long',
  severity: 'hint',
  editions: ['easy-read'],
  summary: { da: `En letlæst linje har højst ${limit} tegn.`, en: `An easy-read line has at most ${limit} characters.` },
  why: {
    da: 'En længere linje bliver brudt på papiret, der hvor den er fuld. Linjen skal brydes ved en naturlig pause.',
    en: 'A longer line is broken on paper where it is full. It should be broken at a natural pause.',
  },
  source: 'Inclusion Europe 2009, Mensch zuerst, Ordblindeforeningen',
  bad: 'Du kan altid ringe til en af gruppens to ledere, hvis det er svært.',
  good: 'Du kan altid ringe til en af gruppens to ledere,\nhvis det er svært.',
  check: (sheet) =>
    sheet.passages
      .filter((passage) => hasLines(passage) && !passage.within.some((name) => narrow.has(name)))
      .flatMap((p) => ofPassage(sheet, p)),
};

/** Places whose lines are shorter than the page's, and broken by it. */
const narrow = new Set(['choices', 'rank', 'columns', 'card']);
const invisible = new RegExp(`[${PICTURE}${VALUE}]\\s?`, 'gu');

function ofPassage(sheet: Sheet, passage: Passage): Finding[] {
  const text = plain(passage);
  const divided = sentencesOf({ text }).filter((sentence) => mustBeDivided(sentence.text));
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const length = line.replace(invisible, '').trim().length;
    // A sentence that has to be divided first, or a line of several sentences, has a message of its own.
    if (length <= limit || /[.!?]["»«)]*\s+[»"]?\p{Lu}/u.test(line)) return [];
    if (divided.some((sentence) => sentence.from < from + line.length && from < sentence.to)) return [];
    const pause = pauseIn(line);
    const fix = pause ? breakLine(sheet, passage, from + pause.end, from + pause.start, false) : undefined;
    return [
      {
        place: passage.at(from, from + line.length),
        message: {
          da: `Linjen har ${length} tegn. Letlæst har højst ${limit}.`,
          en: `The line has ${length} characters. Easy-read has at most ${limit}.`,
        },
        hint: pause
          ? {
              da: `Sæt et linjeskift før »${pause.word}«, eller skriv kortere.`,
              en: `Put a line break before "${pause.word}", or write less.`,
            }
          : {
              da: 'Sæt et linjeskift ved en naturlig pause, eller skriv kortere.',
              en: 'Put a line break at a natural pause, or write less.',
            },
        ...(fix && { fix }),
      },
    ];
  });
}

/** Words that a line may begin with where no comma parts it. */
const joints = new Set('og men eller fordi når hvis for til med på i fra hos som der'.split(' '));

/** The pause that parts a line best: after a comma or before a word that goes on; both parts short enough. */
function pauseIn(line: string): { end: number; start: number; word: string } | null {
  const found = [...line.matchAll(/(,?)[ \u00a0](?=(\p{L}+))/gu)].flatMap(({ 0: space, 1: comma, 2: word = '', index }) => {
    const [end, start] = [index + (comma ? 1 : 0), index + space.length];
    if ((!comma && !joints.has(word)) || end > limit || line.length - start > limit) return [];
    return [{ end, start, word, cost: Math.abs(line.length / 2 - end) + (comma ? 0 : 15) }];
  });
  return found.toSorted((a, b) => a.cost - b.cost)[0] ?? null;
}
