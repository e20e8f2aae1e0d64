// PNG (ISO/IEC 15948) → samples for a PDF image. Decoded here and at once: inflating in the background would put objects in another
// order each time, and hangs where a Content-Security-Policy forbids the worker it takes.
import { Unzlib } from 'fflate';

export interface Samples {
  width: number;
  height: number;
  /** 1 (grey) or 3 (red, green, blue) bytes a pixel. */
  channels: 1 | 3;
  colour: Uint8Array;
  /** One byte a pixel; null when the picture is solid. */
  alpha: Uint8Array | null;
}

interface Header {
  width: number;
  height: number;
  depth: number;
  type: number;
}
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Decodes a PNG that is not interlaced. Throws in plain words when it cannot. */
export function decodePng(bytes: Uint8Array): Samples {
  const { header, data, palette, transparent } = chunksOf(bytes);
  const channels = CHANNELS[header.type];
  if (!channels) throw new Error('not a PNG colour type');
  const raw = unfilter(inflated(data, (widthInBytes(header, channels) + 1) * header.height), header, channels);
  return spread(samplesOf(raw, header, channels), header, channels, palette, transparent);
}

function chunksOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let header: Header | null = null;
  let palette = new Uint8Array();
  let transparent = new Uint8Array();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.slice(at + 8, at + 8 + length);
    if (name === 'IHDR') header = headerOf(body);
    else if (name === 'PLTE') palette = body;
    else if (name === 'tRNS') transparent = body;
    else if (name === 'IDAT') data.push(body);
    else if (name === 'IEND') break;
    at += 12 + length;
  }
  if (!header) throw new Error('no header in the PNG');
  const all = new Uint8Array(data.reduce((sum, d) => sum + d.length, 0));
  data.reduce((at, d) => (all.set(d, at), at + d.length), 0);
  return { header, data: all, palette, transparent };
}

function headerOf(body: Uint8Array): Header {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  if (view.getUint8(12)) throw new Error('the PNG is interlaced; save it without');
  return { width: view.getUint32(0), height: view.getUint32(4), depth: view.getUint8(8), type: view.getUint8(9) };
}

const widthInBytes = ({ width, depth }: Header, channels: number): number => Math.ceil((width * channels * depth) / 8);

/** Packed bytes that are opened at a time: at most a thousand times as many come out. */
const AT_ONCE = 4096;

/** Opens the data up to the size that the header promises: a small file may hold gigabytes. Shorter when there is less. */
function inflated(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let at = 0;
  const stream = new Unzlib((chunk) => {
    const room = chunk.subarray(0, size - at);
    out.set(room, at);
    at += room.length;
  });
  for (let from = 0; from < data.length && at < size; from += AT_ONCE) {
    const to = from + AT_ONCE;
    stream.push(data.slice(from, to), to >= data.length);
  }
  return out.subarray(0, at);
}

/** Undoes the five filters of PNG, row by row. */
function unfilter(raw: Uint8Array, header: Header, channels: number): Uint8Array {
  const row = widthInBytes(header, channels);
  const back = Math.max(1, (channels * header.depth) >> 3);
  if (raw.length < (row + 1) * header.height) throw new Error('the PNG is cut short');
  const out = new Uint8Array(row * header.height);
  for (let y = 0; y < header.height; y++) {
    const filter = raw[y * (row + 1)] as number;
    for (let x = 0; x < row; x++) {
      const left = x >= back ? (out[y * row + x - back] as number) : 0;
      const up = y ? (out[(y - 1) * row + x] as number) : 0;
      const corner = y && x >= back ? (out[(y - 1) * row + x - back] as number) : 0;
      out[y * row + x] = (raw[y * (row + 1) + 1 + x] as number) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const p = left + up - corner;
  const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** One number a sample: 8 bits of it, and as they stand when they are fewer. */
function samplesOf(raw: Uint8Array, header: Header, channels: number): Uint8Array {
  const { width, height, depth } = header;
  if (depth === 8) return raw;
  const row = widthInBytes(header, channels);
  const out = new Uint8Array(width * height * channels);
  for (let y = 0, n = 0; y < height; y++)
    for (let x = 0; x < width * channels; x++, n++) {
      if (depth === 16) out[n] = raw[y * row + 2 * x] as number;
      else out[n] = ((raw[y * row + ((x * depth) >> 3)] as number) >> (8 - depth - ((x * depth) & 7))) & ((1 << depth) - 1);
    }
  return out;
}

function spread(samples: Uint8Array, header: Header, channels: number, palette: Uint8Array, transparent: Uint8Array): Samples {
  const { width, height, type, depth } = header;
  const count = width * height;
  const indexed = type === 3;
  const wide: 1 | 3 = type === 2 || type === 6 || indexed ? 3 : 1;
  const colour = new Uint8Array(count * wide);
  const alpha = channels === 2 || channels === 4 || transparent.length ? new Uint8Array(count).fill(255) : null;
  const scale = type === 0 && depth < 8 ? 255 / ((1 << depth) - 1) : 1;
  const key = transparent.length && !indexed ? keyOf(transparent, type === 2 ? 3 : 1, depth) : null;
  for (let i = 0; i < count; i++) {
    const at = i * channels;
    for (let c = 0; c < wide; c++)
      colour[i * wide + c] = indexed ? (palette[(samples[at] as number) * 3 + c] ?? 0) : Math.round((samples[at + c] as number) * scale);
    if (!alpha) continue;
    if (indexed) alpha[i] = transparent[samples[at] as number] ?? 255;
    else if (key) alpha[i] = key.every((k, c) => samples[at + c] === k) ? 0 : 255;
    else alpha[i] = samples[at + channels - 1] as number;
  }
  return { width, height, channels: wide, colour, alpha };
}

/** The one colour that is transparent, in the samples' own bits. */
function keyOf(transparent: Uint8Array, channels: number, depth: number): number[] {
  return Array.from({ length: channels }, (_, c) => (depth === 16 ? transparent[2 * c] : transparent[2 * c + 1]) as number);
}
