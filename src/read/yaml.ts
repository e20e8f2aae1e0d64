import { type Document, isNode, isScalar, type Node, parseDocument, visit } from 'yaml';
import type { Checked, Diagnostic, Place } from '../model/index.js';
import type { Places } from './places.js';
import { say, words } from './say.js';
import { yamlFault } from './yaml-faults.js';
import { refuseCostly } from './yaml-limits.js';
import { yamlPlaces, type YamlPlaces } from './yaml-places.js';

/** What a YAML text holds, and where. */
export interface Yaml extends YamlPlaces {
  /** Plain data; null when the text is empty or cannot be read. */
  data: unknown;
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
  return { value: { data, ...yamlPlaces(document, from, places) }, diagnostics };
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
  const tag = (node: Node): void => {
    if (!node.tag) return;
    const start = node.range?.[0] ?? 0;
    const written = /!\S*\s*$/.exec(yaml.slice(Math.max(0, start - 200), start))?.[0] ?? '';
    const message = words('En værdi kan ikke begynde med et udråbstegn.', 'A value cannot begin with an exclamation mark.');
    const hint = words('Fjern ordet med !, eller sæt værdien i anførselstegn.', 'Remove the word with !, or put the value in quotes.');
    found.push(say('yaml-tag', places(from + start - written.length, from + start), message, hint));
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
    Scalar: (_key, node) => tag(node),
    Seq: (_key, node) => tag(node),
    Map: (_key, map) => {
      tag(map);
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
