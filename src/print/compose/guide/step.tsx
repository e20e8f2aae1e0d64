// A step of the guide, minute by minute: a row for each stretch, a lane for each leader.
import type { ReactElement } from 'react';
import type { LaneHead, Step, StepRow } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { within, type DrawContext } from '../context.js';
import { View } from '../element.js';
import { Fixed, ragged, sized } from '../text.js';
import { grid, lanes as measure, standard, stroke } from '../tokens.js';
import { Badge, Bar, isSolid, laneName } from './lanes.js';
import { Spoken } from './spoken.js';

const time = sized(standard.h3, 11.5, 14.5);

/** Heading with clock and minutes, what stands before the lanes, then the lanes as a table whose head repeats on the next page. */
export function drawStep(step: Step, context: DrawContext): ReactElement {
  return (
    <View style={{ marginTop: standard.h2.before, marginBottom: 6 }}>
      <StepHead step={step} context={context} />
      {step.intro.map((node, i) => (
        <View key={i}>{context.draw(node, within(context, grid.main))}</View>
      ))}
      {step.rows.length > 0 && <Rows step={step} context={context} />}
    </View>
  );
}

function StepHead({ step, context }: { step: Step; context: DrawContext }): ReactElement {
  const when = [step.clock, `${step.minutes} min.`].filter(Boolean).join(' · ');
  return (
    <View wrap={false} style={{ flexDirection: 'row', alignItems: 'baseline', marginBottom: 6 }}>
      <Fixed tag="H2" step={standard.h2} context={context} style={{ flex: 1, ...ragged }}>
        {step.title}
      </Fixed>
      <Fixed step={standard.label} color={context.colours.soft} context={context}>
        {when}
      </Fixed>
    </View>
  );
}

function Rows({ step, context }: { step: Step; context: DrawContext }): ReactElement {
  const { ink } = context.colours;
  const lane = (context.width - measure.time) / Math.max(1, step.lanes.length);
  return (
    <View tag="Table" style={{ borderBottomWidth: stroke.frame, borderBottomColor: ink }}>
      <View tag="TR" repeat wrap={false} style={{ flexDirection: 'row', borderTopWidth: stroke.heavy, borderTopColor: ink }}>
        <View tag="TH" scope="Column" style={{ width: measure.time, paddingVertical: 5 }}>
          <Fixed step={standard.label} context={context}>
            Tid
          </Fixed>
        </View>
        {step.lanes.map((head) => (
          <View
            key={head.id}
            tag="TH"
            scope="Column"
            style={{ width: lane, flexDirection: 'row', alignItems: 'center', paddingVertical: 5 }}
          >
            <Badge lane={head} solid={isSolid(step.lanes, head.id)} context={context} />
            <Fixed step={standard.label} context={context} style={{ flex: 1, marginLeft: 7 }}>
              {laneName(head)}
            </Fixed>
          </View>
        ))}
      </View>
      {step.rows.map((row, i) => (
        <Row key={i} row={row} lanes={step.lanes} width={lane} context={context} />
      ))}
    </View>
  );
}

interface RowProps {
  row: StepRow;
  lanes: LaneHead[];
  width: Pt;
  context: DrawContext;
}
function Row({ row, lanes, width, context }: RowProps): ReactElement {
  const together = row.leads.length > 1;
  // A long row may go on over the page: half a page of white would be worse.
  return (
    <View tag="TR" style={{ flexDirection: 'row', borderTopWidth: stroke.hair, borderTopColor: context.colours.rule, minHeight: 44 }}>
      <View tag="TH" scope="Row" style={{ width: measure.time, paddingTop: 7 }}>
        <When row={row} context={context} />
      </View>
      {together ? (
        <Together row={row} lanes={lanes} width={width * lanes.length} context={context} />
      ) : (
        lanes.map((lane) => <LaneCell key={lane.id} row={row} lane={lane} lanes={lanes} width={width} context={context} />)
      )}
    </View>
  );
}

/** Clock over minutes; without a clock the minutes are what counts. */
function When({ row, context }: { row: StepRow; context: DrawContext }): ReactElement {
  const minutes = row.minutes === null ? '' : `${row.minutes} min.`;
  return (
    <>
      {(row.clock || minutes) !== '' && (
        <Fixed step={row.clock ? time : standard.label} context={context}>
          {row.clock || minutes}
        </Fixed>
      )}
      {row.clock !== '' && minutes !== '' && (
        <Fixed step={standard.footer} color={context.colours.soft} context={context}>
          {minutes}
        </Fixed>
      )}
    </>
  );
}

function LaneCell({ row, lane, lanes, width, context }: RowProps & { lane: LaneHead }): ReactElement {
  const leads = row.leads.includes(lane.id);
  const inner = width - measure.bar - 16;
  return (
    <View tag="TD" style={{ width, flexDirection: 'row' }}>
      {leads ? <Bar solid={isSolid(lanes, lane.id)} context={context} /> : <View style={{ width: measure.bar }} />}
      <View style={{ flex: 1, paddingHorizontal: 8, paddingVertical: 7 }}>
        {leads && <Spoken nodes={row.children} width={inner} context={context} />}
        {!leads && row.meanwhile.length > 0 && <Meanwhile row={row} width={inner} context={context} />}
      </View>
    </View>
  );
}

/** What the other leader does: begins with the word "Imens", so that it is never taken for words to say. */
function Meanwhile({ row, width, context }: { row: StepRow; width: Pt; context: DrawContext }): ReactElement {
  return (
    <>
      <Fixed step={{ ...standard.small, weight: 600 }} color={context.colours.soft} context={context}>
        Imens
      </Fixed>
      <Spoken nodes={row.meanwhile} width={width} context={context} />
    </>
  );
}

/** Both lead: one wide cell behind both bars. */
function Together({ row, lanes, width, context }: RowProps): ReactElement {
  const inner = width - lanes.length * (measure.bar + measure.barGap) - 16;
  return (
    <View tag="TD" attrs={{ O: 'Table', ColSpan: lanes.length }} style={{ width, flexDirection: 'row' }}>
      {lanes.map((lane) => (
        <Bar key={lane.id} solid={isSolid(lanes, lane.id)} context={context} right={measure.barGap} />
      ))}
      <View style={{ flex: 1, paddingHorizontal: 8, paddingVertical: 7 }}>
        <Spoken nodes={row.children} width={inner} context={context} />
        {row.meanwhile.length > 0 && <Meanwhile row={row} width={inner} context={context} />}
      </View>
    </View>
  );
}
