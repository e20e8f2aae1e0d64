// Days and clock times as people write them in Danish.
import { danishDate } from '../../model/index.js';

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/**
 * A day in words.
 *
 * @param year null where none is written: then only day and month are said
 * @returns "onsdag 3. marts 2027" or "3. marts"; null for what is no day of the calendar
 */
export function dayInWords(day: number, month: number, year: number | null): string | null {
  const two = (n: number): string => String(n).padStart(2, '0');
  const iso = `${year ?? 2028}-${two(month)}-${two(day)}`;
  const whole = danishDate(iso);
  if (whole === iso || !months[month - 1] || day < 1) return null;
  return year === null ? `${day}. ${months[month - 1]}` : whole;
}

/** The number of a month by its first letters: "sept" is 9. */
export const monthOf = (short: string): number => months.findIndex((month) => month.startsWith(short.toLowerCase().slice(0, 3))) + 1;

/** A day of the week and "den" before a date go into what is written instead. */
const before = String.raw`(?<![\p{L}\p{N}])(?:((?:man|tirs|ons|tors|fre|lør|søn)dag),?[ \u00a0])?(?:(d\.|den)[ \u00a0]?)?`;
/** "2027-03-03", "03-03-2027", "3.3.27": weekday, den, year, month, day; or day, mark, month, year. */
export const dashed = new RegExp(
  `${before}(?<![\\d./-])(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})([-./])(\\d{1,2})\\7(\\d{4}|\\d{2}))(?![\\d./-]?\\d)`,
  'giu',
);
/** "3/3", "d. 3/3-2027": weekday, den, day, month, long year, short year. */
export const slashed = new RegExp(
  `${before}(?<![\\d./,])(\\d{1,2})/(\\d{1,2})(?:(?:[- ]|[ ]i[ ])((?:19|20)\\d{2})|-(\\d{2})(?![\\d/]))?(?![\\d/]|[.,]\\d)`,
  'giu',
);
/** "3. jan.": weekday, den, day, month. */
export const shortMonth = new RegExp(
  `${before}(\\d{1,2})\\.?[ \\u00a0]?(jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec)(?![\\p{L}\\p{N}])\\.?`,
  'giu',
);
/** "kl. 16:30": kl, hours, minutes. An hour of one digit needs a word that says it is one: "1:10" is a mixture. */
export const clock =
  /(?<![\p{L}\d.,:])((?:(?:kl\.?|klokken)[ \u00a0]?)?)((?<=(?:kl\.?|klokken|fra|til|[-–])[ \u00a0]?)\d|\d(?=:\d\d ?[-–])|[01]\d|2[0-3]):([0-5]\d)(?![\d:]|[.,]\d)/giu;
