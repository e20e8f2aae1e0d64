import type { SheetRule } from '../rule.js';
import { bigNumber as limit } from '../thresholds.js';
import { matchesIn, type Match } from './matches.js';

export const bigNumber: SheetRule = {
  about: 'sheet',
  id: 'big-number',
  severity: 'warning',
  editions: ['easy-read'],
  summary: { da: `Der står ingen tal over ${limit}.`, en: `There are no numbers above ${limit}.` },
  why: {
    da: 'Store tal siger kun noget til den, der er vant til dem.',
    en: 'Big numbers mean something only to those who are used to them.',
  },
  source: 'Inclusion Europe 2009',
  bad: '140.000 mennesker drikker for meget.',
  good: 'Mange mennesker drikker for meget.\nRing til 70 20 11 11 eller 1813.\nVi bor i 8000 Aarhus.\nDet var i 2027.',
  check: ({ passages }) =>
    matchesIn(passages, number).flatMap((match) => {
      if (!isBig(match)) return [];
      const whole = match.found[0].trim();
      return [
        {
          place: match.place,
          message: { da: `»${whole}« er et stort tal.`, en: `"${whole}" is a big number.` },
          hint: {
            da: 'Skriv »mange« eller »meget«, eller noget, alle kender: »så mange som i en hel by«.',
            en: 'Write "many" or "much", or something that all know: "as many as in a whole town".',
          },
        },
      ];
    }),
};

/** "1.250", "20 000", "5000", "5 millioner", "millioner". A run of digit groups is read as a whole, so that a phone number is one. */
const number =
  /(?<![\p{L}\p{N}.,:/+-])(?:\d{1,12}(?:[. \u00a0]\d{1,12}){0,12}(?:[ \u00a0](?:tusinde?|mio\.?|mia\.?|million(?:er)?|milliard(?:er)?)(?!\p{L}))?|(?:million(?:er)?|milliard(?:er)?)(?!\p{L}))(?![\d%]|[-/:]\d)/giu;
/** What is counted in thousands: after it, "2000" is no year. */
const unit = /^[ \u00a0](?:kr|kroner|mennesker|personer|danskere|gange|skridt|kilometer|meter|gram|kalorier|kilo)(?!\p{L})/iu;

function isBig({ found: [whole], passage: { text }, to }: Match): boolean {
  if (/\p{L}/u.test(whole)) return true;
  const after = text.slice(to, to + 20);
  if (/^[ \u00a0]?(?:%|procent|pct)/iu.test(after)) return false;
  if (/^\d{1,3}(?:[. \u00a0]\d{3})+$/.test(whole)) return Number(whole.replace(/\D/g, '')) > limit;
  if (!/^\d+$/.test(whole) || Number(whole) <= limit) return false;
  // Years and short numbers to ring (1813), postcodes and phone numbers.
  if (/^\d{4}$/.test(whole) && !unit.test(after)) return !/^[12]/.test(whole) && !/^[ \u00a0]\p{Lu}/u.test(after) && !isCalled(text, to);
  return whole.length !== 8 || unit.test(after) || /0{5}$/.test(whole);
}

/** "SMS til 1231", "kode 4455". */
const isCalled = (text: string, to: number): boolean =>
  /(?<!\p{L})(?:ring|ringe|sms|sms'e|send|telefon|tlf\.?|nummer|nr\.?|kode|koden)(?!\p{L})[^.!?]{0,30}$/iu.test(
    text.slice(Math.max(0, to - 44), Math.max(0, to - 4)),
  );
