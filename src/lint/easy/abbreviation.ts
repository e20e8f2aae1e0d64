import type { Finding, Sheet, SheetRule } from '../rule.js';
import { longFormOf, shortForm, unitAfterNumber, units } from './abbreviations.js';
import { capitalsIn } from './capital-words.js';
import { capital, matchesIn, rewrite, type Match } from './matches.js';

export const abbreviation: SheetRule = {
  about: 'sheet',
  id: 'abbreviation',
  severity: 'warning',
  editions: ['easy-read'],
  summary: { da: 'Ord skrives helt ud. »TV« og »kl.« er undtaget.', en: 'Words are written in full. "TV" and "kl." are excepted.' },
  why: {
    da: 'En forkortelse skal man kende for at kunne læse den, og den lyder forkert, når den læses højt.',
    en: 'An abbreviation can only be read by those who know it, and it sounds wrong when read aloud.',
  },
  source: 'Inclusion Europe 2009, GOV.UK, Mensch zuerst',
  bad: 'Ring til fx en ven.\nDet varer ca. 10 min.\nTal med KABS om det.',
  good: 'Ring for eksempel til en ven.\nDet varer cirka 10 minutter.\nVi ses foran TV kl. 16.30.',
  check: (sheet, around) => [
    ...matchesIn(sheet.passages, shortForm).flatMap((match) => ofShort(sheet, match)),
    ...matchesIn(sheet.passages, unitAfterNumber).map((match) => ofUnit(sheet, match)),
    ...capitalsIn(sheet.passages, around).flatMap(({ match, as }) => (as === 'short' ? [ofCapitals(match)] : [])),
  ],
};

function ofShort(sheet: Sheet, match: Match): Finding[] {
  const [whole] = match.found;
  const form = longFormOf(whole);
  if (!form) return [];
  const long = /^\p{Lu}/u.test(whole) ? capital(form.long) : form.long;
  return [spelt(sheet, match, whole, long, stopOf(match, form.ends))];
}

function ofUnit(sheet: Sheet, match: Match): Finding {
  const [, number = '', , short = ''] = match.found;
  const [single, plural] = units[short.toLowerCase().replace('.', '')] as [string, string];
  const long = number === '1' ? single : plural;
  return spelt(sheet, match, short, `${number} ${long}`, stopOf(match, true));
}

function spelt(sheet: Sheet, match: Match, short: string, long: string, stop: string): Finding {
  const fix = rewrite(sheet, match, long + stop);
  return {
    place: match.place,
    message: { da: `»${short}« er en forkortelse.`, en: `"${short}" is an abbreviation.` },
    hint: { da: `Skriv »${long}«.`, en: `Write "${long}".` },
    ...(fix && { fix }),
  };
}

/** The full stop that a sentence still needs when the short form that ended it goes. */
function stopOf({ found: [whole], passage: { text }, to }: Match, ends: boolean): string {
  if (!whole.endsWith('.')) return '';
  const after = text.slice(to, to + 20);
  return /^[\s»«")\]]*$/u.test(after) && to + 20 > text.length
    ? '.'
    : ends && /^[»«")\]]*\s+[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(after)
      ? '.'
      : '';
}

const ofCapitals = ({ place, found: [whole] }: Match): Finding => ({
  place,
  message: { da: `»${whole}« er en forkortelse.`, en: `"${whole}" is an abbreviation.` },
  hint: {
    da: 'Skriv navnet helt ud. Kender alle læsere forkortelsen, så sæt den på listen content/words/ordliste.yaml.',
    en: 'Write the name in full. If all readers know the short form, put it on the list content/words/ordliste.yaml.',
  },
});
