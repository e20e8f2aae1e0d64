import { directive, type DirectiveName, type ParsedBlock, type ParsedInline } from '../../model/index.js';
import { textOf } from '../inlines.js';
import { asValue, VALUE } from '../prose.js';
import type { SheetRule } from '../rule.js';
import { sentencesOf } from '../sentences.js';
import { answerSentences, leadSentences } from '../thresholds.js';

export const ideaWithoutPicture: SheetRule = {
  about: 'sheet',
  id: 'idea-without-picture',
  severity: 'warning',
  editions: ['easy-read'],
  summary: { da: 'Hver tanke på et letlæst ark har et billede.', en: 'Each idea on an easy-read sheet has a picture.' },
  why: {
    da: 'Billedet siger, hvad sætningerne handler om, og gør det let at finde dem igen.',
    en: 'The picture says what the sentences are about and makes them easy to find again.',
  },
  source: 'Department of Health 2009, Dudley NHS',
  bad: 'Vi taler om trang.\n\n![](symbol:bølge) Trang kommer og går.\n\nRing til en ven.\nSnak om noget andet.',
  good: 'Vi taler om trang.\n\n![](symbol:bølge) Trang kommer og går.\n\n![](symbol:ringe) Ring til en ven.\nSnak om noget andet.',
  check: ({ source, document }) => {
    if (source.meta.audience !== 'participant' || source.meta.kind === 'cover') return [];
    return rows(document.blocks).flatMap(({ block, next, first }) => {
      if (block.type !== 'paragraph' || hasPicture(block.children)) return [];
      const text = textOf(block.children, { mustache: asValue });
      const sentences = sentencesOf({ text }).length;
      // The lead under the title has the title's picture.
      if ((first && sentences <= leadSentences) || isValuesAlone(text) || leadsTo(next, text, sentences)) return [];
      return [
        {
          place: block.place,
          message: { da: 'Sætningerne har intet billede.', en: 'The sentences have no picture.' },
          hint: {
            da: 'Begynd afsnittet med et billede: ![](symbol:betydning). Findes der ikke et, der passer, så sig det et andet sted.',
            en: 'Begin the paragraph with a picture: ![](symbol:meaning). If none fits, say it elsewhere.',
          },
        },
      ];
    });
  },
};

interface Row {
  block: ParsedBlock;
  next: ParsedBlock | undefined;
  /** Right under the title. */
  first: boolean;
}

/** Readers, conditions and frames that print nothing themselves. */
const open: ReadonlySet<DirectiveName> = new Set<DirectiveName>(['only', 'when', 'keep']);

/** The blocks that stand on the sheet itself. What is in a box, a card or an answer has the picture of that. */
function rows(blocks: readonly ParsedBlock[], first = true): Row[] {
  return blocks.flatMap((block, i) => {
    const row = { block, next: nextOf(blocks, i), first: first && i === 0 };
    if (block.type !== 'directive' || !open.has(block.name)) return [row];
    // `:::when{answers=say}` tells how this reader answers the heading above it.
    return 'answers' in block.attributes ? [] : rows(block.children, row.first);
  });
}

/** What stands right after; of a frame, the first thing in it. */
function nextOf(blocks: readonly ParsedBlock[], i: number): ParsedBlock | undefined {
  let next = blocks[i + 1];
  while (next?.type === 'directive' && open.has(next.name) && next.children[0]) next = next.children[0] as ParsedBlock;
  return next;
}

/** True when the sentences only say what to do with what comes next: how to answer, what a list or a plan is. */
function leadsTo(next: ParsedBlock | undefined, text: string, sentences: number): boolean {
  if (!next || sentences > answerSentences) return false;
  if (next.type === 'directive') return leading.has(directive(next.name).group) || next.name === 'agenda' || next.name === 'contacts';
  if (next.type === 'list' || next.type === 'table') return true;
  return next.type === 'paragraph' && hasPicture(next.children) && /:\s*$/.test(text);
}
/** Groups of directives that are answered, filled in or looked at. A box speaks for itself. */
const leading: ReadonlySet<string> = new Set(['writing', 'answering', 'thinking', 'cards']);

const hasPicture = ([first]: readonly ParsedInline[]): boolean => first?.type === 'symbol' || first?.type === 'picture';
const isValuesAlone = (text: string): boolean => text.replaceAll(VALUE, '').trim() === '';
