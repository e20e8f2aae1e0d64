// What frames a text or comes from elsewhere: boxes, asides, phone numbers, the plan of the day.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { Agenda, AgendaRow, ContactRow, Contacts } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { inside, type DrawContext } from '../context.js';
import { Text, View } from '../element.js';
import { type } from '../text.js';
import { radius, stroke, tick } from '../tokens.js';
import type { Dir } from './flat.js';
import { Sign } from './picture.js';
import { axisOf, gap, listTag, steps } from './style.js';
import { Words } from './words.js';
import { widthOf } from './advances.js';
import { Ruled, Tick } from './writing.js';

// ---- boxes ----

const boxes = {
  remember: { title: 'Husk', symbol: 'tanke' },
  example: { title: 'Eksempel', symbol: 'se' },
  warning: { title: 'Vigtigt', symbol: 'advarsel' },
  tip: { title: 'Gode råd', symbol: 'vejviser' },
} as const;

/** `:::box`: a frame with a picture at the left, its words at the page's axis. A warning has the one heavy frame. */
export function BoxBlock({ node, context }: { node: Dir<'box'>; context: DrawContext }): ReactElement {
  const { kind } = node.attributes;
  const warning = kind === 'warning';
  const edge = warning ? stroke.heavy : stroke.fridge;
  const right = 14;
  const axis = axisOf(context) || 62;
  const inner = inside(context, context.width - axis - right);
  const frame: Style = {
    borderWidth: edge,
    borderColor: warning ? context.colours.ink : context.colours.accent,
    borderRadius: radius.fridge,
  };
  const size = axisOf(context) ? 62 : 40;
  return (
    <View
      wrap={false}
      style={{
        ...frame,
        flexDirection: 'row',
        alignItems: 'center',
        marginTop: gap.block,
        marginBottom: gap.block + gap.row,
        minHeight: 86,
        paddingVertical: 12,
      }}
    >
      <View style={{ width: axis - edge, paddingLeft: axisOf(context) ? 16 - edge : 10 }}>
        <Sign of={boxes[kind].symbol} size={size} />
      </View>
      <View style={{ width: inner.width }}>
        <Words nodes={node.attributes.title ?? boxes[kind].title} context={inner} step={steps.strong} />
        {context.flow(node.children, { ...inner, flush: true })}
      </View>
    </View>
  );
}

/** `:::keep`: one page, whatever is in it. */
export const KeepBlock = ({ node, context }: { node: Dir<'keep'>; context: DrawContext }): ReactElement => (
  <View wrap={false}>{context.flow(node.children, { ...inside(context, context.width), flush: context.flush })}</View>
);

/** `:::aside`: a part of its own. */
export const AsideBlock = ({ node, context }: { node: Dir<'aside'>; context: DrawContext }): ReactElement => (
  <View style={{ marginTop: gap.block }}>
    <Words nodes={node.attributes.title} context={context} step={steps.h3} keepNext />
    {context.flow(node.children, inside(context, context.width))}
  </View>
);

// ---- phone numbers ----

export const ContactsBlock = ({ node, context }: { node: Contacts; context: DrawContext }): ReactElement => (
  <View {...listTag('None')} style={{ marginTop: gap.tool, marginBottom: gap.block }}>
    {node.rows.map((row, i) => (
      <Contact key={i} row={row} first={i === 0} context={context} />
    ))}
  </View>
);
function Contact({ row, first, context }: { row: ContactRow; first: boolean; context: DrawContext }): ReactElement {
  const axis = axisOf(context) || 58;
  const width = context.width - axis;
  const rule = { borderBottomWidth: stroke.rule, borderBottomColor: context.colours.rule };
  const top = first ? { borderTopWidth: stroke.rule, borderTopColor: context.colours.rule } : {};
  const number = row.number ? widthOf(row.number, steps.phone.size, 700) : 150;
  const beside = number + 150 <= width;
  return (
    <View tag="LI" wrap={false} style={{ ...rule, ...top, flexDirection: 'row', alignItems: 'center', minHeight: 72, paddingVertical: 8 }}>
      <View style={{ width: axis, paddingLeft: axisOf(context) ? 12 : 0 }}>
        <Sign of="ringe" size={axisOf(context) ? 52 : 44} />
      </View>
      <View tag="LBody" style={{ width, flexDirection: beside ? 'row' : 'column', alignItems: beside ? 'center' : 'flex-start' }}>
        <View style={{ width: beside ? width - number - 4 : width, paddingRight: 10 }}>
          <Words nodes={row.name} context={context} step={steps.headName} width={(beside ? width - number : width) - 14} />
          {row.note !== '' && (
            <Words nodes={row.note} context={context} step={steps.label} width={(beside ? width - number : width) - 14} />
          )}
        </View>
        {row.number ? (
          <Text style={type(steps.phone, context.colours.ink, { width: number + 4, textAlign: 'right' })}>{row.number}</Text>
        ) : (
          <Ruled count={1} width={number} alt={`Skriv nummeret her: ${row.name}`} context={context} />
        )}
      </View>
    </View>
  );
}

// ---- the plan of the day ----

/** Picture, what happens, a box to cross off when it is done. All rows of a session stand on one page. */
export function AgendaBlock({ node, context }: { node: Agenda; context: DrawContext }): ReactElement {
  const height = Math.min(80, Math.max(56, Math.floor(544 / Math.max(1, node.rows.length))));
  return (
    <View {...listTag('None')} wrap={false} style={{ marginTop: gap.row }}>
      {node.rows.map((row, i) => (
        <PlanRow key={i} row={row} height={height} first={i === 0} context={context} />
      ))}
    </View>
  );
}
function PlanRow({ row, height, first, context }: { row: AgendaRow; height: Pt; first: boolean; context: DrawContext }): ReactElement {
  const axis = axisOf(context) || 70;
  const size = Math.min(62, height - 8);
  const clock = row.clock ? 64 : 0;
  const width = context.width - axis - clock - tick.easyRead - 12;
  const edge = { borderBottomWidth: stroke.rule, borderBottomColor: context.colours.rule };
  const top = first ? { borderTopWidth: stroke.rule, borderTopColor: context.colours.rule } : {};
  return (
    <View tag="LI" wrap={false} style={{ ...edge, ...top, flexDirection: 'row', alignItems: 'center', height }}>
      <View style={{ width: axis, paddingLeft: axisOf(context) ? 10 : 0 }}>
        <Sign of={row.symbol} size={size} />
      </View>
      <View tag="LBody" style={{ width, paddingRight: 8 }}>
        <Words nodes={row.title} context={context} step={steps.strong} width={width - 8} />
      </View>
      {clock > 0 && (
        <Text tag="Lbl" style={type(steps.body, context.colours.ink, { width: clock })}>
          {row.clock}
        </Text>
      )}
      <View tag="Lbl" style={{ marginLeft: 12 }}>
        <Tick size={tick.easyRead} context={context} alt="Felt til kryds, når det er gjort" />
      </View>
    </View>
  );
}
