// Thinking tools: fields beside each other, and the course's figures.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { DirectiveOf, Heading, Leaf, TailoredBlock, TailoredInline } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import type { DrawContext, Drawer } from '../context.js';
import { Circle, Path, Svg, View } from '../element.js';
import { tagOf } from '../levels.js';
import { Inlines, ragged } from '../text.js';
import { box, grid, radius, standard, stroke } from '../tokens.js';
import { wordsOf } from '../words.js';
import { below, blockGap, Inside, writeHere, WritingLines } from './parts.js';

interface Cell {
  sign: '+' | '–' | null;
  heading: Heading<Leaf> | null;
  nodes: TailoredBlock[];
}
/** Each `###` begins a field; a heading that begins with + or – gives its sign away to the disc. What stands before the first has no heading. */
export function fieldsOf(nodes: readonly TailoredBlock[]): Cell[] {
  const cells: Cell[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') cells.push({ ...signed(node), nodes: [] });
    else if (cells.length === 0) cells.push({ sign: null, heading: null, nodes: [node] });
    else cells.at(-1)?.nodes.push(node);
  }
  return cells;
}
function signed(heading: Heading<Leaf>): Pick<Cell, 'sign' | 'heading'> {
  const [first, ...rest] = heading.children;
  const match = first?.type === 'text' ? /^\s*([+–−-])\s+/.exec(first.text) : null;
  if (!match || first?.type !== 'text') return { sign: null, heading };
  const words: TailoredInline = { ...first, text: first.text.slice(match[0].length) };
  return { sign: match[1] === '+' ? '+' : '–', heading: { ...heading, children: [words, ...rest] } };
}

export const drawColumns: Drawer<DirectiveOf<'columns', 'tailored'>> = (node, context) => {
  const cells = fieldsOf(node.children);
  const width = (context.width - grid.gutter) / 2;
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, i) => cells.slice(2 * i, 2 * i + 2));
  return (
    <View style={{ marginBottom: below(context, blockGap) }}>
      {rows.map((row, i) => (
        <View key={i} wrap={false} style={{ flexDirection: 'row', justifyContent: 'space-between', marginTop: i ? grid.gutter : 0 }}>
          {row.map((cell, j) => (
            <Field key={j} cell={cell} lines={node.attributes.lines ?? 0} width={width} context={context} />
          ))}
        </View>
      ))}
    </View>
  );
};

function Field({ cell, lines, width, context }: { cell: Cell; lines: number; width: Pt; context: DrawContext }): ReactElement {
  const frame: Style = { borderWidth: stroke.frame, borderColor: context.colours.ink, borderRadius: radius.box };
  const inner = width - 2 * (box.padding.horizontal + stroke.frame);
  const words = cell.heading ? wordsOf(cell.heading.children) : '';
  return (
    <View style={{ width, ...frame, paddingHorizontal: box.padding.horizontal, paddingTop: 8, paddingBottom: 12 }}>
      {cell.heading && (
        <View style={{ flexDirection: 'row' }}>
          {cell.sign && <Disc sign={cell.sign} context={context} />}
          <View style={{ flex: 1 }}>
            <Inlines nodes={cell.heading.children} step={standard.h3} context={context} tag={tagOf(cell.heading)} style={ragged} />
          </View>
        </View>
      )}
      {cell.nodes.length > 0 && (
        <View style={{ marginTop: cell.heading ? 3 : 0 }}>
          <Inside nodes={cell.nodes} context={context} width={inner} />
        </View>
      )}
      {lines > 0 && <WritingLines count={lines} context={context} alt={writeHere(words)} closing={false} />}
    </View>
  );
}
/** Plus on a solid disc, minus on an open one: told apart in grey too. The heading's own words say which, so a reader hears the sign's name. */
function Disc({ sign, context }: { sign: '+' | '–'; context: DrawContext }): ReactElement {
  const { ink, paper } = context.colours;
  const plus = sign === '+';
  return (
    <Svg tag="Figure" alt={plus ? 'Plus' : 'Minus'} viewBox="0 0 16 16" style={{ width: 16, height: 16, marginRight: 7 }}>
      <Circle cx={8} cy={8} r={7.4} fill={plus ? ink : paper} stroke={ink} strokeWidth={1.2} />
      <Path d={plus ? 'M8 4V12M4 8H12' : 'M4 8H12'} fill="none" stroke={plus ? paper : ink} strokeWidth={1.8} strokeLinecap="round" />
    </Svg>
  );
}
