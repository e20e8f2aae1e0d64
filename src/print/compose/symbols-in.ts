// Which pictures a sheet shows: for the credit line, and because a frame depends on their names and sizes.
import type { DirectiveName, Tailored, TailoredBlock } from '../../model/index.js';

/** Symbols that directives of the easy-read edition bring along on their own. */
const brought: Partial<Record<DirectiveName, readonly string[]>> = {
  faces: ['ansigt-1', 'ansigt-2', 'ansigt-3', 'ansigt-4', 'ansigt-5'],
};
const broughtByEasyRead: Partial<Record<DirectiveName | 'contacts', readonly string[]>> = {
  lines: ['blyant'],
  box: ['tanke', 'se', 'advarsel', 'vejviser'],
  contacts: ['ringe'],
};

/** Meanings of all symbols in a document, its title's included, in no order. */
export function symbolsIn(document: Pick<Tailored, 'blocks' | 'title' | 'meta'>): string[] {
  const found = picturesOf([document.title, document.blocks]).symbols;
  const easy = document.meta.edition === 'easy-read';
  if (easy && document.meta.symbol) found.add(document.meta.symbol);
  for (const name of directivesIn(document.blocks))
    for (const s of [...(brought[name] ?? []), ...(easy ? (broughtByEasyRead[name] ?? []) : [])]) found.add(s);
  return [...found];
}

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
