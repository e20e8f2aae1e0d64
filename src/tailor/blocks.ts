import type { ParsedBlock, TailoredBlock, TailoredDirective } from '../model/index.js';
import { tailorAgenda } from './agenda.js';
import { isChosen, isFor } from './conditions.js';
import { tailorContacts } from './contacts.js';
import type { Tailoring } from './context.js';
import { tailorInclude } from './include.js';
import { tailorLine } from './inline.js';
import { tailorStep } from './step.js';

/** What stands on the page for this reader. */
export const tailorBlocks = (blocks: readonly ParsedBlock[], tailoring: Tailoring): TailoredBlock[] =>
  blocks.flatMap((block) => convert(block, tailoring));

function convert(block: ParsedBlock, tailoring: Tailoring): TailoredBlock[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ ...block, children: tailorLine(block.children, tailoring) }];
    case 'list':
      return filled(block, {
        ...block,
        items: block.items.map((item) => ({ ...item, children: tailorBlocks(item.children, tailoring) })),
      });
    case 'quote':
      return filled(block, { ...block, children: tailorBlocks(block.children, tailoring) });
    case 'code-block':
    case 'rule':
      return [block];
    case 'table':
      return [{ ...block, head: row(block.head, tailoring), rows: block.rows.map((cells) => row(cells, tailoring)) }];
    case 'directive':
      return convertDirective(block, tailoring);
  }
}

type Parsed<Type extends ParsedBlock['type']> = Extract<ParsedBlock, { type: Type }>;
type Cells = Parsed<'table'>['head'];

const row = (cells: Cells, tailoring: Tailoring) => cells.map((cell) => ({ ...cell, children: tailorLine(cell.children, tailoring) }));

function convertDirective(block: Parsed<'directive'>, tailoring: Tailoring): TailoredBlock[] {
  const { around } = tailoring;
  const { place } = block;
  switch (block.name) {
    case 'only':
      return isFor(block, tailoring) ? tailorBlocks(block.children, tailoring) : [];
    case 'when':
      return isChosen(block, tailoring) ? tailorBlocks(block.children, tailoring) : [];
    case 'include':
      return tailorInclude(block, tailoring, tailorBlocks);
    case 'agenda':
      return [tailorAgenda(block, tailoring)];
    case 'step':
      return [tailorStep(block, tailoring, tailorBlocks)].filter((step) => step !== null);
    case 'lane':
      // Outside a step, where the parser lets none stand: its words are kept.
      return tailorBlocks(block.children, tailoring);
    case 'contacts':
      return [tailorContacts(block, tailoring)];
    case 'contents':
      return [{ type: 'contents', entries: around.contents, place }];
    case 'jobs':
      return [{ type: 'jobs', rows: around.jobs, place }];
    default:
      return filled(block, { ...block, children: tailorBlocks(block.children, tailoring) } as TailoredDirective);
  }
}

/** A container whose whole content is for others is left out with it. */
function filled(before: ParsedBlock, after: TailoredBlock): TailoredBlock[] {
  const had = 'children' in before && before.children.length > 0;
  return had && 'children' in after && after.children.length === 0 ? [] : [after];
}
