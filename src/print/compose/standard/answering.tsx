// Answers: scales, faces, things to tick.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { DirectiveOf } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { inside, type DrawContext, type Drawer } from '../context.js';
import { Text, View } from '../element.js';
import { Face } from '../face.js';
import { Fixed, Inlines, ragged, sized, type } from '../text.js';
import { grid, radius, scale as cells, standard, stroke, symbol, tick, writing } from '../tokens.js';
import { below, blockGap, Row, Tick, writeHere, WritingLine } from './parts.js';
import { itemsIn, wordsOfItem } from './list.js';

type ScaleNode = DirectiveOf<'scale', 'tailored'>;
const ends = (node: ScaleNode): { from: number; to: number } => ({ from: node.attributes.from ?? 0, to: node.attributes.to ?? 10 });

/** One scale: a point of a form when it has a label, else a plain row of cells with the words for its ends below. */
export const drawScale: Drawer<ScaleNode> = (node, context) =>
  node.attributes.label ? drawForm([node], context) : drawPlain(node, context);

function drawPlain(node: ScaleNode, context: DrawContext): ReactElement {
  const { from, to } = ends(node);
  const width = widthOf(from, to);
  return (
    <View wrap={false} style={{ width, marginBottom: below(context, blockGap) }}>
      <Cells node={node} context={context} alt={altOf(node, context.about)} />
      <Ends node={node} context={context} />
    </View>
  );
}
/** The words for the lowest and the highest number, under them. */
function Ends({ node, context }: { node: ScaleNode; context: DrawContext }): ReactElement | null {
  const { low = '', high = '' } = node.attributes;
  if (!low && !high) return null;
  return (
    <Row style={{ justifyContent: 'space-between', marginTop: 3 }}>
      <Fixed step={standard.small} context={context} style={{ maxWidth: '50%' }}>
        {low}
      </Fixed>
      <Fixed step={standard.small} context={context} style={{ maxWidth: '50%', textAlign: 'right' }}>
        {high}
      </Fixed>
    </Row>
  );
}
const widthOf = (from: number, to: number): Pt => (to - from + 1) * (cells.standard.width + cells.standard.gap) - cells.standard.gap;
function altOf(node: ScaleNode, about: string): string {
  const { from, to } = ends(node);
  const { low, high, label } = node.attributes;
  const words = [low && `${from} er ${low}`, high && `${to} er ${high}`].filter(Boolean).join(', ');
  return `Skala fra ${from} til ${to}${label || about ? `: ${label ?? about}` : ''}${words ? `. ${words}` : ''}`;
}
function Cells({ node, context, alt }: { node: ScaleNode; context: DrawContext; alt: string }): ReactElement {
  const { from, to } = ends(node);
  const { width, height, gap } = cells.standard;
  const box: Style = {
    width,
    height,
    borderWidth: stroke.cell.standard,
    borderColor: context.colours.rule,
    borderRadius: radius.cellSmall,
  };
  return (
    <View tag="Figure" alt={alt} style={{ flexDirection: 'row' }}>
      {Array.from({ length: to - from + 1 }, (_, i) => (
        <View key={i} style={{ ...box, marginLeft: i ? gap : 0, alignItems: 'center', justifyContent: 'center' }}>
          <Text tag="Span" style={type(sized(standard.body, 11, 14, 600), context.colours.ink)}>
            {String(from + i)}
          </Text>
        </View>
      ))}
    </View>
  );
}

/** Scales with labels, one under the other: a form. Numbered when there are several. Its upper line repeats where a page begins inside it. */
export function drawForm(nodes: readonly ScaleNode[], context: DrawContext): ReactElement {
  return (
    <View style={{ marginBottom: below(context, blockGap) }}>
      <View tag="Artifact" repeat wrap={false} style={{ height: stroke.frame, backgroundColor: context.colours.ink }} />
      {nodes.map((node, i) => (
        <FormItem key={i} node={node} number={nodes.length > 1 ? i + 1 : null} context={context} />
      ))}
    </View>
  );
}
interface FormItemProps {
  node: ScaleNode;
  number: number | null;
  context: DrawContext;
}
function FormItem({ node, number, context }: FormItemProps): ReactElement {
  const { label = '', ask = '', notes = 0 } = node.attributes;
  const { from, to } = ends(node);
  const edge = { borderBottomColor: context.colours.ink, borderBottomWidth: notes ? 0 : stroke.frame };
  const room = context.width - (number ? 18 : 0);
  const beside = room - widthOf(from, to);
  // On a small page the words have too little room beside the cells: they stand over them.
  const over = beside < leastWords;
  return (
    <View wrap={false} style={{ ...edge, paddingTop: 5, paddingBottom: notes ? 0 : 5 }}>
      <Row style={{ minHeight: 26.5 }}>
        {number && (
          <Fixed step={sized(standard.h3, 11.5, 14.5)} context={context} style={{ width: 18 }}>
            {String(number)}
          </Fixed>
        )}
        <View style={{ width: over ? room : beside }}>
          <Fixed step={sized(standard.h3, 11.5, 14.5)} context={context} style={ragged}>
            {label}
          </Fixed>
          {ask !== '' && (
            <Fixed
              step={sized(standard.small, 9.5, 12)}
              context={context}
              color={context.colours.soft}
              style={{ marginTop: -1.5, ...ragged }}
            >
              {ask}
            </Fixed>
          )}
        </View>
        {!over && <Answer node={node} context={context} />}
      </Row>
      {over && <Answer node={node} context={context} left={number ? 18 : 0} />}
      {notes > 0 && <Notes count={notes} about={label} context={context} />}
    </View>
  );
}
const leastWords = 130;
const Answer = ({ node, left = 0, context }: { node: ScaleNode; left?: Pt; context: DrawContext }): ReactElement => {
  const { from, to } = ends(node);
  return (
    <View style={{ width: widthOf(from, to), marginLeft: left }}>
      <Cells node={node} context={context} alt={altOf(node, '')} />
      <Ends node={node} context={context} />
    </View>
  );
};
/** Note bands under a point of a form; the last closes it. Eight points with two bands fill a page. */
function Notes({ count, about, context }: { count: number; about: string; context: DrawContext }): ReactElement {
  return (
    <View tag="Figure" alt={writeHere(`noter til ${about}`)}>
      {Array.from({ length: count }, (_, i) => (
        <WritingLine key={i} context={context} pitch={count > 2 ? writing.pitch.notes : 24} closing={i === count - 1} />
      ))}
    </View>
  );
}

