// What must be found again: frames, a person's words, things that stay together.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { DirectiveOf, TailoredBlock } from '../../../model/index.js';
import type { Hex, Pt } from '../../frame.js';
import { inside, type DrawContext, type Drawer } from '../context.js';
import { Text, View } from '../element.js';
import { tagOf } from '../levels.js';
import { Fixed, Inlines, ragged, type } from '../text.js';
import { box, columns, grid, radius, standard, stroke } from '../tokens.js';
import { below, blockGap, Heading, Inside, Row, textWidth } from './parts.js';

type BoxNode = DirectiveOf<'box', 'tailored'>;
type BoxKind = BoxNode['attributes']['kind'];
const names: Record<BoxKind, string> = { remember: 'Husk', example: 'Eksempel', warning: 'Vigtigt', tip: 'Gode råd' };
export const boxTitle = (node: BoxNode): string => node.attributes.title ?? names[node.attributes.kind];

/** The frame of each kind. Only the warning is heavy: one heavy frame a page is found at once. */
function look(kind: BoxKind, context: DrawContext): { line: Pt; color: Hex; title: Hex } {
  const { ink, accent, rule } = context.colours;
  if (kind === 'warning') return { line: stroke.warning, color: ink, title: ink };
  if (kind === 'example') return { line: stroke.hair, color: rule, title: ink };
  return { line: stroke.frame, color: accent, title: accent };
}

export const drawBox: Drawer<BoxNode> = (node, context) => {
  const sections = sectionsOf(node.children);
  if (node.attributes.kind === 'warning' && sections.length > 1) return drawWarning(node, sections, context);
  return drawFrame(node, context, Math.min(context.width, grid.main + 2 * box.padding.horizontal));
};
/** A frame around words, `width` points wide. */
export function drawFrame(node: BoxNode, context: DrawContext, width: Pt): ReactElement {
  const { line, color, title } = look(node.attributes.kind, context);
  const small = width < columns(6);
  const frame: Style = { width, borderWidth: line, borderColor: color, borderRadius: radius.box };
  const inner = width - 2 * (box.padding.horizontal + line);
  return (
    <View
      wrap={false}
      style={{
        ...frame,
        paddingVertical: box.padding.vertical,
        paddingHorizontal: box.padding.horizontal,
        marginTop: context.flush ? 0 : 3,
        marginBottom: below(context, blockGap),
      }}
    >
      <Heading context={context} color={title}>
        {boxTitle(node)}
      </Heading>
      {small ? (
        <SmallWords nodes={node.children} context={inside(context, inner)} />
      ) : (
        <Inside nodes={node.children} context={context} width={inner} />
      )}
    </View>
  );
}
/** In a narrow frame paragraphs are small, as captions are. */
function SmallWords({ nodes, context }: { nodes: readonly TailoredBlock[]; context: DrawContext }): ReactElement {
  return (
    <>
      {nodes.map((node, i) => {
        const last = i === nodes.length - 1;
        return node.type === 'paragraph' ? (
          <Inlines key={i} nodes={node.children} step={standard.small} context={context} style={{ marginBottom: last ? 0 : 2 }} />
        ) : (
          <View key={i} style={{ marginTop: i ? 2 : 0 }}>
            {context.draw(node, { ...context, small: true, flush: last })}
          </View>
        );
      })}
    </>
  );
}

