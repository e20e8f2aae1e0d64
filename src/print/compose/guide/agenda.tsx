// The plan of the session with its side column: what to print, to bring, how to set the room.
import type { ReactElement } from 'react';
import type { Agenda, AgendaRow, DirectiveOf, LaneHead, TailoredBlock } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { within, type DrawContext } from '../context.js';
import { View } from '../element.js';
import { Fixed, Inlines, ragged, sized } from '../text.js';
import { columns, grid, lanes as measure, radius, standard, stroke, tick } from '../tokens.js';
import { Badge, Bar, isSolid, laneName } from './lanes.js';

export type Aside = DirectiveOf<'aside', 'tailored'>;
const head = sized(standard.h3, 11.5, 14.5);

interface PlanProps {
  agenda: Agenda;
  asides: readonly Aside[];
  /** The leads of the course, for the legend and the bars. */
  lanes: readonly LaneHead[];
  context: DrawContext;
}
/** The legend of the leads, then the plan in eight columns with the side column beside it. The height of a slot shows its time. */
export function drawPlan({ agenda, asides, lanes, context }: PlanProps): ReactElement {
  const beside = asides.length > 0;
  const plan = beside ? columns(8) : context.width;
  const side = context.width - plan - grid.gutter * 2;
  return (
    <View style={{ marginTop: 5 }}>
      <Legend lanes={lanes} context={context} />
      <View style={{ flexDirection: 'row' }}>
        <View style={{ width: plan, marginRight: beside ? grid.gutter * 2 : 0 }}>
          <Plan agenda={agenda} lanes={lanes} context={context} />
        </View>
        {beside && (
          <View style={{ width: side, borderTopWidth: stroke.heavy, borderTopColor: context.colours.ink, paddingTop: 10 }}>
            {asides.map((aside, i) => (
              <AsideBox key={i} aside={aside} context={within(context, side)} />
            ))}
          </View>
        )}
      </View>
    </View>
  );
}

function Legend({ lanes, context }: { lanes: readonly LaneHead[]; context: DrawContext }): ReactElement {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', marginBottom: 14 }}>
      {lanes.map((lane) => (
        <View key={lane.id} style={{ flexDirection: 'row', alignItems: 'center', marginRight: 18 }}>
          <Badge lane={lane} solid={isSolid(lanes, lane.id)} context={context} />
          <Fixed step={standard.small} context={context} style={{ marginLeft: 6 }}>
            {laneName(lane)}
          </Fixed>
        </View>
      ))}
    </View>
  );
}

function Plan({ agenda, lanes, context }: { agenda: Agenda; lanes: readonly LaneHead[]; context: DrawContext }): ReactElement {
  return (
    <View tag="L" style={{ borderTopWidth: stroke.heavy, borderTopColor: context.colours.accent, paddingTop: 10 }}>
      {agenda.rows.map((row) => (
        <Slot key={row.id} row={row} pace={paceOf(agenda)} lanes={lanes} context={context} />
      ))}
      {agenda.ends !== '' && (
        <View tag="LI" style={{ flexDirection: 'row' }}>
          <Fixed tag="Lbl" step={head} context={context} style={{ width: measure.time }}>
            {agenda.ends}
          </Fixed>
          <Fixed tag="LBody" step={standard.small} color={context.colours.soft} context={context}>
            Slut
          </Fixed>
        </View>
      )}
    </View>
  );
}

/** Points a minute. Meetings over two hours are drawn closer: their plan is still seen at a glance, on one page. */
function paceOf({ rows }: Agenda): Pt {
  const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
  return measure.minute * Math.min(1, 120 / Math.max(1, minutes));
}

