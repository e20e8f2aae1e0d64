import svgpath from 'svgpath';

/** PDF's and SVG's affine matrix: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** How much longer lines get, on the whole: what a stroke's width is multiplied by. */
export const scaleOf = (m: Matrix): number => Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]));

/** An SVG `transform` attribute as a matrix: three points are moved and looked at. */
export function matrixOf(transform: string): Matrix {
  const points: number[][] = [];
  svgpath('M0 0L1 0L0 1')
    .transform(transform)
    .abs()
    .iterate((segment) => {
      points.push(segment.slice(1) as number[]);
    });
  const [[e = 0, f = 0] = [], [x1 = 1, y1 = 0] = [], [x2 = 0, y2 = 1] = []] = points;
  return [x1 - e, y1 - f, x2 - e, y2 - f, e, f];
}
