// What there is to say of finished pages, from the numbers of their frames alone: nothing is drawn.
import type { Diagnostic, TailoredSheet } from '../../model/index.js';
import { startOf } from '../../model/place.js';
import type { Section } from '../paged.js';
import type { Supplies } from '../supplies.js';
import type { Fonts } from '../type/index.js';
import { measured } from './easy/index.js';
import { laidOn } from './laid.js';
import { photocopy } from './photocopy.js';

/**
 * Looks at a section's pages: all for what a copy of a copy loses, those of the easy-read edition for what makes them easy to read.
 * @param sheets what the section was made of, sheet by sheet
 * @returns warnings, each with the place of the block that it is about
 */
export function inspect(section: Section, sheets: readonly TailoredSheet[], { symbols }: Supplies, fonts: Fonts): Diagnostic[] {
  const easy = sheets.flatMap((sheet, i) => (sheet.source.edition === 'easy-read' ? easyRead(section, sheet, i, fonts) : []));
  return [...photocopy(laidOn(section.pressed.pages, section.blocks), symbols), ...easy];
}

function easyRead({ papers, blocks }: Section, { document, setting }: TailoredSheet, index: number, fonts: Fonts): Diagnostic[] {
  const { carrier, kind } = document.meta;
  const facts = { carrier: setting.carrier ?? carrier, cover: kind === 'cover' };
  return measured(papers[index] ?? [], facts, fonts).map(({ rule, block, message, hint }) => {
    const place = (block === null ? undefined : blocks[block]?.place) ?? startOf(document.file);
    return { rule, severity: 'warning', place, message, hint };
  });
}
