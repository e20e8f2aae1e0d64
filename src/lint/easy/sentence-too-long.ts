import type { SheetRule } from '../rule.js';
import { sentencesOf, wordsOf } from '../sentences.js';
import { sentenceWords } from '../thresholds.js';

export const sentenceTooLong: SheetRule = {
  about: 'sheet',
  id: 'sentence-too-long',
  severity: 'warning',
  editions: ['easy-read'],
  summary: { da: `En letlæst sætning har højst ${sentenceWords} ord.`, en: `An easy-read sentence has at most ${sentenceWords} words.` },
  why: {
    da: 'Den, der læser langsomt, skal kunne huske begyndelsen, når sætningen slutter.',
    en: 'Who reads slowly must still know the beginning when the sentence ends.',
  },
  source: 'Department of Health 2009, Lebenshilfe Austria',
  bad: 'Når du får lyst til at drikke, kan du ringe til en ven, som du stoler på og kan tale med.',
  good: 'Du får lyst til at drikke.\nRing til en ven, som du stoler på.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      sentencesOf(passage).flatMap(({ text, from, to }) => {
        const count = wordsOf(text).length;
        if (count <= sentenceWords) return [];
        return [
          {
            place: passage.at(from, to),
            message: {
              da: `Sætningen har ${count} ord. Letlæst har højst ${sentenceWords}.`,
              en: `The sentence has ${count} words. Easy-read has at most ${sentenceWords}.`,
            },
            hint: { da: 'Del den i to sætninger.', en: 'Make two sentences of it.' },
          },
        ];
      }),
    ),
};
