import type { Place, Point } from '../model/index.js';

/** Gives the place of a stretch of one file's text by its offsets (UTF-16 units, clamped to the text). */
export type Places = (from: number, to: number) => Place;

/** Counts the lines of a text once, so that each place costs a binary search only. */
export function placesOf(file: string, text: string): Places {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  const point = (at: number): Point => {
    const offset = Math.min(Math.max(at, 0), text.length);
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - starts[line]! + 1, offset };
  };
  return (from, to) => ({ file, from: point(from), to: point(Math.max(from, to)) });
}

/** Index of the last number that is not over `limit`. The numbers rise, and the first is 0. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
