// Room for a hand: lines, a field, a frame to draw in.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { Pt } from '../../frame.js';
import type { DrawContext } from '../context.js';
import { Path, Rect, Svg, View } from '../element.js';
import { grid, radius, stroke, writing } from '../tokens.js';
import type { Dir } from './flat.js';
import { widthOf } from './advances.js';
import { axisOf, below, gap, isPage, steps } from './style.js';
import { Words } from './words.js';

const pitch = writing.pitch.easyRead;
/** So many lines stay together; more are parted over pages in such pieces. */
const together = 10;

interface RuledProps {
  count: number;
  width: Pt;
  /** What to write there: said once, however many pieces. */
  alt: string;
  context: DrawContext;
}
/** Lines to write on, each a full pitch under the one before; the first leaves a pitch above it. */
export function Ruled({ count, width, alt, context }: RuledProps): ReactElement {
  const pieces = Array.from({ length: Math.ceil(count / together) }, (_, i) => Math.min(together, count - i * together));
  return (
    <View>
      {pieces.map((lines, i) => (
        <Lines key={i} lines={lines} width={width} context={context} alt={i === 0 ? alt : ''} />
      ))}
    </View>
  );
}
function Lines({ lines, width, alt, context }: { lines: number; width: Pt; alt: string; context: DrawContext }): ReactElement {
  const height = lines * pitch;
  const meaning = alt ? ({ tag: 'Figure', alt } as const) : ({ tag: 'Artifact' } as const);
  const y = (i: number): Pt => Math.round(((i + 1) * pitch - stroke.rule / 2) * 100) / 100;
  return (
    <Svg {...meaning} viewBox={`0 0 ${width} ${height}`} style={{ width, height }}>
      {Array.from({ length: lines }, (_, i) => (
        <Path key={i} d={`M0 ${y(i)}H${width}`} stroke={context.colours.rule} strokeWidth={stroke.rule} />
      ))}
    </Svg>
  );
}

/** `::lines`: a pencil in the picture column, lines where the words begin. */
export function LinesBlock({ node, context }: { node: Dir<'lines'>; context: DrawContext }): ReactElement {
  const { count = 3, label = '', heading = false } = node.attributes;
  const axis = axisOf(context);
  const about = label || context.about;
  return (
    <View wrap={!heading || count > together} style={{ marginBottom: below(context, gap.tool) }}>
      {heading && label && <Words nodes={label} context={context} step={steps.h2} tag="H2" style={{ marginTop: steps.h2.before }} />}
      <View style={{ flexDirection: 'row' }}>
        {axis > 0 && <Pencil room={axis} lines={count} />}
        <Ruled
          count={count}
          width={context.width - axis}
          alt={about ? `Linjer at skrive på: ${about}` : 'Linjer at skrive på'}
          context={context}
        />
      </View>
    </View>
  );
}
/** The pencil stands level with the lines, smaller where there are few. */
function Pencil({ room, lines }: { room: Pt; lines: number }): ReactElement {
  const [size, top] = lines === 1 ? [40, 0] : lines === 2 ? [58, 8] : [70, 16];
  return (
    <View style={{ width: room }}>
      <View tag="Artifact" symbol="blyant" style={{ width: size, height: size, marginLeft: 4, marginTop: top }} />
    </View>
  );
}

/** `::field`: the words, and a line as high as a hand needs. Halves and thirds share a line, where all have room for their words. */
export function FieldRow({ nodes, context }: { nodes: readonly Dir<'field'>[]; context: DrawContext }): ReactElement {
  const widths = nodes.map((node) => partOf(node.attributes.width, context.width));
  const beside = isPage(context) && nodes.every((node, i) => longestWord(node.attributes.label) <= (widths[i] as Pt));
  const style: Style = beside ? { flexDirection: 'row', alignItems: 'flex-end' } : {};
  return (
    <View wrap={!beside} style={{ ...style, marginBottom: below(context, gap.row) }}>
      {nodes.map(({ attributes: { label } }, i) => (
        <View key={i} style={i === 0 ? {} : beside ? { marginLeft: grid.gutter } : { marginTop: gap.row }}>
          <LabelledLine label={label} context={context} width={beside ? (widths[i] as Pt) : context.width} />
        </View>
      ))}
    </View>
  );
}
const parts = { full: 1, half: 2, third: 3 } as const;
const partOf = (share: keyof typeof parts = 'full', width: Pt): Pt => (width - (parts[share] - 1) * grid.gutter) / parts[share];
const longestWord = (label: string): Pt =>
  Math.max(...`${label}:`.split(' ').map((word) => widthOf(word, steps.body.size, steps.body.weight)));

/** A hand needs so much for a name or a telephone number; in the panels of a wallet both stand under their words. */
const leastLine = 130;
/** Words and a line after them, to the end of the width; under them where they are long, a little off what stands above. */
export function LabelledLine({ label, context, width }: { label: string; context: DrawContext; width: Pt }): ReactElement {
  const words = /[?:]$/.test(label) ? label : `${label}:`;
  const wide = Math.ceil(widthOf(words, steps.body.size, steps.body.weight)) + 1; // the sum of its words may be a hair more
  const beside = wide + 8 + leastLine <= width;
  const room = beside ? width - wide - 8 : width;
  const style: Style = beside ? { flexDirection: 'row', alignItems: 'flex-end' } : { marginTop: gap.tool };
  return (
    <View wrap={false} style={{ ...style, width }}>
      <Words nodes={words} context={context} width={beside ? wide : width} style={{ marginRight: 8 }} />
      <Ruled count={1} width={room} alt={`Linje at skrive på: ${label}`} context={context} />
    </View>
  );
}

/** `::draw`: a frame with a thick line. */
export function DrawBlock({ node, context }: { node: Dir<'draw'>; context: DrawContext }): ReactElement {
  const { height = 200, label } = node.attributes;
  const { width } = context;
  const inset = stroke.cell.easyRead / 2;
  const frame = { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset, rx: radius.box, ry: radius.box };
  return (
    <Svg
      tag="Figure"
      alt={`Ramme at tegne i: ${label}`}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width, height, marginTop: gap.tool, marginBottom: below(context) }}
    >
      <Rect {...frame} fill="none" stroke={context.colours.ink} strokeWidth={stroke.cell.easyRead} />
    </Svg>
  );
}

interface TickProps {
  size: Pt;
  context: DrawContext;
  alt: string;
  /** Somebody has put the cross already. */
  crossed?: boolean;
}
/** A box to tick, drawn as a figure of its own so that it is read where it stands. */
export function Tick({ size, context, alt, crossed }: TickProps): ReactElement {
  const line = stroke.tick.easyRead;
  const side = size - line;
  const frame = { x: line / 2, y: line / 2, width: side, height: side, rx: radius.tick, ry: radius.tick };
  return (
    <Svg tag="Figure" alt={alt} viewBox={`0 0 ${size} ${size}`} style={{ width: size, height: size }}>
      <Rect {...frame} fill="none" stroke={context.colours.ink} strokeWidth={line} />
      {crossed && (
        <Path
          d={`M7 7L${size - 7} ${size - 7}M${size - 7} 7L7 ${size - 7}`}
          stroke={context.colours.ink}
          strokeWidth={2.4}
          strokeLinecap="round"
        />
      )}
    </Svg>
  );
}
