// The thinnest stroke that letters need: the bar of an e, measured on a face's outline straight down its middle.
import type { Face, Glyph } from '../../src/print/type/index.js';

type Point = [x: number, y: number];
/** Points that a curve is taken for. */
const FINE = 16;

/** The outline as closed lines. */
function linesOf({ path }: Glyph): Point[][] {
  const lines: Point[][] = [];
  for (const { command, args } of path.commands) {
    const pairs = Array.from({ length: args.length / 2 }, (_, i): Point => [args[2 * i] as number, args[2 * i + 1] as number]);
    if (command === 'moveTo') lines.push(pairs);
    else if (command !== 'closePath') lines.at(-1)?.push(...curve([lines.at(-1)?.at(-1) as Point, ...pairs]));
  }
  return lines;
}

/** Points of a Bézier curve of any degree after its first. */
const curve = (points: Point[]): Point[] =>
  points.length === 2 ? [points[1] as Point] : Array.from({ length: FINE }, (_, i) => at(points, (i + 1) / FINE));
function at(points: Point[], t: number): Point {
  if (points.length === 1) return points[0] as Point;
  const nearer = points.slice(1).map(([x, y], i): Point => {
    const [fromX, fromY] = points[i] as Point;
    return [fromX + t * (x - fromX), fromY + t * (y - fromY)];
  });
  return at(nearer, t);
}

/** Where a line straight up at `x` is in ink. */
function inkAt(lines: Point[][], x: number): [from: number, to: number][] {
  const crossings = lines.flatMap((line) =>
    line.flatMap(([x0, y0], i): { y: number; turn: number }[] => {
      const [x1, y1] = line[(i + 1) % line.length] as Point;
      return x0 <= x === x1 <= x ? [] : [{ y: y0 + ((x - x0) / (x1 - x0)) * (y1 - y0), turn: Math.sign(x1 - x0) }];
    }),
  );
  const ink: [number, number][] = [];
  let [wound, from] = [0, 0];
  for (const { y, turn } of crossings.sort((a, b) => a.y - b.y)) {
    if (wound === 0) from = y;
    wound += turn;
    if (wound === 0) ink.push([from, y]);
  }
  return ink;
}

/** The bar of a face's e, in thousandths of an em. */
export function barOf(face: Face): number {
  const lines = linesOf(face.glyphForCodePoint('e'.codePointAt(0) as number));
  const xs = lines.flat().map(([x]) => x);
  const bar = inkAt(lines, (Math.min(...xs) + Math.max(...xs)) / 2)[1];
  if (!bar) throw new Error(`the e of ${face.postscriptName} has no bar`);
  return Math.floor(((bar[1] - bar[0]) * 1000) / face.unitsPerEm);
}
