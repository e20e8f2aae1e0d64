// Values known late, set in the room that layout kept: page numbers, page references, names.
import type { Fault, Glyphs, SlotItem } from '../frame.js';
import { round } from '../symbols/round.js';
import type { Face } from '../type/index.js';

export interface Line {
  item: Glyphs;
  faults: Fault[];
}

/**
 * Sets one line, without wrapping, in the slot. It is never cut: what is too wide or lacks a glyph is a fault that names it.
 * One fault at most: all characters that the face lacks, or else by how much it is too wide.
 */
export function setLine(slot: SlotItem, value: string, face: Face): Line {
  // A soft hyphen shows at the end of a line only, and this line is never broken. White space is a space, but for U+FEFF, which has no width.
  const words = (value + (slot.suffix ?? ''))
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/(?!\uFEFF)\s/g, ' ');
  const lacking = [...new Set(words)].filter((c) => !face.hasGlyphForCodePoint(c.codePointAt(0) ?? 0));
  const sound = [...words].filter((c) => !lacking.includes(c)).join('');
  const { glyphs, positions } = face.layout(sound, undefined, undefined, undefined, 'ltr');
  const scale = slot.size / face.unitsPerEm;
  const width = positions.reduce((sum, p) => sum + p.xAdvance, 0) * scale;
  const faults: Fault[] = [];
  if (lacking.length > 0) faults.push({ fault: 'glyph-missing', text: lacking.join('') });
  else if (width > slot.w + 0.5) faults.push({ fault: 'slot-too-narrow', by: round(width - slot.w), text: slot.name });
  const kern = positions.flatMap((p, i): [number, number][] => {
    const more = round(((p.xAdvance - (glyphs[i]?.advanceWidth ?? 0)) / face.unitsPerEm) * 1000);
    return more ? [[i, more]] : [];
  });
  const { font, size, color, y, top, bottom } = slot;
  const x = slot.x + { left: 0, right: slot.w - width, center: (slot.w - width) / 2 }[slot.align];
  const uni = glyphs.map((g) => String.fromCodePoint(...g.codePoints));
  return { item: { k: 'glyphs', font, size, color, x, y, ids: glyphs.map((g) => g.id), kern, uni, top, bottom }, faults };
}
