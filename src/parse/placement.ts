// Where directives may stand, and what has to stand inside them. Both are read from the table, on the finished tree.
import { fault, oneOf, directive, type DirectiveName, type ParsedBlock } from '../model/index.js';
import type { Context } from './context.js';

type ParsedDirective = Extract<ParsedBlock, { type: 'directive' }>;
type Say = Context['say'];

/** These wrap what would otherwise stand where they stand. */
const wrappers: readonly string[] = ['only', 'when', 'keep'];

/** Checks every directive; one that stands in a wrong place is replaced by what is inside it. */
export function checkPlacement(blocks: readonly ParsedBlock[], say: Say, around: readonly DirectiveName[] = []): ParsedBlock[] {
  return blocks.flatMap((block): ParsedBlock[] => {
    if (block.type === 'quote') return [{ ...block, children: checkPlacement(block.children, say, around) }];
    if (block.type === 'list')
      return [{ ...block, items: block.items.map((item) => ({ ...item, children: checkPlacement(item.children, say, around) })) }];
    return block.type === 'directive' ? checkOne(block, say, around) : [block];
  });
}

function checkOne(block: ParsedDirective, say: Say, around: readonly DirectiveName[]): ParsedBlock[] {
  const allowed = isAllowed(block, say, around);
  const children = checkPlacement(block.children, say, allowed ? [...around, block.name] : around);
  if (!allowed) return children;
  checkContent(block, say);
  return [{ ...block, children } as ParsedDirective];
}

function isAllowed({ name, place }: ParsedDirective, say: Say, around: readonly DirectiveName[]): boolean {
  const { only } = directive(name);
  const parent = around.at(-1);
  const host = around.findLast((other) => !wrappers.includes(other));
  if (only && !(parent && only.includes(parent) && host && only.includes(host))) {
    const hosts = only.filter((other) => !wrappers.includes(other));
    say(misplaced(place, { da: `${name} kan kun stå i ${oneOf(hosts).da}.`, en: `${name} may only stand in ${oneOf(hosts).en}.` }));
    return false;
  }
  const inside = parent ? directive(parent).inside : 'any';
  if (inside === 'any' || inside.includes(name)) return true;
  say(misplaced(place, { da: `${name} kan ikke stå i ${parent}.`, en: `${name} may not stand in ${parent}.` }));
  return false;
}

const misplaced = (place: ParsedBlock['place'], message: { da: string; en: string }) =>
  fault('misplaced-directive', place, message, {
    da: 'Flyt det, eller luk det yderste før det.',
    en: 'Move it, or close the outer one before it.',
  });

interface Need {
  da: string;
  en: string;
  met(children: readonly ParsedBlock[]): boolean;
}
/** What a container cannot be drawn without. */
const needs: Partial<Record<DirectiveName, Need>> = {
  table: { da: 'en tabel', en: 'a table', met: ([first, ...rest]) => first?.type === 'table' && rest.length === 0 },
  choices: { da: 'en liste', en: 'a list', met: ([first, ...rest]) => first?.type === 'list' && rest.length === 0 },
  rank: { da: 'en liste', en: 'a list', met: ([first, ...rest]) => first?.type === 'list' && rest.length === 0 },
  steps: {
    da: 'en nummereret liste (1. …)',
    en: 'a numbered list (1. …)',
    met: ([first, ...rest]) => first?.type === 'list' && first.ordered && rest.length === 0,
  },
  columns: { da: 'felter, der hver begynder med ###', en: 'fields that each begin with ###', met: ([first]) => first?.type === 'heading' },
  cards: {
    da: 'kort (:::card) og intet andet',
    en: 'cards (:::card) and nothing else',
    met: (all) => all.length > 0 && all.every((one) => one.type === 'directive' && one.name === 'card'),
  },
};

function checkContent({ name, place, children }: ParsedDirective, say: Say): void {
  const need = needs[name];
  if (!need || need.met(children)) return;
  say(
    fault(
      'directive-content',
      place,
      { da: `Indeni ${name} skal der stå ${need.da}.`, en: `Inside ${name} there has to be ${need.en}.` },
      { da: `Skriv ${need.da} indeni, og flyt resten ud.`, en: `Write ${need.en} inside, and move the rest out.` },
    ),
  );
}
