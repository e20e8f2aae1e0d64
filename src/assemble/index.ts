import type { Checked, Library, Order, Pack } from '../model/index.js';
import { fault, tidy } from '../model/index.js';
import { placeIn } from './origin.js';
import { withoutCoping } from './coping.js';
import { jobsOf } from './jobs.js';
import { optionsOf } from './options.js';
import { unknownRoles } from './roles.js';
import { participantsOf } from './participants.js';
import type { Making } from './sections.js';
import { subjectOf } from './session.js';

export { assembleSheet, type AloneChoice } from './alone.js';
export { unknownCards } from './cards.js';

/**
 * From what somebody wants to what is printed: which sheets for which readers, in which order, how many copies, which jobs.
 *
 * @param library what there is
 * @param order what is wanted
 * @param orderFile where the order came from, for messages
 * @returns the pack. What the order gets wrong is an error; the pack then holds what could be understood, at worst no jobs.
 */
export function assemble(library: Library, order: Order, orderFile: string): Checked<Pack> {
  const origin = { order, file: orderFile };
  const { value: subject, diagnostics: about } = subjectOf(library, origin);
  const known = subject.sessions.length > 0;
  const options = known ? optionsOf(subject.course, origin) : { value: {}, diagnostics: [] };
  const { participants, diagnostics: who } = participantsOf(subject, origin, options.value);
  const making: Making = { library, origin, subject, options: options.value, participants, diagnostics: [] };
  const jobs = known ? jobsOf(making) : [];
  const diagnostics = [
    ...about,
    ...options.diagnostics,
    ...(known ? [...who, ...unknownRoles(subject.course, origin)] : []),
    ...making.diagnostics,
    ...withoutCoping(making, jobs),
  ];
  if (known && jobs.length === 0 && diagnostics.length === 0 && !order.cards) diagnostics.push(nothing(making));
  const { course, whole: session } = subject;
  return {
    value: { order, course, session, folder: folderOf(course.id, session.id, participants.named, order.cards !== undefined), jobs },
    diagnostics: tidy(diagnostics),
  };
}

/**
 * Packs with names lie apart: what is built without names never takes their place, and they are thrown away together.
 * Single cards printed again lie apart too, lest they take the place of the whole pack.
 */
const folderOf = (course: string, session: string, named: boolean, cards: boolean): string =>
  [course, session, ...(named ? ['navne'] : []), ...(cards ? ['kort'] : [])].join('/');

const nothing = ({ origin, subject }: Making) =>
  fault(
    'nothing-to-print',
    placeIn(origin, 'readers'),
    { da: 'Der er ingen ark til de læsere, som bestillingen nævner.', en: 'There are no sheets for the readers that the order names.' },
    {
      da: `Slet \`readers\`, eller skriv [${subject.course.readers.join(', ')}].`,
      en: `Delete \`readers\`, or write [${subject.course.readers.join(', ')}].`,
    },
  );
