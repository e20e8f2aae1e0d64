import { type Course, type Diagnostic, type Library, minutesOfStep, nearest, type StepFile } from '../model/index.js';
import type { FoundSession } from './gather.js';
import { noSheet, noSymbol } from './named.js';
import { didYouMean, say, words } from './say.js';

/** Checks the plan of a session: its steps, who leads them, the sheets in them, and that the minutes add up. */
export function checkAgenda(found: FoundSession, course: Course | undefined, library: Library): Diagnostic[] {
  const { value, yaml } = found;
  const steps = value.agenda.flatMap((step, index) => [
    ...noSymbol(step.symbol, library, yaml.value(['agenda', index, 'symbol'])),
    ...step.sheets.flatMap((sheet, at) => noSheet(sheet, library, yaml.value(['agenda', index, 'sheets', at]))),
    ...(course ? [...checkLead(step, index, found, course), ...checkWhen(step, index, found, course)] : []),
  ]);
  return [...steps, ...checkRepeats(found), ...(course ? checkFrame(found, course) : []), ...checkMinutes(found, course)];
}

function checkLead(step: StepFile, index: number, { yaml }: FoundSession, course: Course): Diagnostic[] {
  const leads = [...Object.keys(course.leads), 'both'];
  if (leads.includes(step.lead)) return [];
  const message = words(`Forløbet har ingen leder \`${step.lead}\`.`, `The course has no lead \`${step.lead}\`.`);
  return [say('unknown-lead', yaml.value(['agenda', index, 'lead']), message, didYouMean(nearest(step.lead, leads), leads))];
}

function checkWhen(step: StepFile, index: number, { yaml }: FoundSession, course: Course): Diagnostic[] {
  const flags = Object.keys(course.options).filter((name) => course.options[name]!.type === 'flag');
  if (step.when === undefined || flags.includes(step.when)) return [];
  const message = words(`Forløbet har intet ja-nej-valg \`${step.when}\`.`, `The course has no yes-no option \`${step.when}\`.`);
  return [say('unknown-option', yaml.value(['agenda', index, 'when']), message, didYouMean(nearest(step.when, flags), flags))];
}

function checkRepeats({ value, yaml }: FoundSession): Diagnostic[] {
  const seen = new Set<string>();
  return value.agenda.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    if (!again) return [];
    const message = words(`Trinet \`${id}\` står her to gange.`, `The step \`${id}\` stands here twice.`);
    return [
      say(
        'repeated-id',
        yaml.value(['agenda', index, 'id']),
        message,
        words('Giv det ene trin et andet id.', 'Give one of the steps another id.'),
      ),
    ];
  });
}

/** Every session has the steps of the course's frame, in its order; others may stand between them. */
function checkFrame({ value, yaml }: FoundSession, course: Course): Diagnostic[] {
  const ids = value.agenda.map((step) => step.id);
  let reached = -1;
  for (const id of course.frame) {
    const index = ids.indexOf(id);
    if (index > reached) {
      reached = index;
      continue;
    }
    const message =
      index === -1
        ? words(`Planen mangler trinet \`${id}\`.`, `The agenda lacks the step \`${id}\`.`)
        : words(`Trinet \`${id}\` står for tidligt i planen.`, `The step \`${id}\` stands too early in the agenda.`);
    const order = course.frame.map((step) => `\`${step}\``).join(', ');
    const hint = words(`Forløbets ramme er ${order}.`, `The frame of the course is ${order}.`);
    return [say('frame-order', index === -1 ? yaml.key(['agenda']) : yaml.value(['agenda', index, 'id']), message, hint)];
  }
  return [];
}

function checkMinutes({ value, yaml }: FoundSession, course: Course | undefined): Diagnostic[] {
  const hours = course?.options['hours'];
  const lengths = ([2, 3] as const).filter((length) => hours?.type !== 'number' || hours.of.includes(length));
  return lengths.flatMap((length) => {
    const sum = value.agenda.reduce((total, step) => total + minutesOfStep(step, length), 0);
    const wanted = length * 60;
    if (sum === wanted) return [];
    const message = words(
      `Minutterne giver ${sum} i et møde på ${length} timer. De skal give ${wanted}.`,
      `The minutes add up to ${sum} in a session of ${length} hours. They must add up to ${wanted}.`,
    );
    const more = wanted - sum;
    const hint =
      more > 0
        ? words(`Læg ${more} minutter til.`, `Add ${more} minutes.`)
        : words(`Træk ${-more} minutter fra.`, `Take ${-more} minutes away.`);
    return [say('minutes', yaml.key(['agenda']), message, hint)];
  });
}
