// How large a picture is, from its first bytes. Nothing is decoded.
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** More pixels than a printed A4 page can show; decoding them would fill the memory. */
const MOST = 40_000_000;

/** True when the bytes begin as a PNG file does. */
export const isPng = (bytes: Uint8Array): boolean => PNG.every((b, i) => bytes[i] === b);
/** True when the bytes begin as a JPEG file does. */
export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

/** Width and height in pixels of a PNG or JPEG; null when it is neither, broken or too large to print. */
export function pixelsOf(bytes: Uint8Array): [number, number] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = isPng(bytes) ? sizeOfPng(view) : isJpeg(bytes) ? (jpegHeader(bytes)?.size ?? null) : null;
  return size && size[0] > 0 && size[1] > 0 && size[0] * size[1] <= MOST ? size : null;
}

const sizeOfPng = (view: DataView): [number, number] | null => (view.byteLength >= 33 ? [view.getUint32(16), view.getUint32(20)] : null);

/** The frame header of a JPEG (ITU T.81, B.2.2): size, bits and number of components. */
export function jpegHeader(bytes: Uint8Array): { size: [number, number]; bits: number; channels: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame)
      return { bits: view.getUint8(at + 4), size: [view.getUint16(at + 7), view.getUint16(at + 5)], channels: view.getUint8(at + 9) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
