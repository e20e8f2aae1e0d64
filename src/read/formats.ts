import { asId, type Words } from '../model/index.js';
import { words } from './say.js';

interface Format {
  /** A part of the pattern that the schema in `model` writes; a zod format's own name. */
  of: string;
  /** Follows the field: "Feltet `x` …". */
  message: Words;
  hint(written: string): Words;
}

const write = (example: string): Words => words(`Skriv for eksempel \`${example}\`.`, `Write for example \`${example}\`.`);

const formats: Format[] = [
  {
    of: '^[a-z0-9]+(-[a-z0-9]+)*$',
    message: words('kan kun have små bogstaver a–z, tal og bindestreger', 'may have small letters a–z, digits and hyphens only'),
    hint: (written) => write(asId(written) || 'min-trang'),
  },
  {
    of: '\\d{2}:\\d{2}',
    message: words('er ikke en dato og et klokkeslæt', 'is not a date and a time'),
    hint: () => write('2027-02-03 16:30'),
  },
  { of: 'date', message: words('er ikke en dato', 'is not a date'), hint: () => write('2027-03-02') },
  {
    of: '[0-9a-f]{6,}',
    message: words('er ikke et fingeraftryk', 'is not a fingerprint'),
    hint: () => words('Kør `trykklar check`. Den siger, hvad der skal stå.', 'Run `trykklar check`. It says what should stand here.'),
  },
  {
    of: '[0-9a-f]{4}',
    message: words('er ikke fingeraftryk af linjer', 'is not the fingerprints of lines'),
    hint: () => words('Slet linjen, og kør `trykklar check --accept`.', 'Delete the line, and run `trykklar check --accept`.'),
  },
  {
    of: 'openmoji',
    message: words('er ikke en kilde til et piktogram', 'is not a source of a symbol'),
    hint: () =>
      words('Skriv `openmoji 1F642`, `healthicons body/body` eller `own`.', 'Write `openmoji 1F642`, `healthicons body/body` or `own`.'),
  },
  { of: '^F-', message: words('er ikke et id på en kendsgerning', 'is not the id of a fact'), hint: () => write('F-TRANG-1') },
  { of: '^[A-ZÆØÅ]$', message: words('er ikke ét stort bogstav', 'is not one capital letter'), hint: () => write('R') },
  {
    of: '[a-zæøå0-9]',
    message: words('kan kun have små bogstaver, tal og bindestreger', 'may have small letters, digits and hyphens only'),
    hint: (written) =>
      write(
        written
          .toLowerCase()
          .replace(/[^a-zæøå0-9]+/g, '-')
          .replace(/^-+|-+$/g, '') || 'glad',
      ),
  },
];

/** What to say of a text that does not have its form. `pattern` is a regular expression's source or a zod format's name. */
export function formatFault(pattern: string): { message: Words; hint(written: string): Words } {
  const found = formats.find((format) => pattern.includes(format.of));
  return (
    found ?? {
      message: words('har ikke den rigtige form', 'does not have the right form'),
      hint: () => words('Ret værdien.', 'Mend the value.'),
    }
  );
}
