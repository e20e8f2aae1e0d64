// `too-many-picture-rows`: a page of A4 with more is a wall of pictures.
import type { Leaf } from '../painted.js';
import { pairsOf, sideOf, type PictureThing } from './pairs.js';
import type { EasyRule } from './rule.js';
import { pictureRows, rowPicture } from './thresholds.js';

/** Larger paper shows more; that is what a poster is for. Smaller holds less by itself. */
export const tooManyPictureRows: EasyRule = ({ leaves, carrier }) => {
  if (carrier === 'cards' || carrier === 'poster' || carrier === 'tiles') return [];
  return leaves.flatMap((leaf) => {
    const rows = rowsOf(leaf);
    const [seventh] = rows.slice(pictureRows);
    if (!seventh) return [];
    return [
      {
        rule: 'too-many-picture-rows',
        block: seventh.block,
        message: {
          da: `Side ${leaf.number} har ${rows.length} rækker med billeder. Letlæst har højst ${pictureRows}.`,
          en: `Page ${leaf.number} has ${rows.length} rows of pictures. Easy-read has at most ${pictureRows}.`,
        },
        hint: {
          da: 'Sæt `::page-break` på en linje for sig før rækken her, eller tag nogle af rækkerne ud.',
          en: 'Put `::page-break` on a line of its own before the row here, or take some of the rows out.',
        },
      },
    ];
  });
};
interface Row {
  block: number | null;
  top: number;
  bottom: number;
}
/** Pictures that begin a row of words, from the top; those beside each other are one row. The title's picture is none. */
function rowsOf(leaf: Leaf): Row[] {
  const rows: Row[] = [];
  for (const laying of leaf.parts) {
    if (laying.block === null || laying.things.some(({ tag }) => tag === 'H1')) continue;
    for (const { picture, right } of pairsOf(laying))
      if (right.length > 0 && sideOf(picture) >= rowPicture) addTo(rows, picture, laying.block);
  }
  return rows;
}
function addTo(rows: Row[], { box: [, top, , bottom] }: PictureThing, block: number): void {
  const middle = (top + bottom) / 2;
  if (!rows.some((row) => middle > row.top && middle < row.bottom)) rows.push({ block, top, bottom });
}
