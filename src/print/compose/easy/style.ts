// Text styles and measures that only the easy-read edition has.
import type { DrawContext } from '../context.js';
import { easyRead, grid, type TypeStep } from '../tokens.js';
import type { Pt } from '../../frame.js';

/** Easy-read's bold and plain words in other sizes. */
export const bold = (size: Pt, line: Pt): TypeStep => ({ ...easyRead.strong, size, line });
export const plain = (size: Pt, line: Pt): TypeStep => ({ ...easyRead.body, size, line });
export const steps = {
  ...easyRead,
  smallTitle: { ...easyRead.title, size: 27, line: 34 },
  h3: { ...bold(17, 24), before: 8, after: 2 },
  /** Words beside a tick and under a face: closer than running text, they are one glance. */
  label: { ...easyRead.body, line: 21 },
  faceWord: { ...easyRead.body, line: 20 },
  headWord: { ...easyRead.body, line: 20 },
  headName: { ...easyRead.strong, line: 20 },
  quote: { ...easyRead.body, size: 20, line: 30 },
  phone: bold(26, 32.5),
  stepNumber: bold(22, 27.5),
} satisfies Record<string, TypeStep>;

/** A column this wide is the page's own: its words begin beside the pictures. Narrower ones stand inside something. */
export const isPage = (context: DrawContext): boolean => context.width > 400;
/** Where words begin in a column. */
export const axisOf = (context: DrawContext): Pt => (isPage(context) ? grid.easyRead.words : 0);
export const wordWidth = (context: DrawContext): Pt => context.width - axisOf(context);
/** Room between blocks that are not rows of pictures. */
export const gap = { block: 10, row: 4, tool: 6 } as const;
/** Room below a block: none where it is the last in its box. */
export const below = (context: DrawContext, room: Pt = gap.block): Pt => (context.flush ? 0 : room);

/** What makes a box a list for a screen reader, and what stands before its items (ISO 32000-1, 14.8.5.5). */
export const listTag = (numbering: 'None' | 'Disc' | 'Decimal') => ({ tag: 'L', attrs: { O: 'List', ListNumbering: numbering } }) as const;
