// The part of React-PDF's laid-out tree that we read. Below its front door: the golden test holds it against the installed version.
import type { Face, Glyph, Position } from '../type/index.js';

/** What layout takes: an element as React-PDF's own walker makes it. */
export interface Instance {
  type: string;
  box: Record<string, never>;
  style: Record<string, unknown>;
  props: Record<string, unknown>;
  children: (Instance | TextInstance)[];
}
export interface TextInstance {
  type: 'TEXT_INSTANCE';
  value: string;
}

export interface LaidBox {
  left?: number;
  top?: number;
  width: number;
  height: number;
  marginTop?: number;
  marginBottom?: number;
  paddingTop?: number;
  paddingRight?: number;
  paddingBottom?: number;
  paddingLeft?: number;
  borderTopWidth?: number;
  borderRightWidth?: number;
  borderBottomWidth?: number;
  borderLeftWidth?: number;
}
export interface LaidRun {
  start: number;
  end: number;
  glyphs?: Glyph[];
  positions?: Position[];
  xAdvance?: number;
  attributes: {
    font?: Face[];
    fontSize: number;
    color?: string;
    backgroundColor?: string | null;
    link?: string | null;
    align?: string;
    opacity?: number;
    underline?: boolean;
    strike?: boolean;
  };
}
export interface LaidLine {
  string: string;
  box: { x: number; y: number; width: number; height: number };
  ascent: number;
  xAdvance: number;
  overflowRight?: number;
  runs: LaidRun[];
  decorationLines?: { rect: { x: number; y: number; width: number; height: number }; color: string }[];
}
export interface LaidNode {
  type: string;
  box?: LaidBox;
  style?: Record<string, unknown>;
  props?: Record<string, unknown>;
  children?: LaidNode[];
  lines?: LaidLine[];
  alignOffset?: number;
  value?: string;
}
