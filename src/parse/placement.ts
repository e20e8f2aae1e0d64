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
    const hosts = oneOf(only.filter((other) => !wrappers.includes(other)).map(fenced));
    const message = { da: `${fenced(name)} kan kun stå i ${hosts.da}.`, en: `${fenced(name)} may only stand in ${hosts.en}.` };
    say(
      fault('misplaced-directive', place, message, {
        da: `Flyt det ind i ${hosts.da}, eller slet det.`,
        en: `Move it into ${hosts.en}, or delete it.`,
      }),
    );
    return false;
  }
  const inside = parent ? directive(parent).inside : 'any';
  if (!parent || inside === 'any' || inside.includes(name)) return true;
  const message = { da: `${fenced(name)} kan ikke stå i ${fenced(parent)}.`, en: `${fenced(name)} may not stand in ${fenced(parent)}.` };
  say(
    fault('misplaced-directive', place, message, {
      da: `Luk ${fenced(parent)} før det, eller slet det.`,
      en: `Close ${fenced(parent)} before it, or delete it.`,
    }),
  );
  return false;
}

const fenced = (name: string): string => (directive(name as DirectiveName).form === 'leaf' ? '::' : ':::') + name;

interface Need {
  da: string;
  en: string;
  met(children: readonly ParsedBlock[]): boolean;
}
/** What a container cannot be drawn without. */
const needs: Partial<Record<DirectiveName, Need>> = {
  table: {
    da: 'en tabel (| Dag | Sted | og under den | --- | --- |)',
    en: 'a table (| Day | Place | and under it | --- | --- |)',
    met: ([first, ...rest]) => first?.type === 'table' && rest.length === 0,
  },
  choices: { da: 'en liste (- …)', en: 'a list (- …)', met: ([first, ...rest]) => first?.type === 'list' && rest.length === 0 },
  rank: { da: 'en liste (- …)', en: 'a list (- …)', met: ([first, ...rest]) => first?.type === 'list' && rest.length === 0 },
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
      { da: `Indeni ${fenced(name)} skal der stå ${need.da}.`, en: `Inside ${fenced(name)} there has to be ${need.en}.` },
      { da: `Skriv ${need.da} indeni, og flyt resten ud.`, en: `Write ${need.en} inside, and move the rest out.` },
    ),
  );
}
