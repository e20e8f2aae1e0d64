// Headed sections two and two: the advice on the print-run sheet.
import type { ReactElement } from 'react';
import type { TailoredBlock } from '../../../model/index.js';
import { within, type DrawContext } from '../context.js';
import { View } from '../element.js';
import { Inlines, ragged } from '../text.js';
import { columns, grid, standard } from '../tokens.js';

/** Each heading begins a section; two sections share a row, and no row is cut. A few stay together. */
export function drawPairs(nodes: readonly TailoredBlock[], context: DrawContext): ReactElement {
  const sections = sectionsOf(nodes);
  const rows = Array.from({ length: Math.ceil(sections.length / 2) }, (_, i) => sections.slice(2 * i, 2 * i + 2));
  const inner = within(context, columns(6));
  return (
    <View wrap={rows.length > 2}>
      {rows.map((row, i) => (
        <View key={i} wrap={false} style={{ flexDirection: 'row', marginTop: 16 }}>
          {row.map((section, j) => (
            <View key={j} style={{ width: columns(6), marginRight: j ? 0 : grid.gutter }}>
              {section.map((node, k) => (
                <View key={k}>{drawPiece(node, inner)}</View>
              ))}
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

function drawPiece(node: TailoredBlock, context: DrawContext): ReactElement {
  if (node.type === 'heading')
    return <Inlines nodes={node.children} step={standard.h3} context={context} tag="H2" style={{ marginBottom: 3, ...ragged }} />;
  if (node.type === 'paragraph')
    return <Inlines nodes={node.children} step={standard.small} context={context} style={{ ...ragged, marginBottom: 4 }} />;
  return context.draw(node, context);
}

function sectionsOf(nodes: readonly TailoredBlock[]): TailoredBlock[][] {
  const sections: TailoredBlock[][] = [];
  for (const node of nodes) {
    if (node.type === 'heading' || sections.length === 0) sections.push([]);
    sections.at(-1)?.push(node);
  }
  return sections;
}
