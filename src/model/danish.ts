// How days and clock times are written in Danish. No time zones and no locale data: the same text everywhere.

const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const;
const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/**
 * A day in words: "2027-03-02" is "tirsdag 2. marts 2027".
 *
 * @param day a calendar day, or a day and a time of which only the day counts
 * @returns the words, or the text as it came when it is no day of the calendar
 */
export function danishDate(day: string): string {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  const at = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  if (y === undefined || at.getUTCMonth() !== Number(m) - 1) return day;
  return `${weekdays[at.getUTCDay()]} ${Number(d)}. ${months[Number(m) - 1]} ${y}`;
}

/**
 * A clock time as it is printed: "16:30" is "16.30".
 *
 * @param time "16:30", or a day and a time: "2027-02-03 16:30"
 * @param later minutes after it; goes on after midnight
 * @returns "16.30" or "9.05", or an empty text when there is no time in it
 */
export function danishTime(time: string, later = 0): string {
  const [, h, m] = /(\d{2}):(\d{2})$/.exec(time) ?? [];
  if (h === undefined) return '';
  const minutes = (((Number(h) * 60 + Number(m) + later) % 1440) + 1440) % 1440;
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}
