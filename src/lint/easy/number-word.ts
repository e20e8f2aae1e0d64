import type { SheetRule } from '../rule.js';
import { beginsSentence, matchesIn, rewrite, type Match } from './matches.js';
import { numberWords } from './numbers.js';

export const numberWord: SheetRule = {
  about: 'sheet',
  id: 'number-word',
  severity: 'warning',
  editions: ['easy-read'],
  summary: { da: 'Mængder skrives med tal.', en: 'Quantities are written in digits.' },
  why: {
    da: 'Tallet 5 ses med det samme. Ordet »fem« skal læses først.',
    en: 'The digit 5 is seen at once. The word has to be read first.',
  },
  source: 'Inclusion Europe 2009, Mensch zuerst',
  bad: 'Træk vejret i fem minutter.\nVi mødes seks eller syv gange.',
  good: 'Træk vejret i 5 minutter.\nVi går to og to.\nDu kan have to følelser på én gang.\nÉn taler ad gangen.',
  check: (sheet) =>
    matchesIn(sheet.passages, counted).flatMap((match) => {
      if (isLeft(match)) return [];
      const [whole] = match.found;
      const clock = isClock(match);
      const digits = whole.replace(/\p{L}+/gu, (word) => String(numberWords.get(word.toLowerCase()) ?? word));
      const fix = clock ? undefined : rewrite(sheet, match, digits);
      return [
        {
          place: match.place,
          message: { da: `Tallet »${whole}« er skrevet med bogstaver.`, en: `The number "${whole}" is written in letters.` },
          hint: clock
            ? { da: 'Skriv klokkeslættet med tal: »kl. 16.30«.', en: 'Write the time in digits: "kl. 16.30".' }
            : { da: `Skriv »${digits}«.`, en: `Write "${digits}".` },
          ...(fix && { fix }),
        },
      ];
    }),
};

const one = [...numberWords.keys()].sort((a, b) => b.length - a.length).join('|');
/** One number word, or several: "seks eller syv", "to-tre". */
const counted = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${one})(?:(?:-|–|[ ](?:eller|til)[ ])(?:${one}))*(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu');

/** What is left alone, looked for in the words around, the number word in brackets. */
const left: readonly RegExp[] = [
  // "to og to", "tre ad gangen", "en eller to"
  /\[(\p{L}+)\] (?:og|for) \1(?!\p{L})/u,
  /(?<!\p{L})(\p{L}+) (?:og|for) \[\1\]/u,
  /\] ad gangen/u,
  /(?<!\p{L})(?:en|et|én|ét) (?:eller|til) \[/u,
  /^\[ti\] stille|(?:på alle|under) \[fire\]/u,
  // Percentages and big numbers have rules of their own.
  /\] (?:procent|pct|hundrede|tusind|million|milliard)/u,
  /(?<!\p{L})(?:et|to|tre|fire|fem|seks|syv|otte|ni) \[hundrede/u,
  // "to" is among the smallest words there are, and seldom the point: but of time and measures it is.
  /\[to\](?! (?:timer|minutter|sekunder|dage|døgn|nætter|uger|måneder|år|gange|kroner|liter|glas|øl|flasker|dåser|genstande|meter|kilometer)(?!\p{L}))/u,
];

function isLeft(match: Match): boolean {
  const { passage, found, from } = match;
  // "De Fem" is a name; "Fem minutter" begins a sentence.
  if (found[0] !== found[0].toLowerCase() && !beginsSentence(passage.text, from)) return true;
  if (wouldBeList(match)) return true;
  const around = aroundOf(match);
  return left.some((pattern) => pattern.test(around));
}

const isClock = (match: Match): boolean =>
  /(?<!\p{L})(?:klokken|kl\.|halv|kvart over|kvart i|minutter over|minutter i) \[|\] minutter (?:over|i halv)(?!\p{L})/u.test(
    aroundOf(match),
  );

/** "ring om [fem] minutter" */
const aroundOf = ({ passage: { text }, found, from, to }: Match): string =>
  `${text.slice(Math.max(0, from - 20), from)}[${found[0]}]${text.slice(to, to + 20)}`.toLowerCase().replace(/\s/gu, ' ');

/** "5." at the beginning of a line is a list: there the word has to stay. */
const wouldBeList = ({ passage: { text }, from, to }: Match): boolean =>
  (from === 0 || text[from - 1] === '\n') && /[.)]/.test(text[to] ?? '');
