// The standard edition, node by node.
import type { ReactElement } from 'react';
import type { TailoredBlock, TailoredDirective } from '../../../model/index.js';
import type { DrawContext } from '../context.js';
import { View } from '../element.js';
import { drawChoices, drawFaces, drawScale } from './answering.js';
import { drawAside, drawBox, drawKeep, drawSaid } from './emphasis.js';
import { drawList, drawRank, drawSteps } from './list.js';
import { drawCode, drawHeading, drawParagraph, drawQuote, drawRule } from './paragraph.js';
import { drawFillTable, drawTable } from './table.js';
import { drawColumns } from './thinking.js';
import { drawContacts, drawContents } from './whole.js';
import { drawDraw, drawField, drawLines } from './writing.js';

/** Nodes that look the same in both editions: guides, figures, cards and the print-run sheet. `draw.tsx` has them. */
export type Common =
  Extract<TailoredBlock, { type: 'agenda' | 'step' | 'jobs' }> | Extract<TailoredDirective, { name: 'cards' | 'card' | 'diagram' }>;
export type Own = Exclude<TailoredBlock, Common>;

export function drawStandard(node: Own, context: DrawContext): ReactElement {
  switch (node.type) {
    case 'paragraph':
      return drawParagraph(node, context);
    case 'heading':
      return drawHeading(node, context);
    case 'list':
      return drawList(node, context);
    case 'quote':
      return drawQuote(node, context);
    case 'code-block':
      return drawCode(node, context);
    case 'rule':
      return drawRule(node, context);
    case 'table':
      return drawTable(node, context);
    case 'contacts':
      return drawContacts(node, context);
    case 'contents':
      return drawContents(node, context);
    case 'directive':
      return drawDirective(node, context);
  }
}

function drawDirective(node: Extract<Own, { type: 'directive' }>, context: DrawContext): ReactElement {
  switch (node.name) {
    case 'lines':
      return drawLines(node, context);
    case 'field':
      return drawField(node, context);
    case 'table':
      return drawFillTable(node, context);
    case 'draw':
      return drawDraw(node, context);
    case 'scale':
      return drawScale(node, context);
    case 'faces':
      return drawFaces(node, context);
    case 'choices':
      return drawChoices(node, context);
    case 'rank':
      return drawRank(node, context);
    case 'columns':
      return drawColumns(node, context);
    case 'steps':
      return drawSteps(node, context);
    case 'box':
      return drawBox(node, context);
    case 'quote':
      return drawSaid(node, context);
    case 'keep':
      return drawKeep(node, context);
    case 'aside':
      return drawAside(node, context);
    case 'meanwhile':
      return <View>{context.flow(node.children, context)}</View>;
    case 'page-break':
      return <View />; // between blocks it has become a property of the next one; inside a node there is no page to break
  }
}
