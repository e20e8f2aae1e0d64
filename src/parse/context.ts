import type { Diagnostic, Place, Source } from '../model/index.js';
import { visit } from 'unist-util-visit';
import type { Lines } from './lines.js';
import type { Md, MdOf, Root } from './markdown.js';

/** What the passes of one parse share. */
export interface Context {
  source: Source;
  /** The text as parsed: its offsets are those of the file. */
  text: string;
  lines: Lines;
  /** Targets of `[words][name]`, by name. */
  definitions: Map<string, MdOf<'definition'>>;
  /** Directives about which their parent has spoken. */
  told: WeakSet<object>;
  say(diagnostic: Diagnostic): void;
}

/** Where a node stands in the file. */
export function placeOf(node: { position?: Md['position'] }, { source, lines }: Context): Place {
  if (!node.position) return lines.place(source.body, source.body);
  const { start, end } = node.position;
  return { file: source.file, from: { ...start, offset: start.offset! }, to: { ...end, offset: end.offset! } };
}

/** The source as it was written at a place. */
export const written = (place: Place, { text }: Context): string => text.slice(place.from.offset, place.to.offset);

/** All link targets of a text, wherever they stand. The first of a name counts, as in CommonMark. */
export function definitionsIn(root: Root): Context['definitions'] {
  const found: Context['definitions'] = new Map();
  visit(root, 'definition', (node) => void (found.has(node.identifier) || found.set(node.identifier, node)));
  return found;
}
