// A TrueType file by its tables (OpenType 1.9): the few numbers that a PDF asks for, read where they stand.

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A font's tables by tag, in place. */
export class Tables {
  private readonly places = new Map<string, Uint8Array>();

  constructor(bytes: Uint8Array) {
    const head = viewOf(bytes);
    for (let i = 0; i < head.getUint16(4); i++) {
      const at = 12 + 16 * i;
      const start = head.getUint32(at + 8);
      this.places.set(String.fromCharCode(...bytes.subarray(at, at + 4)), bytes.subarray(start, start + head.getUint32(at + 12)));
    }
  }

  tags(): string[] {
    return [...this.places.keys()];
  }
  find(tag: string): Uint8Array | undefined {
    return this.places.get(tag);
  }
  /** Throws when the font lacks it. */
  need(tag: string): Uint8Array {
    const data = this.places.get(tag);
    if (!data) throw new Error(`the font has no table ${tag}`);
    return data;
  }
  view(tag: string): DataView {
    return viewOf(this.need(tag));
  }
}

/** A font's directory: of each table its name, checksum, place and length. */
export const directoryOf = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, 12 + 16 * viewOf(bytes).getUint16(4));

/** The outline of a glyph as it stands in `glyf`; empty for a space. */
export function outlinesOf(tables: Tables): (id: number) => Uint8Array {
  const [glyf, loca] = [tables.need('glyf'), tables.view('loca')];
  const long = tables.view('head').getInt16(50) === 1;
  const at = (i: number): number => (long ? loca.getUint32(4 * i) : 2 * loca.getUint16(2 * i));
  return (id) => glyf.subarray(at(id), at(id + 1));
}

export interface Metrics {
  advance: number;
  bearing: number;
}
/** Advance and left side bearing of a glyph, in font units. */
export function metricsOf(tables: Tables): (id: number) => Metrics {
  const hmtx = tables.view('hmtx');
  const full = tables.view('hhea').getUint16(34);
  return (id) => ({
    advance: hmtx.getUint16(4 * Math.min(id, full - 1)),
    bearing: id < full ? hmtx.getInt16(4 * id + 2) : hmtx.getInt16(4 * full + 2 * (id - full)),
  });
}

/** What a PDF's font descriptor says of a face, in font units; the angle in degrees. */
export function descriptorOf(tables: Tables): { box: number[]; ascent: number; descent: number; capHeight: number; italicAngle: number } {
  const [head, hhea, os2, post] = [tables.view('head'), tables.view('hhea'), tables.view('OS/2'), tables.view('post')];
  return {
    box: [36, 38, 40, 42].map((at) => head.getInt16(at)),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4),
    italicAngle: post.getInt32(4) / 65536,
  };
}

export const unitsPerEmOf = (tables: Tables): number => tables.view('head').getUint16(18);

/** The font's PostScript name (`name`, 6), as Windows writes it. Throws when it has none. */
export function postscriptNameOf(tables: Tables): string {
  const name = tables.view('name');
  const texts = name.getUint16(4);
  for (let at = 6; at < 6 + 12 * name.getUint16(2); at += 12) {
    if (name.getUint16(at) !== 3 || name.getUint16(at + 6) !== 6) continue;
    const from = texts + name.getUint16(at + 10);
    return String.fromCharCode(...Array.from({ length: name.getUint16(at + 8) / 2 }, (_, i) => name.getUint16(from + 2 * i)));
  }
  throw new Error('the font has no PostScript name');
}
