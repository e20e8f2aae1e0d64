import type { Fix, Place } from '../../model/index.js';
import type { SheetRule } from '../rule.js';
import { inlinesOf } from './tree.js';

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

/** Takes the outermost mark away on either side: "*ro*" is "ro", "***ro***" is "**ro**". Not where what is left would begin a list or a heading. */
function withoutMarks(text: string, { from: { offset: from }, to: { offset: to } }: Place): Fix | undefined {
  const [first, last] = [text[from], text[to - 1]];
  if ((first !== '*' && first !== '_') || first !== last) return undefined;
  const begins = /^[ \t>]*$/.test(text.slice(text.lastIndexOf('\n', from - 1) + 1, from));
  if (begins && /^(?:\d+[.)]|[-+#>|:=~`<]|\*\s)/.test(text.slice(from + 1, to))) return undefined;
  return {
    edits: [
      { from, to: from + 1, text: '' },
      { from: to - 1, to, text: '' },
    ],
    safe: true,
  };
}
