// Tables: those of Markdown, large; and those to fill in, whose cells are boxes for a hand.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { Cell, Leaf, Table } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { inside, type DrawContext } from '../context.js';
import { View } from '../element.js';
import { stroke, writing } from '../tokens.js';
import { wordsOf } from '../words.js';
import { isPicture, pairOf, type Dir, type Pair } from './flat.js';
import { widthOf } from './advances.js';
import { Pictures } from './picture.js';
import { below, gap, steps } from './style.js';
import { Words } from './words.js';

/** Room between a cell's edge and its words. */
const pad = { side: 8, top: 8 } as const;
/** A picture over or beside the words of a cell. */
const picture = { head: 44, cell: 40 } as const;

interface Plan {
  table: Table<Leaf>;
  widths: Pt[];
  context: DrawContext;
  /** To fill in: every cell is framed. */
  open: boolean;
  height: Pt;
  empty: number;
  example: boolean;
  label: string;
}

export const TableBlock = ({ node, context }: { node: Table<Leaf>; context: DrawContext }): ReactElement => (
  <Grid
    plan={{
      table: node,
      widths: columnWidths(node, context.width),
      context,
      open: false,
      height: 40,
      empty: 0,
      example: false,
      label: context.about,
    }}
  />
);

export function FillTableBlock({ node, context }: { node: Dir<'table'>; context: DrawContext }): ReactElement {
  const { rows = 5, height = writing.tableRow.easyRead, example = false, label = context.about } = node.attributes;
  return (
    <View>
      {node.children.map((child, i) =>
        child.type === 'table' ? (
          <Grid
            key={i}
            plan={{ table: child, widths: columnWidths(child, context.width), context, open: true, height, empty: rows, example, label }}
          />
        ) : (
          <View key={i}>{context.draw(child, inside(context, context.width))}</View>
        ),
      )}
    </View>
  );
}

function Grid({ plan }: { plan: Plan }): ReactElement {
  const { table, context, label } = plan;
  const rows: (Cell<Leaf>[] | null)[] = [...table.rows, ...Array.from({ length: plan.empty }, () => null)];
  return (
    <View
      tag="Table"
      {...(label && { attrs: { O: 'Table', Summary: label } })}
      style={{ marginTop: gap.tool, marginBottom: below(context) }}
    >
      <View tag="TR" repeat wrap={false} style={{ flexDirection: 'row', ...line('Bottom', stroke.heavy, context.colours.ink) }}>
        {table.head.map((cell, i) => (
          <View
            key={i}
            tag="TH"
            scope="Column"
            style={{ ...cellStyle(plan, i), borderRightWidth: 0, justifyContent: 'flex-end', paddingTop: 2, paddingBottom: 6 }}
          >
            <HeadCell pair={pairOf(cell.children)} width={roomIn(plan, i)} context={context} first={i === 0} />
          </View>
        ))}
      </View>
      {rows.map((cells, i) => (
        <BodyRow key={i} plan={plan} cells={cells} example={plan.example && i === 0} last={i === rows.length - 1} />
      ))}
    </View>
  );
}
const line = (side: 'Top' | 'Bottom' | 'Right' | 'Left', width: Pt, color: string): Style =>
  ({ [`border${side}Width`]: width, [`border${side}Color`]: color }) as Style;

/** The picture stands over its word: columns are narrow. */
function HeadCell({ pair, width, context, first }: { pair: Pair; width: Pt; context: DrawContext; first: boolean }): ReactElement {
  const middle = !first && pair.pictures.length > 0;
  return (
    <View style={{ alignItems: middle ? 'center' : 'flex-start' }}>
      {pair.pictures.length > 0 && <Pictures pair={pair} size={Math.min(picture.head, width)} context={context} />}
      {pair.words.length > 0 && (
        <Words nodes={pair.words} context={context} step={steps.headName} width={width} align={middle ? 'center' : 'left'} />
      )}
    </View>
  );
}

