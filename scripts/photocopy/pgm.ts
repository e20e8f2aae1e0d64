// Grey pictures as pdftoppm writes them: one after another, each "P5", width, height, 255 and a byte a dot.
import type { Picture } from './model.js';

/** The pictures in a stream of PGM. White is 0, black is 1. */
export function* picturesIn(bytes: Uint8Array): Generator<Picture> {
  let at = 0;
  while (at < bytes.length) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(String.fromCharCode(...bytes.subarray(at, at + 40)));
    if (!head) throw new Error(`no PGM at byte ${at}`);
    const [width, height] = [Number(head[1]), Number(head[2])];
    const from = at + head[0].length;
    at = from + width * height;
    yield { width, height, dark: Float32Array.from(bytes.subarray(from, at), (byte) => 1 - byte / 255) };
  }
}
