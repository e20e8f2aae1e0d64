// What stands in a lane: words to say with », what to do in small type, and what the other leader does meanwhile.
import type { ReactElement } from 'react';
import type { TailoredBlock } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { within, type DrawContext } from '../context.js';
import { View } from '../element.js';
import { Fixed, Inlines, ragged } from '../text.js';
import { standard } from '../tokens.js';

interface SpokenProps {
  nodes: readonly TailoredBlock[];
  width: Pt;
  context: DrawContext;
}
/** The nodes of a lane, one under the other. */
export function Spoken({ nodes, width, context }: SpokenProps): ReactElement {
  return (
    <>
      {nodes.map((node, i) => (
        <LaneNode key={i} node={node} width={width} context={context} last={i === nodes.length - 1} />
      ))}
    </>
  );
}

interface LaneNodeProps {
  node: TailoredBlock;
  width: Pt;
  context: DrawContext;
  last: boolean;
}
function LaneNode({ node, width, context, last }: LaneNodeProps): ReactElement {
  const after = last ? 0 : 5;
  if (node.type === 'quote') return <Say nodes={node.children} width={width} context={context} after={after} />;
  if (node.type === 'paragraph')
    return <Inlines nodes={node.children} step={standard.small} context={context} style={{ ...ragged, marginBottom: after }} />;
  if (node.type === 'list')
    return (
      <View tag="L" style={{ marginBottom: after }}>
        {node.items.map((item, i) => (
          <View key={i} tag="LI" style={{ flexDirection: 'row' }}>
            <Fixed tag="Lbl" step={standard.small} context={context} style={{ width: 11 }}>
              {node.ordered ? `${node.start + i}.` : '•'}
            </Fixed>
            <View tag="LBody" style={{ flex: 1 }}>
              <Spoken nodes={item.children} width={width - 11} context={context} />
            </View>
          </View>
        ))}
      </View>
    );
  return context.draw(node, within(context, width));
}

/** Words to say. Each paragraph of the quotation has its own ». */
function Say({
  nodes,
  width,
  context,
  after,
}: {
  nodes: readonly TailoredBlock[];
  width: Pt;
  context: DrawContext;
  after: Pt;
}): ReactElement {
  return (
    <View tag="BlockQuote" style={{ marginBottom: after }}>
      {nodes.map((node, i) =>
        node.type === 'paragraph' ? (
          <View key={i} style={{ flexDirection: 'row', marginTop: i ? 4 : 0 }}>
            <Fixed
              tag="Artifact"
              step={{ ...standard.body, weight: 700 }}
              color={context.colours.accent}
              context={context}
              style={{ width: 11 }}
            >
              »
            </Fixed>
            <Inlines nodes={node.children} step={standard.body} context={context} style={{ flex: 1, ...ragged }} />
          </View>
        ) : (
          <View key={i} style={{ marginTop: 4 }}>
            <LaneNode node={node} width={width} context={context} last />
          </View>
        ),
      )}
    </View>
  );
}
