// What differs from copy to copy is filled in by the press, where nothing can move any more: so a slot stands alone or last on its
// line, with nothing but closing punctuation after it.
import { fault, values, type Place, type Slot, type TailoredInline, type Text, type ValuePath } from '../model/index.js';
import type { Tailoring } from './context.js';

type Nodes = readonly TailoredInline[];
const closing = /^[.,!?:;)"»]+$/;

/**
 * Gives each slot its closing punctuation; one that does not stand last on its line is an error and becomes a line to write on.
 * Where the copies carry no names, all become lines to write on, and the rule is the same.
 */
export const settleSlots = (nodes: Nodes, tailoring: Tailoring): TailoredInline[] =>
  nodes.some(holdsSlot) ? settle(nodes, '', tailoring).nodes : [...nodes];

/** No copy's title differs: it stands in the bookmarks and in the metadata, where no name may be. */
export function refuseSlots(nodes: Nodes, tailoring: Tailoring): TailoredInline[] {
  return nodes.map((node): TailoredInline => {
    if (node.type !== 'slot') return node;
    tailoring.say(
      fault(
        'slot-in-title',
        node.place,
        { da: `{{${node.name}}} kan ikke stå i titlen.`, en: `{{${node.name}}} cannot stand in the title.` },
        { da: 'Flyt det ned i teksten.', en: 'Move it down into the text.' },
      ),
    );
    return blank(node);
  });
}

const holdsSlot = (node: TailoredInline): boolean => node.type === 'slot' || ('children' in node && node.children.some(holdsSlot));

/**
 * @param tail what follows these nodes on their line: nothing (''), closing punctuation, or something else (null)
 * @returns the nodes, and whether a slot among them took the tail
 */
function settle(nodes: Nodes, tail: string | null, tailoring: Tailoring): { nodes: TailoredInline[]; took: boolean } {
  const out: TailoredInline[] = [];
  let took = false;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (!holdsSlot(node)) {
      out.push(node);
      continue;
    }
    const after = afterOf(nodes.slice(i + 1), tail);
    const settled = settleOne(node, after.tail, tailoring);
    out.push(settled.node);
    if (!settled.took) continue;
    if (after.own) i++;
    else took = true;
  }
  return { nodes: out, took };
}

function settleOne(node: TailoredInline, tail: string | null, tailoring: Tailoring): { node: TailoredInline; took: boolean } {
  if (node.type === 'slot') {
    if (tail !== null && tailoring.setting.named) return { node: { ...node, suffix: tail }, took: tail !== '' };
    if (tail === null) tailoring.say(notLast(node));
    return { node: blank(node), took: false };
  }
  if (!('children' in node)) return { node, took: false };
  const { nodes, took } = settle(node.children, tail, tailoring);
  return { node: { ...node, children: nodes }, took };
}

/** What follows on the line, and whether it is a text among these nodes. */
function afterOf(rest: Nodes, tail: string | null): { tail: string | null; own: boolean } {
  const end = rest.findIndex((node) => node.type === 'break');
  const line = end < 0 ? rest : rest.slice(0, end);
  const beyond = end < 0 ? tail : '';
  if (line.length === 0) return { tail: beyond, own: false };
  const only = line.length === 1 && line[0]!.type === 'text' ? (line[0] as Text).text.trimEnd() : null;
  return only !== null && closing.test(only) && beyond === '' ? { tail: only, own: true } : { tail: null, own: false };
}

const blank = ({ name, place }: Slot): TailoredInline => ({ type: 'blank', label: values[name as ValuePath].about, place });

const notLast = ({ name, place }: { name: string; place: Place }) =>
  fault(
    'slot-not-last',
    place,
    { da: `{{${name}}} skal stå sidst på sin linje.`, en: `{{${name}}} has to stand last on its line.` },
    {
      da: 'Sæt \\ efter den for at bryde linjen. Kun . , ! ? : ; ) " » må stå lige efter.',
      en: 'Put \\ after it to break the line. Only . , ! ? : ; ) " » may follow it.',
    },
  );
