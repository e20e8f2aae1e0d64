// A shaped run → items that say which glyphs stand where, and what they say.
import type { Fault, Glyphs, Pt } from '../frame.js';
import { round } from '../symbols/round.js';
import { MISSING, type Face, type Glyph, type Position } from '../type/index.js';
import { hex } from './colour.js';
import type { LaidLine, LaidRun } from './laid.js';

type Open = Omit<Glyphs, 'uni' | 'kern'> & { kern: [number, number][]; uni: string[] | null; text: string };

/** The items of one run whose pen stands at x on the baseline y. An offset of a glyph (rare in Danish) begins a new item. */
export function glyphItems(run: LaidRun, x: Pt, y: Pt, top: Pt, bottom: Pt, faults: Fault[]): Glyphs[] {
  const face = run.attributes.font?.[0];
  const { glyphs, positions, attributes } = run;
  if (!face || !glyphs?.length || !positions) return [];
  if (face.postscriptName === MISSING) {
    for (const g of glyphs) faults.push({ fault: 'glyph-missing', text: saidBy(g) });
    return [];
  }
  const size = attributes.fontSize;
  const color = hex(attributes.color);
  if (!color || (attributes.opacity ?? 1) !== 1) faults.push({ fault: 'unpaintable', text: color ? 'opacity' : String(attributes.color) });
  const rise = ((positions[0]?.yOffset ?? 0) * size) / face.unitsPerEm; // super- and subscript; textkit gives it in font units
  const begin = (at: Pt): Open => {
    const style = { font: face.postscriptName, size, color: color ?? '#000000' };
    const place = { x: round(at), y: round(y - rise), top: round(top), bottom: round(bottom) };
    return { k: 'glyphs', ...style, ...place, ids: [], kern: [], uni: null, text: '' };
  };
  const out: Glyphs[] = [];
  let item: Open | undefined;
  let pen = x;
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i] as Glyph;
    const p = positions[i];
    if (!p || glyph.codePoints[0] === 0x0a) continue;
    if (!item || p.xOffset) {
      if (item) out.push(closed(item));
      item = begin(pen + (p.xOffset || 0));
    }
    const natural = (glyph.advanceWidth / face.unitsPerEm) * 1000;
    const kern = round((p.xAdvance / size) * 1000 - natural) - (p.xOffset ? round((p.xOffset / size) * 1000) : 0);
    if (kern) item.kern.push([item.ids.length, kern]);
    item.ids.push(glyph.id);
    say(item, saidBy(glyph));
    pen += p.xAdvance;
  }
  if (item) out.push(closed(item));
  return out;
}
const saidBy = ({ codePoints }: Glyph): string =>
  codePoints.length === 1 ? String.fromCodePoint(codePoints[0] as number) : String.fromCodePoint(...codePoints);

/** Most runs say one character a glyph; then the text alone is enough, and only else is it kept glyph by glyph. */
function say(item: Open, said: string): void {
  if (!item.uni && said.length !== 1) item.uni = item.text.split('');
  if (item.uni) item.uni.push(said);
  else item.text += said;
}
function closed({ kern, uni, text, ...item }: Open): Glyphs {
  return { ...item, ...(kern.length && { kern }), ...(uni ? { uni } : { text }) };
}

const spaces = new WeakMap<Face, Glyph>();
function spaceOf(face: Face): Glyph {
  let space = spaces.get(face);
  if (!space) spaces.set(face, (space = face.glyphForCodePoint(0x20)));
  return space;
}

/**
 * textkit squeezes the spaces of a line that is a little too long. A ragged line gets its natural spaces back. Changes the line.
 * @returns by how many points the line grew
 */
export function loosen(line: LaidLine): Pt {
  let grown = 0;
  for (const run of line.runs) {
    const face = run.attributes.font?.[0];
    const { glyphs, positions } = run;
    if (!face || !glyphs || !positions || face.postscriptName === MISSING) continue;
    const space = spaceOf(face);
    const natural = (space.advanceWidth * run.attributes.fontSize) / face.unitsPerEm;
    let more = 0;
    for (let i = 0; i < positions.length; i++) {
      const [glyph, p] = [glyphs[i], positions[i] as Position];
      if (glyph?.id !== space.id || p.xAdvance >= natural || glyph.codePoints[0] === 0x0a) continue;
      more += natural - p.xAdvance;
      p.xAdvance = natural;
    }
    run.xAdvance = (run.xAdvance ?? 0) + more;
    grown += more;
  }
  line.xAdvance += grown;
  return grown;
}
