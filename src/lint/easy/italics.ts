import type { Fix, Place } from '../../model/index.js';
import { inlinesOf } from '../blocks.js';
import type { SheetRule } from '../rule.js';
import { beginsLine, wouldBeBlock } from './line-start.js';

export const italics: SheetRule = {
  about: 'sheet',
  id: 'italics',
  severity: 'warning',
  editions: ['easy-read'],
  summary: { da: 'Der står intet i kursiv.', en: 'Nothing is set in italics.' },
  why: { da: 'Skrå bogstaver er sværere at kende fra hinanden.', en: 'Slanted letters are harder to tell apart.' },
  source: 'Inclusion Europe 2009, Mensch zuerst',
  bad: 'Du bestemmer *selv*.',
  good: 'Du bestemmer **selv**.',
  check: ({ source: { text }, document }) =>
    inlinesOf(document).flatMap((inline) => {
      if (inline.type !== 'emphasis') return [];
      const fix = withoutMarks(text, inline.place);
      return [
        {
          place: inline.place,
          message: { da: 'Ordene står i kursiv.', en: 'The words are in italics.' },
          hint: {
            da: 'Fjern stjernerne. Er ordene vigtige, så skriv dem med fed: to stjerner på hver side.',
            en: 'Take the asterisks away. If the words are important, set them in bold: two asterisks on either side.',
          },
          ...(fix && { fix }),
        },
      ];
    }),
};

/**
 * Takes the outermost mark away on either side: "*ro*" is "ro", "***ro***" is "**ro**". Only where the marks stand at the edge of words:
 * of "**a*****b***" nobody can tell what is left. Nor where what is left would begin a list or a heading.
 */
function withoutMarks(text: string, { from: { offset: from }, to: { offset: to } }: Place): Fix | undefined {
  const inside = text.slice(from + 1, to - 1);
  const bold = inside.startsWith('**');
  const atEdge =
    (bold ? wordBegins : boldBegins).test(text.slice(Math.max(0, from - 3), from)) &&
    (bold ? wordEnds : boldEnds).test(text.slice(to, to + 3));
  if (!atEdge || text[from] !== text[to - 1] || /[*_~]{4}/.test(inside)) return undefined;
  if (!/^(?:\*\*)?[^\s*_~]/.test(inside) || !/[^\s*_~\\](?:\*\*)?$/.test(inside.slice(-3))) return undefined;
  if (beginsLine(text, from) && wouldBeBlock.test(inside)) return undefined;
  return {
    edits: [
      { from, to: from + 1, text: '' },
      { from: to - 1, to, text: '' },
    ],
    safe: true,
  };
}

const wordBegins = /(?:^|[\s([»"–-])$/;
const wordEnds = /^(?:$|[\s.,;:!?)\]«»"–-])/;
/** The same with the marks of bold between. */
const boldBegins = /(?:^|[\s([»"–-])(?:\*\*)?$/;
const boldEnds = /^(?:\*\*)?(?:$|[\s.,;:!?)\]«»"–-])/;
