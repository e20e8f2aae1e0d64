// Lists: bullets, numbers, boxes to tick, numbered steps in rings, things to rank.
import type { Style } from '@react-pdf/types';
import type { ReactElement, ReactNode } from 'react';
import type { DirectiveOf, List, ListItem, Paragraph, Leaf, TailoredBlock } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { inside, type DrawContext, type Drawer } from '../context.js';
import { Path, Svg, Text, View } from '../element.js';
import { Inlines, isOneText, ragged, type } from '../text.js';
import { radius, standard, stroke, tick, type TypeStep } from '../tokens.js';
import { wordsOf } from '../words.js';
import { below, blockGap, NumberDot, textWidth, Tick } from './parts.js';

type Item = ListItem<'tailored'>;
const hang = { bullet: 14, task: tick.standard + 8, step: 26, rank: 36 } as const;

export const drawList: Drawer<List<'tailored'>> = (node, context) => {
  const tasks = node.items.some((item) => item.checked !== null);
  const last = String(node.start + node.items.length - 1);
  const width = tasks ? hang.task : node.ordered ? 9 + 6 * last.length : hang.bullet;
  const numbering = node.ordered ? 'Decimal' : tasks ? 'None' : 'Disc';
  const label = (item: Item, i: number): ReactNode =>
    item.checked === null ? (
      <Bullet text={node.ordered ? `${node.start + i}.` : '•'} context={context} width={width} />
    ) : (
      <Task item={item} context={context} width={width} />
    );
  return (
    <Items
      items={node.items}
      context={context}
      hang={width}
      numbering={numbering}
      label={label}
      gap={tasks ? 5 : context.small ? 2 : 3}
      after={below(context, standard.body.after)}
    />
  );
};
const stepOf = (context: DrawContext): TypeStep => (context.small ? standard.small : standard.body);
/** The words that an item begins with: what its box is about. */
export const wordsOfItem = (item: Item): string => {
  const first = item.children[0];
  return first && (first.type === 'paragraph' || first.type === 'heading') ? wordsOf(first.children) : '';
};

function Bullet({ text, context, width }: { text: string; context: DrawContext; width: Pt }): ReactElement {
  return (
    <Text tag="Lbl" style={type(stepOf(context), context.colours.ink, { width })}>
      {text}
    </Text>
  );
}
function Task({ item, context, width }: { item: Item; context: DrawContext; width: Pt }): ReactElement {
  const words = wordsOfItem(item);
  return (
    <View tag="Lbl" style={{ width }}>
      {item.checked ? <Crossed context={context} alt={`Krydset af: ${words}`} /> : <Tick context={context} alt={`Sæt kryds: ${words}`} />}
    </View>
  );
}
function Crossed({ context, alt }: { context: DrawContext; alt: string }): ReactElement {
  const size = tick.standard;
  const box: Style = {
    width: size,
    height: size,
    borderWidth: stroke.tick.standard,
    borderColor: context.colours.ink,
    borderRadius: radius.tick,
  };
  return (
    <View tag="Figure" alt={alt} style={box}>
      <Svg viewBox="0 0 12 12" style={{ width: size - 2.2, height: size - 2.2 }}>
        <Path d="M2.5 2.5L9.5 9.5M9.5 2.5L2.5 9.5" fill="none" stroke={context.colours.ink} strokeWidth={1.6} strokeLinecap="round" />
      </Svg>
    </View>
  );
}

