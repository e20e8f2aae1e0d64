import { startOf, type DirectiveOf, type Place } from '../../model/index.js';
import { blocksOf } from '../blocks.js';
import type { Around, Finding, LibraryRule, Sheet } from '../rule.js';
import { exampleSheet } from './example.js';
import { handedOut, isOfKind, meetingsOf, nameOf, textsOf, type Meeting } from './sessions.js';

const guide = (body: string): string => exampleSheet('kind: guide\naudience: facilitator', body);

export const missingContacts: LibraryRule = {
  about: 'library',
  id: 'missing-contacts',
  severity: 'warning',
  summary: {
    da: 'Hvert møde har de akutte numre i guiden eller på et af deltagernes ark.',
    en: 'Each session has the acute numbers in the guide or on a sheet of the participants.',
  },
  why: {
    da: 'Når det haster, leder ingen i en anden mappe efter et nummer.',
    en: 'When it is urgent, nobody looks for a number in another folder.',
  },
  source: 'Trykklar',
  bad: { 'content/proeve/sheets/guide-et.md': guide('Tekst.') },
  good: { 'content/proeve/sheets/guide-et.md': guide('::contacts{group=acute}') },
  check(around) {
    const meetings = meetingsOf(around).map((meeting) => ({ meeting, place: numbersOf(meeting, around) }));
    const printed = meetings.find(({ place }) => place !== null)?.place;
    const acute = Object.values(around.library.contacts).some(({ group }) => group === 'acute');
    return [
      ...meetings.flatMap(({ meeting, place }) => (place ? [] : [noNumbers(meeting, around)])),
      ...(printed && !acute ? [noAcute(printed)] : []),
    ];
  },
};

/** Where the numbers to call are printed for everybody who is at the session. */
function numbersOf({ session }: Meeting, around: Around): Place | null {
  const ids = [...session.sheets.facilitator, ...handedOut(session)];
  for (const id of ids) {
    for (const text of textsOf(around, id)) {
      const place = numbersIn(text, around);
      if (place) return place;
    }
  }
  return null;
}

/** A condition may leave the numbers out, so those inside one do not count. @param seen ids that were looked into: sheets may include each other */
function numbersIn({ document }: Sheet, around: Around, seen = new Set<string>()): Place | null {
  seen.add(document.id);
  for (const { block, around: outer } of blocksOf(document)) {
    if (block.type !== 'directive' || outer.some(({ name }) => name === 'when' || name === 'only')) continue;
    if (block.name === 'contacts' && block.attributes.group !== 'advice') return block.place;
    if (block.name === 'include' && included(block, around, seen)) return block.place;
  }
  return null;
}
const included = ({ attributes: { sheet } }: DirectiveOf<'include', 'parsed'>, around: Around, seen: Set<string>): boolean =>
  !seen.has(sheet) && textsOf(around, sheet).some((text) => numbersIn(text, around, seen) !== null);

function noNumbers(meeting: Meeting, around: Around): Finding {
  const guide = meeting.session.sheets.facilitator.flatMap((id) => textsOf(around, id)).find((text) => isOfKind([text], 'guide'));
  return {
    place: guide?.source.fields['title'] ?? startOf(meeting.session.file),
    message: {
      da: `De akutte numre står ingen steder i arkene til ${nameOf(meeting)}.`,
      en: `The acute numbers stand on no sheet of ${nameOf(meeting)}.`,
    },
    hint: {
      da: 'Skriv `::contacts{group=acute}` i guiden eller på et af deltagernes ark, uden om `:::when` og `:::only`.',
      en: 'Write `::contacts{group=acute}` in the guide or on a sheet of the participants, outside `:::when` and `:::only`.',
    },
  };
}

const noAcute = (place: Place): Finding => ({
  place,
  message: {
    da: 'Her trykkes intet nummer at ringe til, når det haster: contacts.yaml har ingen i gruppen »acute«.',
    en: 'No number to call in an emergency is printed here: contacts.yaml has none in the group "acute".',
  },
  hint: {
    da: 'Skriv `group: acute` ved alarmnummeret i contacts.yaml.',
    en: 'Write `group: acute` at the emergency number in contacts.yaml.',
  },
});
