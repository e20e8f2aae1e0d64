// Words on paper: fixed strings, and the inline nodes of the tree.
import type { Style } from '@react-pdf/types';
import type { ReactElement, ReactNode } from 'react';
import type { Picture, SymbolPicture, TailoredInline } from '../../model/index.js';
import type { Hex, Pt, Tag } from '../frame.js';
import type { DrawContext } from './context.js';
import { Image, Link, Text, View } from './element.js';
import { glued, linesOf, NBSP, plain, withoutPictures, type Piece, type Run } from './runs.js';
import { easyRead, families, grid, stroke, symbol as symbolSizes, type TypeStep } from './tokens.js';

/** The style of a Text in a step of the scale, without the room around it. Size and line always land on the same node. */
export const type = (step: TypeStep, color: Hex, extra: Style = {}): Style => ({
  fontFamily: step.family,
  fontSize: step.size,
  lineHeight: step.line / step.size,
  fontWeight: step.weight,
  color,
  // Young Serif's own figures hang below the line, and its 1 reads as I: lining figures.
  ...(step.family === families.serif && { fontFeatureSettings: ['lnum'] }),
  ...extra,
});
/** The same step in another size: for heads and numbers that stand between the steps. */
export const sized = (step: TypeStep, size: Pt, line: Pt, weight: TypeStep['weight'] = step.weight): TypeStep => ({
  ...step,
  size,
  line,
  weight,
});
/** Room that a ragged text leaves at its right, so that its word spaces keep their width. */
export const ragged = { paddingRight: grid.slack } as const;

interface FixedProps {
  step: TypeStep;
  context: DrawContext;
  children: string;
  tag?: Tag | 'Artifact';
  color?: Hex;
  style?: Style;
  keepNext?: boolean;
  id?: string;
}
/** A string that stands fixed in the design, or comes from an attribute: set as it is, on as many lines as it needs. */
export function Fixed({ step, context, children, tag, color, style, keepNext, id }: FixedProps): ReactElement {
  const text = plain(glued([{ type: 'run', text: children }]));
  const props = { ...(tag && { tag }), ...(keepNext && { keepNext }), ...(id && { id }) };
  return (
    <Text {...props} hyphenationPenalty={unbroken(text)} style={type(step, color ?? context.colours.ink, style)}>
      {text}
    </Text>
  );
}

interface InlineProps {
  nodes: readonly TailoredInline[];
  step: TypeStep;
  context: DrawContext;
  tag?: Tag;
  color?: Hex;
  /** Margins, width and so on: lands on the outermost box. */
  style?: Style;
  keepNext?: boolean;
  id?: string;
  /** Size of pictures in the text, which stand at its left. */
  picture?: Pt;
  italic?: boolean;
  /** Letters that may be glued together at the end, so that no short word stands alone: few in a narrow column. */
  glue?: number;
}
/** Inline nodes as one paragraph, heading or cell. Pictures among them stand at the left of the words. */
export function Inlines(props: InlineProps): ReactElement {
  const lines = linesOf(props.nodes);
  const pictures = lines.flat().filter(isPicture);
  const words = lines.map(withoutPictures).filter((line) => line.length > 0);
  if (pictures.length === 0 && words.length === 0) return <View />;
  if (pictures.length === 0) return <SetLines {...props} lines={words} />;
  const { style, ...rest } = props;
  const size = props.picture ?? symbolSizes.min;
  return (
    <View wrap={false} style={{ flexDirection: 'row', alignItems: 'center', ...style }}>
      {pictures.map((picture, i) => (
        <PictureBox key={i} picture={picture} size={size} beside={words.length > 0} context={props.context} />
      ))}
      {words.length > 0 && (
        <View style={{ flex: 1 }}>
          <SetLines {...rest} lines={words} />
        </View>
      )}
    </View>
  );
}
/** Whether nodes are nothing but words on one line: then `Inlines` makes one Text of them. */
export const isOneText = (nodes: readonly TailoredInline[]): boolean => nodes.every(isWords) && /\S/.test(plain(linesOf(nodes).flat()));
const isWords = (node: TailoredInline): boolean =>
  node.type === 'text' || node.type === 'code' || ('children' in node && node.children.every(isWords));
