// A PDF file in the making (ISO 32000-1, 7.5). Dictionaries go into object streams, for a tagged file is mostly small dictionaries;
// everything is deflated by fflate, and the file's id is a hash of what is in it: the same bytes on every version of Node and in the browser.
import { zlibSync } from 'fflate';
import { fingerprint } from '../../model/fingerprint.js';
import { joined, latin1, ref } from './syntax.js';

/** Objects in one object stream. */
const PER_STREAM = 200;
const LEVEL = 4;

/** Shared content of this process, deflated. A page that is printed again, as in a preview, need not be deflated again. */
const known = new Map<string, Uint8Array>();
const MOST_KNOWN = 48_000_000;
let knownBytes = 0;

/** As every stream of ours is deflated (zlib, RFC 1950). */
export const deflated = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: LEVEL });

function deflatedOnce(content: string): Uint8Array {
  const found = known.get(content);
  if (found) return found;
  const data = deflated(latin1(content));
  knownBytes += content.length + data.length;
  if (knownBytes > MOST_KNOWN) {
    known.clear();
    knownBytes = content.length + data.length;
  }
  known.set(content, data);
  return data;
}

export class PdfFile {
  private readonly chunks: Uint8Array[] = [];
  private length = 0;
  /** Where each object begins; not set when it is in an object stream. */
  private readonly offsets: (number | undefined)[] = [];
  private packed: [id: number, body: string][] = [];
  /** Of each stream its length and checksum, of the rest a hash: together they tell any two files apart. */
  private readonly sums: string[] = [];

  constructor() {
    this.push('%PDF-1.7\n%\xff\xff\xff\xff\n');
  }

  /** A number for an object that is written later. */
  reserve(): number {
    return this.offsets.push(undefined);
  }
  /** Writes a reserved object that is no stream. */
  put(id: number, body: string): void {
    this.packed.push([id, body]);
  }
  /** Writes an object that is no stream. @returns its number */
  add(body: string): number {
    const id = this.reserve();
    this.put(id, body);
    return id;
  }

  /** Writes content that is the same in every copy and, most likely, in the next print. @returns its number */
  shared(content: string, entries = ''): number {
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
    this.offsets[id - 1] = this.length;
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
    const where = this.pack();
    const size = this.offsets.length + 2;
    const rows = new DataView(new ArrayBuffer(size * 7));
    rows.setUint16(5, 65535);
    const start = this.length;
    for (let id = 1; id < size; id++) {
      const packed = where.get(id);
      const offset = id === size - 1 ? start : this.offsets[id - 1];
      rows.setUint8(id * 7, packed ? 2 : offset === undefined ? 0 : 1);
      rows.setUint32(id * 7 + 1, packed?.stream ?? offset ?? 0);
      rows.setUint16(id * 7 + 5, packed?.index ?? 0);
    }
    const hash = `<${fingerprint(this.sums.join('\n')).slice(0, 32)}>`;
    const entries = `/Type /XRef /Size ${size} /W [1 4 2] /Root ${ref(root)} /Info ${ref(info)} /ID [${hash} ${hash}]`;
    this.stream(new Uint8Array(rows.buffer), entries);
    this.push(`startxref\n${start}\n%%EOF\n`);
    return joined(this.chunks);
  }

  /** Writes the object streams (7.5.7). @returns where each object went */
  private pack(): Map<number, { stream: number; index: number }> {
    const where = new Map<number, { stream: number; index: number }>();
    for (let i = 0; i < this.packed.length; i += PER_STREAM) {
      const group = this.packed.slice(i, i + PER_STREAM);
      const stream = this.reserve();
      let at = 0;
      const heads = group.map(([id, body]) => {
        const head = `${id} ${at}`;
        at += body.length + 1;
        return head;
      });
      const head = `${heads.join(' ')}\n`;
      this.stream(head + group.map(([, body]) => body).join('\n'), `/Type /ObjStm /N ${group.length} /First ${head.length}`, stream);
      group.forEach(([id], index) => where.set(id, { stream, index }));
    }
    return where;
  }
}
