// Which pictures a sheet shows: for the credit line, and because a frame depends on their names and sizes.
import type { DirectiveName, Tailored, TailoredBlock } from '../../model/index.js';

/** Symbols that directives bring along on their own in easy-read. */
const brought: Partial<Record<DirectiveName | 'contacts', readonly string[]>> = {
  lines: ['blyant'],
  box: ['tanke', 'se', 'advarsel', 'vejviser'],
  contacts: ['ringe'],
};

/** Meanings of all symbols that a document shows, its title's included, in no order. */
export function symbolsIn(document: Pick<Tailored, 'blocks' | 'title' | 'meta'>): string[] {
  const easy = document.meta.edition === 'easy-read';
  const found = picturesOf([document.title, document.blocks.filter((block) => easy || !isWordsOnly(block))]).symbols;
  if (!easy) return [...found];
  if (document.meta.symbol) found.add(document.meta.symbol);
  for (const name of directivesIn(document.blocks)) for (const symbol of brought[name] ?? []) found.add(symbol);
  return [...found];
}
/** The standard edition sets a plan and a table of contents in words alone. */
const isWordsOnly = (block: TailoredBlock): boolean => block.type === 'contents' || (block.type === 'agenda' && block.kind !== 'pictures');

/** Symbols by meaning and picture files by path, anywhere in a piece of the tree. */
export function picturesOf(tree: unknown): { symbols: Set<string>; files: Set<string> } {
  const symbols = new Set<string>();
  const files = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (value === null || typeof value !== 'object') return;
    const node = value as Record<string, unknown>;
    if (node.type === 'picture' && typeof node.src === 'string') files.add(node.src);
    if (typeof node.symbol === 'string' && node.symbol) symbols.add(node.symbol);
    for (const [key, child] of Object.entries(node)) if (key !== 'place') visit(child);
  };
  visit(tree);
  return { symbols, files };
}

function directivesIn(blocks: readonly TailoredBlock[]): Set<DirectiveName | 'contacts'> {
  const found = new Set<DirectiveName | 'contacts'>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (value === null || typeof value !== 'object') return;
    const node = value as { type?: unknown; name?: unknown };
    if (node.type === 'directive') found.add(node.name as DirectiveName);
    if (node.type === 'contacts') found.add(node.type);
    for (const [key, child] of Object.entries(value)) if (key !== 'place') visit(child);
  };
  visit(blocks);
  return found;
}
