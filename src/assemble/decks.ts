import { bothSides, quiet, reads, titleOf, unbound, type Part } from './parts.js';
import { sheetOf, type For, type Making } from './sections.js';
import { wanted } from './sources.js';
import { carrierNames, carrierTitles } from './words.js';

/** Each deck on card stock, one set for the table, in the edition of the order. */
export function decks(making: Making): Part[] {
  const { course, sessions } = making.subject;
  const { order } = making.origin;
  const { print } = order;
  const edition = order.edition ?? course.edition;
  const who: For = { reader: { audience: 'participant', edition, options: making.options, answers: null }, named: false };
  return wanted(sessions, (s) => s.decks).map((want) => {
    const sheet = reads(making, 'participant', 'facilitator') ? sheetOf(making, want, who) : null;
    return {
      ...unbound(making, 'cards', quiet(making, titleOf([sheet ? [sheet] : []]), carrierTitles.cards)),
      name: quiet(making, want.id, carrierNames.cards),
      copies: 1,
      paper: 'card',
      sides: bothSides(making, 'cards'),
      after: 'cut',
      turn: print.turn,
      backs: print.backs,
      sections: sheet ? [{ sheets: [sheet] }] : [],
      runs: sheet ? [{ section: 0, slots: {} }] : [],
    };
  });
}
