import { startOf } from '../../model/index.js';
import type { LibraryRule } from '../rule.js';
import { exampleSheet } from './example.js';
import { isOfKind, meetingsOf, nameOf, textsOf } from './sessions.js';

export const missingGuide: LibraryRule = {
  about: 'library',
  id: 'missing-guide',
  severity: 'warning',
  summary: { da: 'Hvert møde og hvert tema har en guide til lederne.', en: 'Each session and theme has a guide for the leaders.' },
  why: {
    da: 'Uden guide er ordene, rækkefølgen og det, man gør, når det bliver svært, op til den, der tilfældigvis leder den dag.',
    en: 'Without a guide the words, the order and what to do when it gets hard are up to whoever happens to lead that day.',
  },
  source: 'Trykklar',
  bad: { 'content/proeve/sheets/guide-et.md': exampleSheet('kind: handout\naudience: facilitator') },
  good: { 'content/proeve/sheets/guide-et.md': exampleSheet('kind: guide\naudience: facilitator') },
  check: (around) =>
    meetingsOf(around).flatMap((meeting) => {
      const { course, session } = meeting;
      const texts = session.sheets.facilitator.map((id) => textsOf(around, id));
      // A sheet that is not there may be the guide, and is missed when reading.
      const unsure = texts.some((editions) => editions.length === 0);
      if (unsure || !course.readers.includes('facilitator') || isOfKind(texts.flat(), 'guide')) return [];
      return [
        {
          place: startOf(session.file),
          message: { da: `${nameOf(meeting)} har ingen guide.`, en: `${nameOf(meeting)} has no guide.` },
          hint: {
            da: 'Skriv et ark med `kind: guide` og `audience: facilitator`, og nævn det under `sheets: facilitator`.',
            en: 'Write a sheet with `kind: guide` and `audience: facilitator`, and name it under `sheets: facilitator`.',
          },
        },
      ];
    }),
};
