import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Checked, Diagnostic, Place } from '../model/index.js';
import type { Places } from './places.js';
import { say, words } from './say.js';
import { yamlFault } from './yaml-faults.js';
import { refuseCostly } from './yaml-limits.js';

export type Path = readonly (string | number)[];

/** What a YAML text holds, and where. */
export interface Yaml {
  /** Plain data; null when the text is empty or cannot be read. */
  data: unknown;
  /** Where the value at a path stands; the nearest thing around it when it is missing. */
  value(path: Path): Place;
  /** Where the name of a field stands. */
  key(path: Path): Place;
  /** Place of every value by its path: "agenda.0.minutes". */
  fields(): Record<string, Place>;
}

/** At most this many faults of one text are told: the first ones cause the others. */
const mostFaults = 3;

/**
 * Reads YAML 1.2 (core schema): "13:30" and dates stay text. No aliases, no tags, no code.
 *
 * @param text the whole file
 * @param from offset of the YAML in it
 * @param to offset of its end
 */
export function readYaml(text: string, from: number, to: number, places: Places): Checked<Yaml> {
  // A tab becomes one space: offsets stay, and who indents with tabs is understood.
  const yaml = text.slice(from, to).replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', ' '));
  const costly = refuseCostly(yaml, from, places);
  if (costly !== null) return { value: nothing(from, places), diagnostics: [costly] };
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    // Both cost time by the square of the text; we look for keys that repeat ourselves.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const diagnostics = [...faultsOf(document, from, places), ...forbidden(document, yaml, from, places)].slice(0, mostFaults);
  const data = diagnostics.some((d) => d.rule !== 'yaml-repeated-field') ? null : document.toJS({ maxAliasCount: 0 });
  return { value: { data, ...lookUp(document, from, places) }, diagnostics };
}

function nothing(from: number, places: Places): Yaml {
  const start = () => places(from, from);
  return { data: null, value: start, key: start, fields: () => ({}) };
}

function faultsOf(document: Document, from: number, places: Places): Diagnostic[] {
  return document.errors.map(({ code, pos }) => {
    const quote = code === 'MISSING_CHAR' ? openQuote(document, pos[0]) : null;
    const place = quote === null ? places(from + pos[0], from + pos[1]) : places(from + quote, from + quote + 1);
    return say('yaml-syntax', place, ...yamlFault(code));
  });
}

/** Where the quote begins that was not closed at `end`: the parser only knows where it gave up. */
function openQuote(document: Document, end: number): number | null {
  let found: number | null = null;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[1] >= end) found = range[0];
    },
  });
  return found;
}

/** What YAML allows and we do not: aliases (they can swell without end), tags (they name types and code), lists as names, fields twice. */
function forbidden(document: Document, yaml: string, from: number, places: Places): Diagnostic[] {
  const found: Diagnostic[] = [];
  const at = (node: unknown): Place => {
    const range = isNode(node) ? node.range : null;
    return places(from + (range?.[0] ?? 0), from + (range?.[1] ?? 0));
  };
  visit(document, {
    Alias: (_key, node) => {
      const message = words('Henvisninger (*navn) kan ikke bruges her.', 'Aliases (*name) cannot be used here.');
      const hint = words(
        'Skriv værdien igen. Er stjernen en del af teksten, så sæt teksten i anførselstegn.',
        'Write the value again. If the star is part of the text, put the text in quotes.',
      );
      found.push(say('yaml-alias', at(node), message, hint));
    },
    Node: (_key, node) => {
      if (!('tag' in node) || typeof node.tag !== 'string' || node.tag === '') return;
      const start = node.range?.[0] ?? 0;
      const tag = /![^\s]*\s*$/.exec(yaml.slice(0, start))?.[0] ?? '';
      const message = words('En værdi kan ikke begynde med et udråbstegn.', 'A value cannot begin with an exclamation mark.');
      found.push(
        say(
          'yaml-tag',
          places(from + start - tag.length, from + start),
          message,
          words('Fjern ordet med !, eller sæt værdien i anførselstegn.', 'Remove the word with !, or put the value in quotes.'),
        ),
      );
    },
    Map: (_key, map) => {
      const seen = new Set<string>();
      for (const pair of map.items) {
        if (!isScalar(pair.key)) {
          found.push(say('yaml-syntax', at(pair.key), ...yamlFault('MULTILINE_IMPLICIT_KEY')));
          continue;
        }
        const name = String(pair.key.value);
        if (seen.has(name)) {
          const message = words(`Feltet \`${name}\` står her to gange.`, `The field \`${name}\` stands here twice.`);
          found.push(say('yaml-repeated-field', at(pair.key), message, words('Fjern den ene linje.', 'Remove one of the lines.')));
        }
        seen.add(name);
      }
    },
  });
  return found;
}

/** Finds nodes by path, and gives their places. */
function lookUp(document: Document, from: number, places: Places): Omit<Yaml, 'data'> {
  const rangeOf = (node: unknown): Place | null => {
    if (!isNode(node) || !node.range) return null;
    const [start, end] = node.range;
    return places(from + start, from + trimmedEnd(document, node, end));
  };
  const start = places(from, from);
  const value = (path: Path): Place => {
    for (let length = path.length; length > 0; length--) {
      const found = find(document.contents, path.slice(0, length));
      const place = found && (filled(found.value) ? rangeOf(found.value) : rangeOf(found.key));
      if (place) return length === path.length ? place : (rangeOf(found!.key) ?? place);
    }
    return start;
  };
  const key = (path: Path): Place => rangeOf(find(document.contents, path)?.key) ?? value(path);
  return { value, key, fields: () => fieldsOf(document.contents, value) };
}

/** The end of a block value without the empty lines after it. */
function trimmedEnd(document: Document, node: Node, end: number): number {
  const last = isMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
  if (last === undefined || ('flow' in node && node.flow)) return end;
  const child = isPair(last) ? (filled(last.value) ? last.value : last.key) : last;
  return isNode(child) && child.range ? trimmedEnd(document, child, child.range[1]) : end;
}

/** False for a field without a value: the parser gives it an empty node far after its colon. */
const filled = (node: unknown): boolean => isNode(node) && (!isScalar(node) || node.value !== null || (node.source ?? '') !== '');

function find(root: unknown, path: Path): { key: unknown; value: unknown } | null {
  let here: { key: unknown; value: unknown } = { key: null, value: root };
  for (const part of path) {
    const inside = here.value;
    if (isMap(inside)) {
      const pair = inside.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      if (pair === undefined) return null;
      here = { key: pair.key, value: pair.value };
    } else if (isSeq(inside) && typeof part === 'number' && part < inside.items.length) {
      here = { key: inside.items[part], value: inside.items[part] };
    } else return null;
  }
  return here;
}

function fieldsOf(root: unknown, place: (path: Path) => Place): Record<string, Place> {
  const found: Record<string, Place> = {};
  const walk = (node: unknown, path: Path): void => {
    if (path.length > 0) found[path.join('.')] = place(path);
    if (isMap(node)) for (const pair of node.items) walk(pair.value, [...path, isScalar(pair.key) ? String(pair.key.value) : '']);
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
  };
  walk(root, []);
  return found;
}
