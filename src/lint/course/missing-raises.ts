import type { Place } from '../../model/index.js';
import type { Around, LibraryRule, Sheet } from '../rule.js';
import { bottle, exampleSheet } from './example.js';
import { shownIn } from './shown.js';

export const missingRaises: LibraryRule = {
  about: 'library',
  id: 'missing-raises',
  severity: 'warning',
  summary: {
    da: 'Et ark med billeder af rusmidler siger i hovedet, at det kan vække trang.',
    en: 'A sheet with pictures of substances says in its front matter that it may wake craving.',
  },
  why: {
    da: 'Et billede af en øl, en joint eller en pille kan selv vække trang. Når arket siger det, ser mappen efter, at der kommer noget bagefter, som hjælper ned igen.',
    en: 'A picture of a beer, a joint or a pill can itself wake craving. Where the sheet says so, the pack sees to it that something comes after it that helps down again.',
  },
  source: 'HCS-manualen, Trykklar',
  bad: { ...bottle, 'content/proeve/sheets/ark-et.md': exampleSheet('kind: exercise', '![](symbol:flaske) Alkohol') },
  good: { ...bottle, 'content/proeve/sheets/ark-et.md': exampleSheet('kind: exercise\nraises: [craving]', '![](symbol:flaske) Alkohol') },
  check: (around) =>
    [...around.sheets.values()].flatMap((sheet) => {
      const place = firstShown(sheet, around);
      return place ? [{ place, ...words }] : [];
    }),
};

/** Where a participant's sheet that says nothing of craving first shows a substance. */
function firstShown(sheet: Sheet, { library }: Around): Place | null {
  const { meta } = sheet.source;
  if (meta.audience !== 'participant' || (meta.raises ?? []).length > 0) return null;
  const shown = shownIn(sheet).find(({ symbol }) => library.symbols.get(symbol)?.substance);
  return shown?.place ?? null;
}

const words = {
  message: {
    da: 'Arket viser billeder af rusmidler, men siger ikke, at det kan vække trang.',
    en: 'The sheet shows pictures of substances but does not say that it may wake craving.',
  },
  hint: {
    da: 'Skriv `raises: [craving]` i arkets hoved, eller brug et andet billede.',
    en: 'Write `raises: [craving]` in the front matter, or use another picture.',
  },
} as const;
