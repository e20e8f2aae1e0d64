// Small things that many nodes of the standard edition are made of.
import type { Style } from '@react-pdf/types';
import type { ReactElement, ReactNode } from 'react';
import type { TailoredBlock } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { inside, type DrawContext } from '../context.js';
import { View } from '../element.js';
import { Fixed, sized, type } from '../text.js';
import { Text } from '../element.js';
import { grid, radius, standard, stroke, tick, writing } from '../tokens.js';

/** Width of running text in a column: nine of twelve, about seventy characters. The slack at its right is on top. */
export const textWidth = (context: DrawContext): Pt => Math.min(context.width, grid.main + grid.slack);
/** Room below a block that is not running text. */
export const blockGap = 14;

/** An empty square to tick. */
export function Tick({
  context,
  alt,
  size = tick.standard,
  style,
}: {
  context: DrawContext;
  alt: string;
  size?: Pt;
  style?: Style;
}): ReactElement {
  const line = size > 24 ? stroke.tick.easyRead : stroke.tick.standard;
  const box: Style = { width: size, height: size, borderWidth: line, borderColor: context.colours.ink, borderRadius: radius.tick };
  return <View tag="Figure" alt={alt} style={{ ...box, ...style }} />;
}

interface LinesProps {
  count: number;
  context: DrawContext;
  /** What to write there. */
  alt: string;
  pitch?: Pt;
  /** The last line closes a block: heavier, in ink. */
  closing?: boolean;
  style?: Style;
}
/** Lines to write on. The first is a full pitch below what stands above. */
export function WritingLines({ count, context, alt, pitch = writing.pitch.standard, closing = true, style }: LinesProps): ReactElement {
  return (
    <View tag="Figure" alt={alt} wrap={count > unbroken} style={style ?? {}}>
      <LineRun count={count} context={context} pitch={pitch} closing={closing} />
    </View>
  );
}
/** So many lines are never parted by the end of a page. */
export const unbroken = 6;

interface LineRunProps {
  count: number;
  context: DrawContext;
  pitch?: Pt;
  closing: boolean;
}
/** Lines under each other; where a page ends among them, two stay together at either side. */
export function LineRun({ count, context, pitch = writing.pitch.standard, closing }: LineRunProps): ReactElement {
  const line = (i: number): ReactElement => <WritingLine key={i} context={context} pitch={pitch} closing={closing && i === count - 1} />;
  const lines = (from: number, to: number): ReactElement[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => line(from + i));
  if (count <= 4) return <View wrap={false}>{lines(0, count)}</View>;
  return (
    <>
      <View wrap={false}>{lines(0, 2)}</View>
      {lines(2, count - 2)}
      <View wrap={false}>{lines(count - 2, count)}</View>
    </>
  );
}
export function WritingLine({ context, pitch, closing }: { context: DrawContext; pitch: Pt; closing: boolean }): ReactElement {
  const line: Style = closing
    ? { borderBottomWidth: stroke.frame, borderBottomColor: context.colours.ink }
    : { borderBottomWidth: stroke.rule, borderBottomColor: context.colours.rule };
  return <View wrap={false} style={{ height: pitch, ...line }} />;
}
/** What a screen reader says of writing space. */
export const writeHere = (about: string): string => (about ? `Skriv her: ${about}` : 'Linjer at skrive på');

/** A number in a ring, dark on white so that it survives a copy. */
export function NumberDot({ n, context, size = 17 }: { n: number; context: DrawContext; size?: Pt }): ReactElement {
  const ring: Style = { width: size, height: size, borderRadius: size / 2, borderWidth: 1.4, borderColor: context.colours.ink };
  const fits = sized(standard.label, size * (n > 9 ? 0.56 : 0.64), size * 0.8, 700);
  return (
    <View style={{ ...ring, alignItems: 'center', justifyContent: 'center' }}>
      <Text tag="Lbl" style={type(fits, context.colours.ink, { marginTop: -0.6 })}>
        {String(n)}
      </Text>
    </View>
  );
}

/** A heading that a node brings along, in the look of an H3. */
export function Heading({
  children,
  context,
  color,
  style,
}: {
  children: string;
  context: DrawContext;
  color?: string;
  style?: Style;
}): ReactElement {
  return (
    <Fixed step={standard.h3} context={context} {...(color && { color })} style={{ marginBottom: standard.h3.after, ...style }} keepNext>
      {children}
    </Fixed>
  );
}

/** What stands inside a node, in a column of `width`; the last thing leaves no room below it. */
export const Inside = ({ nodes, context, width }: { nodes: readonly TailoredBlock[]; context: DrawContext; width: Pt }): ReactElement =>
  context.flow(nodes, { ...inside(context, width), flush: true });

/** Room below a node, unless it is the last in its box. */
export const below = (context: DrawContext, room: Pt): Pt => (context.flush ? 0 : room);

export const Row = ({ children, style }: { children: ReactNode; style?: Style }): ReactElement => (
  <View style={{ flexDirection: 'row', ...style }}>{children}</View>
);
