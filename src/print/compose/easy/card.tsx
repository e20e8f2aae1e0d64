// The two sides of a card, in its own size. Decks look the same in both editions: they lie on the table for everybody.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { CardCount, Leaf, Paragraph, TailoredBlock } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { cardLookOf, type CardLook } from '../card-sizes.js';
import type { CardSide } from '../cards.js';
import { inside, type DrawContext } from '../context.js';
import { Text, View } from '../element.js';
import { type } from '../text.js';
import { easyRead, standard } from '../tokens.js';
import { isParagraph, pairOf, type Dir } from './flat.js';
import { hasPicture, Pictures, Sign } from './picture.js';
import { axisOf, steps } from './style.js';
import { Words } from './words.js';
import { Ruled } from './writing.js';

/** Words keep this far from the cut. */
const margin = 14;
const sizeOf = ({ width, height }: CardLook): Style => ({ width, height });

/** @param count how many cards lie on a sheet: the size of each */
export function drawCardSide(side: CardSide, count: CardCount, context: DrawContext): ReactElement {
  const look = cardLookOf(count);
  switch (side.side) {
    case 'front':
      return <Front word={side.word} meaning={side.symbol} look={look} context={context} />;
    case 'back':
      return <Back nodes={side.nodes} label={side.label} look={look} context={context} />;
    case 'open-front':
      return <OpenFront look={look} context={context} />;
    case 'open-back':
      return <OpenBack label={side.label} look={look} context={context} />;
    case 'text':
      return <TextSide nodes={side.nodes} look={look} context={context} />;
  }
}

interface Props {
  look: CardLook;
  context: DrawContext;
}
function Front({ word, meaning, look, context }: Props & { word: string; meaning: string | null }): ReactElement {
  const { symbol, gap, word: step } = look.front;
  return (
    <View wrap={false} style={{ ...sizeOf(look), alignItems: 'center', justifyContent: 'center' }}>
      {meaning && <Sign of={meaning} size={symbol} />}
      <View style={{ height: meaning ? gap : 0 }} />
      <Words nodes={word} context={context} step={step} width={look.width - 2 * margin} align="center" />
    </View>
  );
}

/** What a feeling is, and where in the body it is felt; small below it which card it is. */
function Back({ nodes, label, look, context }: Props & { nodes: readonly TailoredBlock[]; label: string }): ReactElement {
  const { back } = look;
  const inner = inside(context, look.width - back.left - back.right);
  return (
    <View
      wrap={false}
      style={{
        ...sizeOf(look),
        paddingVertical: back.vertical,
        paddingLeft: back.left,
        paddingRight: back.right,
        justifyContent: 'space-between',
      }}
    >
      <View style={{ flexGrow: 1, justifyContent: 'space-between' }}>
        {nodes.map((node, i) => (
          <BackPart key={i} node={node} first={i === 0} look={look} context={inner} />
        ))}
        <View />
      </View>
      <Label words={label} context={context} />
    </View>
  );
}
function BackPart({ node, first, look, context }: Props & { node: TailoredBlock; first: boolean }): ReactElement {
  if (!isParagraph(node)) return context.draw(node, context);
  if (hasPicture(node)) return <BodySign node={node} look={look} context={context} />;
  return <Words nodes={node.children} context={context} step={first ? look.back.sentence : look.back.text} />;
}
function BodySign({ node, look, context }: Props & { node: Paragraph<Leaf> }): ReactElement {
  const pair = pairOf(node.children);
  const { sign, gap, over, text } = look.back;
  const room: Pt = over ? context.width : context.width - sign - gap;
  return (
    <View style={over ? {} : { flexDirection: 'row', alignItems: 'center' }}>
      <Pictures pair={pair} size={sign} context={context} />
      <Words nodes={pair.words} context={context} step={text} width={room} style={over ? { marginTop: 4 } : { marginLeft: gap }} />
    </View>
  );
}
function Label({ words, context }: { words: string; context: DrawContext }): ReactElement {
  return <Text style={type(easyRead.staff, context.colours.soft)}>{words}</Text>;
}

/** Room for a picture of one's own, and a line for its word where the word stands on other cards. */
function OpenFront({ look, context }: Props): ReactElement {
  const room = Math.min(look.front.symbol + 28, look.width - 2 * margin);
  return (
    <View wrap={false} style={{ ...sizeOf(look), alignItems: 'center', justifyContent: 'flex-end', paddingBottom: look.height * 0.15 }}>
      <Ruled count={1} width={room} alt="Tomt kort: tegn et billede, og skriv ordet på linjen" context={context} />
    </View>
  );
}
function OpenBack({ label, look, context }: Props & { label: string }): ReactElement {
  const { vertical, left } = look.back;
  return (
    <View
      wrap={false}
      style={{ ...sizeOf(look), paddingVertical: vertical, paddingLeft: left, paddingRight: left, justifyContent: 'space-between' }}
    >
      <Ruled count={3} width={look.width - 2 * left} alt="Linjer at skrive på: sådan mærkes det" context={context} />
      <Label words={label} context={context} />
    </View>
  );
}

function TextSide({ nodes, look, context }: Props & { nodes: readonly TailoredBlock[] }): ReactElement {
  const inner = inside(context, look.width - 2 * margin);
  return (
    <View wrap={false} style={{ ...sizeOf(look), padding: margin, justifyContent: 'center' }}>
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
