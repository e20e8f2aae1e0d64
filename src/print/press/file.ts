// A PDF file in the making (ISO 32000-1, 7.5). Dictionaries go into object streams, for a tagged file is mostly small dictionaries;
// everything is deflated by fflate, and the file's id is a hash of what is in it: the same bytes on every version of Node and in the browser.
import { zlibSync } from 'fflate';
import { fingerprint } from '../../model/fingerprint.js';
import { joined } from '../joined.js';
import { sumOf } from '../sum.js';
import { Bytes } from './bytes.js';
import { latin1, ref } from './syntax.js';

/** Objects in one object stream. */
const PER_STREAM = 200;
const LEVEL = 4;

/** Shared content of this process, deflated. A page that is printed again, as in a preview, need not be deflated again. */
const known = new Map<string, { content: Uint8Array; data: Uint8Array }>();
const MOST_KNOWN = 48_000_000;
let knownBytes = 0;

/** As every stream of ours is deflated (zlib, RFC 1950). */
export const deflated = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: LEVEL });

function deflatedOnce(content: Uint8Array): Uint8Array {
  const key = `${content.length} ${sumOf(content)}`;
  const found = known.get(key);
  if (found && equal(found.content, content)) return found.data;
  const data = deflated(content);
  knownBytes += content.length + data.length;
  if (knownBytes > MOST_KNOWN) {
    known.clear();
    knownBytes = content.length + data.length;
  }
  known.set(key, { content: content.slice(), data });
  return data;
}
/** The sum finds what may be the same; this says whether it is. */
const equal = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Where an object is: from the file's beginning, or in an object stream. An entry of the cross-reference stream (7.5.8). */
type Entry = [type: 0 | 1 | 2, where: number, index: number];
const WIDTHS = [1, 4, 2] as const;

export class PdfFile {
  private readonly chunks: Uint8Array[] = [];
  private length = 0;
  private readonly entries: Entry[] = [[0, 0, 65535]];
  /** The object stream that is being filled: where its objects begin in it, and what they are. */
  private heads: number[] = [];
  private readonly bodies = new Bytes();
  /** Of each stream its length and checksum, of the rest a hash: together they tell any two files apart. */
  private readonly sums: string[] = [];

  constructor() {
    this.push('%PDF-1.7\n%\xff\xff\xff\xff\n');
  }

  /** A number for an object that is written later. */
  reserve(): number {
    return this.entries.push([0, 0, 0]) - 1;
  }
  /** Writes a reserved object that is no stream. */
  put(id: number, body: string): void {
    this.heads.push(id, this.bodies.length);
    this.bodies.text(body).text('\n');
    if (this.heads.length === 2 * PER_STREAM) this.pack();
  }
  /** Writes an object that is no stream. @returns its number */
  add(body: string): number {
    const id = this.reserve();
    this.put(id, body);
    return id;
  }

  /** Writes content that is the same in every copy and, most likely, in the next print. @returns its number */
  shared(content: Uint8Array, entries = ''): number {
    return this.write(deflatedOnce(content), `${entries} /Filter /FlateDecode`, this.reserve());
  }
  /** Writes a stream; `entries` are the dictionary's own. @returns its number */
  stream(content: string | Uint8Array, entries = '', id = this.reserve()): number {
    const bytes = typeof content === 'string' ? latin1(content) : content;
    return this.write(deflated(bytes), `${entries} /Filter /FlateDecode`, id);
  }
  /** Writes what `deflated` made. @returns its number */
  ready(data: Uint8Array, entries: string): number {
    return this.write(data, `${entries} /Filter /FlateDecode`, this.reserve());
  }
  /** Writes bytes as they are. @returns its number */
  plain(bytes: Uint8Array, entries: string): number {
    this.sums.push(fingerprint(bytes));
    return this.write(bytes, entries, this.reserve());
  }

  private write(data: Uint8Array, entries: string, id: number): number {
    this.entries[id] = [1, this.length, 0];
    this.sums.push(`${entries} ${data.length} ${data.slice(-4).join()}`); // zlib ends with a checksum of what was deflated
    this.push(`${id} 0 obj\n<<${entries} /Length ${data.length}>>\nstream\n`);
    this.push(data);
    this.push('\nendstream\nendobj\n');
    return id;
  }

  private push(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? latin1(part) : part;
    this.chunks.push(bytes);
    this.length += bytes.length;
  }

  /** Closes the file. @param root number of the catalogue @param info number of the information dictionary @returns its bytes */
  finish(root: number, info: number): Uint8Array {
    this.pack();
    const start = this.length;
    const id = this.reserve();
    this.entries[id] = [1, start, 0];
    const hash = `<${fingerprint(this.sums.join('\n')).slice(0, 32)}>`;
    const columns = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];
    const shape = `/Size ${this.entries.length} /W [${WIDTHS.join(' ')}] /DecodeParms <</Predictor 12 /Columns ${columns}>>`;
    this.stream(predicted(this.rows(), columns), `/Type /XRef ${shape} /Root ${ref(root)} /Info ${ref(info)} /ID [${hash} ${hash}]`, id);
    this.push(`startxref\n${start}\n%%EOF\n`);
    return joined(this.chunks);
  }

  private rows(): Uint8Array {
    const rows = new DataView(new ArrayBuffer(this.entries.length * 7));
    this.entries.forEach(([type, where, index], id) => {
      rows.setUint8(id * 7, type);
      rows.setUint32(id * 7 + 1, where);
      rows.setUint16(id * 7 + 5, index);
    });
    return new Uint8Array(rows.buffer);
  }

  /** Writes the objects since the last time as an object stream (7.5.7). */
  private pack(): void {
    const { heads, bodies } = this;
    if (!heads.length) return;
    const stream = this.reserve();
    const head = latin1(`${heads.join(' ')}\n`);
    heads.forEach((id, i) => i % 2 === 0 && (this.entries[id] = [2, stream, i / 2]));
    this.stream(joined([head, bodies.written]), `/Type /ObjStm /N ${heads.length / 2} /First ${head.length}`, stream);
    this.heads = [];
    bodies.cut(0);
  }
}

/** Each row less the one above it, as PNG's filter "up" has it: rows of neighbours are much alike (7.4.4.4). */
function predicted(rows: Uint8Array, columns: number): Uint8Array {
  const out = new Uint8Array((rows.length / columns) * (columns + 1));
  for (let from = 0, to = 0; from < rows.length; from += columns) {
    out[to++] = 2;
    for (let i = from; i < from + columns; i++) out[to++] = (rows[i] as number) - (rows[i - columns] ?? 0);
  }
  return out;
}
