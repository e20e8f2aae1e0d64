// What stands in a line: its words, its pictures.
import { mustaches, type ParsedInline } from '../model/index.js';

interface As {
  /** What is read for a mustache. Left out: nothing. */
  mustache?: (mustache: string) => string;
  /** What is read for a line break. Left out: "\n". */
  lineBreak?: string;
}

/** The words of a line as read. Pictures are nothing. */
export function textOf(inlines: readonly ParsedInline[], as: As = {}): string {
  const { mustache = () => '', lineBreak = '\n' } = as;
  const read = (inline: ParsedInline): string => {
    if (inline.type === 'template') return inline.text.replace(mustaches, mustache);
    if (inline.type === 'code') return inline.text;
    if (inline.type === 'break') return lineBreak;
    return 'children' in inline ? inline.children.map(read).join('') : '';
  };
  return inlines.map(read).join('');
}

/** Words that stand beside a picture, as written, on one line. */
export const labelIn = (inlines: readonly ParsedInline[]): string =>
  textOf(inlines, { mustache: (written) => written, lineBreak: ' ' }).trim();

/** Everything in a line, what is inside bold or a link before that itself. */
export const inlinesIn = (inlines: readonly ParsedInline[]): ParsedInline[] =>
  inlines.flatMap((inline) => ('children' in inline ? [...inlinesIn(inline.children), inline] : [inline]));

/** The pictures in a line that are named by their meaning. */
export const symbolsIn = (inlines: readonly ParsedInline[]): Extract<ParsedInline, { type: 'symbol' }>[] =>
  inlinesIn(inlines).filter((inline) => inline.type === 'symbol');
