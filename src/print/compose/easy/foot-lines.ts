// The staff lines of the foot, broken. The door counts them to know how high the foot is, without loading React.
import type { FootFacts } from '../sheet-facts.js';
import type { Pt } from '../../frame.js';
import { easyRead } from '../tokens.js';
import { dotted } from './lines.js';

/** Width of "Side 10 af 12" at the right of the foot, and of the staff lines at its left. */
export const footOfWidth = (width: Pt): { page: Pt; staff: Pt } => ({ page: 120, staff: width - 120 - 16 });

export const footLines = (facts: FootFacts, width: Pt): string[] =>
  facts.foot.flatMap((line) => dotted(line, footOfWidth(width).staff, easyRead.staff));
