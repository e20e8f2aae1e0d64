import type { ParsedInline, TailoredInline } from '../model/index.js';
import type { Tailoring } from './context.js';
import { fill } from './mustache.js';
import { settleSlots } from './slots.js';

/** What stands in a line, its values filled in. */
export const tailorLine = (nodes: readonly ParsedInline[], tailoring: Tailoring): TailoredInline[] =>
  settleSlots(tailorInline(nodes, tailoring), tailoring);

export function tailorInline(nodes: readonly ParsedInline[], tailoring: Tailoring): TailoredInline[] {
  return nodes.flatMap((node) => convert(node, tailoring)).reduce<TailoredInline[]>(join, []);
}

function convert(node: ParsedInline, tailoring: Tailoring): TailoredInline[] {
  switch (node.type) {
    case 'template':
      return fill(node, tailoring);
    case 'strong':
    case 'emphasis':
    case 'deleted':
    case 'link':
      return [{ ...node, children: tailorInline(node.children, tailoring) }];
    case 'code':
    case 'symbol':
    case 'picture':
    case 'break':
      return [node];
  }
}

/** Neighbouring texts become one, unless only one of them holds a value of an order. */
function join(out: TailoredInline[], node: TailoredInline): TailoredInline[] {
  const last = out.at(-1);
  if (node.type === 'text' && last?.type === 'text' && node.private === last.private) {
    out[out.length - 1] = { ...last, text: last.text + node.text, place: { ...last.place, to: node.place.to } };
  } else out.push(node);
  return out;
}
