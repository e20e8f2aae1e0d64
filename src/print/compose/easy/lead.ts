// Which paragraph stands under the title. Apart from the drawing, so that the door can ask without loading React.
import type { TailoredInline } from '../../../model/index.js';
import { grid } from '../tokens.js';
import { brokenLines } from './lines.js';
import { steps } from './style.js';

/** True when a paragraph is short enough to stand under the title, beside its picture. */
export const isLead = (nodes: readonly TailoredInline[]): boolean =>
  nodes.every((n) => n.type !== 'symbol' && n.type !== 'picture' && n.type !== 'slot' && n.type !== 'blank') &&
  brokenLines(nodes, grid.easyRead.wordWidth, steps.body).length <= 2;
