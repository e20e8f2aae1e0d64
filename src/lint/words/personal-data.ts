import type { ContactsFile } from '../../model/index.js';
import type { Passage } from '../prose.js';
import type { Finding, SheetRule } from '../rule.js';

export const personalData: SheetRule = {
  about: 'sheet',
  id: 'personal-data',
  severity: 'warning',
  summary: {
    da: 'Ingen telefonnumre, mailadresser eller CPR-numre i arkene.',
    en: 'No phone numbers, mail addresses or CPR numbers in sheets.',
  },
  why: {
    da: 'Arkene deles og kopieres. Numre skifter, og et menneskes oplysninger hører ikke hjemme i en tekst, som alle får.',
    en: 'Sheets are shared and copied. Numbers change, and nobody’s details belong in a text that everybody gets.',
  },
  source: 'Trykklar',
  bad: 'Ring til Anna på 22 33 44 55.',
  good: 'Ring til din støttekontaktperson.\n\n::field{label="Telefon"}',
  check: ({ passages }, { library }) => passages.flatMap((passage) => [...inPassage(passage, library.contacts)]),
};

// Each pattern begins where a word begins, so a long run of letters is read once.
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Six digits that can be a birthday, and four. */
const cpr = /(?<!\d[\s.,/-]?)(?<![\p{L}/=?&#])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?![\p{L}\d]|[.,/-]\d)/gu;
/** Eight digits as Danes group them; a Danish number begins with 2 to 9. */
const phone =
  /(?<!\d[\s.,/-]?)(?<![\p{L}/=?&#])(?:(?:\+|00)45[ -]?)?[2-9]\d(?:\d{6}|\d{2}[ \u00a0-]\d{4}|([ \u00a0.-])\d{2}\1\d{2}\1\d{2}|[ \u00a0-]\d{3}[ \u00a0-]\d{3}|\d[ \u00a0-]\d{2}[ \u00a0-]\d{3})(?![\p{L}\d]|[.,/-]\d| \d)/gu;
/** Short numbers of the lægevagt are only numbers where somebody rings: 1813 is a year too. */
const short = /(?<!\p{L})(?:ring|ringe|ringer|telefon|tlf\.?|nummer|nummeret|lægevagten?)(?: til| på| er|:)? (1\d{3})(?!\d)/giu;

function* inPassage(passage: Passage, contacts: ContactsFile): Generator<Finding> {
  const { text } = passage;
  for (const { 0: found, index } of text.matchAll(mail))
    if (!/@(?:eksempel|example)\./u.test(found)) yield { place: passage.at(index, index + found.length), ...mailSaid(found) };
  for (const { 0: found, index } of text.matchAll(cpr)) yield { place: passage.at(index, index + found.length), ...cprSaid };
  for (const { 0: found, index } of text.matchAll(phone)) {
    if (isNumber(found, text.slice(index + found.length))) continue;
    yield { place: passage.at(index, index + found.length), ...phoneSaid(found, contacts) };
  }
  for (const { 0: all, 1: found, index } of text.matchAll(short)) {
    const from = index + all.length - found!.length;
    if (publicName(found!, contacts)) yield { place: passage.at(from, from + found!.length), ...phoneSaid(found!, contacts) };
  }
}

/** Eight digits that are a day, two years or a price. */
function isNumber(found: string, after: string): boolean {
  const digits = found.replace(/\D/g, '');
  const day = (d: string, m: string, y: string): boolean =>
    /^(?:0[1-9]|[12]\d|3[01])$/.test(d) && /^(?:0[1-9]|1[0-2])$/.test(m) && /^(?:19|20)/.test(y);
  const together = /^\d+$/.test(found);
  return (
    (together && day(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4))) ||
    (together && day(digits.slice(6), digits.slice(4, 6), digits.slice(0, 4))) ||
    /^20\d\d[ -](?:19|20)\d\d$/.test(found) ||
    /^\s?(?:kr|kroner|mio|mia|procent|%)/iu.test(after)
  );
}

const publicName = (number: string, contacts: ContactsFile): string | undefined =>
  Object.values(contacts).find((one) => one.number.replace(/\D/g, '') === number.replace(/\D/g, '').slice(-8))?.name;

const mailSaid = (found: string) => ({
  message: { da: `»${found}« er en mailadresse.`, en: `"${found}" is a mail address.` },
  hint: { da: 'Slet den, eller sæt et felt: ::field{label="Mail"}', en: 'Delete it, or put a field: ::field{label="Mail"}' },
});
const cprSaid = {
  message: { da: 'Tallet ligner et CPR-nummer.', en: 'The number looks like a CPR number.' },
  hint: { da: 'Slet det. Et CPR-nummer hører aldrig hjemme i et ark.', en: 'Delete it. A CPR number never belongs in a sheet.' },
};
function phoneSaid(found: string, contacts: ContactsFile) {
  const name = publicName(found, contacts);
  if (name)
    return {
      message: { da: `Nummeret til ${name} står i contacts.yaml.`, en: `The number of ${name} is in contacts.yaml.` },
      hint: {
        da: 'Sæt ::contacts ind på en linje for sig, eller skriv kun navnet. Så skal nummeret kun rettes ét sted.',
        en: 'Put ::contacts on a line of its own, or write the name alone. Then the number is changed in one place.',
      },
    };
  return {
    message: { da: `»${found}« ligner et telefonnummer.`, en: `"${found}" looks like a phone number.` },
    hint: {
      da: 'Sæt et felt: ::field{label="Telefon"}. Er det et offentligt nummer, så skriv det i contacts.yaml, og sæt ::contacts ind.',
      en: 'Put a field: ::field{label="Telefon"}. Is it a public number, write it in contacts.yaml and put ::contacts here.',
    },
  };
}
