// The points of a glyph as they stand in `glyf` (OpenType, simple glyph description).
import { viewOf } from './tables.js';

export type Point = [x: number, y: number, on: 0 | 1];

const [ON, X_BYTE, Y_BYTE, REPEAT, X_SAME, Y_SAME] = [0x01, 0x02, 0x04, 0x08, 0x10, 0x20];

/** A glyph's contours, with the points on the curve that are only implied; none when it is empty or made of other glyphs. */
export function contoursOf(outline: Uint8Array): Point[][] {
  if (outline.length < 10) return [];
  const data = viewOf(outline);
  const count = data.getInt16(0);
  if (count <= 0) return [];
  const ends = Array.from({ length: count }, (_, i) => data.getUint16(10 + 2 * i));
  const instructions = 10 + 2 * count;
  const { flags, at } = flagsOf(outline, instructions + 2 + data.getUint16(instructions), (ends.at(-1) as number) + 1);
  const x = along(data, flags, at, X_BYTE, X_SAME);
  const y = along(data, flags, x.at, Y_BYTE, Y_SAME);
  const points = flags.map((flag, i): Point => [x.values[i] as number, y.values[i] as number, flag & ON ? 1 : 0]);
  return ends.map((end, i) => withImplied(points.slice(i ? (ends[i - 1] as number) + 1 : 0, end + 1)));
}

/** Between two points off the curve there is one on it, halfway. */
function withImplied(contour: readonly Point[]): Point[] {
  return contour.flatMap(([x, y, on], i): Point[] => {
    const [nextX, nextY, nextOn] = contour[(i + 1) % contour.length] as Point;
    return on || nextOn
      ? [[x, y, on]]
      : [
          [x, y, on],
          [(x + nextX) / 2, (y + nextY) / 2, 1],
        ];
  });
}

function flagsOf(outline: Uint8Array, from: number, count: number): { flags: number[]; at: number } {
  const flags: number[] = [];
  let at = from;
  while (flags.length < count) {
    const flag = outline[at++] as number;
    flags.push(flag);
    if (flag & REPEAT) flags.push(...Array.from({ length: outline[at++] as number }, () => flag));
  }
  return { flags, at };
}

/** Coordinates of one axis: each is the one before it and a byte, a word or nothing more. */
function along(data: DataView, flags: readonly number[], from: number, byte: number, same: number): { values: number[]; at: number } {
  let at = from;
  let value = 0;
  const values = flags.map((flag) => {
    if (flag & byte) value += data.getUint8(at++) * (flag & same ? 1 : -1);
    else if (!(flag & same)) {
      value += data.getInt16(at);
      at += 2;
    }
    return value;
  });
  return { values, at };
}
