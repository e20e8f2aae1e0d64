// Days as people write them in Danish.
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
