// Thinking tools: fields beside each other, and things done in order.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { Heading, Leaf, List, TailoredBlock } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { inside, type DrawContext } from '../context.js';
import { Circle, Path, Svg, Text, View } from '../element.js';
import { tagOf } from '../levels.js';
import { fieldsOf } from '../standard/thinking.js';
import { type } from '../text.js';
import { grid, radius, stroke } from '../tokens.js';
import { wordsOf } from '../words.js';
import { inlinesOf, isParagraph, isPicture, pairOf, type Dir } from './flat.js';
import { Pictures } from './picture.js';
import { axisOf, below, gap, isPage, listTag, steps } from './style.js';
import { Words } from './words.js';
import { Ruled } from './writing.js';

type Field = ReturnType<typeof fieldsOf>[number];

/** `:::columns`: big frames two and two. */
export function ColumnsBlock({ node, context }: { node: Dir<'columns'>; context: DrawContext }): ReactElement {
  const fields = fieldsOf(node.children);
  const beside = isPage(context) && fields.length > 1;
  const width = beside ? (context.width - grid.gutter) / 2 : context.width;
  const rows = Array.from({ length: Math.ceil(fields.length / (beside ? 2 : 1)) }, (_, i) =>
    beside ? fields.slice(2 * i, 2 * i + 2) : fields.slice(i, i + 1),
  );
  return (
    <View style={{ marginTop: gap.tool, marginBottom: below(context) }}>
      {rows.map((row, i) => (
        <View key={i} wrap={false} style={{ flexDirection: 'row', justifyContent: 'space-between', marginTop: i ? grid.gutter : 0 }}>
          {row.map((field, j) => (
            <Frame key={j} field={field} lines={node.attributes.lines ?? 0} width={width} context={context} />
          ))}
        </View>
      ))}
    </View>
  );
}
const padding = 14;
function Frame({ field, lines, width, context }: { field: Field; lines: number; width: Pt; context: DrawContext }): ReactElement {
  const inner = inside(context, width - 2 * (padding + stroke.fridge));
  const frame: Style = { width, borderWidth: stroke.fridge, borderColor: context.colours.ink, borderRadius: radius.fridge };
  const words = field.heading ? wordsOf(field.heading.children) : '';
  const bare = lines === 0 && field.nodes.length === 0;
  return (
    <View style={{ ...frame, paddingHorizontal: padding, paddingTop: 10, paddingBottom: 16, ...(bare && { minHeight: 172 }) }}>
      {field.heading && <FrameHead heading={field.heading} sign={field.sign} context={inner} />}
      {field.nodes.length > 0 && context.flow(field.nodes, { ...inner, flush: lines === 0 })}
      {lines > 0 && (
        <Ruled count={lines} width={inner.width} alt={words ? `Linjer at skrive på: ${words}` : 'Linjer at skrive på'} context={context} />
      )}
    </View>
  );
}
function FrameHead({ heading, sign, context }: { heading: Heading<Leaf>; sign: Field['sign']; context: DrawContext }): ReactElement {
  const pair = pairOf(heading.children);
  const before = sign ? 40 : pair.pictures.length > 0 ? 58 : 0;
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', minHeight: 46 }}>
      {sign ? <SignDisc sign={sign} context={context} /> : before > 0 && <Pictures pair={pair} size={46} context={context} />}
      <Words
        tag={tagOf(heading)}
        nodes={pair.words}
        context={context}
        step={steps.headName}
        width={context.width - before}
        style={before ? { marginLeft: 12 } : {}}
      />
    </View>
  );
}
/** Plus on a solid disc, minus on an open one: told apart in grey too. */
function SignDisc({ sign, context }: { sign: '+' | '–'; context: DrawContext }): ReactElement {
  const { ink, paper } = context.colours;
  const plus = sign === '+';
  return (
    <Svg tag="Figure" alt={plus ? 'Plus' : 'Minus'} viewBox="0 0 28 28" style={{ width: 28, height: 28 }}>
      <Circle cx={14} cy={14} r={13} fill={plus ? ink : paper} stroke={ink} strokeWidth={1.8} />
      <Path
        d={plus ? 'M14 7.5V20.5M7.5 14H20.5' : 'M7.5 14H20.5'}
        fill="none"
        stroke={plus ? paper : ink}
        strokeWidth={3}
        strokeLinecap="round"
      />
    </Svg>
  );
}

/** `:::steps`: a big number before each, its picture beside it when it has one. */
export function StepsBlock({ node, context }: { node: Dir<'steps'>; context: DrawContext }): ReactElement {
  return (
    <View style={{ marginTop: gap.row, marginBottom: below(context) }}>
      {node.children.map((child, i) =>
        child.type === 'list' ? (
          <View key={i} {...listTag('Decimal')}>
            {child.items.map((item, j) => (
              <Step key={j} number={child.start + j} blocks={item.children} pictured={picturesIn(child)} context={context} />
            ))}
          </View>
        ) : (
          <View key={i}>{context.draw(child, inside(context, context.width))}</View>
        ),
      )}
    </View>
  );
}
const picturesIn = (list: List<'tailored'>): boolean => list.items.some((item) => inlinesOf(item.children).some(isPicture));

interface StepProps {
  number: number;
  blocks: readonly TailoredBlock[];
  /** Some step of the list has a picture: then all keep room for one. */
  pictured: boolean;
  context: DrawContext;
}
function Step({ number, blocks, pictured, context }: StepProps): ReactElement {
  const after = blocks.findIndex((b) => !isParagraph(b));
  const lead = after < 0 ? blocks.length : after;
  const pair = pairOf(inlinesOf(blocks.slice(0, lead)));
  const rest = blocks.slice(lead);
  const page = axisOf(context) > 0;
  const ring = pictured ? 32 : 40;
  const size = page ? 54 : 46;
  const axis = axisOf(context) || (pictured ? ring + size + 18 : ring + 12);
  const inner = inside(context, context.width - axis);
  return (
    <View
      tag="LI"
      wrap={false}
      style={{
        flexDirection: 'row',
        alignItems: rest.length > 0 ? 'flex-start' : 'center',
        minHeight: pictured ? 72 : 54,
        paddingVertical: 4,
      }}
    >
      <View style={{ width: axis, flexDirection: 'row', alignItems: 'center' }}>
        <NumberRing number={number} size={ring} context={context} />
        {pictured && (
          <View style={{ marginLeft: 6 }}>
            <Pictures pair={pair} size={size} context={context} />
          </View>
        )}
      </View>
      <View tag="LBody" style={{ width: inner.width }}>
        <Words nodes={pair.words} context={inner} />
        {rest.length > 0 && context.flow(rest, { ...inner, flush: true })}
      </View>
    </View>
  );
}
/** A number in a ring: dark on white, so that a copy of a copy keeps it. */
export function NumberRing({ number, size, context }: { number: number; size: Pt; context: DrawContext }): ReactElement {
  const ring: Style = { width: size, height: size, borderRadius: size / 2, borderWidth: 2, borderColor: context.colours.accent };
  return (
    <View tag="Lbl" style={{ ...ring, alignItems: 'center', justifyContent: 'center' }}>
      <Text style={type(steps.stepNumber, context.colours.ink)}>{String(number)}</Text>
    </View>
  );
}