interface SlotProps {
  row: AgendaRow;
  /** Points a minute. */
  pace: Pt;
  lanes: readonly LaneHead[];
  context: DrawContext;
}
function Slot({ row, pace, lanes, context }: SlotProps): ReactElement {
  const { soft } = context.colours;
  return (
    <View tag="LI" wrap={false} style={{ flexDirection: 'row', minHeight: measure.base + row.minutes * pace }}>
      <View tag="Lbl" style={{ width: measure.time }}>
        <Fixed step={row.clock ? head : standard.label} context={context}>
          {row.clock || `${row.minutes} min.`}
        </Fixed>
        {row.clock !== '' && (
          <Fixed step={standard.footer} color={soft} context={context}>
            {`${row.minutes} min.`}
          </Fixed>
        )}
      </View>
      <View style={{ width: measure.spine, flexDirection: 'row', paddingBottom: 2 }}>
        {lanes.map((lane) =>
          row.leads.includes(lane.id) ? (
            <Bar key={lane.id} solid={isSolid(lanes, lane.id)} context={context} right={measure.barGap} />
          ) : (
            <View key={lane.id} style={{ width: measure.bar + measure.barGap }} />
          ),
        )}
      </View>
      <View tag="LBody" style={{ flex: 1, flexDirection: 'row', paddingBottom: 4 }}>
        <Fixed step={head} context={context} style={{ width: measure.who }}>
          {row.leads.join('+')}
        </Fixed>
        <View style={{ flex: 1 }}>
          <Fixed step={head} context={context} style={ragged}>
            {row.title}
          </Fixed>
          {row.text !== '' && (
            <Fixed step={standard.small} context={context} style={ragged}>
              {row.text}
            </Fixed>
          )}
        </View>
      </View>
    </View>
  );
}

/** A side column: a list to tick off, or framed words. */
function AsideBox({ aside, context }: { aside: Aside; context: DrawContext }): ReactElement {
  const { accent } = context.colours;
  if (aside.attributes.box)
    return (
      <View wrap={false} style={{ borderWidth: stroke.frame, borderColor: accent, borderRadius: radius.box, padding: 11, marginTop: 4 }}>
        <Fixed tag="H2" step={standard.h3} color={accent} context={context}>
          {aside.attributes.title}
        </Fixed>
        {aside.children.map((node, i) => (
          <AsideNode key={i} node={node} context={within(context, context.width - 24)} step="body" />
        ))}
      </View>
    );
  return (
    <View style={{ marginBottom: 12 }}>
      <Fixed tag="H2" step={standard.h3} context={context} style={{ marginBottom: 5 }} keepNext>
        {aside.attributes.title}
      </Fixed>
      {aside.children.map((node, i) => (
        <AsideNode key={i} node={node} context={context} step="small" />
      ))}
    </View>
  );
}

function AsideNode({ node, context, step }: { node: TailoredBlock; context: DrawContext; step: 'body' | 'small' }): ReactElement {
  if (node.type === 'list')
    return (
      <View tag="L">
        {node.items.map((item, i) => (
          <TickItem key={i} nodes={item.children} context={context} />
        ))}
      </View>
    );
  if (node.type === 'paragraph')
    return <Inlines nodes={node.children} step={standard[step]} context={context} style={{ ...ragged, marginBottom: 4 }} />;
  return context.draw(node, context);
}

function TickItem({ nodes, context }: { nodes: readonly TailoredBlock[]; context: DrawContext }): ReactElement {
  const size: Pt = tick.standard;
  return (
    <View tag="LI" wrap={false} style={{ flexDirection: 'row', marginBottom: 4.5 }}>
      <View
        tag="Artifact"
        style={{
          width: size,
          height: size,
          marginRight: 7,
          borderWidth: stroke.tick.standard,
          borderColor: context.colours.ink,
          borderRadius: radius.tick,
        }}
      />
      <View tag="LBody" style={{ flex: 1, paddingTop: 0.5 }}>
        {nodes.map((node, i) => (
          <AsideNode key={i} node={node} context={within(context, context.width - size - 7)} step="small" />
        ))}
      </View>
    </View>
  );
}
