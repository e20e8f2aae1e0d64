import { startOf, type Place, type Session, type Words } from '../../model/index.js';
import type { Around, LibraryRule, Sheet } from '../rule.js';
import { exampleSheet } from './example.js';
import { meetingsOf, nameOf, textsOf, type Meeting } from './sessions.js';
import { shownIn } from './shown.js';

export const plusWithoutCoping: LibraryRule = {
  about: 'library',
  id: 'plus-without-coping',
  severity: 'warning',
  summary: {
    da: 'Efter et ark, der kan vække trang, kommer der i samme møde et ark eller et kort, der hjælper ned igen.',
    en: 'After a sheet that may wake craving, a sheet or card that helps down again comes in the same session.',
  },
  why: {
    da: 'Snak om det gode ved rusmidler kan selv vække trang (»tørfixe«), og ingen skal gå hjem alene med den.',
    en: 'Talk of the good sides of substances can itself wake craving, and nobody is to go home alone with it.',
  },
  source: 'HCS-manualen, Trykklar',
  bad: { 'content/proeve/sheets/ark-et.md': exampleSheet('kind: exercise\nraises: [plus]') },
  good: {
    'content/proeve/sheets/ark-et.md': exampleSheet('kind: exercise\nraises: [plus]'),
    'content/proeve/sheets/ark-to.md': exampleSheet('kind: exercise\ncopes: true'),
  },
  check: (around) => meetingsOf(around).flatMap((meeting) => inMeeting(meeting, around)),
};

function inMeeting(meeting: Meeting, around: Around) {
  const { session } = meeting;
  // Homework that no step names is done elsewhere, and a deck that no step names has no place in the order.
  const ids = [...new Set([...session.sheets.participant, ...session.agenda.flatMap((step) => step.sheets)])];
  const coping = ids.filter((id) => textsOf(around, id).some(({ source }) => source.meta.copes));
  return ids.flatMap((id) => {
    const raised = textsOf(around, id).flatMap((text) => raisedBy(text, around))[0];
    if (!raised || coping.some((other) => comesAfter(other, id, session))) return [];
    return [{ place: raised.place, message: without(raised.what, nameOf(meeting)), hint: putAfter(session.file) }];
  });
}

/** What a participant's sheet brings up: its author says so, or a picture of a drink, a joint or a pill does. */
function raisedBy(text: Sheet, { library }: Around): { what: Words; place: Place }[] {
  const { meta, fields, file } = text.source;
  if (meta.audience !== 'participant') return [];
  const [said] = meta.raises ?? [];
  if (said) return [{ what: raisable[said], place: fields['raises'] ?? startOf(file) }];
  const picture = shownIn(text).find(({ symbol }) => library.symbols.get(symbol)?.substance);
  return picture ? [{ what: raisable.picture, place: picture.place }] : [];
}

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

const raisable = {
  plus: { da: 'Arket bringer det gode ved rusmidler op', en: 'The sheet brings up the good sides of substances' },
  craving: { da: 'Arket bringer trang op', en: 'The sheet brings up craving' },
  picture: { da: 'Arket viser billeder af rusmidler', en: 'The sheet shows pictures of substances' },
} as const satisfies Record<string, Words>;

const without = (what: Words, meeting: string): Words => ({
  da: `${what.da}, og i ${meeting} kommer der intet bagefter, som hjælper ned igen.`,
  en: `${what.en}, and in ${meeting} nothing comes after it that helps down again.`,
});
const putAfter = (file: string): Words => ({
  da: `Sæt et ark eller kort med \`copes: true\` efter det i ${file}.`,
  en: `Put a sheet or cards with \`copes: true\` after it in ${file}.`,
});
