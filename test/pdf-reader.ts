// A small reader of PDF files for the tests: object streams, xref streams, plain objects. Independent of the writer in src/print/press.
import { unzlibSync } from 'fflate';

export class Ref {
  constructor(readonly id: number) {}
}
export class Name {
  constructor(readonly value: string) {}
}
export type Dict = Map<string, Value>;
export interface Stream {
  dict: Dict;
  bytes: Uint8Array;
}
export type Value = null | boolean | number | string | Name | Ref | Value[] | Dict | Stream;

const WHITE = /[\0\t\n\f\r ]/;
const DELIMITER = /[()<>[\]{}/%]/;

/** Parses values out of a latin-1 string. */
export class Parser {
  constructor(
    readonly text: string,
    public at = 0,
  ) {}

  space(): void {
    for (; this.at < this.text.length; this.at++) {
      const c = this.text[this.at] as string;
      if (c === '%') while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at + 1] ?? '\n')) this.at++;
      else if (!WHITE.test(c)) return;
    }
  }

  word(): string {
    const from = this.at;
    while (this.at < this.text.length && !WHITE.test(this.text[this.at] as string) && !DELIMITER.test(this.text[this.at] as string))
      this.at++;
    return this.text.slice(from, this.at);
  }

  value(): Value {
    this.space();
    const c = this.text[this.at];
    if (c === '/') {
      this.at++;
      return new Name(this.word());
    }
    if (this.text.startsWith('<<', this.at)) return this.dict();
    if (c === '<') return this.hex();
    if (c === '(') return this.literal();
    if (c === '[') return this.array();
    const reference = /^(\d+) (\d+) R(?![A-Za-z])/.exec(this.text.slice(this.at, this.at + 24));
    if (reference) {
      this.at += reference[0].length;
      return new Ref(Number(reference[1]));
    }
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(word))
      throw new Error(`not a value at ${this.at}: ${this.text.slice(this.at - word.length, this.at + 20)}`);
    return Number(word);
  }

  private dict(): Dict {
    this.at += 2;
    const out: Dict = new Map();
    for (;;) {
      this.space();
      if (this.text.startsWith('>>', this.at)) break;
      const key = this.value();
      if (!(key instanceof Name)) throw new Error(`a key that is no name at ${this.at}`);
      out.set(key.value, this.value());
    }
    this.at += 2;
    return out;
  }

  private array(): Value[] {
    this.at++;
    const out: Value[] = [];
    for (;;) {
      this.space();
      if (this.text[this.at] === ']') break;
      out.push(this.value());
    }
    this.at++;
    return out;
  }

  private hex(): string {
    const end = this.text.indexOf('>', this.at);
    const digits = this.text.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return decoded((digits.match(/../g) ?? []).map((h) => String.fromCharCode(parseInt(h, 16))).join(''));
  }

  private literal(): string {
    let depth = 0;
    let out = '';
    for (; this.at < this.text.length; this.at++) {
      const c = this.text[this.at] as string;
      if (c === '\\') out += { n: '\n', r: '\r', t: '\t' }[(this.text[++this.at] ?? '') as 'n'] ?? this.text[this.at];
      else if (c === '(' && depth++ === 0) continue;
      else if (c === ')' && --depth === 0) break;
      else out += c;
    }
    this.at++;
    return decoded(out);
  }
}

const decoded = (raw: string): string => {
  if (!raw.startsWith('\xfe\xff')) return raw;
  let out = '';
  for (let i = 2; i < raw.length; i += 2) out += String.fromCharCode((raw.charCodeAt(i) << 8) | raw.charCodeAt(i + 1));
  return out;
};

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** PNG's filter "up" undone, where the stream says that it was used. */
function unpredicted(bytes: Uint8Array, parameters: Value | undefined): Uint8Array {
  if (!(parameters instanceof Map)) return bytes;
  const columns = parameters.get('Columns') as number;
  if (parameters.get('Predictor') !== 12 || bytes.length % (columns + 1)) throw new Error('a predictor that is not ours');
  const out = new Uint8Array((bytes.length / (columns + 1)) * columns);
  for (let row = 0; row * columns < out.length; row++) {
    if (bytes[row * (columns + 1)] !== 2) throw new Error('a row with another filter than "up"');
    for (let i = 0; i < columns; i++)
      out[row * columns + i] = (bytes[row * (columns + 1) + 1 + i] as number) + (out[(row - 1) * columns + i] ?? 0);
  }
  return out;
}

export class Pdf {
  readonly trailer: Dict;
  private readonly objects = new Map<number, Value>();

