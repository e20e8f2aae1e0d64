// The rules about the sheet as a whole: its paper, its pages and their numbers.
import type { Leaf } from '../painted.js';
import { isPageNumber, ours, type EasyRule, type Paper } from './rule.js';
import { a5, pages } from './thresholds.js';

/** What is carried in a pocket is small on purpose, and no document to read through. */
const isPocket = ({ carrier }: Paper): boolean => carrier === 'cards' || carrier === 'wallet';
const firstBlock = ({ leaves }: Paper): number | null =>
  leaves.flatMap(({ parts }) => parts).find(({ block }) => block !== null)?.block ?? null;

/** `too-many-pages` */
export const tooManyPages: EasyRule = (paper) => {
  const count = paper.leaves.length;
  if (count <= pages || isPocket(paper)) return [];
  return [
    {
      rule: 'too-many-pages',
      block: firstBlock(paper),
      message: {
        da: `Arket har ${count} sider. Letlæst har højst ${pages}.`,
        en: `The sheet has ${count} pages. Easy-read has at most ${pages}.`,
      },
      hint: { da: 'Del det i flere ark, eller gør det kortere.', en: 'Divide it into several sheets, or make it shorter.' },
    },
  ];
};

/** `paper-too-small` */
export const paperTooSmall: EasyRule = (paper) => {
  if (isPocket(paper)) return [];
  const small = paper.leaves.find(isSmall);
  if (!small) return [];
  const [wide, high] = [small.width, small.height].map((pt) => Math.round((pt * 25.4) / 72));
  return [
    {
      rule: 'paper-too-small',
      block: firstBlock(paper),
      message: {
        da: `Side ${small.number} er ${wide} × ${high} mm på papiret. Letlæst er mindst A5.`,
        en: `Page ${small.number} is ${wide} × ${high} mm on paper. Easy-read is at least A5.`,
      },
      hint: { da: 'Tryk arket på A4: `carrier: a4`.', en: 'Print the sheet on A4: `carrier: a4`.' },
    },
  ];
};
const isSmall = ({ width, height }: Leaf): boolean => Math.min(width, height) < a5.short || Math.max(width, height) < a5.long;

/** `no-page-number`: on all pages but those that are a front: a cover, a certificate, the outside of a fold. */
export const noPageNumber: EasyRule = (paper) => {
  const { leaves, carrier, cover } = paper;
  if (cover || carrier === 'certificate') return [];
  return leaves
    .filter((leaf, i) => !(carrier === 'wallet' && i === 0) && isRead(leaf) && !isNumbered(leaf))
    .map(({ number }) => ({
      rule: 'no-page-number',
      block: firstBlock(paper),
      message: { da: `Side ${number} har intet sidetal.`, en: `Page ${number} has no page number.` },
      hint: ours({ da: 'foden', en: 'the foot' }),
    }));
};
const isRead = ({ parts }: Leaf): boolean => parts.some(({ block, things }) => block !== null && things.length > 0);
const isNumbered = ({ parts, values }: Leaf): boolean =>
  parts.some(({ things }) => things.some((thing) => isPageNumber(thing) && thing.item.k === 'slot' && Boolean(values[thing.item.name])));
