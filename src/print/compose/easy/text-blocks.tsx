// Running text: headings at the left edge, words beside the pictures' column, one sentence a line.
import type { ReactElement } from 'react';
import type { CodeBlock, Heading, Leaf, List, ListItem, Paragraph, Quote, TailoredBlock } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import type { DrawContext } from '../context.js';
import { inside } from '../context.js';
import { Circle, Path, Svg, Text, View } from '../element.js';
import { tagOf } from '../levels.js';
import { tab } from '../standard/paragraph.js';
import { type } from '../text.js';
import { stroke, tick } from '../tokens.js';
import { isParagraph, pairOf, type Dir } from './flat.js';
import { hasPicture, PictureRow, Pictures } from './picture.js';
import { axisOf, below, gap, isPage, listTag, steps, wordWidth } from './style.js';
import { Words } from './words.js';
import { Tick } from './writing.js';

const headingSteps = { 2: steps.h2, 3: steps.h3, 4: steps.strong, 5: steps.strong, 6: steps.strong } as const;
/** A heading begins at the left edge, so that the eye finds it there. */
export function HeadingBlock({ node, context }: { node: Heading<Leaf>; context: DrawContext }): ReactElement {
  const step = headingSteps[node.level];
  const { pictures, words } = pairOf(node.children);
  if (pictures.length > 0)
    return (
      <View tag={tagOf(node)} wrap={false} style={{ flexDirection: 'row', alignItems: 'center', marginTop: step.before }}>
        <Pictures pair={{ pictures, words }} size={46} context={context} />
        <Words tag="Span" nodes={words} context={context} step={step} width={context.width - 58} style={{ marginLeft: 12 }} />
      </View>
    );
  return (
    <Words
      tag={tagOf(node)}
      nodes={words}
      context={context}
      step={step}
      style={{ marginTop: step.before || gap.row, marginBottom: step.after }}
    />
  );
}

/**
 * Words at the axis; with a picture among them, a picture row. A paragraph that says what to do with the tool under it
 * stands at the tool's left edge, and never without it.
 */
export function ParagraphBlock({ node, context }: { node: Paragraph<Leaf>; context: DrawContext }): ReactElement {
  if (hasPicture(node)) return <PictureRow nodes={node.children} context={context} />;
  if (context.keepNext) return <Words nodes={node.children} context={context} keepNext style={{ marginBottom: gap.row }} />;
  return (
    <View style={{ paddingLeft: axisOf(context), marginBottom: below(context) }}>
      <Words nodes={node.children} context={context} width={wordWidth(context)} />
    </View>
  );
}

// ---- lists ----

export function ListBlock({ node, context }: { node: List<'tailored'>; context: DrawContext }): ReactElement {
  return (
    <View {...listTag(node.ordered ? 'Decimal' : 'Disc')} style={{ marginBottom: below(context) }}>
      {node.items.map((item, i) => (
        <Item key={i} item={item} number={node.ordered ? node.start + i : null} context={context} />
      ))}
    </View>
  );
}
/** Where the words of a list begin: the page's axis, or a step in from a narrow column's edge. */
const indentOf = (context: DrawContext, tall: boolean): Pt => axisOf(context) || (tall ? 40 : 26);

