// Which component draws which node in the easy-read edition.
import type { ReactElement } from 'react';
import type { TailoredBlock } from '../../../model/index.js';
import type { DrawContext } from '../context.js';
import { ChoicesBlock, RankBlock } from './choices.js';
import { ContentsBlock } from './contents.js';
import { FacesBlock } from './faces.js';
import { ScaleBlock } from './scale.js';
import { FillTableBlock, TableBlock } from './table.js';
import { CodeBlockBlock, HeadingBlock, ListBlock, ParagraphBlock, QuoteBlock, RuleBlock } from './text-blocks.js';
import { ColumnsBlock, StepsBlock } from './thinking.js';
import { AgendaBlock, AsideBlock, BoxBlock, ContactsBlock, KeepBlock } from './whole.js';
import { DrawBlock, FieldRow, LinesBlock } from './writing.js';

/** Nodes that look the same in both editions, or belong to guides: the standard edition draws them. */
type Elsewhere = Extract<TailoredBlock, { type: 'step' | 'jobs' } | { name: 'diagram' | 'page-break' | 'cards' | 'card' | 'meanwhile' }>;

/**
 * Draws a node of the easy-read edition.
 * @param elsewhere draws what this edition has no drawing of its own for
 */
export function drawEasy(
  node: TailoredBlock,
  context: DrawContext,
  elsewhere: (node: Elsewhere, context: DrawContext) => ReactElement,
): ReactElement {
  switch (node.type) {
    case 'paragraph':
      return <ParagraphBlock node={node} context={context} />;
    case 'heading':
      return <HeadingBlock node={node} context={context} />;
    case 'list':
      return <ListBlock node={node} context={context} />;
    case 'quote':
      return <QuoteBlock node={node} context={context} />;
    case 'code-block':
      return <CodeBlockBlock node={node} context={context} />;
    case 'rule':
      return <RuleBlock context={context} />;
    case 'table':
      return <TableBlock node={node} context={context} />;
    case 'agenda':
      return <AgendaBlock node={node} context={context} />;
    case 'contacts':
      return <ContactsBlock node={node} context={context} />;
    case 'contents':
      return <ContentsBlock node={node} context={context} />;
    case 'directive':
      return drawDirective(node, context, elsewhere);
    default:
      return elsewhere(node, context);
  }
}

type AnyDirective = Extract<TailoredBlock, { type: 'directive' }>;
function drawDirective(
  node: AnyDirective,
  context: DrawContext,
  elsewhere: (node: Elsewhere, context: DrawContext) => ReactElement,
): ReactElement {
  switch (node.name) {
    case 'lines':
      return <LinesBlock node={node} context={context} />;
    case 'field':
      return <FieldRow nodes={[node]} context={context} />;
    case 'draw':
      return <DrawBlock node={node} context={context} />;
    case 'table':
      return <FillTableBlock node={node} context={context} />;
    case 'scale':
      return <ScaleBlock node={node} context={context} />;
    case 'faces':
      return <FacesBlock node={node} context={context} />;
    case 'choices':
      return <ChoicesBlock node={node} context={context} />;
    case 'rank':
      return <RankBlock node={node} context={context} />;
    case 'columns':
      return <ColumnsBlock node={node} context={context} />;
    case 'steps':
      return <StepsBlock node={node} context={context} />;
    case 'box':
      return <BoxBlock node={node} context={context} />;
    case 'quote':
      return <QuoteBlock node={node} context={context} />;
    case 'keep':
      return <KeepBlock node={node} context={context} />;
    case 'aside':
      return <AsideBlock node={node} context={context} />;
    default:
      return elsewhere(node, context);
  }
}
