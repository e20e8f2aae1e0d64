// Edits of a text, and how it goes back to disk.
import { Missing, type Diagnostic, type Edit, type Source } from '../../model/index.js';
import { readSheet } from '../../read/index.js';
import type { World } from '../../model/index.js';

/** A text with edits carried out. Edits that touch one another are not for this function. */
export function edited(text: string, edits: readonly Edit[]): string {
  let [out, at] = ['', 0];
  for (const { from, to, text: put } of edits.toSorted((a, b) => a.from - b.from)) {
    out += text.slice(at, from) + put;
    at = to;
  }
  return out + text.slice(at);
}

export type Fixable = Diagnostic & Required<Pick<Diagnostic, 'fix'>>;

/**
 * Those fixes of one text that can be carried out at once, each whole. One that touches an earlier one waits: when that is done it may
 * be wanted no more.
 */
export function together(fixes: readonly Fixable[]): Fixable[] {
  const taken: Edit[] = [];
  return fixes.filter(({ fix: { edits } }) => {
    if (edits.length === 0 || edits.some((edit) => taken.some((other) => edit.from <= other.to && other.from <= edit.to))) return false;
    taken.push(...edits);
    return true;
  });
}

/** A source with another text, read anew; null when it could not be read. */
export const withText = (source: Source, text: string): Source | null =>
  readSheet(source.file, new TextEncoder().encode(text), source.course).value;

/**
 * Writes a new text over a file, in one go: byte order mark and line ends are those of the file.
 *
 * @param source as it was read
 * @returns false, and nothing is written, when the file no longer says what was read
 */
export async function writeBack(world: World, source: Source, text: string): Promise<boolean> {
  const bytes = await world.read(source.file).catch((fault: unknown) => {
    if (fault instanceof Missing) return null;
    throw fault;
  });
  if (bytes === null || readSheet(source.file, bytes, source.course).value?.text !== source.text) return false;
  await world.write(source.file, new TextEncoder().encode(asOnDisk(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), text)));
  return true;
}

function asOnDisk(before: string, text: string): string {
  const ends = /\r\n|\n|\r/.exec(before)?.[0] ?? '\n';
  return (before.startsWith('\uFEFF') ? '\uFEFF' : '') + text.replaceAll('\n', ends);
}