  /** Reads every object of a file whose cross-reference is a stream. Throws when the file is not whole. */
  constructor(readonly bytes: Uint8Array) {
    const text = latin1(bytes);
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? NaN);
    if (!Number.isFinite(start)) throw new Error('no startxref at the end of the file');
    const xref = this.stream(text, start);
    this.trailer = xref.dict;
    const [a = 1, b = 4, c = 2] = xref.dict.get('W') as number[];
    const view = new DataView(xref.bytes.buffer, xref.bytes.byteOffset, xref.bytes.byteLength);
    const packed: [id: number, stream: number, index: number][] = [];
    for (let id = 0; id < (xref.dict.get('Size') as number); id++) {
      const at = id * (a + b + c);
      const [type, where, index] = [view.getUint8(at), view.getUint32(at + a), view.getUint16(at + a + b)];
      if (type === 1) this.objects.set(id, this.objectAt(text, where, id));
      if (type === 2) packed.push([id, where, index]);
    }
    const opened = new Map<number, Value[]>();
    for (const [id, stream, index] of packed) {
      if (!opened.has(stream)) opened.set(stream, this.unpack(stream, packed));
      this.objects.set(id, (opened.get(stream) as Value[])[index] as Value);
    }
  }

  private objectAt(text: string, at: number, id: number): Value {
    const head = new RegExp(`^${id} 0 obj\\s`).exec(text.slice(at, at + 24));
    if (!head) throw new Error(`object ${id} is not at ${at}`);
    const parser = new Parser(text, at + head[0].length);
    const value = parser.value();
    parser.space();
    return text.startsWith('stream', parser.at) ? this.stream(text, at) : value;
  }

  private stream(text: string, at: number): Stream {
    const parser = new Parser(text, text.indexOf('obj', at) + 3);
    const dict = parser.value() as Dict;
    parser.space();
    const from = parser.at + 'stream'.length + (text.startsWith('stream\r\n', parser.at) ? 2 : 1);
    const length = dict.get('Length');
    if (typeof length !== 'number') throw new Error('a stream without its length');
    const raw = this.bytes.subarray(from, from + length);
    if (!/^\s*endstream/.test(text.slice(from + length, from + length + 12)))
      throw new Error(`a stream at ${at} of another length than it says`);
    const filter = dict.get('Filter');
    const inflated = filter instanceof Name && filter.value === 'FlateDecode' ? unzlibSync(raw) : raw;
    return { dict, bytes: unpredicted(inflated, dict.get('DecodeParms')) };
  }

  private unpack(id: number, packed: [number, number, number][]): Value[] {
    const { dict, bytes } = this.objects.get(id) as Stream;
    const text = latin1(bytes);
    const first = dict.get('First') as number;
    const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
    return Array.from({ length: dict.get('N') as number }, (_, i) => {
      const member = packed.find(([, s, index]) => s === id && index === i)?.[0];
      if (heads[2 * i] !== member) throw new Error(`object stream ${id} says ${heads[2 * i]} where the xref says ${member}`);
      return new Parser(text, first + (heads[2 * i + 1] as number)).value();
    });
  }

  get(value: Value | undefined): Value {
    const found = value instanceof Ref ? this.objects.get(value.id) : value;
    return found instanceof Ref ? this.get(found) : (found ?? null);
  }
  dict(value: Value | undefined): Dict {
    const found = this.get(value);
    if (found instanceof Map) return found;
    if (isStream(found)) return found.dict;
    throw new Error('not a dictionary');
  }
  /** The items of an array; one value stands for an array of one. */
  array(value: Value | undefined): Value[] {
    const found = this.get(value);
    return Array.isArray(found) ? found : found === null ? [] : [value as Value];
  }
  root(): Dict {
    return this.dict(this.trailer.get('Root'));
  }
  /** Page objects in order, with their references. */
  pages(): { ref: Ref; dict: Dict }[] {
    return this.array(this.dict(this.root().get('Pages')).get('Kids')).map((ref) => ({ ref: ref as Ref, dict: this.dict(ref) }));
  }
  /** Every stream and object of the file, by number. */
  entries(): IterableIterator<[number, Value]> {
    return this.objects.entries();
  }
  /** A page's content, its streams one after the other. */
  content(page: Dict): string {
    return this.array(page.get('Contents'))
      .map((s) => latin1((this.get(s) as Stream).bytes))
      .join('\n');
  }
}

export const isStream = (value: Value | undefined): value is Stream =>
  typeof value === 'object' && value !== null && 'bytes' in value && 'dict' in value;
export const nameOf = (value: Value | undefined): string => (value instanceof Name ? value.value : '');
