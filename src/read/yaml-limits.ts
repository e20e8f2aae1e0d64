import type { Diagnostic } from '../model/index.js';
import type { Places } from './places.js';
import { say, words } from './say.js';

/** Deeper than any file of ours. The parser itself ends the whole process at a few thousand levels. */
const deepest = 64;
const longestYaml = 128 * 1024;
/** Closing brackets without an opening one. They cost the parser quadratic time. */
const mostStrays = 100;

/**
 * Refuses YAML that would cost too much, before the parser sees it.
 *
 * Counts brackets also in quotes and comments: an estimate that errs only for texts full of lone brackets.
 *
 * @param start offset of `yaml` in its file
 */
export function refuseCostly(yaml: string, start: number, places: Places): Diagnostic | null {
  const refuse = (at: number) =>
    say(
      'yaml-too-deep',
      places(start + at, start + at + 1),
      words('Her ligger for mange lister eller felter inde i hinanden.', 'Too many lists or fields lie inside one another here.'),
      words('Skriv det fladere: et felt på hver linje.', 'Write it flatter: one field a line.'),
    );
  if (yaml.length > longestYaml) {
    const message = words('Felterne fylder mere end 128 KiB.', 'The fields take more than 128 KiB.');
    return say('yaml-too-large', places(start, start), message, words('Del filen i flere.', 'Split the file.'));
  }
  const bracket = tooManyBrackets(yaml);
  if (bracket !== null) return refuse(bracket);
  const line = tooManyLevels(yaml);
  return line === null ? null : refuse(line);
}

/** Offset where the brackets are too deep or too lonely. */
function tooManyBrackets(yaml: string): number | null {
  let depth = 0;
  let strays = 0;
  for (let i = 0; i < yaml.length; i++) {
    const c = yaml[i];
    if ((c === '[' || c === '{') && ++depth > deepest) return i;
    if (c !== ']' && c !== '}') continue;
    if (depth > 0) depth--;
    else if (++strays > mostStrays) return i;
  }
  return null;
}

/** Offset where indentation, "- - -", "? ? ?" or "a: a: a:" is too deep. */
function tooManyLevels(yaml: string): number | null {
  const columns: number[] = [];
  for (let start = 0; start < yaml.length; start = nextLine(yaml, start)) {
    let i = start;
    for (;;) {
      while (yaml[i] === ' ' || yaml[i] === '\t') i++;
      while (columns.length > 0 && columns.at(-1)! >= i - start) columns.pop();
      columns.push(i - start);
      if (columns.length > deepest) return i;
      if (!/^[-?:][ \t\n]/.test(yaml.slice(i, i + 2))) break;
      i++;
    }
    const keys = yaml.slice(i, Math.min(nextLine(yaml, start), i + 4096)).split(': ').length;
    if (keys > deepest * 4) return i;
  }
  return null;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}