const isPicture = (piece: Piece): piece is SymbolPicture | Picture => piece.type === 'symbol' || piece.type === 'picture';

interface PictureProps {
  picture: SymbolPicture | Picture;
  size: Pt;
  /** Words stand beside it: then it is decoration, unless the author wrote an alternative text. */
  beside: boolean;
  context: DrawContext;
}
/** A symbol or a picture file in a square of `size`, with room at its right when words follow. */
export function PictureBox({ picture, size, beside, context }: PictureProps): ReactElement {
  const style = { ...fitted(picture, size, context), ...(beside && { marginRight: 10 }) };
  const alt = picture.alt || (beside || picture.type === 'picture' ? '' : context.nameOf(picture.symbol));
  const meaning = alt ? ({ tag: 'Figure', alt } as const) : ({ tag: 'Artifact' } as const);
  if (picture.type === 'symbol') return <View {...meaning} symbol={picture.symbol} style={style} />;
  return <Image {...meaning} src={picture.src} style={style} />;
}
/** A symbol is square; a picture file keeps its shape inside the square. */
function fitted(picture: SymbolPicture | Picture, size: Pt, context: DrawContext): { width: Pt; height: Pt } {
  const pixels = picture.type === 'picture' ? context.sizeOf(picture.src) : null;
  if (!pixels) return { width: size, height: size };
  const scale = size / Math.max(pixels.width, pixels.height);
  return { width: pixels.width * scale, height: pixels.height * scale };
}

/** Lines that are broken already: a Text for each. A space at the end of a line parts its words for those who hear them. */
export function SetLines({ lines, ...props }: InlineProps & { lines: Piece[][] }): ReactElement {
  const { tag, style, keepNext, id } = props;
  const outer = { ...(tag && { tag }), ...(keepNext && { keepNext }), ...(id && { id }) };
  const last = lines.length - 1;
  const only = lines.length === 1 && lines[0] && !isForm(lines[0]) ? lines[0] : null;
  if (only) return <Runs line={glued(only, props.glue)} props={props} outer={outer} style={style ?? {}} />;
  return (
    <View {...outer} tag={tag ?? 'P'} style={style ?? {}}>
      {lines.map((line, i) => (
        <LineOf key={i} line={i === last ? glued(line, props.glue) : line} props={props} more={i < last} />
      ))}
    </View>
  );
}
/** A line that ends in room to fill is a row of boxes: words, then the room, below them where there is too little beside them. */
const isForm = (line: Piece[]): boolean => line.some((piece) => piece.type === 'slot') || line.at(-1)?.type === 'blank';

function LineOf({ line, props, more }: { line: Piece[]; props: InlineProps; more: boolean }): ReactElement {
  const span = { tag: 'Span' } as const;
  if (!isForm(line)) return <Runs line={line} props={props} outer={span} style={{}} more={more} />;
  const at = line.findIndex((piece) => piece.type === 'slot' || piece === line.at(-1));
  const [before, room, after] = [line.slice(0, at), line[at], line.slice(at + 1)];
  return (
    <View wrap={false} style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'flex-end' }}>
      {before.length > 0 && <Runs line={before} props={props} outer={span} style={{ paddingRight: spaceOf(props.step) }} />}
      {room?.type === 'slot' ? <SlotText name={room.name} suffix={room.suffix} {...props} /> : <Room label={labelOf(room)} {...props} />}
      {after.length > 0 && <LineOf line={after} props={props} more={more} />}
    </View>
  );
}
const labelOf = (piece: Piece | undefined): string => (piece?.type === 'blank' ? piece.label : '');
const spaceOf = (step: TypeStep): Pt => Math.round(step.size * 25) / 100;

