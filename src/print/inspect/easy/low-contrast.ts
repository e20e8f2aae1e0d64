// `low-contrast`: letters against what is really painted under them (WCAG 1.4.3).
import type { Hex } from '../../frame.js';
import type { Laying, Leaf } from '../painted.js';
import { runWidth } from './faces.js';
import { groundAt } from './ground.js';
import { decimal, isLetters, ours, saidBy, type EasyRule, type Finding, type Letters, type Paper } from './rule.js';
import { boldWeight, contrast, large } from './thresholds.js';

export const lowContrast: EasyRule = (paper) => paper.leaves.flatMap((leaf) => leaf.parts.flatMap((laying) => ofPart(laying, leaf, paper)));

function ofPart({ block, things }: Laying, leaf: Leaf, paper: Paper): Finding[] {
  const grounds: Laying['things'] = [];
  return things.flatMap((thing) => {
    if ('fill' in thing.item && thing.item.fill) grounds.push(thing);
    if (!isLetters(thing)) return [];
    const [has, needs] = [leastContrast(thing, grounds, paper), neededBy(thing, leaf, paper)];
    return has >= needs ? [] : [told(thing, { has, needs }, leaf, block)];
  });
}

function told(letters: Letters, { has, needs }: { has: number; needs: number }, leaf: Leaf, block: number | null): Finding {
  const [words, is, least] = [saidBy(letters), decimal(Math.floor(has * 10) / 10), decimal(needs)];
  return {
    rule: 'low-contrast',
    block,
    message: {
      da: `Side ${leaf.number}: ${words.da} står ${is.da}:1 mod sin baggrund. Mindst ${least.da}:1 kan læses af de fleste.`,
      en: `Page ${leaf.number}: ${words.en} stands ${is.en}:1 against its ground. Most can read ${least.en}:1.`,
    },
    hint: ours({ da: 'skriftens eller fladens farve', en: 'the colour of type or ground' }),
  };
}

/** Where a run is palest: at its beginning, middle and end. */
function leastContrast({ item }: Letters, grounds: Laying['things'], { face }: Paper): number {
  const facts = face(item.font);
  const width = facts ? runWidth(item, facts) : 0;
  const y = item.y - (item.size * (facts?.xHeight ?? 0.5)) / 2;
  return Math.min(...[0.05, 0.5, 0.95].map((share) => ratioOf(item.color, groundAt(grounds, item.x + share * width, y))));
}

function neededBy({ item }: Letters, { scale }: Leaf, { face }: Paper): number {
  const [size, bold] = [item.size * scale, (face(item.font)?.weight ?? 0) >= boldWeight];
  return size >= (bold ? large.bold : large.plain) ? contrast.large : contrast.text;
}

/** WCAG's contrast of two colours: 1 to 21. */
export function ratioOf(a: Hex, b: Hex): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
const luminances = new Map<Hex, number>();
function luminanceOf(hex: Hex): number {
  let found = luminances.get(hex);
  if (found === undefined) {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => linear(parseInt(hex.slice(i, i + 2), 16) / 255));
    luminances.set(hex, (found = 0.2126 * r + 0.7152 * g + 0.0722 * b));
  }
  return found;
}
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
