// The staff lines of the foot, broken.
import type { FootFacts } from '../sheet-facts.js';
import type { Pt } from '../../frame.js';
import { easyRead, wallet } from '../tokens.js';
import { dotted } from './lines.js';

/** Width of "Side 10 af 12" at the right of the foot, and of the staff lines at its left. */
export const footOfWidth = (width: Pt): { page: Pt; staff: Pt } => ({ page: 120, staff: width - 120 - 16 });

export const footLines = (facts: FootFacts, width: Pt): string[] =>
  facts.foot.flatMap((line) => dotted(line, footOfWidth(width).staff, easyRead.staff));

/** On the back of a wallet fold they stand beside the panel's number. */
export const panelFootLines = ({ foot }: FootFacts): string[] =>
  foot.flatMap((line) => dotted(line, wallet.width - 2 * wallet.inset - 20, wallet.staff));
