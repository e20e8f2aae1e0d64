// Readable dumps of both trees, for the cases: one node a line, with its place. Text is quoted, so that a lost space is seen.
import type { Diagnostic, Place } from '../src/model/index.js';

type Node = { type: string; place: Place } & Record<string, unknown>;
interface Tree {
  title: readonly object[];
  blocks: readonly object[];
}

/** A tree of `parse` or `tailor`, line by line, and what there is to say about it. */
export function dumpTree(tree: Tree, diagnostics: readonly Diagnostic[] = []): string {
  const said = diagnostics.map((d) => `${at(d.place)} ${d.severity} ${d.rule}\n  ${d.message.da}\n  ${d.hint.da}`);
  return [
    ...lines('title', tree.title, 0),
    ...tree.blocks.flatMap((block) => node(block as Node, 0)),
    ...said.map((line) => `\n${line}`),
    '',
  ].join('\n');
}

const at = ({ from, to }: Place): string => `${from.line}:${from.column}–${to.line === from.line ? '' : `${to.line}:`}${to.column}`;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'place' in value;

function node(one: Node, depth: number): string[] {
  const { type, place, ...fields } = one;
  const plain = Object.entries(fields).filter(([, value]) => !holdsNodes(value) && !(Array.isArray(value) && value.length === 0));
  const nested = Object.entries(fields).filter(([, value]) => holdsNodes(value));
  const head = [type, ...plain.map(([name, value]) => said(name, value)), at(place)].join(' ');
  const inside = nested.flatMap(([name, value]) => {
    const list = value as unknown[];
    return name === 'children' || name === 'items' ? list.flatMap((child) => node(child as Node, depth + 1)) : lines(name, list, depth + 1);
  });
  return [indent(depth) + head, ...inside];
}

/** Nodes, or rows of cells. */
const holdsNodes = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isNode(one) || (Array.isArray(one) && one.some(isNode)));

function lines(name: string, list: readonly unknown[], depth: number): string[] {
  return [
    `${indent(depth)}${name}`,
    ...list.flatMap((child) =>
      Array.isArray(child)
        ? lines('row', child, depth + 1)
        : isNode(child)
          ? node(child, depth + 1)
          : [indent(depth + 1) + JSON.stringify(child)],
    ),
  ];
}

function said(name: string, value: unknown): string {
  if (name === 'text' || name === 'name') return typeof value === 'string' && name === 'name' ? value : JSON.stringify(value);
  return `${name}=${JSON.stringify(value)}`;
}

const indent = (depth: number): string => '  '.repeat(depth);
