// Readable dumps of both trees, for the cases: one node a line, with its place. Text is quoted, so that a lost space is seen.
import type { Diagnostic, Place } from '../src/model/index.js';

/** Whatever has a place: the nodes, and the rows of a step. */
interface Placed {
  type?: string;
  place: Place;
  [field: string]: unknown;
}
interface Tree {
  title: readonly object[];
  blocks: readonly object[];
}

/** A tree of `parse` or `tailor`, line by line, and what there is to say about it. */
export function dumpTree(tree: Tree, diagnostics: readonly Diagnostic[] = []): string {
  const said = diagnostics.map((d) => `\n${at(d.place)} ${d.severity} ${d.rule}\n  ${d.message.da}\n  ${d.hint.da}`);
  return ['title', ...list(tree.title, 1), ...list(tree.blocks, 0), ...said, ''].join('\n');
}

const at = ({ from, to }: Place): string => `${from.line}:${from.column}–${to.line === from.line ? '' : `${to.line}:`}${to.column}`;
const isPlaced = (value: unknown): value is Placed => typeof value === 'object' && value !== null && 'place' in value;
const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null);

function placed({ type = 'row', place, ...fields }: Placed, depth: number): string[] {
  const all = Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  const plain = all.filter(([, value]) => !isList(value)).map(([name, value]) => field(name, value));
  const inside = all.flatMap(([name, value]) => {
    if (!isList(value)) return [];
    return name === 'children' || name === 'items' ? list(value, depth + 1) : [indent(depth + 1) + name, ...list(value, depth + 2)];
  });
  return [indent(depth) + [type, ...plain, at(place)].join(' '), ...inside];
}

const list = (values: readonly unknown[], depth: number): string[] =>
  values.flatMap((value) => {
    if (Array.isArray(value)) return [`${indent(depth)}row`, ...list(value, depth + 1)];
    return isPlaced(value) ? placed(value, depth) : [indent(depth) + fieldsOf(value)];
  });

const fieldsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([name, one]) => field(name, one))
        .join(' ')
    : JSON.stringify(value);

function field(name: string, value: unknown): string {
  if (name === 'text') return JSON.stringify(value);
  if (name === 'name' && typeof value === 'string') return value;
  return name === 'attributes' ? fieldsOf(value) : `${name}=${JSON.stringify(value)}`;
}

const indent = (depth: number): string => '  '.repeat(depth);
