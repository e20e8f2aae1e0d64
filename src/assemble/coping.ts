import { fault, startOf, type Diagnostic, type PackJob, type Session, type Source, type Words } from '../model/index.js';
import type { Making } from './sections.js';

/**
 * Talk of the good sides of substances, or of craving, can itself wake craving: after a sheet that raises it, the pack has a sheet or cards that
 * help down again before anyone leaves.
 *
 * @returns a warning for each sheet of the pack that nothing helpful comes after
 */
export function withoutCoping(making: Making, jobs: readonly PackJob[]): Diagnostic[] {
  const { whole } = making.subject;
  // Homework that no step names is done elsewhere, and a deck that no step names has no place in the order.
  const used = [...new Set([...whole.sheets.participant, ...whole.agenda.flatMap((step) => step.sheets)])];
  const printed = new Set(jobs.flatMap(({ sections }) => sections.flatMap(({ sheets }) => sheets.map(({ source }) => source.id))));
  const coping = used.filter((id) => textsOf(making, id).some(({ meta }) => meta.copes));
  return used
    .filter((id) => printed.has(id) && !coping.some((other) => comesAfter(other, id, whole)))
    .flatMap((id) => textsOf(making, id).filter(raises).slice(0, 1))
    .map((source) => alone(source, making));
}

const textsOf = ({ library }: Making, id: string): Source[] => Object.values(library.sheets.get(id)?.editions ?? {});
const raises = ({ meta }: Source): boolean => meta.audience === 'participant' && (meta.raises ?? []).length > 0;

/**
 * By the plan, which says when a sheet is used; by the order of handing out for sheets that no step names. A step that hangs on an option (the
 * meal) may be left out, so it helps nobody for sure.
 */
function comesAfter(other: string, id: string, { agenda, sheets }: Session): boolean {
  const used = agenda.flatMap((step) => step.sheets);
  const sure = agenda.flatMap((step) => step.sheets.map((sheet) => (step.when === undefined ? sheet : null)));
  if (used.includes(id) && used.includes(other)) return sure.lastIndexOf(other) > used.lastIndexOf(id);
  const { participant } = sheets;
  return participant.includes(id) && participant.lastIndexOf(other) > participant.lastIndexOf(id);
}

const raised = {
  plus: { da: 'det gode ved rusmidler', en: 'the good sides of substances' },
  craving: { da: 'trang', en: 'craving' },
} as const satisfies Record<string, Words>;

function alone({ meta, fields, file }: Source, { subject: { course, whole, sessions } }: Making): Diagnostic {
  const what = raised[meta.raises?.[0] ?? 'craving'];
  const meeting = whole.number === null ? `»${whole.title}«` : `${course.meeting.toLowerCase()} ${whole.number}`;
  const where = sessions.map((session) => session.file);
  return fault(
    'plus-without-coping',
    fields['raises'] ?? startOf(file),
    {
      da: `Arket bringer ${what.da} op, og i ${meeting} kommer der intet bagefter, som hjælper ned igen.`,
      en: `The sheet brings up ${what.en}, and in ${meeting} nothing comes after it that helps down again.`,
    },
    {
      da: `Sæt et ark eller kort med \`copes: true\` efter det i ${where.join(' eller ')}.`,
      en: `Put a sheet or cards with \`copes: true\` after it in ${where.join(' or ')}.`,
    },
    'warning',
  );
}
