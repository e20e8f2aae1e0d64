// Which glyph a character has (OpenType, `cmap`), for the few that are set without fontkit.
import type { Tables } from './tables.js';

/** The glyph of a character of the basic plane, by the font's Unicode table in format 4; 0 when it has none. */
export function glyphsOf(tables: Tables): (codePoint: number) => number {
  const cmap = tables.view('cmap');
  const at = unicodeTable(cmap);
  if (at === null) return () => 0;
  const count = cmap.getUint16(at + 6) / 2;
  const [ends, starts, deltas, ranges] = [14, 16 + 2 * count, 16 + 4 * count, 16 + 6 * count].map((n) => at + n) as [
    number,
    number,
    number,
    number,
  ];
  return (codePoint) => {
    let i = 0;
    while (i < count && cmap.getUint16(ends + 2 * i) < codePoint) i++;
    const start = i < count ? cmap.getUint16(starts + 2 * i) : Infinity;
    if (codePoint < start) return 0;
    const range = cmap.getUint16(ranges + 2 * i);
    const glyph = range ? cmap.getUint16(ranges + 2 * i + range + 2 * (codePoint - start)) : codePoint;
    return glyph && (glyph + cmap.getUint16(deltas + 2 * i)) & 0xffff;
  };
}

/** Where the subtable for Unicode's basic plane begins. */
function unicodeTable(cmap: DataView): number | null {
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const [platform, encoding, at] = [cmap.getUint16(4 + 8 * i), cmap.getUint16(6 + 8 * i), cmap.getUint32(8 + 8 * i)];
    if (platform === 3 && encoding === 1 && cmap.getUint16(at) === 4) return at;
  }
  return null;
}
