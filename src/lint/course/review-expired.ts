import { danishDate, startOf, type Place, type Words } from '../../model/index.js';
import type { Finding, SheetRule } from '../rule.js';

const sheet = (review: string): string => `---\ntitle: Et ark\nkind: handout\nreview: ${review}\n---\n\nTekst.\n`;

// That readers of the target group have read a draft is no fault: drafts are there to be tried.
export const reviewExpired: SheetRule = {
  about: 'sheet',
  id: 'review-expired',
  severity: 'warning',
  summary: {
    da: 'Et godkendt ark siger af hvem og hvornår, og godkendelsen er ikke udløbet.',
    en: 'A reviewed sheet says by whom and when, and its review has not expired.',
  },
  why: {
    da: 'Råd om helbred bliver gamle. Foden siger »fagligt godkendt«, og det skal passe på den dag, arket trykkes.',
    en: 'Advice on health grows old. The foot says "reviewed", and that must be true on the day the sheet is printed.',
  },
  source: 'Trykklar',
  bad: sheet('{ status: reviewed, by: sygeplejerske, on: 2024-03-02, expires: 2026-03-02 }'),
  good: sheet('{ status: reviewed, by: sygeplejerske, on: 2026-03-02, expires: 2028-03-02 }'),
  check({ source: { meta, fields, file } }, { today }) {
    const { status, by, on, expires, readByTargetGroup } = meta.review;
    const at = (field: string): Place => fields[`review.${field}`] ?? fields['review'] ?? startOf(file);
    const findings: (Finding | false | undefined)[] = [
      expires !== undefined && expires < today && say(at('expires'), expired(expires), again),
      status === 'reviewed' && !by?.trim() && say(at('status'), nobody, writeRole),
      status === 'reviewed' && on === undefined && say(at('status'), noDay, writeDay),
      on !== undefined && on > today && say(at('on'), later(on), writeDay),
      readByTargetGroup && meta.edition === 'standard' && say(at('readByTargetGroup'), standardRead, moveIt),
    ];
    return findings.filter((finding) => typeof finding === 'object');
  },
};

const say = (place: Place, message: Words, hint: Words): Finding => ({ place, message, hint });
const expired = (day: string): Words => ({ da: `Gennemsynet udløb ${danishDate(day)}.`, en: `The review expired on ${day}.` });
const again: Words = {
  da: 'Lad en fagperson læse arket igen, og skriv en ny `on` og `expires`. Indtil da: `status: draft` uden `expires`.',
  en: 'Let a professional read the sheet again, and write a new `on` and `expires`. Until then: `status: draft` without `expires`.',
};
const nobody: Words = { da: 'Der står ikke, hvem der har godkendt arket.', en: 'It does not say who reviewed the sheet.' };
const writeRole: Words = {
  da: 'Skriv rollen, aldrig et navn: `by: sygeplejerske`.',
  en: 'Write the role, never a name: `by: sygeplejerske`.',
};
const noDay: Words = { da: 'Der står ikke, hvornår arket blev godkendt.', en: 'It does not say when the sheet was reviewed.' };
const writeDay: Words = {
  da: 'Skriv dagen, arket blev læst: `on: 2027-03-02`.',
  en: 'Write the day the sheet was read: `on: 2027-03-02`.',
};
const later = (day: string): Words => ({
  da: `Arket er godkendt ${danishDate(day)}, og den dag er ikke kommet.`,
  en: `The sheet is reviewed on ${day}, and that day has not come.`,
});
const standardRead: Words = {
  da: '`readByTargetGroup` handler om den letlæste udgave, og det her er standardudgaven.',
  en: '`readByTargetGroup` is about the easy-read edition, and this is the standard one.',
};
const moveIt: Words = { da: 'Flyt det til den letlæste fil, eller slet det.', en: 'Move it to the easy-read file, or delete it.' };
