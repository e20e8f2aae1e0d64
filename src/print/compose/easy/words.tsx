// Words in easy-read: each line is a Text of its own, so nothing but us breaks it.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { TailoredInline } from '../../../model/index.js';
import type { Hex, Pt, Tag } from '../../frame.js';
import type { DrawContext } from '../context.js';
import { SetLines } from '../text.js';
import type { TypeStep } from '../tokens.js';
import { brokenLines } from './lines.js';
import { steps } from './style.js';

interface WordsProps {
  /** Inline nodes, or a text that stands fixed in the design or comes from an attribute. */
  nodes: readonly TailoredInline[] | string;
  context: DrawContext;
  step?: TypeStep;
  /** Room for a line in points; left out: the context's column. */
  width?: Pt;
  /** Left out: a paragraph. */
  tag?: Tag;
  align?: 'left' | 'center' | 'right';
  color?: Hex;
  style?: Style;
  keepNext?: boolean;
}
/** One paragraph, its lines broken by sense. One element for a screen reader, however many lines. */
export function Words({
  nodes,
  context,
  step = steps.body,
  width = context.width,
  tag = 'P',
  align = 'left',
  style,
  ...rest
}: WordsProps): ReactElement {
  const inlines = typeof nodes === 'string' ? fixed(nodes) : nodes;
  const box: Style = {
    width,
    ...(align !== 'left' && { textAlign: align, alignItems: align === 'center' ? 'center' : 'flex-end' }),
    ...style,
  };
  return (
    <SetLines {...rest} tag={tag} nodes={inlines} lines={brokenLines(inlines, width, step)} step={step} context={context} style={box} />
  );
}

/** A text of ours as inline nodes. */
export const fixed = (text: string): TailoredInline[] => [{ type: 'text', text, place: nowhere }];
const point = { line: 1, column: 1, offset: 0 };
const nowhere = { file: '', from: point, to: point };
