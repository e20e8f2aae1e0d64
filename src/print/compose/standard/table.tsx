// Tables: of Markdown, and to fill in.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { Align, Cell, DirectiveOf, Leaf, Table } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { inside, type DrawContext, type Drawer } from '../context.js';
import { View } from '../element.js';
import { Inlines, ragged } from '../text.js';
import { standard, stroke, table as measure, writing } from '../tokens.js';
import { wordsOf } from '../words.js';
import { columnWidths } from './table-widths.js';
import { below, blockGap } from './parts.js';

/** What a table is drawn from: its words, its measures, and how many empty rows follow. */
interface Plan {
  table: Table<Leaf>;
  widths: Pt[];
  context: DrawContext;
  /** Vertical lines part the cells that somebody writes in. */
  open: boolean;
  /** Rows are at least this high. */
  height: Pt;
  example: boolean;
  empty: number;
  label: string;
}

export const drawTable: Drawer<Table<Leaf>> = (table, context) =>
  draw({ table, widths: columnWidths(table, context.width), context, open: false, height: 0, example: false, empty: 0, label: '' });

export const drawFillTable: Drawer<DirectiveOf<'table', 'tailored'>> = (node, context) => {
  const { rows = 5, height = writing.tableRow.standard, example = false, label = context.about } = node.attributes;
  return (
    <View style={{ marginBottom: below(context, blockGap) }}>
      {node.children.map((child, i) =>
        child.type === 'table' ? (
          <View key={i}>
            {draw({ table: child, widths: columnWidths(child, context.width), context, open: true, height, example, empty: rows, label })}
          </View>
        ) : (
          <View key={i}>{context.draw(child, inside(context, context.width))}</View>
        ),
      )}
    </View>
  );
};

function draw(plan: Plan): ReactElement {
  const { table, context, label } = plan;
  const rows = [...table.rows, ...Array.from({ length: plan.empty }, () => null)];
  const top: Style = { borderTopWidth: stroke.heavy, borderTopColor: context.colours.accent };
  return (
    <View
      tag="Table"
      {...(label && { attrs: { O: 'Table', Summary: label } })}
      style={{ ...top, ...(!plan.open && { marginBottom: below(context, blockGap) }) }}
    >
      <Head plan={plan} />
      {rows.map((cells, i) => (
        <BodyRow key={i} plan={plan} cells={cells} example={plan.example && i === 0} last={i === rows.length - 1} />
      ))}
    </View>
  );
}
function Head({ plan }: { plan: Plan }): ReactElement {
  const line: Style = { borderBottomWidth: stroke.frame, borderBottomColor: plan.context.colours.ink };
  return (
    <View tag="TR" repeat wrap={false} style={{ flexDirection: 'row', ...line }}>
      {plan.table.head.map((cell, i) => (
        <View key={i} tag="TH" scope="Column" style={{ ...cellStyle(plan, i), justifyContent: 'flex-end' }}>
          <Words cell={cell} plan={plan} column={i} look="head" />
        </View>
      ))}
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
  const line: Style = last
    ? { borderBottomWidth: stroke.frame, borderBottomColor: colours.ink }
    : { borderBottomWidth: stroke.hair, borderBottomColor: colours.rule };
  const height = example ? 0 : plan.height;
  return (
    <View
      tag="TR"
      wrap={false}
      style={{ flexDirection: 'row', ...(cells ? { minHeight: height } : { height: Math.max(height, 18) }), ...line }}
    >
      {plan.widths.map((_, i) => {
        const cell = cells?.[i];
        const side =
          plan.open && i === 0 && cell && wordsOf(cell.children) && !example
            ? ({ tag: 'TH', scope: 'Row' } as const)
            : ({ tag: 'TD' } as const);
        return (
          <View key={i} {...side} style={cellStyle(plan, i)}>
            {cell && cell.children.length > 0 && (
              <Words cell={cell} plan={plan} column={i} look={example ? 'example' : side.tag === 'TH' ? 'side' : 'body'} />
            )}
          </View>
        );
      })}
    </View>
  );
}

/** The first column begins on the margin's axis; cells to write in have a line at their right. */
function cellStyle(plan: Plan, column: number): Style {
  const { left, right, vertical } = measure.padding;
  const line: Style =
    plan.open && column < plan.widths.length - 1 ? { borderRightWidth: stroke.hair, borderRightColor: plan.context.colours.rule } : {};
  return { width: plan.widths[column] ?? 0, paddingLeft: column ? left : 0, paddingRight: right, paddingVertical: vertical, ...line };
}
const looks = { head: standard.label, side: standard.label, example: standard.small, body: standard.small } as const;
function Words({ cell, plan, column, look }: { cell: Cell<Leaf>; plan: Plan; column: number; look: keyof typeof looks }): ReactElement {
  const align: Align = plan.table.align[column] ?? 'left';
  const { colours } = plan.context;
  return (
    <Inlines
      nodes={cell.children}
      step={looks[look]}
      context={plan.context}
      color={look === 'example' ? colours.soft : colours.ink}
      italic={look === 'example'}
      picture={36}
      glue={Math.round((plan.widths[column] ?? 0) / 9)}
      style={align === 'left' ? ((plan.widths[column] ?? 0) > 90 ? ragged : { paddingRight: 2 }) : { textAlign: align }}
    />
  );
}