function Item({ item, number, context }: { item: ListItem<'tailored'>; number: number | null; context: DrawContext }): ReactElement {
  const boxed = item.checked !== null;
  const indent = indentOf(context, boxed);
  const inner = inside(context, context.width - indent);
  const [first, ...rest] = item.children;
  // A number keeps its place before the picture.
  if (first && isParagraph(first) && hasPicture(first) && !boxed && number === null)
    return (
      <View tag="LI">
        <View tag="LBody">
          <PictureRow nodes={first.children} context={context} />
          <Rest blocks={rest} indent={indent} context={inner} />
        </View>
      </View>
    );
  return (
    <View tag="LI" wrap={false} style={{ flexDirection: 'row', minHeight: boxed ? tick.easyRead + 10 : 32, alignItems: 'flex-start' }}>
      <View tag="Lbl" style={{ width: indent, paddingRight: boxed ? 12 : 8, alignItems: 'flex-end' }}>
        {boxed ? (
          <Tick
            size={tick.easyRead}
            context={context}
            alt={item.checked ? 'Felt med kryds' : 'Felt til kryds'}
            crossed={item.checked === true}
          />
        ) : number !== null ? (
          <Text style={type(steps.strong, context.colours.ink)}>{`${number}.`}</Text>
        ) : (
          <Disc context={context} />
        )}
      </View>
      <View tag="LBody" style={{ width: inner.width, paddingTop: boxed ? 2 : 0 }}>
        {first && isParagraph(first) ? <ItemWords node={first} context={inner} /> : first ? inner.draw(first, inner) : null}
        <Rest blocks={rest} indent={0} context={inner} />
      </View>
    </View>
  );
}
function ItemWords({ node, context }: { node: Paragraph<Leaf>; context: DrawContext }): ReactElement {
  const pair = pairOf(node.children);
  if (pair.pictures.length === 0) return <Words nodes={node.children} context={context} style={{ marginBottom: 6 }} />;
  return <PictureRow nodes={node.children} context={inside(context, Math.min(context.width, 390))} />;
}
const Rest = ({ blocks, indent, context }: { blocks: readonly TailoredBlock[]; indent: Pt; context: DrawContext }): ReactElement => (
  <View style={{ paddingLeft: indent }}>{context.flow(blocks, { ...context, flush: true })}</View>
);
/** The point of a list, level with the middle of its first line. A list says that it is one by its tags. */
function Disc({ context }: { context: DrawContext }): ReactElement {
  return (
    <Svg tag="Artifact" viewBox="0 0 10 24" style={{ width: 10, height: 24 }}>
      <Circle cx={5} cy={12.5} r={3.6} fill={context.colours.ink} />
    </Svg>
  );
}

// ---- what somebody says ----

/** `> …` and `:::quote`: large words between marks. */
export function QuoteBlock({ node, context }: { node: Quote<'tailored'> | Dir<'quote'>; context: DrawContext }): ReactElement {
  const who = node.type === 'directive' ? node.attributes.who : undefined;
  const axis = axisOf(context) || 34;
  const width = context.width - axis;
  const inner = inside(context, width);
  return (
    <View tag="BlockQuote" style={{ flexDirection: 'row', marginTop: gap.tool, marginBottom: gap.block }}>
      <View style={{ width: axis, paddingRight: isPage(context) ? 14 : 8, alignItems: 'flex-end' }}>
        <SaidMark context={context} />
      </View>
      <View style={{ width }}>
        {node.children.map((child, i) => (
          <View key={i}>
            {isParagraph(child) && !hasPicture(child) ? <Saying node={child} context={inner} /> : inner.draw(child, inner)}
          </View>
        ))}
        {who && <Words nodes={who} context={inner} step={steps.strong} style={{ marginTop: 2 }} />}
      </View>
    </View>
  );
}
/** The mark that opens what somebody says. It is decoration: the tag says that it is a quotation. */
function SaidMark({ context }: { context: DrawContext }): ReactElement {
  const chevron = (x: Pt): string => `M${x} 5L${x + 7} 14.5L${x} 24H${x + 6}L${x + 13} 14.5L${x + 6} 5Z`;
  return (
    <Svg tag="Artifact" viewBox="0 0 28 29" style={{ width: 28, height: 29 }}>
      <Path d={`${chevron(1)}${chevron(14)}`} fill={context.colours.accent} />
    </Svg>
  );
}
const Saying = ({ node, context }: { node: Paragraph<Leaf>; context: DrawContext }): ReactElement => (
  <Words nodes={node.children} context={context} step={steps.quote} style={{ marginBottom: gap.row }} />
);

// ---- the rest of Markdown ----

export function CodeBlockBlock({ node, context }: { node: CodeBlock; context: DrawContext }): ReactElement {
  const frame = { borderWidth: stroke.frame, borderColor: context.colours.rule, borderRadius: 4, padding: 12 } as const;
  const inner = inside(context, context.width - 26);
  return (
    <View wrap={false} style={{ ...frame, marginTop: gap.row, marginBottom: gap.block }}>
      {node.text.split('\n').map((line, i) => (
        <View key={i} style={{ minHeight: steps.body.line }}>
          {line.trim() !== '' && <Words nodes={line.replace(/\t/g, tab)} context={inner} width={inner.width} />}
        </View>
      ))}
    </View>
  );
}
export function RuleBlock({ context }: { context: DrawContext }): ReactElement {
  return <View style={{ height: stroke.rule, backgroundColor: context.colours.rule, marginTop: 14, marginBottom: 14 }} />;
}
