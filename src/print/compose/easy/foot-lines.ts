// The staff lines of the foot, broken. The door counts them to know how high the foot is, without loading React.
import type { FootFacts } from '../sheet-facts.js';
import { easyRead, page } from '../tokens.js';
import { dotted } from './lines.js';

/** Width of "Side 10 af 12" at the right of the foot, and of the staff lines at its left. */
export const foot = { page: 120, staff: page.textWidth - 120 - 16 } as const;

export const footLines = (facts: FootFacts): string[] => facts.foot.flatMap((line) => dotted(line, foot.staff, easyRead.staff));
