// Where the characters of a passage stand in the source.
import type { Place, Point, Source } from '../model/index.js';

/** So far a character is looked for past what reading left out: a named entity, the marks of quotes inside each other. */
const farthest = 128;

export class Places {
  /** Offset of each line's first character. */
  private readonly starts: number[];

  constructor(private readonly source: Source) {
    this.starts = [0];
    for (let i = source.text.indexOf('\n'); i >= 0; i = source.text.indexOf('\n', i + 1)) this.starts.push(i + 1);
  }

  /** An offset of each character of a text that was read from a place: what was left out when reading (escapes, quote marks) is passed over. */
  align(text: string, { from, to }: Place): number[] {
    const { text: whole } = this.source;
    const letter = (at: number): string => whole[at] ?? '';
    let at = from.offset;
    return Array.from({ length: text.length }, (_, i) => {
      const wanted = text[i] as string;
      // A mustache, a picture and a line break have no character to be found by.
      if (/[\uE000\uE001\n]/.test(wanted)) return Math.min(at++, to.offset - 1);
      let found = at;
      while (found < at + farthest && letter(found) !== wanted) found++;
      if (letter(found) !== wanted || found >= to.offset) return Math.max(from.offset, Math.min(at, to.offset - 1));
      at = found + 1;
      return found;
    });
  }

  /** The place of the characters from–to of a text whose offsets are given. */
  between(offsets: readonly number[], from: number, to: number): Place {
    const first = offsets[Math.min(from, offsets.length - 1)] ?? this.source.body;
    const last = offsets[Math.min(to, offsets.length) - 1] ?? first;
    return this.place(first, Math.max(first, last + 1));
  }

  /** The same for a text that stands as it is somewhere inside a place. */
  within(place: Place, text: string): (from?: number, to?: number) => Place {
    const at = this.source.text.slice(place.from.offset, place.to.offset).indexOf(text);
    if (at < 0 || text === '') return () => place;
    const start = place.from.offset + at;
    return (from = 0, to = text.length) => this.place(start + from, start + to);
  }

  /** The same for the value of a directive's attribute: it is in the directive's first line. */
  attribute(place: Place, name: string, text: string): (from?: number, to?: number) => Place {
    const { text: whole } = this.source;
    const end = whole.indexOf('\n', place.from.offset);
    const line = whole.slice(place.from.offset, end < 0 ? whole.length : end);
    const at = line.search(new RegExp(`[{\\s]${name}\\s*=`));
    const from = place.from.offset + Math.max(0, at);
    return this.within(this.place(from, place.from.offset + line.length), text);
  }

  place(from: number, to: number): Place {
    return { file: this.source.file, from: this.point(from), to: this.point(to) };
  }

  private point(offset: number): Point {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] as number) + 1, offset };
  }
}
