// The elements that blocks are drawn with. They are React-PDF's own primitives by name, with our properties for tagging,
// slots and cuts on them: `frames` reads those, React-PDF only measures.
import type { FunctionComponent, ReactNode } from 'react';
import type { Style } from '@react-pdf/types';
import type { Tag } from '../frame.js';

interface Marked {
  style?: Style;
  children?: ReactNode;
  /** Structure type. 'Artifact': decoration, read by nobody. Left out: a Text is a P, a View passes through. */
  tag?: Tag | 'Artifact';
  /** What a figure says to somebody who does not see it. A Figure's own borders and ground are its content, not decoration. */
  alt?: string;
  scope?: 'Row' | 'Column';
  attrs?: Record<string, unknown>;
  lang?: string;
  /** False: may not be cut. */
  wrap?: boolean;
  keepNext?: boolean;
  /** Target of links and page references. */
  id?: string;
  /** This is a table's head: repeat it when the table is cut. */
  repeat?: boolean;
  orphans?: number;
  widows?: number;
}
export interface ViewProps extends Marked {
  /** Draw this symbol in the box: a meaning of symbols.yaml. */
  symbol?: string;
}
export interface TextProps extends Marked {
  /** Inside an Svg: where the text stands, and its colour. */
  x?: number;
  y?: number;
  textAnchor?: string;
  fill?: string;
  /** Name of a value known late; the children are a placeholder that gives room, font and baseline. */
  slot?: string;
  /** Punctuation set right after the slot's value. */
  suffix?: string;
  /** What it costs to break a line inside a word; 10000 forbids it. React-PDF takes a change of style inside a word for such a place. */
  hyphenationPenalty?: number;
}
export const View = 'VIEW' as unknown as FunctionComponent<ViewProps>;
export const Text = 'TEXT' as unknown as FunctionComponent<TextProps>;
export const Link = 'LINK' as unknown as FunctionComponent<Marked & { src: string }>;
export const Image = 'IMAGE' as unknown as FunctionComponent<Marked & { src: string }>;
export const Svg = 'SVG' as unknown as FunctionComponent<Marked & { viewBox: string }>;
export const Path = 'PATH' as unknown as FunctionComponent<Record<string, unknown> & { d: string }>;
export const Rect = 'RECT' as unknown as FunctionComponent<Record<string, unknown>>;
export const Circle = 'CIRCLE' as unknown as FunctionComponent<Record<string, unknown>>;
export const Line = 'LINE' as unknown as FunctionComponent<Record<string, unknown>>;
export const G = 'G' as unknown as FunctionComponent<Record<string, unknown> & { children?: ReactNode }>;
