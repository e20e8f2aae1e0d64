import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../model/index.js';
import type { Places } from './places.js';

export type Path = readonly (string | number)[];

/** Where things stand in a YAML text. */
export interface YamlPlaces {
  /** Where the value at a path stands; the nearest thing around it when it is missing. */
  value(path: Path): Place;
  /** Where the name of a field stands. */
  key(path: Path): Place;
  /** Place of every value by its path: "agenda.0.minutes". */
  fields(): Record<string, Place>;
}

interface Found {
  path: Path;
  key: unknown;
  value: unknown;
}

/** Looks up places by path. All nodes are walked once, when the first place is asked for. @param from offset of the YAML in its file */
export function yamlPlaces(document: Document, from: number, places: Places): YamlPlaces {
  let walked: Map<string, Found> | null = null;
  const find = (path: Path): Found | undefined => (walked ??= walk(document.contents)).get(name(path));
  const placeOf = (node: unknown): Place | null => {
    if (!isNode(node) || !node.range) return null;
    const [start, end] = node.range;
    return places(from + start, from + trimmedEnd(node, end));
  };
  const own = (found: Found): Place | null => placeOf(isFilled(found.value) ? found.value : found.key);
  const start = places(from, from);
  const value = (path: Path): Place => {
    const found = find(path);
    const place = found && own(found);
    if (place) return place;
    return path.length > 1 ? key(path.slice(0, -1)) : start;
  };
  const key = (path: Path): Place => placeOf(find(path)?.key) ?? value(path);
  return {
    value,
    key,
    fields: () => Object.fromEntries([...(walked ??= walk(document.contents)).values()].map(({ path }) => [path.join('.'), value(path)])),
  };
}

/** No part of a path holds this character: `readYaml` keeps to what can be typed. */
const name = (path: Path): string => path.join('\0');

function walk(root: unknown): Map<string, Found> {
  const found = new Map<string, Found>();
  const add = (path: Path, key: unknown, value: unknown): void => {
    found.set(name(path), { path, key, value });
    inside(value, path);
  };
  const inside = (node: unknown, path: Path): void => {
    if (isMap(node)) for (const pair of node.items) if (isScalar(pair.key)) add([...path, String(pair.key.value)], pair.key, pair.value);
    if (isSeq(node)) node.items.forEach((item, index) => add([...path, index], item, item));
  };
  inside(root, []);
  return found;
}

/** The end of a block value without the empty lines after it. */
function trimmedEnd(node: Node, end: number): number {
  const last = isMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
  if (last === undefined || ('flow' in node && node.flow)) return end;
  const child = isPair(last) ? (isFilled(last.value) ? last.value : last.key) : last;
  return isNode(child) && child.range ? trimmedEnd(child, child.range[1]) : end;
}

/** False for a field without a value: the parser gives it an empty node far after its colon. */
const isFilled = (node: unknown): boolean => isNode(node) && (!isScalar(node) || node.value !== null || (node.source ?? '') !== '');
