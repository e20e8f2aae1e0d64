import { fault, type Align, type Cell, type Table, type Template } from '../model/index.js';
import { placeOf, written, type Context } from './context.js';
import { convertInline } from './inline.js';
import type { MdOf } from './markdown.js';

/** A GFM table. Every row is made as long as the head, as GFM has it; a cell too many is an error, since it would not print. */
export function convertTable(node: MdOf<'table'>, context: Context): Table<Template> {
  const [first, ...rest] = node.children.map((row) => convertRow(row, context));
  const head = first!;
  node.children.forEach((row, i) => {
    if (i > 0 && row.children.length > head.length) context.say(tooManyCells(row, head.length, context));
  });
  return {
    type: 'table',
    align: (node.align ?? []).map((align): Align | null => align ?? null),
    widths: dashes(node, context),
    head,
    rows: rest.map((row, i) => head.map((_, column) => row[column] ?? emptyCell(node.children[i + 1]!, context))),
    place: placeOf(node, context),
  };
}

const convertRow = (row: MdOf<'tableRow'>, context: Context): Cell<Template>[] =>
  row.children.map((cell) => ({ type: 'cell', children: convertInline(cell.children, context), place: placeOf(cell, context) }));

function emptyCell(row: MdOf<'tableRow'>, context: Context): Cell<Template> {
  const place = placeOf(row, context);
  return { type: 'cell', children: [], place: { ...place, from: place.to } };
}

/** The second line of a table says how wide its columns are: `| --- | ------ |`. */
function dashes(node: MdOf<'table'>, context: Context): number[] {
  const line = written(placeOf(node, context), context).split(/\r\n|\r|\n/)[1] ?? '';
  return (line.match(/:?-+:?/g) ?? []).map((cell) => cell.replaceAll(':', '').length);
}

function tooManyCells(row: MdOf<'tableRow'>, columns: number, context: Context) {
  return fault(
    'table-cells',
    placeOf(row, context),
    {
      da: `Rækken har ${row.children.length} felter, men hovedet har ${columns}.`,
      en: `The row has ${row.children.length} cells, but the head has ${columns}.`,
    },
    {
      da: 'Slet det, der er for meget, eller sæt \\ foran en |, der skal trykkes.',
      en: 'Delete what is too much, or put \\ before a | that is to be printed.',
    },
  );
}
