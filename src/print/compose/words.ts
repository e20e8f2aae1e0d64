// The words of a tree, for alternative texts and keys.
import type { TailoredInline } from '../../model/index.js';
import { linesOf, plain } from './runs.js';

/** Inline nodes as one plain string, without room to fill and pictures. */
export const wordsOf = (nodes: readonly TailoredInline[]): string =>
  linesOf(nodes)
    .map((line) => plain(line).trim())
    .filter(Boolean)
    .join(' ');
