// Running text of the standard edition: paragraphs, headings, quotations, code, rules.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { CodeBlock, Heading, Leaf, Paragraph, Picture, Quote, Rule, SymbolPicture, TailoredInline } from '../../../model/index.js';
import type { DrawContext, Drawer } from '../context.js';
import { Image, Text, View } from '../element.js';
import { tagOf } from '../levels.js';
import { NBSP } from '../runs.js';
import { Inlines, PictureBox, ragged, type } from '../text.js';
import { grid, standard, stroke, type TypeStep } from '../tokens.js';
import { below, Inside, textWidth } from './parts.js';

export const drawParagraph: Drawer<Paragraph<Leaf>> = (node, context) => {
  const pictures = node.children.filter(isPicture);
  if (pictures.length > 0 && node.children.every((n) => isPicture(n) || isSpace(n))) return drawPictures(pictures, context);
  const after = below(context, standard.body.after);
  return (
    <Inlines
      nodes={node.children}
      step={standard.body}
      context={context}
      keepNext={context.keepNext}
      style={{ width: textWidth(context), marginBottom: after, ...ragged }}
    />
  );
};
const isPicture = (n: TailoredInline): n is Picture | SymbolPicture => n.type === 'picture' || n.type === 'symbol';
const isSpace = (n: TailoredInline): boolean => n.type === 'break' || (n.type === 'text' && n.text.trim() === '');

/** A paragraph of nothing but pictures: each as wide as the column allows, at most as tall as half a page. */
function drawPictures(pictures: (Picture | SymbolPicture)[], context: DrawContext): ReactElement {
  return (
    <View wrap={false} style={{ flexDirection: 'row', flexWrap: 'wrap', marginBottom: below(context, standard.body.after) }}>
      {pictures.map((picture, i) =>
        picture.type === 'symbol' ? (
          <View key={i} style={{ marginRight: grid.gutter }}>
            <PictureBox picture={picture} size={72} beside={false} context={context} />
          </View>
        ) : (
          <FilePicture key={i} picture={picture} context={context} />
        ),
      )}
    </View>
  );
}
const tallest = 360;
function FilePicture({ picture, context }: { picture: Picture; context: DrawContext }): ReactElement {
  const pixels = context.sizeOf(picture.src) ?? { width: 320, height: 240 };
  const natural = Math.min(context.width, pixels.width * 0.75); // 96 pixels an inch, as on a screen
  const scale = Math.min(natural / pixels.width, tallest / pixels.height);
  const style: Style = { width: pixels.width * scale, height: pixels.height * scale };
  const meaning = picture.alt ? ({ tag: 'Figure', alt: picture.alt } as const) : ({ tag: 'Artifact' } as const);
  return <Image {...meaning} src={picture.src} style={style} />;
}

const looks: Record<Heading<Leaf>['level'], { step: TypeStep; before: number }> = {
  // The paragraph above ends with its own room: together they are the `before` of the scale.
  2: { step: standard.h2, before: standard.h2.before - standard.body.after },
  3: { step: standard.h3, before: standard.h3.before - standard.body.after + 3 },
  4: { step: { ...standard.body, weight: 700, after: 1 }, before: 4 },
  5: { step: { ...standard.label, weight: 700, after: 1 }, before: 4 },
  6: { step: { ...standard.label, after: 1 }, before: 4 },
};
export const drawHeading: Drawer<Heading<Leaf>> = (node, context) => {
  const { step, before } = looks[node.level];
  return (
    <Inlines
      nodes={node.children}
      step={step}
      context={context}
      tag={tagOf(node)}
      keepNext
      style={{ width: context.width, marginTop: before, marginBottom: step.after, ...ragged }}
    />
  );
};

export const drawQuote: Drawer<Quote<'tailored'>> = (node, context) => {
  const bar: Style = { borderLeftWidth: stroke.frame, borderLeftColor: context.colours.rule, paddingLeft: 12 };
  return (
    <View tag="BlockQuote" style={{ ...bar, width: textWidth(context), marginBottom: below(context, standard.body.after) }}>
      <Inside nodes={node.children} context={context} width={textWidth(context) - 13.2} />
    </View>
  );
};

/** Code keeps its lines and its spaces at their beginning. There is no typewriter face: it is a quotation, not a program. */
export const drawCode: Drawer<CodeBlock> = (node, context) => {
  const bar: Style = { borderLeftWidth: stroke.hair, borderLeftColor: context.colours.rule, paddingLeft: 12 };
  return (
    <View tag="P" style={{ ...bar, marginBottom: below(context, standard.body.after) }}>
      {node.text.split('\n').map((line, i) => (
        <Text
          key={i}
          tag="Span"
          hyphenationPenalty={10000}
          style={type(standard.small, context.colours.ink, { ...ragged, paddingLeft: indent(line) })}
        >
          {line.trim().replace(/\t/g, tab) || NBSP}
        </Text>
      ))}
    </View>
  );
};

/** A tab in code is so many spaces: no font has a sign for it. */
export const tab = NBSP.repeat(4);
const indent = (line: string): number => line.replace(/\t/g, tab).search(/\S|$/) * 4;

export const drawRule: Drawer<Rule> = (_, context) => {
  const line: Style = { borderBottomWidth: stroke.hair, borderBottomColor: context.colours.rule, height: 6 };
  return <View tag="Artifact" wrap={false} style={{ ...line, marginBottom: below(context, 12) }} />;
};