type Section = { heading: TailoredBlock & { type: 'heading' }; nodes: TailoredBlock[] };
/** The parts of a box that begin with a heading; none when something stands before the first. */
function sectionsOf(nodes: readonly TailoredBlock[]): Section[] {
  const out: Section[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') out.push({ heading: node, nodes: [] });
    else if (out.length > 0) out.at(-1)?.nodes.push(node);
    else return [];
  }
  return out;
}
/** A warning of several parts, each with its heading: two and two beside each other, or one under the other where it is narrow. */
function drawWarning(node: BoxNode, sections: Section[], context: DrawContext): ReactElement {
  const frame: Style = { borderWidth: stroke.warning, borderColor: context.colours.ink, borderRadius: radius.box, padding: box.warning };
  const half = columns(6) - 20;
  const inner = context.width - 2 * (box.warning + stroke.warning);
  const [width, each] = inner < 2 * half ? [inner, 1] : [half, 2];
  const rows = Array.from({ length: Math.ceil(sections.length / each) }, (_, i) => sections.slice(each * i, each * (i + 1)));
  return (
    <View wrap={false} style={{ ...frame, marginTop: 8, marginBottom: below(context, blockGap) }}>
      <Fixed step={standard.h2} context={context} style={{ marginBottom: 8 }}>
        {boxTitle(node)}
      </Fixed>
      {rows.map((row, i) => (
        <Row key={i} style={{ justifyContent: 'space-between', marginTop: i ? 10 : 0 }}>
          {row.map((section, j) => (
            <View key={j} style={{ width }}>
              <Inlines
                nodes={section.heading.children}
                step={standard.h3}
                context={context}
                tag={tagOf(section.heading)}
                style={{ marginBottom: 1, ...ragged }}
              />
              <SmallWords nodes={section.nodes} context={inside(context, width)} />
            </View>
          ))}
        </Row>
      ))}
    </View>
  );
}

/** A person's words, with the Danish quotation mark hanging before them. */
export const drawSaid: Drawer<DirectiveOf<'quote', 'tailored'>> = (node, context) => {
  const { who = '' } = node.attributes;
  const width = textWidth(context);
  return (
    <View tag="BlockQuote" wrap={false} style={{ width, flexDirection: 'row', marginTop: 3, marginBottom: below(context, blockGap) }}>
      <Text tag="Artifact" style={type({ ...standard.lead, weight: 700 }, context.colours.accent, { width: 14 })}>
        »
      </Text>
      <View style={{ flex: 1 }}>
        {node.children.map((child, i) =>
          child.type === 'paragraph' ? (
            <Inlines key={i} nodes={child.children} step={standard.lead} context={context} style={{ marginBottom: 3, ...ragged }} />
          ) : (
            <View key={i}>{context.draw(child, inside(context, width - 14))}</View>
          ),
        )}
        {who !== '' && (
          <Fixed step={standard.small} context={context} color={context.colours.soft}>
            {who}
          </Fixed>
        )}
      </View>
    </View>
  );
};

export const drawKeep: Drawer<DirectiveOf<'keep', 'tailored'>> = (node, context) => (
  <View wrap={false}>{context.flow(node.children, context)}</View>
);

/** The introduction with the box of advice beside it: eight columns and four. On a page that has not so many, the box stands under it. */
export function drawBesideTip(nodes: readonly TailoredBlock[], context: DrawContext): ReactElement {
  const [intro, tip] = [nodes.slice(0, -1), nodes.at(-1) as BoxNode];
  if (context.width < columns(11))
    return (
      <View>
        <Inside nodes={intro} context={context} width={context.width} />
        <View style={{ marginTop: 6 }}>{drawFrame(tip, context, context.width)}</View>
      </View>
    );
  const left = columns(8);
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-start', marginBottom: 14 }}>
      <View style={{ width: left, marginRight: grid.gutter }}>
        <Inside nodes={intro} context={context} width={left} />
      </View>
      {drawFrame(tip, { ...context, flush: true }, columns(4))}
    </View>
  );
}
/** A form's introduction: small, over the whole width, so that the form itself has its page. */
export function drawSmall(nodes: readonly TailoredBlock[], context: DrawContext): ReactElement {
  return (
    <View style={{ marginBottom: 7 }}>
      {nodes.map((node, i) =>
        node.type === 'paragraph' ? (
          <Inlines key={i} nodes={node.children} step={standard.small} context={context} style={{ marginTop: i ? 3 : 0, ...ragged }} />
        ) : (
          <View key={i}>{context.draw(node, context)}</View>
        ),
      )}
    </View>
  );
}
/** A side column that stands by itself: a heading and what belongs to it. */
export const drawAside: Drawer<DirectiveOf<'aside', 'tailored'>> = (node, context) => (
  <View style={{ marginTop: 4, marginBottom: below(context, blockGap) }}>
    <Heading context={context}>{node.attributes.title}</Heading>
    <Inside nodes={node.children} context={context} width={context.width} />
  </View>
);
