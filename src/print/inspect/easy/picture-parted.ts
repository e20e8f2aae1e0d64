// `picture-parted`: no page ends between a picture and its words.
import type { Rect } from '../../frame.js';
import { layingOf, type Laying, type Leaf } from '../painted.js';
import { nameOf, pairsOf, type Pair } from './pairs.js';
import { quoted, type EasyRule, type Finding, type Paper } from './rule.js';

export const pictureParted: EasyRule = (paper) =>
  paper.leaves.flatMap((leaf) => leaf.parts.filter(isCut).flatMap((laying) => ofPart(laying, leaf, paper)));

const HAIR = 0.1;
const isCut = ({ part: { from, to, frame } }: Laying): boolean => from > HAIR || to < frame.height - HAIR;

/** The pairs of the whole frame, of which a part shows only the picture or only some of the words. */
function ofPart({ block, part, frame }: Laying, leaf: Leaf, { widthOf }: Paper): Finding[] {
  const whole = layingOf({ ...part, from: 0, to: frame.height, x: 0, y: 0 }, 1, widthOf);
  const shows = ([, top, , bottom]: Rect): boolean => (top + bottom) / 2 >= part.from && (top + bottom) / 2 <= part.to;
  return pairsOf(whole)
    .filter(({ picture, right }) => shows(picture.box) && right.some(([, top, , bottom]) => top < part.from - 1 || bottom > part.to + 1))
    .map((pair) => told(pair, leaf, block));
}

function told({ picture }: Pair, { number }: Leaf, block: number | null): Finding {
  const name = quoted(nameOf(picture));
  return {
    rule: 'picture-parted',
    block,
    message: {
      da: `Side ${number}: billedet ${name.da} står ikke på samme side som alle sine ord.`,
      en: `Page ${number}: the picture ${name.en} does not stand on the same page as all its words.`,
    },
    hint: { da: 'Sæt `::page-break` på en linje for sig før billedet.', en: 'Put `::page-break` on a line of its own before the picture.' },
  };
}
