import matter from 'gray-matter';
import { type Checked, type Diagnostic, type Place, startOf } from '../model/index.js';
import type { Places } from './places.js';
import { say, words } from './say.js';
import { readYaml, type Yaml } from './yaml.js';

/** A Markdown text, parted. */
export interface Parted {
  /** The fields; null when there are none. */
  yaml: Yaml | null;
  /** Offset of the first character after the front matter. */
  body: number;
}

/** Front matter is short; more is a mistake, or meant to cost time. */
const longestFrontMatter = 16 * 1024;

const refuse = (): never => {
  throw new Error('only YAML');
};
/** gray-matter would run JavaScript. We look at the first line ourselves, and take its engines away as well. */
const noEngines = Object.fromEntries(
  ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'].map((name) => [name, { parse: refuse, stringify: refuse }]),
);

/**
 * Parts a Markdown text into its fields and what comes after them.
 *
 * @param text the whole file, normalised
 */
export function partFrontMatter(file: string, text: string, places: Places): Checked<Parted> {
  const fault = lookAtFences(file, text, places);
  if (fault !== null) return { value: { yaml: null, body: bodyDespite(text) }, diagnostics: [fault] };
  const read: Checked<Yaml>[] = [];
  const opening = text.indexOf('\n') + 1;
  // An options object switches off gray-matter's cache, which forgets errors and leaks what others changed.
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      ...noEngines,
      yaml: {
        parse: (yaml: string) => {
          const from = text.indexOf(yaml, opening - 1);
          read.push(readYaml(text, Math.max(from, opening), from + yaml.length, places));
          return {};
        },
        stringify: refuse,
      },
    },
  });
  const { value, diagnostics } = read[0] ?? readYaml(text, opening, opening, places);
  return { value: { yaml: value, body: text.length - content.length }, diagnostics };
}

/** What is wrong with the lines "---" round the front matter. */
function lookAtFences(file: string, text: string, places: Places): Diagnostic | null {
  const first = text.slice(0, lineEnd(text, 0));
  const firstPlace = places(0, first.length);
  if (!first.startsWith('---') || first.startsWith('----')) return missing(file);
  const language = first.slice(3).trim();
  if (language !== '' && language !== 'yaml') return wrongLanguage(language, firstPlace);
  const close = closing(text);
  if (close === null) {
    const message = words('Felterne i toppen slutter ikke.', 'The fields at the top do not end.');
    return say(
      'unclosed-front-matter',
      firstPlace,
      message,
      words('Skriv en linje med --- efter det sidste felt.', 'Write a line with --- after the last field.'),
    );
  }
  const line = text.slice(close, lineEnd(text, close));
  const place = places(close, close + line.length);
  if (line.trimEnd() !== '---') {
    const message = words('Linjen begynder med --- og bliver ved.', 'The line begins with --- and goes on.');
    return say(
      'unclosed-front-matter',
      place,
      message,
      words('Lad linjen være --- og ikke andet.', 'Let the line be --- and nothing else.'),
    );
  }
  if (close <= longestFrontMatter) return null;
  const message = words('Felterne i toppen fylder mere end 16 KiB.', 'The fields at the top take more than 16 KiB.');
  return say('front-matter-too-large', place, message, words('Flyt teksten ned under linjen ---.', 'Move the text below the line ---.'));
}

function missing(file: string): Diagnostic {
  const message = words('Arket begynder ikke med felter (titel, slags …).', 'The sheet does not begin with fields (title, kind …).');
  const hint = words(
    'Skriv øverst: en linje med ---, så title, kind og review: { status: draft } på hver sin linje, og igen en linje med ---.',
    'Write at the top: a line ---, then title, kind and review: { status: draft } on a line each, and again a line ---.',
  );
  return say('missing-front-matter', startOf(file), message, hint);
}

function wrongLanguage(language: string, place: Place): Diagnostic {
  const shown = language.length > 20 ? `${language.slice(0, 19)}…` : language;
  const message = words(
    `Felterne er skrevet i \`${shown}\`. Kun YAML kan bruges.`,
    `The fields are written in \`${shown}\`. Only YAML may be used.`,
  );
  return say(
    'front-matter-language',
    place,
    message,
    words('Lad den første linje være --- og ikke andet.', 'Let the first line be --- and nothing else.'),
  );
}

/** Offset of the first later line that begins with "---": where gray-matter sees the end. */
function closing(text: string): number | null {
  const found = text.indexOf('\n---');
  return found === -1 ? null : found + 1;
}

/** Where the text most likely goes on when the front matter cannot be read: the preview still draws it. */
function bodyDespite(text: string): number {
  if (!text.startsWith('---')) return 0;
  const close = closing(text);
  return close === null ? text.length : Math.min(text.length, lineEnd(text, close) + 1);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
