import type { SheetRule } from '../rule.js';
import { matchesIn } from './matches.js';
import { numberWords } from './numbers.js';

export const percentage: SheetRule = {
  about: 'sheet',
  id: 'percentage',
  severity: 'warning',
  editions: ['easy-read'],
  summary: { da: 'Der står ingen procenter.', en: 'There are no percentages.' },
  why: {
    da: 'Procent er svært at forestille sig. »Få« og »mange« kan alle se for sig.',
    en: 'A percentage is hard to picture. All can picture "few" and "many".',
  },
  source: 'Inclusion Europe 2009',
  bad: '80 % får det bedre.',
  good: 'De fleste får det bedre.',
  check: ({ passages }) =>
    matchesIn(passages, share).map(({ place, found: [whole, number] }) => {
      const words = instead(number);
      return {
        place,
        message: { da: `»${whole}« er en procent.`, en: `"${whole}" is a percentage.` },
        hint: { da: `Skriv for eksempel ${words}.`, en: `Write for instance ${words.replaceAll('»', '"').replaceAll('«', '"')}.` },
      };
    }),
};

const share =
  /(?<![\p{L}\p{N}.,])(?:(\d{1,9}(?:[.,]\d{1,9})?|\p{L}{2,20})[ \u00a0]?)?(?:%|(?<!\p{L})(?:procent(?:en|er|erne)?|pct)(?![\p{L}])\.?)/giu;

/** What the number is in plain words. */
function instead(number: string | undefined): string {
  const value = numberWords.get((number ?? '').toLowerCase()) ?? Number.parseFloat((number ?? '').replace(',', '.'));
  if (Number.isNaN(value)) return '»få« eller »mange«';
  if (value <= 15) return '»få«';
  if (value < 45) return '»nogle«';
  if (value <= 55) return '»halvdelen«';
  return value < 90 ? '»de fleste«' : '»næsten alle«';
}
