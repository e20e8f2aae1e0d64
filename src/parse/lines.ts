import type { Place, Point } from '../model/index.js';

/** Finds the line and column of an offset. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(
    readonly file: string,
    text: string,
  ) {
    for (const end of text.matchAll(/\r\n|\r|\n/g)) this.starts.push(end.index + end[0].length);
  }

  point(offset: number): Point {
    let low = 0;
    for (let high = this.starts.length - 1; low < high;) {
      const middle = Math.ceil((low + high) / 2);
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.starts[low]! + 1, offset };
  }

  /** The stretch from one offset up to another. */
  place(from: number, to: number): Place {
    return { file: this.file, from: this.point(from), to: this.point(to) };
  }
}
