// What all figures are drawn with: words, boxes, discs, arrows and lines to write on, in the type of the edition.
import type { ReactElement } from 'react';
import type { DrawContext } from '../context.js';
import type { Hex, Pt } from '../../frame.js';
import { Circle, G, Path, Text } from '../element.js';
import { families, page, radius, stroke, writing } from '../tokens.js';

/** Figures are drawn as wide as the text of a page and scaled down where a column is narrower. */
export const WIDTH: Pt = page.textWidth;

/** A figure, its top left at 0, 0. */
export interface Figure {
  height: Pt;
  parts: ReactElement;
  /** What is written in it, in reading order: for those who hear it. */
  says: readonly string[];
}
/** How a kind is drawn. Easy-read has larger and fewer words. */
export type Draw = (pen: Pen) => Figure;

export interface Pen {
  easy: boolean;
  empty: boolean;
  colours: DrawContext['colours'];
  family: string;
  /** Sizes of words: labels, and what explains them. */
  size: { label: Pt; small: Pt };
  /** From one line of words to the next. */
  leading: number;
  /** From one writing line to the next. */
  pitch: Pt;
  frame: Pt;
}
export const penOf = (context: DrawContext, empty: boolean): Pen => {
  const easy = context.edition === 'easy-read';
  return {
    easy,
    empty,
    colours: context.colours,
    family: easy ? families.legible : families.sans,
    size: easy ? { label: 16, small: 15 } : { label: 11, small: 9.5 },
    leading: easy ? 1.25 : 1.28,
    pitch: easy ? writing.pitch.easyRead : writing.pitch.standard,
    frame: easy ? stroke.tick.easyRead : stroke.frame,
  };
};

type Point = readonly [Pt, Pt];
const n = (value: number): number => Math.round(value * 100) / 100;

interface WordsProps {
  pen: Pen;
  /** Where the words stand: left end, middle or right end of the first baseline, or the middle of the whole block when `middle`. */
  at: Point;
  /** A line each: broken by sense. */
  lines: readonly string[];
  size?: Pt;
  weight?: 400 | 600 | 700;
  anchor?: 'start' | 'middle' | 'end';
  color?: Hex;
  /** `at` is the middle of the lines' height, not the first baseline. */
  middle?: boolean;
}
export function Words({
  pen,
  at,
  lines,
  size = pen.size.label,
  weight = 400,
  anchor = 'start',
  color = pen.colours.ink,
  middle,
}: WordsProps): ReactElement {
  const step = size * pen.leading;
  const first = middle ? at[1] + size * 0.35 - ((lines.length - 1) * step) / 2 : at[1];
  const face = { fontFamily: pen.family, fontSize: size, fontWeight: pen.easy && weight === 600 ? 700 : weight };
  return (
    <G>
      {lines.map((line, i) => {
        const place = { x: n(at[0]), y: n(first + i * step), textAnchor: anchor, fill: color };
        return (
          <Text key={i} {...place} style={face}>
            {line}
          </Text>
        );
      })}
    </G>
  );
}

interface BoxProps {
  pen: Pen;
  /** Left, top, width and height. */
  at: readonly [Pt, Pt, Pt, Pt];
  color?: Hex;
  width?: Pt;
}
export function Box({ pen, at: [x, y, w, h], color = pen.colours.ink, width = pen.frame }: BoxProps): ReactElement {
  const r = radius.box;
  const d = `M${n(x + r)} ${n(y)}H${n(x + w - r)}Q${n(x + w)} ${n(y)} ${n(x + w)} ${n(y + r)}V${n(y + h - r)}Q${n(x + w)} ${n(y + h)} ${n(x + w - r)} ${n(y + h)}H${n(x + r)}Q${n(x)} ${n(y + h)} ${n(x)} ${n(y + h - r)}V${n(y + r)}Q${n(x)} ${n(y)} ${n(x + r)} ${n(y)}Z`;
  return <Path d={d} fill={pen.colours.paper} stroke={color} strokeWidth={width} strokeLinejoin="round" />;
}

/** A number in a white disc: dark on white, so that it survives a copy. */
export function Disc({ pen, at: [x, y], n: number, r = pen.easy ? 13 : 9.5 }: { pen: Pen; at: Point; n: number; r?: Pt }): ReactElement {
  return (
    <G>
      <Circle cx={n(x)} cy={n(y)} r={r} fill={pen.colours.paper} stroke={pen.colours.ink} strokeWidth={pen.easy ? 2 : 1.6} />
      <Words pen={pen} at={[x, y]} lines={[String(number)]} size={pen.easy ? 16 : 12} weight={700} anchor="middle" middle />
    </G>
  );
}

/** A line to write on. */
export function Rule({ pen, from: [x, y], to }: { pen: Pen; from: Point; to: Pt }): ReactElement {
  return <Path d={`M${n(x)} ${n(y)}H${n(to)}`} stroke={pen.colours.rule} strokeWidth={stroke.rule} fill="none" />;
}
/** So many lines to write on, the first a pitch below `at`. */
export function Rules({ pen, at: [x, y], to, count }: { pen: Pen; at: Point; to: Pt; count: number }): ReactElement {
  return (
    <G>
      {Array.from({ length: count }, (_, i) => (
        <Rule key={i} pen={pen} from={[x, y + (i + 1) * pen.pitch]} to={to} />
      ))}
    </G>
  );
}

interface ArrowProps {
  pen: Pen;
  /** Begin and end; with a control point between them the line bends. */
  points: readonly [Point, Point] | readonly [Point, Point, Point];
  /** A head at the beginning too. */
  both?: boolean;
  color?: Hex;
  width?: Pt;
}
/** An arrow with solid heads, which stay heads in a copy of a copy. */
export function Arrow({ pen, points, both, color = pen.colours.accent, width = pen.easy ? 2.6 : 2 }: ArrowProps): ReactElement {
  const [from, to] = [points[0], points[points.length - 1] as Point];
  const bend = points.length === 3 ? points[1] : null;
  const size = width * 2.2 + 4;
  const end = backFrom(to, bend ?? from, size * 0.8);
  const start = both ? backFrom(from, bend ?? to, size * 0.8) : from;
  const line = bend ? `M${at(start)}Q${at(bend)} ${at(end)}` : `M${at(start)}L${at(end)}`;
  return (
    <G>
      <Path d={line} fill="none" stroke={color} strokeWidth={width} strokeLinecap="butt" />
      <Path d={head(to, bend ?? from, size)} fill={color} />
      {both && <Path d={head(from, bend ?? to, size)} fill={color} />}
    </G>
  );
}
const at = ([x, y]: Point): string => `${n(x)} ${n(y)}`;
function backFrom(tip: Point, towards: Point, by: Pt): Point {
  const length = Math.hypot(towards[0] - tip[0], towards[1] - tip[1]) || 1;
  return [tip[0] + ((towards[0] - tip[0]) / length) * by, tip[1] + ((towards[1] - tip[1]) / length) * by];
}
/** A triangle whose tip is at `tip`, coming from `from`. */
function head(tip: Point, from: Point, size: Pt): string {
  const [bx, by] = backFrom(tip, from, size);
  const [dx, dy] = [((tip[1] - by) / size) * size * 0.44, ((bx - tip[0]) / size) * size * 0.44];
  return `M${at(tip)}L${at([bx + dx, by + dy])}L${at([bx - dx, by - dy])}Z`;
}
