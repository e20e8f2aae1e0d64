import type { Finding, Sheet, SheetRule } from '../rule.js';
import { clock, dashed, dayInWords, monthOf, shortMonth, slashed } from './dates.js';
import { hasLines } from './line-break.js';
import { matchesIn, rewrite, type Match } from './matches.js';

/** In both editions: days and clock times are printed in one way. */
export const dateForm: SheetRule = {
  about: 'sheet',
  id: 'date-form',
  severity: 'warning',
  summary: {
    da: 'Datoer skrives »onsdag 3. marts 2027«, klokkeslæt »16.30«.',
    en: 'Dates are written "onsdag 3. marts 2027", clock times "16.30".',
  },
  why: {
    da: 'En dag og et klokkeslæt skal kunne læses højt, som de står, uden at nogen skal regne måneden ud.',
    en: 'A day and a time must be read out as they stand, and nobody should have to work out the month.',
  },
  source: 'Inclusion Europe 2009, Trykklar',
  bad: 'Vi ses den 3/3 kl. 16:30.\nSidste gang er 2027-03-31.',
  good: 'Vi ses onsdag 3. marts kl. 16.30.\nDrik 1/2 liter vand.\nRing døgnet rundt, 24/7.',
  check: (sheet) => [
    ...matchesIn(sheet.passages, dashed).flatMap((match) => ofDashed(sheet, match)),
    ...matchesIn(sheet.passages, slashed).flatMap((match) => ofSlashed(sheet, match)),
    ...matchesIn(sheet.passages, shortMonth).flatMap((match) => ofShortMonth(sheet, match)),
    ...matchesIn(sheet.passages, clock).map((match) => ofClock(sheet, match)),
  ],
};

function ofDashed(sheet: Sheet, match: Match): Finding[] {
  const [, weekday, , y, m, d, day, , month, year] = match.found;
  const written = Number(y ?? year);
  const full = dayInWords(Number(d ?? day), Number(m ?? month), written < 100 ? 2000 + written : written);
  if (full === null) return [];
  return [dated(sheet, match, full, weekday, written >= 100)];
}

function ofSlashed(sheet: Sheet, match: Match): Finding[] {
  const [, weekday, den, d, m, long, short] = match.found;
  const [day, month, y] = [Number(d), Number(m), long ?? (short && `20${short}`)];
  const sure =
    Boolean(weekday ?? den ?? y) || /(?<!\p{L})(?:senest|inden|dato:?)\s$/iu.test(match.passage.text.slice(0, match.from).slice(-12));
  // Without a word before it, "1/2" is a half, "7/10" a mark out of ten and "24/7" day and night.
  if (!sure && (day < month || `${d}/${m}` === '24/7' || `${d}/${m}` === '10/10')) return [];
  const words = dayInWords(day, month, y === undefined ? null : Number(y));
  if (words === null) return [];
  if (y !== undefined) return [dated(sheet, match, words, weekday, long !== undefined)];
  return [dated(sheet, match, start(match, weekday, den) + words, undefined, true)];
}

function ofShortMonth(sheet: Sheet, match: Match): Finding[] {
  const [whole, weekday, den, day, short = ''] = match.found;
  const words = dayInWords(Number(day), monthOf(short), null);
  if (words === null) return [];
  const after = match.passage.text.slice(match.to);
  const stop = whole.endsWith('.') && /^(?:\s*$|\s+\p{Lu})/u.test(after) ? '.' : '';
  return [dated(sheet, match, start(match, weekday, den) + words + stop, undefined, true)];
}

/** What stands before a day without a year. A line that begins with "3. marts" would be a list. */
function start({ passage, from }: Match, weekday: string | undefined, den: string | undefined): string {
  if (weekday) return `${weekday} `;
  if (den) return 'den ';
  return hasLines(passage) && (from === 0 || passage.text[from - 1] === '\n') ? 'Den ' : '';
}

/** One message for a date. Where another day of the week is written than the calendar's, a person has to say which is right. */
function dated(sheet: Sheet, match: Match, words: string, weekday: string | undefined, safe: boolean): Finding {
  const [whole] = match.found;
  const agrees = weekday === undefined || words.toLowerCase().startsWith(weekday.toLowerCase());
  const text = /^\p{Lu}/u.test(whole) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
  const fix = agrees ? rewrite(sheet, match, text, safe) : undefined;
  return {
    place: match.place,
    message: { da: `Datoen »${whole}« er ikke skrevet helt ud.`, en: `The date "${whole}" is not written in full.` },
    hint: agrees
      ? { da: `Skriv »${text}«.`, en: `Write "${text}".` }
      : {
          da: `Skriv »${text}«, hvis datoen er rigtig: ugedagen passer ikke.`,
          en: `Write "${text}" if the date is right: the weekday does not match.`,
        },
    ...(fix && { fix }),
  };
}

function ofClock(sheet: Sheet, match: Match): Finding {
  const [whole, kl = '', hours = '', minutes = ''] = match.found;
  const text = `${Number(hours)}.${minutes}`;
  const fix = rewrite(sheet, match, kl + text);
  return {
    place: match.place,
    message: { da: `Klokkeslættet »${whole.slice(kl.length)}« har kolon.`, en: `The clock time "${whole.slice(kl.length)}" has a colon.` },
    hint: { da: `Skriv »${text}«.`, en: `Write "${text}".` },
    ...(fix && { fix }),
  };
}
