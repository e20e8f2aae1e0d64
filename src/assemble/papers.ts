import type { Audience, Run } from '../model/index.js';
import { decks } from './decks.js';
import { loose } from './loose.js';
import { apart, bothSides, duplex, isFlat, leadersOf, passages, readers, reads, unbound, type Part } from './parts.js';
import { sheetsOf, standardReader, type Making } from './sections.js';
import { wanted } from './sources.js';
import { fileNames, titles, whenPapers } from './words.js';

/** The course's papers: no pack to staple, since each sheet is used at a time of its own. */
export const papersOf = (making: Making): Part[] => [
  singly(making, 'participants', 'participant', making.participants.copies),
  ...loose(making),
  ...decks(making),
  singly(making, 'facilitators', 'facilitator', leadersOf(making)),
  singly(making, 'support', 'support', making.participants.copies),
];

/** The sheets of one audience, each a passage of its own that begins on a right-hand page. */
function singly(making: Making, id: 'participants' | 'facilitators' | 'support', audience: Audience, copies: number): Part {
  const named = wanted(making.subject.sessions, (s) => s.sheets[audience], apart(making)).filter((want) => isFlat(making, want));
  const all = audience === 'participant' ? readers(making) : [standardReader(making, audience)];
  const whose = audience === 'participant' ? passages(making) : [{ section: 0, slots: {} }];
  const sets = all.map((who) => (reads(making, audience) ? sheetsOf(making, named, who) : []));
  const runs: Run[] = whose.flatMap(({ section, ...run }) =>
    sets[section]!.map((_, i, { length }) => ({ ...run, section: section * length + i })),
  );
  return {
    ...unbound(making, id, titles[id]),
    sides: bothSides(making, id),
    rightHandStarts: duplex(making),
    name: fileNames[id],
    copies,
    carried: id === 'support' ? undefined : whenPapers[id],
    sections: sets.flat().map((sheet) => ({ sheets: [sheet] })),
    runs,
  };
}
