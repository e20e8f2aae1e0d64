import type { Carrier } from '../model/index.js';
import { onPaper } from './on-paper.js';
import { isApart, passages, quiet, readers, reads, titleOf, unbound, waysOf, type Part } from './parts.js';
import { sheetsOf, type Making } from './sections.js';
import { wanted, type Wanted } from './sources.js';
import { carrierNames, carrierTitles, whenCarried } from './words.js';

/** Sheets that are folded or hung up: each has a file of its own, so that nothing is on its back and no staple in it. */
export function loose(making: Making): Part[] {
  if (!reads(making, 'participant')) return [];
  const { sessions } = making.subject;
  const decks = wanted(sessions, (s) => s.decks);
  return wanted(sessions, (s) => [...s.sheets.participant, ...s.homework], decks).flatMap((want) =>
    waysOf(making, want)
      .filter(isApart)
      .map((carrier) => looseSheet(making, want, carrier)),
  );
}

/** One sheet in one way to paper: one for each participant, but a poster for the wall. */
function looseSheet(making: Making, want: Wanted, carrier: Carrier): Part {
  const wall = carrier === 'poster' || carrier === 'tiles';
  const all = wall ? readers(making).slice(0, 1) : readers(making);
  const sheets = all.map((who) => sheetsOf(making, [want], wall ? { ...who, named: false } : who, carrier));
  const { print } = making.origin.order;
  return {
    ...unbound(making, 'sheet', quiet(making, titleOf(sheets), carrierTitles[carrier])),
    ...onPaper(carrier, print.turn),
    name: quiet(making, several(making, want) ? `${want.id}-${carrierNames[carrier]}` : want.id, carrierNames[carrier]),
    copies: wall ? 1 : making.participants.copies,
    carried: whenCarried[carrier],
    sections: sheets.map((some) => ({ sheets: some })),
    runs: wall ? [{ section: 0, slots: {} }] : passages(making),
  };
}
const several = (making: Making, want: Wanted): boolean => waysOf(making, want).length > 1;