interface BodyRowProps {
  plan: Plan;
  cells: Cell<Leaf>[] | null;
  example: boolean;
  last: boolean;
}
function BodyRow({ plan, cells, example, last }: BodyRowProps): ReactElement {
  const { colours } = plan.context;
  const edge = plan.open || last ? line('Bottom', stroke.frame, colours.ink) : line('Bottom', stroke.hair, colours.rule);
  return (
    <View tag="TR" wrap={false} style={{ flexDirection: 'row', minHeight: plan.height, ...edge }}>
      {plan.widths.map((_, i) => (
        <BodyCell key={i} plan={plan} column={i} pair={pairOf(cells?.[i]?.children ?? [])} example={example} />
      ))}
    </View>
  );
}
function BodyCell({ plan, column, pair, example }: { plan: Plan; column: number; pair: Pair; example: boolean }): ReactElement {
  const { context } = plan;
  const names = column === 0 && plan.open && pair.words.length > 0 && !example;
  const tag = names ? ({ tag: 'TH', scope: 'Row' } as const) : ({ tag: 'TD' } as const);
  const room = roomIn(plan, column);
  const beside = pair.pictures.length > 0 && pair.words.length > 0 && room >= picture.cell + 10 + 40;
  const width = beside ? room - picture.cell - 10 : room;
  const step = names ? steps.headName : plan.open ? steps.label : steps.body;
  return (
    <View
      {...tag}
      style={{
        ...cellStyle(plan, column),
        flexDirection: beside ? 'row' : 'column',
        ...(beside ? { alignItems: 'center' } : { justifyContent: 'center' }),
      }}
    >
      {pair.pictures.length > 0 && (
        <View style={beside ? { marginRight: 10 } : { alignSelf: 'center' }}>
          <Pictures pair={pair} size={Math.min(picture.cell, room)} context={context} />
        </View>
      )}
      {pair.words.length > 0 && (
        <Words
          nodes={pair.words}
          context={context}
          step={step}
          width={width}
          align={plan.table.align[column] ?? 'left'}
          color={example ? context.colours.soft : context.colours.ink}
        />
      )}
    </View>
  );
}

/** Cells to write in are parted by lines; the first column begins at the page's edge, where headings begin. */
function cellStyle({ widths, open, context }: Plan, column: number): Style {
  const last = column === widths.length - 1;
  return {
    width: widths[column] ?? 0,
    paddingLeft: column === 0 ? 0 : pad.side,
    paddingRight: pad.side,
    paddingTop: pad.top,
    paddingBottom: pad.top,
    ...(open && !last && line('Right', stroke.frame, context.colours.ink)),
  };
}
const roomIn = ({ widths }: Plan, column: number): Pt => (widths[column] ?? 0) - pad.side * (column === 0 ? 1 : 2) - 2;

// ---- widths ----

/** As the dashes say, else as the words ask; no column narrower than its longest word, as long as they all fit. */
export function columnWidths(table: Table<Leaf>, width: Pt): Pt[] {
  const columns = table.head.map((head, i) => [head, ...table.rows.flatMap((row) => row[i] ?? [])]);
  const least = columns.map(
    (cells, i) =>
      Math.max(
        40,
        ...cells.map((cell, j) => longest(cell, j === 0 || i === 0) + (j > 0 && cell.children.some(isPicture) ? picture.cell + 10 : 0)),
      ) +
      2 * pad.side +
      4,
  );
  const told = table.widths?.length === columns.length && new Set(table.widths).size > 1;
  const wish = told ? (table.widths ?? []) : columns.map((cells) => Math.max(...cells.map(asked)));
  return shared(wish, least, width);
}
const textOf = (cell: Cell<Leaf>): string => wordsOf(cell.children);
const longest = (cell: Cell<Leaf>, bold: boolean): Pt =>
  Math.max(
    0,
    ...textOf(cell)
      .split(/\s+/)
      .map((w) => widthOf(w, steps.body.size, bold ? 700 : 400)),
  );
/** Two lines are as good as one. */
const asked = (cell: Cell<Leaf>): Pt => Math.max(48, widthOf(textOf(cell), steps.body.size)) ** 0.7;

function shared(wish: readonly number[], least: readonly Pt[], width: Pt): Pt[] {
  const total = least.reduce((a, b) => a + b, 0);
  if (total >= width) return least.map((w) => (w * width) / total);
  const tight = new Set<number>();
  for (;;) {
    const free = wish.flatMap((_, i) => (tight.has(i) ? [] : [i]));
    const room = width - [...tight].reduce((sum, i) => sum + (least[i] ?? 0), 0);
    const all = free.reduce((sum, i) => sum + (wish[i] ?? 1), 0);
    const part = (i: number): Pt => ((wish[i] ?? 1) * room) / all;
    const short = free.filter((i) => part(i) < (least[i] ?? 0) - 0.01);
    if (short.length === 0) return wish.map((_, i) => (tight.has(i) ? (least[i] ?? 0) : part(i)));
    for (const i of short) tight.add(i);
  }
}
