// Small pictures, made here.
import { zlibSync } from 'fflate';

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes: Uint8Array): number => ~bytes.reduce((c, b) => (CRC[(c ^ b) & 255] as number) ^ (c >>> 8), 0xffffffff) >>> 0;

function chunk(name: string, body: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + body.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, body.length);
  out.set(
    [...name].map((c) => c.charCodeAt(0)),
    4,
  );
  out.set(body, 8);
  view.setUint32(8 + body.length, crc(out.subarray(4, 8 + body.length)));
  return out;
}

export interface PngOptions {
  /** 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha. */
  type?: number;
  depth?: number;
  interlaced?: boolean;
  /** Rows as they stand in the file, each with its filter byte. Left out: all zero. */
  rows?: Uint8Array;
  extra?: [string, Uint8Array][];
}
/** A PNG of a size. */
export function pngOf(
  width: number,
  height: number,
  { type = 2, depth = 8, interlaced = false, rows, extra = [] }: PngOptions = {},
): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([depth, type, 0, 0, interlaced ? 1 : 0], 8);
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[type] ?? 1;
  const raw = rows ?? new Uint8Array((1 + Math.ceil((width * channels * depth) / 8)) * height);
  const parts = [
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...extra.map(([name, body]) => chunk(name, body)),
    chunk('IDAT', zlibSync(raw)),
    chunk('IEND', new Uint8Array()),
  ];
  return Uint8Array.from(parts.flatMap((p) => [...p]));
}

/** The head of a JPEG: enough to be measured and embedded, not to be seen. */
export const jpegOf = (width: number, height: number, channels = 3): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    0xff,
    0xc0,
    0,
    8 + 3 * channels,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    channels,
    ...new Array(3 * channels).fill(0),
    0xff,
    0xd9,
  ]);
