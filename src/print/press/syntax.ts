// How PDF writes things down (ISO 32000-1, 7.3).
import { round } from '../symbols/round.js';

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '(': '\\(', ')': '\\)', '\\': '\\\\' };

/** Characters that PDFDocEncoding and Latin-1 have in the same places (ISO 32000-1, D.2). */
const SHARED = /^[\x20-\x7e\xa1-\xac\xae-\xff]*$/;
/** What begins so is in another encoding. */
const MARK = /^(?:\xfe\xff|\xff\xfe|\xef\xbb\xbf)/;

/** A text string: PDFDocEncoding where Latin-1 will do, else UTF-16. */
export function text(value: string): string {
  if (SHARED.test(value) && !MARK.test(value)) return `(${value.replace(/[()\\]/g, (c) => ESCAPES[c] as string)})`;
  let hex = 'FEFF';
  for (let i = 0; i < value.length; i++) hex += value.charCodeAt(i).toString(16).padStart(4, '0');
  return `<${hex}>`;
}

/** The reference of an object. */
export const ref = (id: number): string => `${id} 0 R`;

/** A value of an element's attributes: strings are names. */
export function written(value: unknown): string {
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return String(round(value));
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`;
  if (value === null || typeof value !== 'object') return String(value ?? null);
  return `<<${Object.entries(value)
    .map(([k, v]) => `/${k} ${written(v)}`)
    .join(' ')}>>`;
}

/** Numbers of content and dictionaries. */
export const numbers = (...list: number[]): string => list.map(round).join(' ');

/** Latin-1 bytes of a string that holds nothing else. */
export function latin1(value: string): Uint8Array {
  const out = new Uint8Array(value.length);
  for (let i = 0; i < value.length; i++) out[i] = value.charCodeAt(i);
  return out;
}
