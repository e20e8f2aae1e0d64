// Values known late, set in the room that layout kept: page numbers, page references, names.
import type { Fault, Glyphs, Page, SlotItem } from '../frame.js';
import { round } from '../symbols/round.js';
import { isPlain, type Program } from '../type/index.js';
import type { PressRun, PressSection } from './sections.js';

export interface SetLine {
  item: Glyphs;
  faults: Fault[];
}

/** What a slot says of a value. A soft hyphen shows at the end of a line only, and this line is never broken. White space is a space, but for U+FEFF, which has no width. */
const wordsOf = ({ suffix = '' }: SlotItem, value: string): string =>
  (value + suffix)
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/(?!\uFEFF)\s/g, ' ');

/**
 * Sets one line, without wrapping, in the slot. It is never cut: what is too wide or lacks a glyph is a fault that names it.
 * One fault at most: all characters that the face lacks, or else by how much it is too wide.
 */
export function setLine(slot: SlotItem, value: string, face: Program): SetLine {
  const { glyphs, lacking } = face.line(wordsOf(slot, value));
  const width = (glyphs.reduce((sum, g) => sum + g.width + g.kern, 0) * slot.size) / face.unitsPerEm;
  const faults: Fault[] = [];
  if (lacking.length > 0) faults.push({ fault: 'glyph-missing', text: lacking.join('') });
  else if (width > slot.w + 0.5) faults.push({ fault: 'slot-too-narrow', by: round(width - slot.w), text: slot.name });
  const kern = glyphs.flatMap((g, i): [number, number][] => {
    const more = round((g.kern / face.unitsPerEm) * 1000);
    return more ? [[i, more]] : [];
  });
  const { font, size, color, y, top, bottom } = slot;
  const x = slot.x + { left: 0, right: slot.w - width, center: (slot.w - width) / 2 }[slot.align];
  const [ids, uni] = [glyphs.map((g) => g.id), glyphs.map((g) => g.said)];
  return { item: { k: 'glyphs', font, size, color, x, y, ids, kern, uni, top, bottom }, faults };
}

/** True when a value will be set that must be shaped by fontkit. */
export function needsShaping(sections: readonly PressSection[], runs: readonly PressRun[]): boolean {
  return sections.some(({ pages }, s) => {
    const own = runs.filter(({ section }) => section === s);
    return pages
      .flatMap((page) => [page, ...(page.panels ?? [])])
      .some((page) => slotsOn(page).some((slot) => !valuesOf(slot, page, own).every((value) => isPlain(wordsOf(slot, value)))));
  });
}
const slotsOn = ({ parts, furniture }: Page): SlotItem[] =>
  [...parts, ...furniture].flatMap(({ frame }) => frame.segs.flatMap(({ items: [first] }) => (first?.k === 'slot' ? [first] : [])));
function valuesOf({ name }: SlotItem, { values }: Page, runs: readonly PressRun[]): string[] {
  const value = values[name];
  return value === undefined ? runs.map(({ slots }) => slots[name] ?? '') : [value];
}
