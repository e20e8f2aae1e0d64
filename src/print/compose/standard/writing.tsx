// Room for a hand: lines, fields, frames to draw in.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { DirectiveOf, TailoredBlock } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import type { DrawContext, Drawer } from '../context.js';
import { View } from '../element.js';
import { tagOf } from '../levels.js';
import { Fixed, Inlines, ragged } from '../text.js';
import { grid, radius, standard, stroke, writing } from '../tokens.js';
import { wordsOf } from '../words.js';
import { below, blockGap, Heading, LineRun, unbroken, writeHere, WritingLines } from './parts.js';

export const drawLines: Drawer<DirectiveOf<'lines', 'tailored'>> = (node, context) => {
  const { count = 3, label = '', heading } = node.attributes;
  const alt = writeHere(label || context.about);
  if (!heading || !label)
    return (
      <WritingLines count={count} context={context} alt={alt} closing={!context.flush} style={{ marginBottom: below(context, blockGap) }} />
    );
  // The heading and the first lines stay together; of many, the others may go to the next page.
  return (
    <View wrap={count > unbroken} style={{ marginBottom: below(context, blockGap), paddingTop: 6 }}>
      <View wrap={false}>
        <Heading context={context} style={{ marginBottom: 0 }}>
          {label}
        </Heading>
        <WritingLines count={Math.min(2, count)} context={context} alt={alt} closing={count <= 2 && !context.flush} />
      </View>
      {count > 2 && <MoreLines count={count - 2} context={context} />}
    </View>
  );
};
/** The lines after the first: what to write there is said already. */
const MoreLines = ({ count, context }: { count: number; context: DrawContext }): ReactElement => (
  <View tag="Artifact">
    <LineRun count={count} context={context} closing={!context.flush} />
  </View>
);

/** In a form: a heading, what it asks for beside it, and its lines. Five of them fill a page. */
export function drawNote(nodes: readonly TailoredBlock[], context: DrawContext): ReactElement {
  const [heading, ask] = nodes;
  const lines = nodes.at(-1) as DirectiveOf<'lines', 'tailored'>;
  const { count = 3, label } = lines.attributes;
  if (heading?.type !== 'heading') return <View />;
  return (
    <View wrap={count > unbroken} style={{ marginBottom: below(context, 9) }}>
      <View wrap={false} style={{ flexDirection: 'row', alignItems: 'baseline' }}>
        <Inlines
          nodes={heading.children}
          step={standard.h3}
          context={context}
          tag={tagOf(heading)}
          style={{ marginRight: 8, maxWidth: '50%' }}
        />
        <View style={{ flex: 1 }}>
          {ask?.type === 'paragraph' && (
            <Inlines nodes={ask.children} step={standard.small} context={context} color={context.colours.soft} style={ragged} />
          )}
        </View>
      </View>
      <WritingLines count={count} context={context} alt={writeHere(label ?? wordsOf(heading.children))} pitch={writing.pitch.notes} />
    </View>
  );
}

type FieldNode = DirectiveOf<'field', 'tailored'>;
const share: Record<NonNullable<FieldNode['attributes']['width']>, number> = { full: 12, half: 6, third: 4 };

/** Columns of twelve that a field takes. */
export const fieldColumns = (node: FieldNode): number => share[node.attributes.width ?? 'full'];
/** Fields on one line. Alone, a half or third keeps its own width. */
export function drawFields(nodes: readonly FieldNode[], context: DrawContext): ReactElement {
  const unit = (context.width - 11 * grid.gutter) / 12;
  return (
    <View wrap={false} style={{ flexDirection: 'row', marginBottom: below(context, 8) }}>
      {nodes.map((node, i) => {
        const n = fieldColumns(node);
        return (
          <View key={i} style={{ width: n * unit + (n - 1) * grid.gutter, ...(i > 0 && { marginLeft: grid.gutter }) }}>
            <Field label={node.attributes.label} context={context} />
          </View>
        );
      })}
    </View>
  );
}
export const drawField: Drawer<FieldNode> = (node, context) => drawFields([node], context);

/** Words and a line, on one baseline. */
export function Field({ label, context, width, style }: { label: string; context: DrawContext; width?: Pt; style?: Style }): ReactElement {
  const line: Style = {
    flex: 1,
    minWidth: 24,
    height: writing.pitch.standard - 5,
    borderBottomWidth: stroke.rule,
    borderBottomColor: context.colours.rule,
  };
  return (
    <View wrap={false} style={{ flexDirection: 'row', alignItems: 'flex-end', ...(width && { width }), ...style }}>
      <Fixed step={standard.label} context={context} style={{ marginRight: 5, maxWidth: '70%' }}>
        {label}
      </Fixed>
      <View tag="Figure" alt={`Skriv her: ${label}`} style={line} />
    </View>
  );
}

export const drawDraw: Drawer<DirectiveOf<'draw', 'tailored'>> = (node, context) => {
  const { height = 200, label } = node.attributes;
  const frame: Style = { height, borderWidth: stroke.frame, borderColor: context.colours.ink, borderRadius: radius.box };
  return <View tag="Figure" alt={`Ramme at tegne i: ${label}`} wrap={false} style={{ ...frame, marginBottom: below(context, blockGap) }} />;
};
