// `::scale`: big cells with numbers, and bars over them that grow. The bars say "more" to somebody for whom a number says little.
import type { ReactElement } from 'react';
import type { Pt } from '../../frame.js';
import type { DrawContext } from '../context.js';
import { Path, Rect, Svg, Text, View } from '../element.js';
import { type } from '../text.js';
import { radius, scale, stroke } from '../tokens.js';
import type { Dir } from './flat.js';
import { below, gap, steps } from './style.js';
import { Words } from './words.js';
import { Ruled } from './writing.js';

const { width: cellWidth, height: cellHeight, gap: cellGap, bar, bars } = scale.easyRead;

/** A scale; with `label` it has a heading, and lines for notes under it. */
export function ScaleBlock({ node, context }: { node: Dir<'scale'>; context: DrawContext }): ReactElement {
  const { from = 0, to = 10, low = '', high = '', label, ask, notes = 0 } = node.attributes;
  const numbers = Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => from + i);
  const cells = cellsOf(numbers.length, context.width);
  return (
    <View wrap={false} style={{ marginTop: gap.row / 2, marginBottom: below(context, notes > 0 ? gap.block : gap.row) }}>
      {label && <Words nodes={label} context={context} step={steps.strong} />}
      {ask && <Words nodes={ask} context={context} />}
      <View tag="Figure" alt={altOf(from, to, low, high, label ?? context.about)}>
        <Bars numbers={numbers} cells={cells} context={context} />
        <Cells numbers={numbers} cells={cells} context={context} />
      </View>
      <Ends low={low} high={high} width={cells.total} context={context} />
      {notes > 0 && (
        <Ruled count={notes} width={context.width} alt={`Linjer at skrive på: ${label ?? (context.about || 'noter')}`} context={context} />
      )}
    </View>
  );
}
const altOf = (from: number, to: number, low: string, high: string, label = ''): string =>
  `Skala fra ${from}${low && ` (${low})`} til ${to}${high && ` (${high})`}. Sæt ét kryds${label ? `: ${label}` : '.'}`;

interface CellsMeasure {
  width: Pt;
  gap: Pt;
  total: Pt;
}
/** Cells as the tokens have them; narrower only where a column is too narrow for them. */
export function cellsOf(count: number, room: Pt): CellsMeasure {
  const total = count * cellWidth + (count - 1) * cellGap;
  if (total <= room + 0.1) return { width: cellWidth, gap: cellGap, total: Math.min(total, room) };
  return { width: (room - (count - 1) * cellGap) / count, gap: cellGap, total: room };
}

interface RowProps {
  numbers: readonly number[];
  cells: CellsMeasure;
  context: DrawContext;
}
/** The bars that grow: none over 0, so that nothing is nothing. */
function Bars({ numbers, cells, context }: RowProps): ReactElement {
  const height = bars.base + bars.each * (numbers.at(-1) ?? 0) + bars.line;
  const base = height - bars.line;
  const middle = (i: number): Pt => i * (cells.width + cells.gap) + cells.width / 2;
  const tall = (n: number): Pt => bars.base + bars.each * n;
  const r = 3;
  return (
    <Svg tag="Artifact" viewBox={`0 0 ${cells.total} ${height}`} style={{ width: cells.total, height, marginBottom: bars.gap }}>
      {numbers.map((n, i) =>
        n === 0 ? null : (
          <Path
            key={n}
            fill={context.colours.accent}
            d={`M${middle(i) - bar / 2} ${base}v${r - tall(n)}q0 ${-r} ${r} ${-r}h${bar - 2 * r}q${r} 0 ${r} ${r}v${tall(n) - r}Z`}
          />
        ),
      )}
      <Rect x={0} y={base} width={cells.total} height={bars.line} fill={context.colours.accent} />
    </Svg>
  );
}
function Cells({ numbers, cells, context }: RowProps): ReactElement {
  const box = {
    width: cells.width,
    height: cellHeight,
    borderWidth: stroke.cell.easyRead,
    borderColor: context.colours.ink,
    borderRadius: radius.cell,
    alignItems: 'center',
    justifyContent: 'center',
  } as const;
  return (
    <View style={{ flexDirection: 'row', width: cells.total, justifyContent: 'space-between' }}>
      {numbers.map((n) => (
        <View key={n} style={box}>
          <Text tag="Span" style={type(steps.number, context.colours.ink)}>
            {String(n)}
          </Text>
        </View>
      ))}
    </View>
  );
}
/** The words at both ends, each under its number. */
function Ends({ low, high, width, context }: { low: string; high: string; width: Pt; context: DrawContext }): ReactElement | null {
  if (!low && !high) return null;
  const half = width / 2 - 6;
  return (
    <View style={{ flexDirection: 'row', justifyContent: 'space-between', width, marginTop: gap.row }}>
      {low ? <Words nodes={low} context={context} width={half} /> : <View />}
      {high ? <Words nodes={high} context={context} width={half} align="right" /> : <View />}
    </View>
  );
}