const faceWords = ['Meget dårligt', 'Dårligt', 'Midt imellem', 'Godt', 'Meget godt'] as const;
export const drawFaces: Drawer<DirectiveOf<'faces', 'tailored'>> = (node, context) => {
  const given = (node.attributes.words ?? '').split('|').map((w) => w.trim());
  const width = Math.min(grid.easyRead.face, (context.width - 4 * grid.gutter) / 5);
  return (
    <View wrap={false} style={{ flexDirection: 'row', justifyContent: 'space-between', marginBottom: below(context, blockGap) }}>
      {faceWords.map((word, i) => (
        <View key={i} style={{ width, alignItems: 'center' }}>
          <Face n={(i + 1) as 1 | 2 | 3 | 4 | 5} size={44} context={context} />
          <Tick context={context} alt={`Sæt kryds: ${given[i] || word}`} style={{ marginTop: 5, marginBottom: 3 }} />
          <Fixed step={standard.small} context={context} style={{ textAlign: 'center' }}>
            {given[i] || word}
          </Fixed>
        </View>
      ))}
    </View>
  );
};

export const drawChoices: Drawer<DirectiveOf<'choices', 'tailored'>> = (node, context) => {
  const { items, rest } = itemsIn(node.children);
  const { columns = 2, open = '', one } = node.attributes;
  const width = (context.width - (columns - 1) * grid.gutter) / columns;
  const verb = one ? 'Sæt ét kryds' : 'Sæt kryds';
  return (
    <View style={{ marginBottom: below(context, blockGap) }}>
      {rest.map((child, i) => (
        <View key={i}>{context.draw(child, inside(context, context.width))}</View>
      ))}
      <View tag="L" attrs={{ O: 'List', ListNumbering: 'None' }} style={{ flexDirection: 'row', flexWrap: 'wrap' }}>
        {items.map((item, i) => (
          <View key={i} tag="LI" wrap={false} style={{ width, marginRight: (i + 1) % columns ? grid.gutter : 0, ...choice }}>
            <View tag="Lbl">
              <Tick context={context} alt={`${verb}: ${wordsOfItem(item)}`} />
            </View>
            <View tag="LBody" style={{ flex: 1, paddingLeft: 8 }}>
              <ChoiceWords item={item} context={inside(context, width - tick.standard - 8)} />
            </View>
          </View>
        ))}
      </View>
      {open !== '' && <OpenChoice words={open} context={context} />}
    </View>
  );
};
const choice: Style = { flexDirection: 'row', alignItems: 'center', minHeight: 22, paddingVertical: 2 };
function ChoiceWords({ item, context }: { item: ReturnType<typeof itemsIn>['items'][number]; context: DrawContext }): ReactElement {
  return (
    <>
      {item.children.map((child, i) =>
        child.type === 'paragraph' ? (
          <Inlines key={i} nodes={child.children} step={standard.body} context={context} picture={symbol.min} style={ragged} />
        ) : (
          <View key={i}>{context.draw(child, context)}</View>
        ),
      )}
    </>
  );
}
/** The last answer is the reader's own. */
function OpenChoice({ words, context }: { words: string; context: DrawContext }): ReactElement {
  const line: Style = { flex: 1, height: writing.pitch.standard, borderBottomWidth: stroke.rule, borderBottomColor: context.colours.rule };
  return (
    <Row style={{ alignItems: 'flex-end', marginTop: 2 }}>
      <View wrap={false} style={{ flexDirection: 'row', alignItems: 'flex-end', flex: 1 }}>
        <Tick context={context} alt={`Sæt kryds: ${words}`} />
        <Fixed step={standard.body} context={context} style={{ marginLeft: 8, marginRight: 6 }}>
          {`${words}:`}
        </Fixed>
        <View tag="Figure" alt={`Skriv her: ${words}`} style={line} />
      </View>
    </Row>
  );
}
