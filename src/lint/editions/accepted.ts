// The standard text that an easy-read edition was made from, remembered by its fingerprints.
//
// One fingerprint tells that the text changed, not where. So `adaptsLines` keeps four digits for each line as well. They stand in the front
// matter, beside `adapts`: a file of its own would have to be renamed, moved and committed along, and asking git finds nothing in a folder
// that was unpacked, on a phone or in the browser. What was deleted can be counted; its words are gone.
import { fingerprint, type Edit, type Library, type Source } from '../../model/index.js';

/** Digits of `adapts`, and of each line in `adaptsLines`: one change in 65,000 goes unlisted, and still is told of. */
const [wholeDigits, lineDigits] = [6, 4];

/** A line with words in it: rows of colons or dashes say nothing that a reader could miss. */
interface Line {
  text: string;
  /** From 1, in the file. */
  number: number;
  print: string;
}

const bodyOf = ({ text, body }: Source): string => text.slice(body);

function linesOf(source: Source): Line[] {
  const before = source.text.slice(0, source.body).split('\n').length;
  return bodyOf(source)
    .split('\n')
    .map((line, i) => ({ text: line.trim(), number: before + i, print: fingerprint(line.trim()).slice(0, lineDigits) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** True when the standard text is still the one that the easy-read edition was made from. */
export const isAdapted = (standard: Source, adapts: string): boolean => fingerprint(bodyOf(standard)).startsWith(adapts);

/** What changed in the standard text since: its lines that are new, and how many are gone. A changed line is both. */
export interface Changes {
  fresh: Line[];
  gone: number;
}

export function changesSince(standard: Source, adaptsLines: string): Changes {
  const left = new Map<string, number>();
  for (const print of adaptsLines.split(' ')) left.set(print, (left.get(print) ?? 0) + 1);
  const fresh = linesOf(standard).filter(({ print }) => {
    const count = left.get(print) ?? 0;
    left.set(print, Math.max(0, count - 1));
    return count === 0;
  });
  return { fresh, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}

/** The edits of the easy-read file that say: made from the standard text as it stands now. None when it says so already. */
export function renewed(standard: Source, easy: Source): Edit[] {
  const fields = {
    adapts: fingerprint(bodyOf(standard)).slice(0, wholeDigits),
    adaptsLines: linesOf(standard)
      .map(({ print }) => print)
      .join(' '),
  };
  if (isAdapted(standard, easy.meta.adapts ?? '-') && easy.meta.adaptsLines === (fields.adaptsLines || undefined)) return [];
  // Front matter in braces is left to a person: our edits are whole lines.
  if (!/^edition:/m.test(easy.text.slice(0, easy.body))) return [];
  // Always in quotes: 123456 and 12e345 would be numbers.
  const wanted = Object.entries(fields).flatMap(([name, value]) => (value === '' ? [] : [{ name, line: `${name}: "${value}"` }]));
  const there = wanted.filter(({ name }) => easy.fields[name]).map(({ name, line }) => wholeLine(easy, name, line));
  const absent = wanted.filter(({ name }) => !easy.fields[name]).map(({ line }) => `${line}\n`);
  const at = lineEnd(easy, easy.fields['adapts']?.to.offset ?? easy.fields['edition']?.to.offset ?? 0) + 1;
  return absent.length > 0 ? [...there, { from: at, to: at, text: absent.join('') }] : there;
}

function wholeLine(source: Source, name: string, line: string): Edit {
  const at = source.fields[name]!.from.offset;
  return { from: source.text.lastIndexOf('\n', at - 1) + 1, to: lineEnd(source, at), text: line };
}
const lineEnd = ({ text }: Source, at: number): number => text.indexOf('\n', at);

/**
 * Renews what easy-read editions say they were made from: for somebody who has read both texts and found that they say the same.
 *
 * @param files paths in the world, of either edition; others are passed over
 * @returns edits by file, always of an easy-read edition (offsets in its source); no entry where nothing is to be changed
 */
export function accept(library: Library, files: readonly string[]): Map<string, Edit[]> {
  const wanted = new Set(files);
  const edits = new Map<string, Edit[]>();
  for (const { editions } of library.sheets.values()) {
    const { standard, 'easy-read': easy } = editions;
    if (!standard || !easy || !(wanted.has(standard.file) || wanted.has(easy.file))) continue;
    const changed = renewed(standard, easy);
    if (changed.length > 0) edits.set(easy.file, changed);
  }
  return edits;
}
