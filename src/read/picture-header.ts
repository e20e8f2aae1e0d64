/** What a picture file's first bytes say. Lengths in pixels. */
export interface PictureHeader {
  kind: 'png' | 'jpeg';
  width: number;
  height: number;
}

/**
 * Reads the size of a PNG (ISO/IEC 15948) or JPEG (ITU T.81) from its header, without decoding it.
 *
 * @returns null when the bytes are neither
 */
export function pictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return png(view) ?? jpeg(view);
}

function png(view: DataView): PictureHeader | null {
  const signed = view.byteLength >= 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  // The first chunk must be IHDR.
  if (!signed || view.getUint32(12) !== 0x49484452) return null;
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function jpeg(view: DataView): PictureHeader | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // fill byte
    } else if (isFrame(marker)) {
      return { kind: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    } else {
      at += 2 + view.getUint16(at + 2);
    }
  }
  return null;
}

/** SOF0–SOF15, without DHT (C4), JPG (C8) and DAC (CC), which lie among them. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
