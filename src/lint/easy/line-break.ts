// A new line in the source of a passage, with what a line there has to begin with.
import type { Fix } from '../../model/index.js';
import type { Passage } from '../prose.js';
import type { Sheet } from '../rule.js';

/** Roles whose lines the author breaks: a cell, a heading and an attribute have only one. */
export const hasLines = ({ role }: Passage): boolean => role === 'paragraph' || role === 'item' || role === 'back';

/**
 * Breaks a line between two words of a passage.
 *
 * @param end where the first part ends in the passage's text, `start` where the second begins
 * @returns nothing where more than marks of bold stands between, or where the second part would be no text on a line of its own ("1. …")
 */
export function breakLine({ source: { text } }: Sheet, passage: Passage, end: number, start: number, safe: boolean): Fix | undefined {
  const from = passage.at(end - 1, end).to.offset;
  const to = passage.at(start, start + 1).from.offset;
  const [, marks, space] = /^([*_~]*)([ \t\u00a0]+)[*_~([»"]*$/.exec(text.slice(from, to)) ?? [];
  if (marks === undefined || space === undefined) return undefined;
  const at = from + marks.length;
  if (wouldBeBlock.test(text.slice(at + space.length, at + space.length + 200))) return undefined;
  return { edits: [{ from: at, to: at + space.length, text: `\n${indent(text, passage.at(0, 1).from.offset, at)}` }], safe };
}

/** What begins a list, a heading, a quote, a table, a directive … when it stands first on a line. */
const wouldBeBlock =
  /^(?:\d+[.)](?:\s|$)|[-+*](?:\s|$)|#|>|\||::|```|~~~|<|=+\s*(?:\n|$)|-+\s*(?:\n|$)|[*_-](?:\s*[*_-]){2,}\s*(?:\n|$)|\[[^\]\n]*\]:)/;

/** Quote marks stay; the mark of a list becomes as many spaces, and a task's box nothing. */
function indent(text: string, begins: number, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(start, at);
  if (start > begins) return /^[ \t>]*/.exec(line)![0];
  const [prefix] = /^(?:[ \t]*(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?))*[ \t]*/.exec(line)!;
  return prefix.replace(/\[[ xX]\][ \t]+/g, '').replace(/[^>\t]/g, ' ');
}
