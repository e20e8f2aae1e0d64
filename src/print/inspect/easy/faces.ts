// What a rule must know of a face: read from its own file.
import type { Glyphs, Pt, SlotItem } from '../../frame.js';
import type { Fonts } from '../../type/index.js';
import { metricsOf, Tables, unitsPerEmOf } from '../../type/tables.js';

export interface FaceFacts {
  /** Height of its x, in ems. */
  xHeight: number;
  weight: number;
  italic: boolean;
  /** Width of glyphs, in ems. */
  widthOf(ids: readonly number[]): number;
}

const known = new WeakMap<Uint8Array, FaceFacts>();

/** By the PostScript name that a frame uses; undefined when there is no such face, which layout tells. */
export function faceFacts(fonts: Pick<Fonts, 'program'>): (name: string) => FaceFacts | undefined {
  const byName = new Map<string, FaceFacts | undefined>();
  return (name) => {
    if (!byName.has(name)) byName.set(name, factsOf(fonts.program(name)?.bytes));
    return byName.get(name);
  };
}

function factsOf(bytes: Uint8Array | undefined): FaceFacts | undefined {
  if (!bytes) return undefined;
  let facts = known.get(bytes);
  if (!facts) known.set(bytes, (facts = readFacts(new Tables(bytes))));
  return facts;
}

/** OpenType, OS/2: weight at 4, style at 62, the x-height at 86 from version 2 on. */
function readFacts(tables: Tables): FaceFacts {
  const [os2, post, unit, metrics] = [tables.view('OS/2'), tables.view('post'), unitsPerEmOf(tables), metricsOf(tables)];
  return {
    xHeight: os2.getInt16(86) / unit,
    weight: os2.getUint16(4),
    italic: (os2.getUint16(62) & 1) === 1 || post.getInt32(4) !== 0,
    widthOf: (ids) => ids.reduce((sum, id) => sum + metrics(id).advance, 0) / unit,
  };
}

/** "AtkinsonHyperlegibleNext" of "AtkinsonHyperlegibleNextPlainZero-Bold". */
export const familyOf = ({ font }: Pick<Glyphs | SlotItem, 'font'>): string => font.replace(/(PlainZero)?(-.*)?$/, '');
/** How wide a run is, kerning left out. */
export const runWidth = (item: Glyphs | SlotItem, face: FaceFacts): Pt => (item.k === 'slot' ? item.w : face.widthOf(item.ids) * item.size);