/** Where a value of the copy goes; the placeholder only gives room, font and baseline. */
function SlotText({ name, suffix, step, context, color }: InlineProps & { name: string; suffix: string }): ReactElement {
  return (
    <Text slot={name} {...(suffix && { suffix })} tag="Span" style={type(step, color ?? context.colours.ink, { flex: 1 })}>
      Navn
    </Text>
  );
}
/** A name or a telephone number in small letters. */
const leastRoom = 100;
/** A line to write an unknown value on, to the end of the column. */
function Room({ label, step, context }: InlineProps & { label: string }): ReactElement {
  const style: Style = {
    flexGrow: 1,
    flexBasis: leastRoom,
    maxWidth: 240,
    height: step.line,
    marginBottom: step.line * 0.22,
    borderBottomWidth: stroke.rule,
    borderBottomColor: context.colours.rule,
  };
  return <View tag="Figure" alt={`Linje at skrive på: ${label}`} style={style} />;
}

interface RunsProps {
  line: Piece[];
  props: InlineProps;
  outer: Record<string, unknown>;
  style: Style;
  /** Another line of the same paragraph follows. */
  more?: boolean;
}
/** One Text: plain strings, and a Text inside it for each run of another style. */
function Runs({ line, props, outer, style, more }: RunsProps): ReactElement {
  const { step, context, color, italic } = props;
  const base = type(step, color ?? context.colours.ink, {
    ...(italic && step.family === families.sans && { fontStyle: 'italic' }),
    ...style,
  });
  return (
    <Text {...outer} hyphenationPenalty={unbroken(plain(line))} style={base}>
      {line.map((piece, i) => runOf(piece, i, step, context))}
      {more ? ' ' : null}
    </Text>
  );
}
/**
 * Room to write in is a word: textkit takes a run of nothing but spaces for one space, which it shrinks, breaks at, and hangs in the margin
 * where it begins a line. So it is not made of the glyph of the space, and a character of no width stands at its end. Only Source Sans has
 * both; the easy-read edition breaks its lines itself.
 */
const [FIGURE_SPACE, JOINER] = ['\u2007', '\u034F'];
/** Forbids line breaks inside words, unless the author put soft hyphens there. */
const unbroken = (text: string): number => (text.includes('\u00AD') ? 600 : 10000);

function runOf(piece: Piece, key: number, step: TypeStep, context: DrawContext): ReactNode {
  if (piece.type === 'blank') {
    const room = step.family === families.sans ? `${FIGURE_SPACE.repeat(19)}${JOINER}` : NBSP.repeat(32);
    return (
      <Text key={key} style={{ textDecoration: 'underline', textDecorationColor: context.colours.ink }}>
        {room}
      </Text>
    );
  }
  if (piece.type !== 'run') return null;
  const style = styleOf(piece, step);
  if (piece.href)
    return (
      <Link key={key} src={piece.href} style={{ ...style, color: context.colours.ink, textDecoration: 'underline' }}>
        {piece.text}
      </Link>
    );
  return Object.keys(style).length === 0 ? (
    piece.text
  ) : (
    <Text key={key} style={style}>
      {piece.text}
    </Text>
  );
}
/** Only faces that are embedded: Source Sans has an upright bold and a plain italic, Atkinson no italic, Young Serif one face. */
function styleOf(run: Run, step: TypeStep): Style {
  const strong = run.strong || (run.emphasis && step.family === easyRead.body.family);
  const bold = strong && step.family !== families.serif && step.weight < 700;
  const italic = run.emphasis && !run.strong && step.family === families.sans && step.weight === 400;
  const code = run.code && !bold && step.family === families.sans && step.weight < 600;
  return {
    ...(bold && { fontWeight: 700 as const }),
    ...(italic && { fontStyle: 'italic' as const }),
    ...(code && { fontWeight: 600 as const }),
    ...(run.deleted && { textDecoration: 'line-through' as const }),
  };
}
