// Who leads: a solid bar for the first lead, an open one for the second, and the letter beside it. Never colour alone.
import type { ReactElement } from 'react';
import type { LaneHead } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import type { DrawContext } from '../context.js';
import { View } from '../element.js';
import { Fixed, sized } from '../text.js';
import { lanes as measure, standard, stroke } from '../tokens.js';

interface BarProps {
  solid: boolean;
  context: DrawContext;
  height?: Pt;
  right?: Pt;
}
/** One bar; without a height it is as high as its row. Decoration: the letter says the same. */
export function Bar({ solid, context, height, right = 0 }: BarProps): ReactElement {
  const { ink, paper } = context.colours;
  return (
    <View
      tag="Artifact"
      style={{
        width: measure.bar,
        ...(height !== undefined && { height }),
        borderWidth: stroke.frame,
        borderColor: ink,
        backgroundColor: solid ? ink : paper,
        marginRight: right,
      }}
    />
  );
}

/** Bar and letter: the sign of a lead in legends and heads. */
export function Badge({ lane, solid, context }: { lane: LaneHead; solid: boolean; context: DrawContext }): ReactElement {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center' }}>
      <Bar solid={solid} context={context} height={13} right={3} />
      <Fixed step={sized(standard.h3, 11.5, 14.5)} context={context}>
        {lane.sign}
      </Fixed>
    </View>
  );
}
/** The first lane of a course is solid, the others are open. */
export const isSolid = (lanes: readonly LaneHead[], id: string): boolean => lanes[0]?.id === id;

/** "Rusmiddelfaglig leder", and the person's name when the order tells it. */
export const laneName = (lane: LaneHead): string => (lane.person ? `${lane.name}: ${lane.person}` : lane.name);
