// Which nodes are drawn as one block. Most stand alone; some belong beside or under each other.
import type { DirectiveName, DirectiveOf, Edition, Kind, TailoredBlock } from '../../model/index.js';
import { wordsOf } from './words.js';

export interface Group {
  /** `beside-tip`: the introduction, then its box of advice. `plan`: the agenda, then its side columns.
   *  `pairs`: headed sections, two and two. `note`: in a form, a heading, what it asks for, and its lines. */
  how: 'one' | 'beside-tip' | 'fields' | 'form' | 'small' | 'note' | 'plan' | 'pairs';
  nodes: TailoredBlock[];
  /** Words that its writing space answers to, when that has no label. */
  about: string;
  keepNext: boolean;
  breakBefore: boolean;
}
type Named<N extends DirectiveName> = DirectiveOf<N, 'tailored'>;
const is = <N extends DirectiveName>(
  node: TailoredBlock | undefined,
  name: N,
): node is Extract<TailoredBlock, { type: 'directive' }> & Named<N> => node?.type === 'directive' && node.name === name;

/** Directives that are filled in: what stands before them says with what. */
const answered = new Set<DirectiveName>(['lines', 'field', 'table', 'draw', 'scale', 'faces', 'choices', 'rank', 'columns', 'diagram']);
const isAnswered = (node: TailoredBlock | undefined): boolean => node?.type === 'directive' && answered.has(node.name as DirectiveName);

interface Where {
  edition: Edition;
  /** The blocks are a whole sheet of this kind: its first ones are the introduction. Null: they stand inside a node. */
  sheet: Kind | null;
  /** Something of the text stands before them already: a page break at their beginning is one. */
  begun?: boolean;
}
/** Blocks in reading order → groups, none lost. A page break becomes a property of what follows it. */
export function grouped(blocks: readonly TailoredBlock[], where: Where): Group[] {
  const groups: Group[] = [];
  let breakBefore = false;
  for (let i = 0; i < blocks.length;) {
    if (is(blocks[i], 'page-break')) {
      breakBefore = groups.length > 0 || where.begun === true;
      i++;
      continue;
    }
    const { how, count } = groupAt(blocks, i, where, groups.length === 0);
    const nodes = blocks.slice(i, i + count);
    groups.push({
      how,
      nodes,
      about: isAnswered(nodes[0]) ? aboutAt(blocks, i) : '',
      keepNext: keepsWith(nodes, blocks[i + count]),
      breakBefore,
    });
    breakBefore = false;
    i += count;
  }
  return groups;
}

function groupAt(blocks: readonly TailoredBlock[], i: number, where: Where, first: boolean): { how: Group['how']; count: number } {
  const node = blocks[i];
  const run = (test: (n: TailoredBlock) => boolean, from = i): number => {
    let n = 0;
    while (blocks[from + n] && test(blocks[from + n] as TailoredBlock)) n++;
    return n;
  };
  if (where.sheet === 'print-run' && node?.type === 'heading') return { how: 'pairs', count: run((n) => !is(n, 'page-break')) };
  if (is(node, 'field')) return { how: 'fields', count: fieldsAt(blocks, i) };
  if (where.edition === 'easy-read') return { how: 'one', count: 1 };
  if (node?.type === 'agenda') return { how: 'plan', count: 1 + run((n) => is(n, 'aside'), i + 1) };
  if (is(node, 'scale') && node.attributes.label)
    return { how: 'form', count: run((n) => is(n, 'scale') && n.attributes.label !== undefined) };
  if (where.sheet && first && node?.type === 'paragraph') {
    const intro = run((n) => n.type === 'paragraph');
    const tip = blocks[i + intro];
    if (is(tip, 'box') && tip.attributes.kind === 'tip') return { how: 'beside-tip', count: intro + 1 };
    if (where.sheet === 'form') return { how: 'small', count: intro };
  }
  if (where.sheet === 'form' && node?.type === 'heading') {
    const asks = blocks[i + 1]?.type === 'paragraph' ? 1 : 0;
    const lines = blocks[i + 1 + asks];
    if (is(lines, 'lines') && !lines.attributes.heading) return { how: 'note', count: asks + 2 };
  }
  return { how: 'one', count: 1 };
}

const twelfths = { full: 12, half: 6, third: 4 } as const;
/** Fields right after each other share a line as long as they fit on it. */
function fieldsAt(blocks: readonly TailoredBlock[], i: number): number {
  let taken = 0;
  let count = 0;
  for (let node = blocks[i]; is(node, 'field'); node = blocks[i + count]) {
    taken += twelfths[node.attributes.width ?? 'full'];
    if (taken > 12) break;
    count++;
  }
  return Math.max(1, count);
}

/** A paragraph stays with the lines, cells or list that it asks for. */
function keepsWith(nodes: readonly TailoredBlock[], next: TailoredBlock | undefined): boolean {
  const last = nodes.at(-1);
  if (last?.type !== 'paragraph' || !next) return false;
  const words = wordsOf(last.children);
  return isAnswered(next) || (/:$/.test(words) && (next.type === 'list' || next.type === 'table' || is(next, 'steps')));
}

/** The question before, else the heading it stands under. */
function aboutAt(blocks: readonly TailoredBlock[], i: number): string {
  const before = blocks[i - 1];
  const asked = before?.type === 'paragraph' ? wordsOf(before.children) : '';
  if (/[?:]$/.test(asked)) return asked;
  for (let at = i - 1; at >= 0; at--) {
    const node = blocks[at];
    if (node?.type === 'heading') return wordsOf(node.children);
  }
  return asked;
}
