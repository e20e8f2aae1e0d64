/** A point in a source text. Lines and columns count from 1, offsets from 0, in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A stretch of a file that something came from. `file` is the path as the world knows it, with "/". */
export interface Place {
  file: string;
  from: Point;
  to: Point;
}

/** The very beginning of a file: the place of what is missing from it. */
export function startOf(file: string): Place {
  const point = { line: 1, column: 1, offset: 0 };
  return { file, from: point, to: point };
}
