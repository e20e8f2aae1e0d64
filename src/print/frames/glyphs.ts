// A shaped run → items that say which glyphs stand where, and what they say.
import type { Fault, Glyphs, Pt } from '../frame.js';
import { round } from '../symbols/round.js';
import { MISSING } from '../type/index.js';
import { hex } from './colour.js';
import type { LaidLine, LaidRun } from './laid.js';

type Open = Omit<Glyphs, 'text' | 'uni' | 'kern'> & { kern: [number, number][]; uni: string[] };

/** The items of one run whose pen stands at x on the baseline y. An offset of a glyph (rare in Danish) begins a new item. */
export function glyphItems(run: LaidRun, x: Pt, y: Pt, top: Pt, bottom: Pt, faults: Fault[]): Glyphs[] {
  const face = run.attributes.font?.[0];
  const { glyphs, positions, attributes } = run;
  if (!face || !glyphs?.length || !positions) return [];
  if (face.postscriptName === MISSING) {
    for (const g of glyphs) faults.push({ fault: 'glyph-missing', text: String.fromCodePoint(...g.codePoints) });
    return [];
  }
  const size = attributes.fontSize;
  const color = hex(attributes.color);
  if (!color || (attributes.opacity ?? 1) !== 1) faults.push({ fault: 'unpaintable', text: color ? 'opacity' : String(attributes.color) });
  const out: Open[] = [];
  const rise = ((positions[0]?.yOffset ?? 0) * size) / face.unitsPerEm; // super- and subscript; textkit gives it in font units
  const begin = (at: Pt): Open => {
    const style = { font: face.postscriptName, size, color: color ?? '#000000' };
    const item: Open = {
      k: 'glyphs',
      ...style,
      x: round(at),
      y: round(y - rise),
      ids: [],
      kern: [],
      uni: [],
      top: round(top),
      bottom: round(bottom),
    };
    out.push(item);
    return item;
  };
  let pen = x;
  for (const [i, glyph] of glyphs.entries()) {
    const p = positions[i];
    if (!p || glyph.codePoints[0] === 0x0a) continue;
    const item = (p.xOffset ? undefined : out.at(-1)) ?? begin(pen + (p.xOffset ?? 0));
    const natural = (glyph.advanceWidth / face.unitsPerEm) * 1000;
    const kern = round((p.xAdvance / size) * 1000 - natural) - (p.xOffset ? round((p.xOffset / size) * 1000) : 0);
    if (kern) item.kern.push([item.ids.length, kern]);
    item.ids.push(glyph.id);
    item.uni.push(String.fromCodePoint(...glyph.codePoints));
    pen += p.xAdvance;
  }
  return out.map(closed);
}

/** Most runs say one character a glyph; then the text alone is enough. */
function closed({ kern, uni, ...item }: Open): Glyphs {
  return { ...item, ...(kern.length && { kern }), ...(uni.every((u) => u.length === 1) ? { text: uni.join('') } : { uni }) };
}

/**
 * textkit squeezes the spaces of a line that is a little too long. A ragged line gets its natural spaces back.
 * @returns by how many points the line grew
 */
export function loosen(line: LaidLine): Pt {
  let grown = 0;
  for (const run of line.runs) {
    const face = run.attributes.font?.[0];
    if (!face || !run.glyphs || !run.positions || face.postscriptName === MISSING) continue;
    const space = face.glyphForCodePoint(0x20);
    const natural = (space.advanceWidth * run.attributes.fontSize) / face.unitsPerEm;
    let more = 0;
    run.positions = run.positions.map((p, i) => {
      const missing = run.glyphs?.[i]?.id === space.id && run.glyphs[i]?.codePoints[0] !== 0x0a ? natural - p.xAdvance : 0;
      if (missing <= 0) return p;
      more += missing;
      return { ...p, xAdvance: natural };
    });
    run.xAdvance = (run.xAdvance ?? 0) + more;
    grown += more;
  }
  line.xAdvance += grown;
  return grown;
}
