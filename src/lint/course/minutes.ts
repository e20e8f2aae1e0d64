import { minutesOfStep, startOf, type Course, type Session } from '../../model/index.js';
import type { Finding, LibraryRule } from '../rule.js';
import { exampleSheet } from './example.js';
import { meetingsOf, nameOf, textsOf } from './sessions.js';

// That a plan adds up is checked when reading, and that a guide's lanes fill their step when tailoring.
export const minutes: LibraryRule = {
  about: 'library',
  id: 'minutes',
  severity: 'warning',
  summary: { da: 'Et ark kan nås i det trin, det bruges i.', en: 'A sheet can be done in the step that uses it.' },
  why: {
    da: 'Den, der skriver langsomt, skal ikke afbrydes midt i et svar.',
    en: 'Who writes slowly is not to be stopped in the middle of an answer.',
  },
  source: 'Trykklar',
  bad: { 'content/proeve/sheets/ark-et.md': exampleSheet('kind: exercise\nminutes: 75') },
  good: { 'content/proeve/sheets/ark-et.md': exampleSheet('kind: exercise\nminutes: 60') },
  check: (around) =>
    meetingsOf(around).flatMap((meeting) => {
      const { course, session } = meeting;
      const ids = new Set(session.agenda.flatMap((step) => step.sheets));
      return [...ids].flatMap((id) => {
        const room = roomFor(id, session, lengthsOf(course));
        return textsOf(around, id).flatMap(({ source: { meta, fields, file } }): Finding[] => {
          // Homework and slips are done at home. Leaders read theirs before.
          const inStep = meta.audience === 'participant' && meta.kind !== 'homework';
          if (!inStep || !room || meta.minutes === undefined || meta.minutes <= room.minutes) return [];
          return [{ place: fields['minutes'] ?? startOf(file), ...tooLong(meta.minutes, room, nameOf(meeting), session.file) }];
        });
      });
    }),
};

interface Room {
  step: string;
  minutes: number;
  hours: 2 | 3;
}

const lengthsOf = ({ options: { hours } }: Course): (2 | 3)[] =>
  ([2, 3] as const).filter((length) => hours?.type !== 'number' || hours.of.includes(length));

/** The longest step that uses a sheet, in the shortest session that has such a step. */
function roomFor(id: string, { agenda }: Session, lengths: readonly (2 | 3)[]): Room | null {
  const rooms = lengths.flatMap((hours) => {
    const steps = agenda
      .filter(({ sheets }) => sheets.includes(id))
      .map((step) => ({ step: step.id, minutes: minutesOfStep(step, hours), hours }));
    const [longest] = steps.filter((step) => step.minutes > 0).sort((a, b) => b.minutes - a.minutes);
    return longest ?? [];
  });
  return rooms.sort((a, b) => a.minutes - b.minutes)[0] ?? null;
}

const tooLong = (needs: number, { step, minutes, hours }: Room, meeting: string, file: string): Pick<Finding, 'message' | 'hint'> => ({
  message: {
    da: `Arket tager ${needs} minutter, men trinet »${step}« i ${meeting} har ${minutes} (${hours} timer).`,
    en: `The sheet takes ${needs} minutes, but the step "${step}" of ${meeting} has ${minutes} (${hours} hours).`,
  },
  hint: {
    da: `Gør arket kortere, giv trinet mere tid i ${file}, eller ret \`minutes\`.`,
    en: `Shorten the sheet, give the step more time in ${file}, or mend \`minutes\`.`,
  },
});
