// `picture-right-of-words` and `picture-not-level`: the eye meets the picture first, and its words right beside it.
import type { Rect } from '../../frame.js';
import type { Laying, Leaf } from '../painted.js';
import { nameOf, pairsOf, type Pair } from './pairs.js';
import { ours, quoted, type EasyRule, type Finding } from './rule.js';

type Look = (pair: Pair, leaf: Leaf, block: number | null) => Finding[];
const eachPair =
  (look: Look): EasyRule =>
  ({ leaves }) =>
    leaves.flatMap((leaf) => leaf.parts.flatMap((laying: Laying) => pairsOf(laying).flatMap((pair) => look(pair, leaf, laying.block))));

export const pictureRightOfWords = eachPair(({ picture, left, right }, leaf, block) => {
  if (left.length === 0 || right.length > 0) return [];
  const name = quoted(nameOf(picture));
  return [
    {
      rule: 'picture-right-of-words',
      block,
      message: {
        da: `Side ${leaf.number}: billedet ${name.da} står til højre for sine ord.`,
        en: `Page ${leaf.number}: the picture ${name.en} stands at the right of its words.`,
      },
      hint: ours({ da: 'billedets plads', en: 'the place of the picture' }),
    },
  ];
});

export const pictureNotLevel = eachPair(({ picture, right }, leaf, block) => {
  if (right.length === 0) return [];
  const [, top, , bottom] = picture.box;
  const off = Math.abs((top + bottom) / 2 - middleOf(right));
  if (off <= (bottom - top) / 2 || beginsBeside(right, picture.box)) return [];
  const name = quoted(nameOf(picture));
  return [
    {
      rule: 'picture-not-level',
      block,
      message: {
        da: `Side ${leaf.number}: billedet ${name.da} står ikke ud for sine ord.`,
        en: `Page ${leaf.number}: the picture ${name.en} is not level with its words.`,
      },
      hint: {
        da: 'Skriv færre linjer til billedet, eller giv de næste linjer et billede for sig.',
        en: 'Write fewer lines beside the picture, or give the next lines a picture of their own.',
      },
    },
  ];
});
/** Words that go on below their picture, as in a warning, begin beside it. */
const LINE = 12;
const beginsBeside = (words: readonly Rect[], [, top, , bottom]: Rect): boolean => {
  const first = Math.min(...words.map((box) => box[1])) + LINE;
  return first >= top && first <= bottom;
};
const middleOf = (boxes: readonly Rect[]): number =>
  (Math.min(...boxes.map(([, top]) => top)) + Math.max(...boxes.map(([, , , bottom]) => bottom))) / 2;
