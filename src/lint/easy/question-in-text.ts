import type { Document, ParsedBlock, Place } from '../../model/index.js';
import { listsIn } from '../blocks.js';
import { VALUE, type Passage } from '../prose.js';
import type { SheetRule } from '../rule.js';
import { sentencesOf } from '../sentences.js';
import { plain } from './matches.js';

export const questionInText: SheetRule = {
  about: 'sheet',
  id: 'question-in-text',
  severity: 'hint',
  editions: ['easy-read'],
  summary: { da: 'Et spørgsmål i teksten har en plads til svaret.', en: 'A question in the text has room for its answer.' },
  why: {
    da: 'Nogle tror, at de skal svare, og leder efter stedet. Et spørgsmål, teksten selv besvarer, er en omvej.',
    en: 'Some think that they must answer, and look for the place. A question that the text answers itself is a detour.',
  },
  source: 'Netzwerk Leichte Sprache',
  bad: 'Hvad er trang?\nTrang er lysten til et stof.',
  good: 'Trang er lysten til et stof.\n\nHvad hjalp dig?\n\n::lines{count=2 label="Det hjalp"}',
  check: ({ document, passages }) => {
    const answered = answeredIn(document);
    return passages.filter(isRunning).flatMap((passage) => {
      const { offset } = passage.at(0, 1).from;
      if (answered.some(({ from, to }) => from.offset <= offset && offset < to.offset)) return [];
      const text = plain(passage).replace(speech, (words) => VALUE.repeat(words.length));
      return sentencesOf({ text }).flatMap((sentence) => {
        if (!/\?[)*]*$/.test(sentence.text)) return [];
        return [
          {
            place: passage.at(sentence.from, sentence.to),
            message: { da: 'Her er et spørgsmål uden plads til et svar.', en: 'Here is a question without room for an answer.' },
            hint: {
              da: 'Skriv det, læseren skal vide, eller sæt noget at svare på efter spørgsmålet: linjer, svar eller en skala.',
              en: 'Write what the reader is to know, or put something to answer with after the question: lines, choices or a scale.',
            },
          },
        ];
      });
    });
  },
};

/** What is said aloud and what is ticked are answered elsewhere; headings and labels ask for what is under them. */
const elsewhere = new Set(['choices', 'rank', 'card', 'quote', 'table', 'columns']);
const isRunning = ({ role, within }: Passage): boolean =>
  (role === 'paragraph' || role === 'item') && !within.some((name) => elsewhere.has(name));

/** Words in quote marks are for the reader to say. */
const speech = /»[^«]*«?|"[^"]*"?/g;

const answers = new Set(['lines', 'field', 'table', 'draw', 'scale', 'faces', 'choices', 'rank', 'columns', 'diagram']);
const canAnswer = (block: ParsedBlock | undefined): boolean =>
  block?.type === 'directive' && (answers.has(block.name) || block.children.some(canAnswer));

/** Places of the paragraphs and lists with an answer right after them, or after one line such as "Sæt kryds." */
function answeredIn({ blocks }: Document): Place[] {
  return among(blocks, false);
}
function among(blocks: readonly ParsedBlock[], after: boolean): Place[] {
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    const second = next?.type === 'paragraph' ? blocks[i + 2] : undefined;
    const here = next ? canAnswer(next) || canAnswer(second) : after;
    if (block.type === 'paragraph') return here ? [block.place] : [];
    return listsIn(block).flatMap((list) => among(list, here));
  });
}
