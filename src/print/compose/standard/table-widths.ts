// How wide the columns of a table are: as the dashes of its delimiter row say, else as its words ask for.
import type { Cell, Leaf, Table } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { standard, table as measure } from '../tokens.js';
import { wordsOf } from '../words.js';

/** Mean width of a letter of Source Sans in ems, semibold and with a little air. */
const letter = 0.56;
const padding = measure.padding.left + measure.padding.right + 4;

/** Widths that fill `width` points. No column is narrower than its longest word, as long as they all fit. */
export function columnWidths(table: Table<Leaf>, width: Pt): Pt[] {
  const columns = table.head.map((head, i) => [head, ...table.rows.map((row) => row[i])].filter((c): c is Cell<Leaf> => c !== undefined));
  const least = columns.map((cells) => Math.max(24, ...cells.map(longestWord)) + padding);
  const wish = dashes(table) ?? columns.map((cells) => Math.max(...cells.map(asks)));
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  if (sum(least) >= width) return least.map((w) => round((w * width) / sum(least)));
  return share(wish, least, width).map(round);
}
const round = (n: number): Pt => Math.round(n * 100) / 100;

/** The dashes say something only where they differ: `| --- | --- |` is what everybody types. */
function dashes(table: Table<Leaf>): number[] | null {
  const { widths } = table;
  return widths && widths.length === table.head.length && new Set(widths).size > 1 ? widths : null;
}
const longestWord = (cell: Cell<Leaf>): Pt =>
  Math.max(
    0,
    ...wordsOf(cell.children)
      .split(/[ \u00A0]/)
      .map((w) => w.length),
  ) *
  standard.label.size *
  letter;
/** A cell of many words asks for more, but not in full: it can have several lines. */
const asks = (cell: Cell<Leaf>): number => Math.min(60, Math.max(8, wordsOf(cell.children).length)) ** 0.75;

/** Shares `width` as wished; a column that would be too narrow gets its least, and the others share the rest. */
function share(wish: readonly number[], least: readonly Pt[], width: Pt): Pt[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = wish.map((_, i) => i).filter((i) => !fixed.has(i));
    const room = width - [...fixed].reduce((a, i) => a + (least[i] ?? 0), 0);
    const total = free.reduce((a, i) => a + (wish[i] ?? 0), 0);
    const part = (i: number): Pt => ((wish[i] ?? 0) * room) / total;
    const short = free.filter((i) => part(i) < (least[i] ?? 0));
    if (short.length === 0) return wish.map((_, i) => (fixed.has(i) ? (least[i] ?? 0) : part(i)));
    for (const i of short) fixed.add(i);
  }
}
