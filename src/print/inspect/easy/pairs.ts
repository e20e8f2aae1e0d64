// Pictures and the words that go with them.
import type { ImageItem, Pt, Rect, SymbolItem } from '../../frame.js';
import { around, paragraphsOf } from '../paragraphs.js';
import type { Laying, Thing } from '../painted.js';

export type PictureThing = Thing & { item: SymbolItem | ImageItem };
export const isPicture = (thing: Thing): thing is PictureThing => thing.item.k === 'symbol' || thing.item.k === 'image';
export const sideOf = ({ box: [left, top, right, bottom] }: Thing): Pt => Math.max(right - left, bottom - top);
export const nameOf = ({ item }: PictureThing): string => (item.k === 'symbol' ? item.id : item.src);

/** A picture, and what words stand beside it: boxes on the leaf. */
export interface Pair {
  picture: PictureThing;
  right: Rect[];
  left: Rect[];
}

/** Points between a picture and its words: more, and they belong to something else. */
const NEAR = 64;

/** Each picture of a part with the words level with it, up to the next picture on either side. */
export function pairsOf(laying: Laying): Pair[] {
  const pictures = laying.things.filter(isPicture);
  if (pictures.length === 0) return [];
  const words = paragraphsOf(laying).map(around);
  return pictures.map((picture) => {
    const [left, , right] = picture.box;
    const beside = pictures.map(({ box }) => box).filter((box) => isLevel(box, picture.box));
    const after = Math.min(Infinity, ...beside.map((box) => box[0]).filter((x) => x > left + 1));
    const before = Math.max(-Infinity, ...beside.map((box) => box[2]).filter((x) => x < right - 1));
    const level = words.filter((box) => isLevel(box, picture.box));
    return {
      picture,
      right: level.filter((box) => box[0] >= right - 2 && box[0] <= right + NEAR && box[0] < after),
      left: level.filter((box) => box[2] <= left + 2 && box[2] >= left - NEAR && box[2] > before),
    };
  });
}

/** Some of a line's letters stand beside it, not only its white. */
const SOME = 6;
const isLevel = ([, top, , bottom]: Rect, [, above, , below]: Rect): boolean => Math.min(bottom, below) - Math.max(top, above) > SOME;
