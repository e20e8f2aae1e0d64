// The cover: rings, the name of the meeting, its facts, and at the foot a line for a name and room for a logo.
import type { ReactElement } from 'react';
import type { Mark, TailoredBlock } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import type { DrawContext } from '../context.js';
import { G, Path, Svg, View } from '../element.js';
import { markColour, Sign } from '../marks.js';
import { ringsOf, type RingPlan } from '../rings.js';
import type { CoverFacts } from '../sheet-facts.js';
import { Fixed, Inlines, ragged, sized } from '../text.js';
import { columns, easyRead, families, page, rings as plans, shapes, standard, stroke } from '../tokens.js';
import { wordsOf } from '../words.js';

/** Height of the block: the page between its margins, less a little so that it never asks for a second page. */
export const coverHeight: Pt = page.height - page.top - 36;

const looks = {
  'easy-read': {
    rings: { height: 456, centre: [298, 238] },
    title: { short: sized(easyRead.title, 54, 67.5), long: sized(easyRead.title, 44, 55) },
    fact: sized(easyRead.h2, 20, 30, 400),
    foot: easyRead.body,
  },
  standard: {
    rings: { height: 430, centre: [318, 250] },
    title: { short: sized(standard.chapter, 52, 65), long: sized(standard.chapter, 44, 55) },
    fact: standard.lead,
    foot: standard.body,
  },
} as const;

/** The whole cover as one block: the last node stands at the foot, the others are facts under the title. */
export function drawCover(facts: CoverFacts, nodes: readonly TailoredBlock[], context: DrawContext): ReactElement {
  const look = looks[context.edition];
  const standardEdition = context.edition === 'standard';
  return (
    <View wrap={false} style={{ minHeight: coverHeight, justifyContent: 'space-between' }}>
      <View>
        {standardEdition && <CourseLine facts={facts} context={context} />}
        {standardEdition && <Words facts={facts} nodes={nodes} context={context} />}
        <Rings mark={facts.mark} context={context} height={look.rings.height} centre={look.rings.centre} plan={plans.cover} />
        {!standardEdition && <Words facts={facts} nodes={nodes} context={context} />}
      </View>
      <Foot nodes={nodes.slice(-1)} context={context} />
    </View>
  );
}

function CourseLine({ facts, context }: { facts: CoverFacts; context: DrawContext }): ReactElement {
  const color = markColour(facts.mark, context);
  return <View tag="Artifact" style={{ height: 4, width: columns(3), backgroundColor: color, marginBottom: 24 }} />;
}

/** Characters that fill a line of a cover: a longer title is set smaller, so that "Håndtering af trang" stays on one. */
const longest = 14;
function Words({ facts, nodes, context }: { facts: CoverFacts; nodes: readonly TailoredBlock[]; context: DrawContext }): ReactElement {
  const look = looks[context.edition];
  const size = wordsOf(facts.title).length > longest ? 'long' : 'short';
  return (
    <View style={context.edition === 'standard' ? { marginBottom: 26 } : { marginTop: 26 }}>
      <Inlines
        nodes={facts.title}
        step={look.title[size]}
        context={context}
        tag="H1"
        id={facts.id}
        style={{ ...ragged, marginBottom: 4 }}
      />
      {nodes
        .slice(0, -1)
        .map((node, i) =>
          node.type === 'paragraph' ? (
            <Inlines key={i} nodes={node.children} step={look.fact} context={context} style={ragged} />
          ) : (
            <View key={i}>{context.draw(node, context)}</View>
          ),
        )}
    </View>
  );
}

interface RingsProps {
  mark: Mark;
  context: DrawContext;
  height: Pt;
  centre: readonly [number, number];
  plan: RingPlan;
}
/** Decoration, clipped to its own rectangle; never behind text. */
export function Rings({ mark, context, height, centre, plan }: RingsProps): ReactElement {
  const shape = shapes[mark.shape];
  const color = markColour(mark, context);
  const k = plan.core / 24;
  const move = `translate(${centre[0] - shape.at[0] * k} ${centre[1] - shape.at[1] * k}) scale(${k})`;
  const family = /\d/.test(mark.sign) ? families.legible : families.serif;
  return (
    <Svg tag="Artifact" viewBox={`0 0 ${page.textWidth} ${height}`} style={{ width: page.textWidth, height }}>
      {ringsOf(mark.shape, centre, plan).map((ring, i) => (
        <Path key={i} d={ring.d} fill="none" stroke={color} strokeWidth={ring.width} />
      ))}
      <G transform={move}>
        <Path
          d={shape.d}
          fill={mark.shape === 'ring' ? context.colours.paper : color}
          stroke={color}
          strokeWidth={mark.shape === 'ring' ? 8 : 0.5}
        />
      </G>
      {mark.sign && (
        <Sign sign={mark.sign} size={shape.sign * k} at={centre} color={context.colours.paper} family={family} baseline={0.345} />
      )}
    </Svg>
  );
}

function Foot({ nodes, context }: { nodes: readonly TailoredBlock[]; context: DrawContext }): ReactElement {
  const look = looks[context.edition];
  const { rule, soft } = context.colours;
  return (
    <View style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end' }}>
      <View style={{ width: 310 }}>
        {nodes.map((node, i) =>
          node.type === 'paragraph' ? (
            <Inlines key={i} nodes={node.children} step={look.foot} context={context} />
          ) : (
            <View key={i}>{context.draw(node, { ...context, width: 310 })}</View>
          ),
        )}
      </View>
      <View
        tag="Artifact"
        style={{ width: 120, height: 34, borderWidth: stroke.hair, borderColor: rule, alignItems: 'center', justifyContent: 'center' }}
      >
        <Fixed step={context.edition === 'easy-read' ? easyRead.staff : standard.footer} color={soft} context={context}>
          Plads til jeres logo
        </Fixed>
      </View>
    </View>
  );
}
