// A new line in the source of a passage, with what a line there has to begin with.
import type { Fix } from '../../model/index.js';
import type { Passage } from '../prose.js';
import type { Sheet } from '../rule.js';
import { wouldBeBlock } from './line-start.js';

/** Roles whose lines the author breaks: a cell, a heading and an attribute have only one. */
export const hasLines = ({ role }: Passage): boolean => role === 'paragraph' || role === 'item' || role === 'back';

/**
 * Breaks a line between two words of a passage.
 *
 * @param end where the first part ends in the passage's text, `start` where the second begins
 * @returns nothing where more than marks of bold stands between, or where the second part would be no text on a line of its own ("1. …")
 */
export function breakLine({ source: { text } }: Sheet, passage: Passage, end: number, start: number, safe: boolean): Fix | undefined {
  const { offset: from, column } = passage.at(end - 1, end).to;
  const to = passage.at(start, start + 1).from.offset;
  const [, marks, space] = /^([*_~]*)([ \t\u00a0]+)[*_~([»"]*$/.exec(text.slice(from, to)) ?? [];
  if (marks === undefined || space === undefined) return undefined;
  const at = from + marks.length;
  if (wouldBeBlock.test(text.slice(at + space.length, at + space.length + 200))) return undefined;
  const line = from - column + 1;
  const begins = passage.at(0, 1).from.offset;
  const indent = begins < line ? /^[ \t>]*/.exec(text.slice(line, at))![0] : withoutMark(text.slice(line, begins));
  return { edits: [{ from: at, to: at + space.length, text: `\n${indent}` }], safe };
}

/** What stands before the first words of a passage, for its next line: quote marks stay, a list's mark is so many spaces, a task's box nothing. */
function withoutMark(before: string): string {
  const [prefix] = /^(?:[ \t]*(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?))*[ \t]*/.exec(before)!;
  return prefix.replace(/\[[ xX]\][ \t]+/g, '').replace(/[^>\t]/g, ' ');
}
