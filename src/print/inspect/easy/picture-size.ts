// `picture-too-small` and `text-on-picture`: a picture is large, and nothing is written on it.
import type { Rect } from '../../frame.js';
import { isPicture, nameOf, sideOf } from './pairs.js';
import { decimal, isLetters, ours, quoted, saidBy, type EasyRule } from './rule.js';
import { leastPicture, ROUNDED } from './thresholds.js';

export const pictureTooSmall: EasyRule = ({ leaves }) =>
  leaves.flatMap((leaf) =>
    leaf.parts.flatMap(({ block, things }) =>
      things
        .filter(isPicture)
        .filter((picture) => sideOf(picture) + ROUNDED < leastPicture)
        .map((picture) => {
          const [name, is] = [quoted(nameOf(picture)), decimal(sideOf(picture))];
          return {
            rule: 'picture-too-small',
            block,
            message: {
              da: `Side ${leaf.number}: billedet ${name.da} er ${is.da} punkter på papiret. Det skal være mindst ${leastPicture}.`,
              en: `Page ${leaf.number}: the picture ${name.en} is ${is.en} points on paper. It must be at least ${leastPicture}.`,
            },
            hint: {
              da: 'Sæt færre billeder ved siden af hinanden, eller giv kolonnen mere plads.',
              en: 'Put fewer pictures beside each other, or give the column more room.',
            },
          };
        }),
    ),
  );

export const textOnPicture: EasyRule = ({ leaves }) =>
  leaves.flatMap((leaf) =>
    leaf.parts.flatMap(({ block, things }) => {
      const pictures = things.filter(isPicture);
      if (pictures.length === 0) return [];
      return things.filter(isLetters).flatMap((letters) => {
        const [left, , right] = letters.box;
        const { y, size } = letters.item;
        const drawn: Rect = [
          left,
          letters.box[3] - (letters.own[3] - y + size / 2) * leaf.scale,
          right,
          letters.box[3] - (letters.own[3] - y) * leaf.scale,
        ];
        const under = pictures.find((picture) => overlap(drawn, picture.box));
        if (!under) return [];
        const [words, name] = [saidBy(letters), quoted(nameOf(under))];
        return [
          {
            rule: 'text-on-picture',
            block,
            message: {
              da: `Side ${leaf.number}: ${words.da} står oven på billedet ${name.da}.`,
              en: `Page ${leaf.number}: ${words.en} stands on the picture ${name.en}.`,
            },
            hint: ours({ da: 'billedets plads', en: 'the place of the picture' }),
          },
        ];
      });
    }),
  );
/** More than a hair of one lies on the other. */
const HAIR = 2;
const overlap = (a: Rect, b: Rect): boolean =>
  Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > HAIR && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > HAIR;