interface ItemsProps {
  items: readonly Item[];
  context: DrawContext;
  hang: Pt;
  numbering: string;
  /** Draws what stands before an item, as wide as `hang`. */
  label: (item: Item, i: number) => ReactNode;
  /** Between items, and below the last. */
  gap: Pt;
  after: Pt;
  /** Height that the label takes: words are centred on it. */
  tall?: Pt;
}
export function Items({ items, context, hang, numbering, label, gap, after, tall }: ItemsProps): ReactElement {
  const width = textWidth(context);
  const nudge = tall ? Math.max(0, (tall - stepOf(context).line) / 2) : 0;
  return (
    <View tag="L" attrs={{ O: 'List', ListNumbering: numbering }} style={{ width, marginBottom: after }}>
      {items.map((item, i) => (
        <View key={i} tag="LI" style={{ flexDirection: 'row', ...(i < items.length - 1 && { marginBottom: gap }) }}>
          {label(item, i)}
          <ItemBody nodes={item.children} context={inside(context, width - hang)} style={{ flex: 1, paddingTop: nudge }} />
        </View>
      ))}
    </View>
  );
}
/** Most items are one paragraph: then that is the body. Paragraphs of an item stand closer than running text. */
function ItemBody({ nodes, context, style }: { nodes: readonly TailoredBlock[]; context: DrawContext; style: Style }): ReactElement {
  const [first] = nodes;
  if (nodes.length === 1 && first?.type === 'paragraph' && isOneText(first.children))
    return <Inlines tag="LBody" nodes={first.children} step={stepOf(context)} context={context} style={{ ...style, ...ragged }} />;
  return (
    <View tag="LBody" style={style}>
      {nodes.map((node, i) => {
        const last = i === nodes.length - 1;
        return node.type === 'paragraph' ? (
          <ItemText key={i} node={node} context={context} last={last} />
        ) : (
          <View key={i} style={{ marginTop: i ? 2 : 0 }}>
            {context.draw(node, { ...context, flush: last })}
          </View>
        );
      })}
    </View>
  );
}
function ItemText({ node, context, last }: { node: Paragraph<Leaf>; context: DrawContext; last: boolean }): ReactElement {
  return (
    <Inlines nodes={node.children} step={stepOf(context)} context={context} style={{ ...(!last && { marginBottom: 3 }), ...ragged }} />
  );
}

/** The items of the lists inside a directive, and what else stands there. */
export function itemsIn(nodes: readonly TailoredBlock[]): { items: Item[]; rest: TailoredBlock[] } {
  const items = nodes.flatMap((n) => (n.type === 'list' ? n.items : []));
  return { items, rest: nodes.filter((n) => n.type !== 'list') };
}

export const drawSteps: Drawer<DirectiveOf<'steps', 'tailored'>> = (node, context) => {
  let n = 0;
  return (
    <View style={{ marginTop: 3, marginBottom: below(context, blockGap - 4) }}>
      {node.children.map((child, i) => {
        if (child.type !== 'list') return <View key={i}>{context.draw(child, inside(context, context.width))}</View>;
        const from = n;
        n += child.items.length;
        const label = (_: Item, at: number): ReactNode => (
          <View style={{ width: hang.step }}>
            <NumberDot n={from + at + 1} context={context} />
          </View>
        );
        return (
          <Items
            key={i}
            items={child.items}
            context={context}
            hang={hang.step}
            numbering="Decimal"
            label={label}
            gap={7}
            after={4}
            tall={17}
          />
        );
      })}
    </View>
  );
};

export const drawRank: Drawer<DirectiveOf<'rank', 'tailored'>> = (node, context) => {
  const { items, rest } = itemsIn(node.children);
  const box: Style = {
    width: 26,
    height: 22,
    borderWidth: stroke.cell.standard,
    borderColor: context.colours.rule,
    borderRadius: radius.cellSmall,
  };
  const label = (item: Item): ReactNode => (
    <View tag="Lbl" style={{ width: hang.rank }}>
      <View tag="Figure" alt={`Skriv et tal fra 1 til ${items.length}: ${wordsOfItem(item)}`} style={box} />
    </View>
  );
  return (
    <View style={{ marginBottom: below(context, blockGap) }}>
      {rest.map((child, i) => (
        <View key={i}>{context.draw(child, inside(context, context.width))}</View>
      ))}
      <Items items={items} context={context} hang={hang.rank} numbering="None" label={label} gap={6} after={0} tall={22} />
    </View>
  );
};
