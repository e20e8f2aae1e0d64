import { startOf } from '../../model/index.js';
import type { Around, LibraryRule } from '../rule.js';
import { exampleCourse, exampleSheet } from './example.js';
import { textsOf } from './sessions.js';

const withSupport = exampleCourse('participant, facilitator, support');

export const missingSupportSlip: LibraryRule = {
  about: 'library',
  id: 'missing-support-slip',
  severity: 'warning',
  summary: {
    da: 'Hver hjemmeopgave har en støtteseddel, når forløbet har støttekontaktpersoner.',
    en: 'Each homework has a support slip when the course has support persons.',
  },
  why: {
    da: 'Hjemmeopgaven bliver lavet, når den, der hjælper, ved, hvad den er til, og hvor meget hjælp der er nok.',
    en: 'Homework gets done when the person who helps knows what it is for and how much help is enough.',
  },
  source: 'Trykklar',
  bad: { 'content/proeve/course.yaml': withSupport, 'content/proeve/sheets/stoetteseddel.md': null },
  good: {
    'content/proeve/course.yaml': withSupport,
    'content/proeve/sheets/stoetteseddel.md': exampleSheet('kind: handout\naudience: support\nsupports: opgave'),
  },
  check(around) {
    const sources = [...around.sheets.values()].map(({ source }) => source);
    const supported = new Set(sources.map(({ meta }) => meta.supports));
    return [...homework(around)].flatMap((id) => {
      const source = textsOf(around, id).find((text) => text.source.meta.kind === 'homework')?.source;
      if (!source || supported.has(id)) return [];
      return [
        {
          place: source.fields['kind'] ?? startOf(source.file),
          message: { da: 'Hjemmeopgaven har ingen støtteseddel.', en: 'The homework has no support slip.' },
          hint: {
            da: `Skriv et ark med \`audience: support\` og \`supports: ${id}\`.`,
            en: `Write a sheet with \`audience: support\` and \`supports: ${id}\`.`,
          },
        },
      ];
    });
  },
};

/** Sheets that lie in a course with support persons or that it hands out. Elsewhere (in hcs) nobody would get the slip. */
function homework({ library }: Around): Set<string> {
  const courses = [...library.courses.values()].filter(({ readers }) => readers.includes('support'));
  const own = [...library.sheets.values()].filter(({ course }) => courses.some(({ id }) => id === course)).map(({ id }) => id);
  return new Set([...own, ...courses.flatMap(({ sessions }) => sessions.flatMap((session) => session.homework))]);
}
