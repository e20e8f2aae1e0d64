// `::diagram`: the courses' models and thinking tools as figures, to read or to fill in.
import type { ReactElement } from 'react';
import type { AttributesOf, DirectiveOf } from '../../../model/index.js';
import type { DrawContext } from '../context.js';
import { Svg, View } from '../element.js';
import { Fixed } from '../text.js';
import { easyRead, standard } from '../tokens.js';
import { bodyOutline } from './body-outline.js';
import { changeCycle } from './change-cycle.js';
import { cognitiveDiamond } from './cognitive-diamond.js';
import { cravingCurve } from './craving-curve.js';
import { dependenceChain } from './dependence-chain.js';
import { goalLadder } from './goal-ladder.js';
import { networkCircles } from './network-circles.js';
import { type Draw, penOf, WIDTH } from './pen.js';
import { thermometer } from './thermometer.js';

export type DiagramKind = AttributesOf<'diagram'>['kind'];
const kinds: Readonly<Record<DiagramKind, Draw>> = {
  'cognitive-diamond': cognitiveDiamond,
  'change-cycle': changeCycle,
  'dependence-chain': dependenceChain,
  'craving-curve': cravingCurve,
  'goal-ladder': goalLadder,
  'network-circles': networkCircles,
  'body-outline': bodyOutline,
  thermometer,
};

/**
 * A figure of the course, as wide as its column, with its caption under it. Easy-read has larger and fewer words;
 * `empty` leaves room to write or draw. Its alternative text is the label and the words in the figure.
 */
export function Diagram({ node, context }: { node: DirectiveOf<'diagram', 'tailored'>; context: DrawContext }): ReactElement {
  const { kind, empty = false, caption, label } = node.attributes;
  const { height, parts, says } = kinds[kind](penOf(context, empty));
  const width = Math.min(context.width, WIDTH);
  const step = context.edition === 'easy-read' ? easyRead.body : standard.small;
  const alt = says.length ? `${label.replace(/[.:]$/, '')}: ${says.join('. ')}` : label;
  return (
    <View wrap={false} {...(context.keepNext && { keepNext: true })} style={{ marginTop: 6, marginBottom: context.flush ? 0 : 10 }}>
      <Svg tag="Figure" alt={alt} viewBox={`0 0 ${WIDTH} ${height}`} style={{ width, height: (height * width) / WIDTH }}>
        {parts}
      </Svg>
      {caption && (
        <Fixed step={step} context={context} color={context.colours.soft} style={{ marginTop: 6 }}>
          {caption}
        </Fixed>
      )}
    </View>
  );
}
