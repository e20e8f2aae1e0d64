// `other-typeface`: one family without serifs on the whole sheet, never slanted, never light.
import type { Words } from '../../../model/index.js';
import { familyOf } from './faces.js';
import { lettersOf, ours, saidBy, type EasyRule, type Letters, type Paper } from './rule.js';
import { leastWeight, sansSerif } from './thresholds.js';

export const otherTypeface: EasyRule = (paper) => {
  // The letter on a theme's mark is a sign, and the same on all sheets.
  const all = [...lettersOf(paper.leaves)].filter(({ letters }) => letters.el >= 0 || !letters.drawn);
  const family = commonest(all.map(({ letters }) => familyOf(letters.item)));
  return all.flatMap(({ leaf, laying, letters }) => {
    const why = wrongWith(letters, family, paper);
    if (!why) return [];
    const words = saidBy(letters);
    return [
      {
        rule: 'other-typeface',
        block: laying.block,
        message: { da: `Side ${leaf.number}: ${words.da} står ${why.da}.`, en: `Page ${leaf.number}: ${words.en} is set ${why.en}.` },
        hint: ours({ da: 'skriften', en: 'the typeface' }),
      },
    ];
  });
};

function wrongWith({ item }: Letters, family: string | undefined, { face }: Paper): Words | null {
  const own = familyOf(item);
  const facts = face(item.font);
  if (!(sansSerif as readonly string[]).includes(own)) return { da: `med en anden skrift (${own})`, en: `in another typeface (${own})` };
  if (own !== family) return { da: `med en anden skrift (${own}) end resten af arket`, en: `in another typeface (${own}) than the rest` };
  if (facts?.italic) return { da: 'med kursiv', en: 'in italics' };
  return facts && facts.weight < leastWeight ? { da: 'med en tynd skrift', en: 'in a light weight' } : null;
}

function commonest(list: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
