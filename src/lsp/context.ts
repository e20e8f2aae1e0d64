// What is being written at a place of a sheet: known from the line alone, so that half a sheet is enough.
import { isDirective, type DirectiveName } from '../model/index.js';

/** `from` is the column, from 0, where the word begins that is being written. */
export type Writing = { from: number; word: string } & (
  | { what: 'directive'; colons: number }
  | { what: 'attribute'; name: DirectiveName; written: string[] }
  | { what: 'value'; name: DirectiveName; attribute: string }
  | { what: 'symbol' }
  | { what: 'path' }
  | { what: 'field' }
  | { what: 'field-value'; field: string }
);

/**
 * @param before the line up to the place
 * @param top true for lines between the two lines ---
 */
export function writingAt(before: string, top: boolean): Writing | null {
  const ending = (pattern: RegExp): RegExpExecArray | null => pattern.exec(before);
  const at = (word: string): { from: number; word: string } => ({ from: before.length - word.length, word });
  if (top) {
    const value = ending(/^([\w-]+):\s+([^\s,[\]]*)$/);
    if (value) return { what: 'field-value', field: value[1]!, ...at(value[2]!) };
    const field = ending(/^([\w-]*)$/);
    return field ? { what: 'field', ...at(field[1]!) } : null;
  }
  const directive = ending(/^\s*(:{2,})([^\s{:]*)$/);
  if (directive) return { what: 'directive', colons: directive[1]!.length, ...at(directive[2]!) };
  const inside = ending(/^\s*:{2,}([\w-]+)\{([^}]*)$/);
  if (inside && isDirective(inside[1]!)) return attributeAt(inside[1], inside[2]!, at);
  const symbol = ending(/\(symbol:([^\s)]*)$/);
  if (symbol) return { what: 'symbol', ...at(symbol[1]!) };
  const path = ending(/\{\{\s*([\w.]*)$/);
  return path ? { what: 'path', ...at(path[1]!) } : null;
}

function attributeAt(name: DirectiveName, written: string, at: (word: string) => { from: number; word: string }): Writing | null {
  const value = /(?:^|\s)([\w-]+)=("?)([^"\s]*)$/.exec(written);
  if (value) return { what: 'value', name, attribute: value[1]!, ...at(value[3]!) };
  if ((written.match(/"/g) ?? []).length % 2 === 1) return null;
  const word = /[\w-]*$/.exec(written)![0];
  const names = [...written.replace(/"[^"]*"/g, '').matchAll(/(?:^|\s)([\w-]+)(?==|\s)/g)].map(([, found]) => found!);
  return { what: 'attribute', name, written: names, ...at(word) };
}
