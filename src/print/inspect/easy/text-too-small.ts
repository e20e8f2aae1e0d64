// `text-too-small`: letters for the reader look at least as large as 14 pt Arial.
import type { Laying, Leaf } from '../painted.js';
import { decimal, isPageNumber, lettersOf, ours, saidBy, type EasyRule, type Letters, type Paper } from './rule.js';
import { arial, ROUNDED } from './thresholds.js';

export const textTooSmall: EasyRule = (paper) =>
  [...lettersOf(paper.leaves)].flatMap(({ leaf, laying, letters }) => {
    const { item } = letters;
    const xHeight = paper.face(item.font)?.xHeight;
    if (xHeight === undefined || !isForReader(letters, laying, paper)) return [];
    const looks = (item.size * leaf.scale * xHeight) / arial.xHeight;
    if (looks + ROUNDED >= arial.size) return [];
    const [is, words] = [decimal(looks), saidBy(letters)];
    return [
      {
        rule: 'text-too-small',
        block: laying.block,
        message: {
          da: `Side ${leaf.number}: ${words.da} svarer til ${is.da} pt Arial. Letlæst er mindst ${arial.size}.`,
          en: `Page ${leaf.number}: ${words.en} looks like ${is.en} pt Arial. Easy-read has at least ${arial.size}.`,
        },
        hint: hintFor(leaf, letters),
      },
    ];
  });

/** A page that was made smaller, and a drawing on small paper, which is as large as its room: an editor can choose other paper. */
const hintFor = ({ scale, width }: Leaf, { drawn }: Letters): ReturnType<typeof ours> =>
  scale < 1 || (drawn && width < A4)
    ? { da: 'Det er for småt på det lille papir. Tryk arket på A4.', en: 'It is too small on the small paper. Print the sheet on A4.' }
    : ours({ da: 'skriftens størrelse', en: 'the size of type' });
const A4 = 590;

/**
 * Staff read what is no content of the page (credits and version in its foot), and on the back of a card which card of the deck it is: its
 * last words. Those may be small. The page's number is the reader's.
 */
function isForReader(letters: Letters, { block, things }: Laying, { carrier }: Paper): boolean {
  if (isPageNumber(letters)) return carrier !== 'cards' && carrier !== 'wallet' && carrier !== 'tiles';
  if (letters.el < 0 && !letters.drawn) return false;
  return carrier !== 'cards' || block === null || letters.el !== things.findLast(({ el }) => el >= 0)?.el || isOnly(letters, things);
}
const isOnly = (letters: Letters, things: Laying['things']): boolean => things.every(({ el }) => el < 0 || el === letters.el);
