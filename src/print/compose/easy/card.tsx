// The two sides of a card, in its own size. Decks look the same in both editions: they lie on the table for everybody.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { Leaf, Paragraph, TailoredBlock } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import type { CardSide } from '../cards.js';
import { inside, type DrawContext } from '../context.js';
import { Text, View } from '../element.js';
import type { FootFacts } from '../sheet-facts.js';
import { type } from '../text.js';
import { card, easyRead, standard, symbol } from '../tokens.js';
import { isParagraph, pairOf, type Dir } from './flat.js';
import { dotted } from './lines.js';
import { hasPicture, Pictures, Sign } from './picture.js';
import { axisOf, steps } from './style.js';
import { Words } from './words.js';
import { Ruled } from './writing.js';

const { width, height } = card;
/** Words keep this far from the cut. */
const margin = 14;
const back = { ...card.back, words: width - card.back.left - card.back.right } as const;
const size: Style = { width, height };

export function drawCardSide(side: CardSide, context: DrawContext): ReactElement {
  switch (side.side) {
    case 'front':
      return <Front word={side.word} meaning={side.symbol} context={context} />;
    case 'back':
      return <Back nodes={side.nodes} label={side.label} context={context} />;
    case 'open-front':
      return <OpenFront context={context} />;
    case 'open-back':
      return <OpenBack label={side.label} context={context} />;
    case 'text':
      return <TextSide nodes={side.nodes} context={context} />;
  }
}

function Front({ word, meaning, context }: { word: string; meaning: string | null; context: DrawContext }): ReactElement {
  return (
    <View wrap={false} style={{ ...size, alignItems: 'center', justifyContent: 'center' }}>
      {meaning && <Sign of={meaning} size={symbol.card} />}
      <View style={{ height: meaning ? card.front.gap : 0 }} />
      <Words nodes={word} context={context} step={steps.cardWord} width={width - 2 * margin} align="center" />
    </View>
  );
}

/** What a feeling is, and where in the body it is felt; small below it which card it is. */
function Back({ nodes, label, context }: { nodes: readonly TailoredBlock[]; label: string; context: DrawContext }): ReactElement {
  const inner = inside(context, back.words);
  return (
    <View
      wrap={false}
      style={{ ...size, paddingVertical: back.vertical, paddingLeft: back.left, paddingRight: back.right, justifyContent: 'space-between' }}
    >
      <View style={{ flexGrow: 1, justifyContent: 'space-between' }}>
        {nodes.map((node, i) => (
          <BackPart key={i} node={node} first={i === 0} context={inner} />
        ))}
        <View />
      </View>
      <Label words={label} context={context} />
    </View>
  );
}
function BackPart({ node, first, context }: { node: TailoredBlock; first: boolean; context: DrawContext }): ReactElement {
  if (!isParagraph(node)) return context.draw(node, context);
  if (hasPicture(node)) return <BodySign node={node} context={context} />;
  return <Words nodes={node.children} context={context} step={first ? steps.cardSentence : steps.cardText} />;
}
function BodySign({ node, context }: { node: Paragraph<Leaf>; context: DrawContext }): ReactElement {
  const pair = pairOf(node.children);
  const room: Pt = context.width - symbol.cardBack - back.gap;
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center' }}>
      <Pictures pair={pair} size={symbol.cardBack} context={context} />
      <Words nodes={pair.words} context={context} step={steps.cardText} width={room} style={{ marginLeft: back.gap }} />
    </View>
  );
}
function Label({ words, context }: { words: string; context: DrawContext }): ReactElement {
  return <Text style={type(easyRead.staff, context.colours.soft)}>{words}</Text>;
}

/** Room for a picture of one's own, and a line for its word where the word stands on other cards. */
function OpenFront({ context }: { context: DrawContext }): ReactElement {
  const room = symbol.card + 28;
  return (
    <View wrap={false} style={{ ...size, alignItems: 'center', justifyContent: 'flex-end', paddingBottom: 36 }}>
      <Ruled count={1} width={room} alt="Tomt kort: tegn et billede, og skriv ordet på linjen" context={context} />
    </View>
  );
}
function OpenBack({ label, context }: { label: string; context: DrawContext }): ReactElement {
  return (
    <View
      wrap={false}
      style={{ ...size, paddingVertical: back.vertical, paddingLeft: back.left, paddingRight: back.left, justifyContent: 'space-between' }}
    >
      <Ruled count={3} width={width - 2 * back.left} alt="Linjer at skrive på: sådan mærkes det" context={context} />
      <Label words={label} context={context} />
    </View>
  );
}

function TextSide({ nodes, context }: { nodes: readonly TailoredBlock[]; context: DrawContext }): ReactElement {
  const inner = inside(context, width - 2 * margin);
  return (
    <View wrap={false} style={{ ...size, padding: margin, justifyContent: 'center' }}>
      {context.flow(nodes, { ...inner, flush: true })}
    </View>
  );
}

// ---- a deck on a sheet that is no sheet of cards ----

/** A card as a part of a text: its picture, its word, and under it what stands on its back. */
export function drawCardInText(node: Dir<'card'>, context: DrawContext): ReactElement {
  const { symbol: meaning, word } = node.attributes;
  const axis = context.edition === 'easy-read' ? axisOf(context) || 58 : 46;
  const inner = inside(context, context.width - axis);
  const step = context.edition === 'easy-read' ? steps.strong : standard.h3;
  return (
    <View wrap={false} style={{ flexDirection: 'row', marginBottom: 8 }}>
      <View style={{ width: axis }}>{meaning && <Sign of={meaning} size={axis - 14 > 60 ? 60 : 36} />}</View>
      <View style={{ width: inner.width }}>
        <Words nodes={word} context={inner} step={step} />
        {context.flow(node.children, { ...inner, flush: true })}
      </View>
    </View>
  );
}

// ---- the foot of a page of cards ----

const staff = { ...easyRead.staff, size: 7.75, line: 9.75 };

/**
 * Between the crop marks, outside the cards: at the left which cards these are, what to do with the page, and which sheet;
 * at the right where facts and pictures come from.
 */
export function drawCardsFoot(facts: FootFacts, context: DrawContext): ReactElement {
  const half = width - 2 * margin;
  const style = type(staff, context.colours.soft, { width: half });
  const [sheet = '', ...rest] = facts.foot;
  const lines = (list: readonly string[]): ReactElement[] =>
    list
      .flatMap((line) => dotted(line, half, staff))
      .map((line, i) => (
        <Text key={i} style={style}>
          {line}
        </Text>
      ));
  return (
    <View tag="Artifact" style={{ flexDirection: 'row', width: 2 * width }}>
      <View style={{ width, paddingLeft: margin }}>
        <Text slot="page.cards" style={{ ...style, color: context.colours.ink }}>
          Kort
        </Text>
        <Text slot="page.cut" style={style}>
          Kort
        </Text>
        {lines([sheet])}
      </View>
      <View style={{ width, paddingLeft: margin }}>{lines(rest)}</View>
    </View>
  );
}
