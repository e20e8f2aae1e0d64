import type { SheetRule } from '../rule.js';
import { sentencesOf, wordsOf } from '../sentences.js';
import { clausesInSentence as limit, sentenceWords } from '../thresholds.js';
import { clauseWordsOf } from './clauses.js';
import { plain } from './matches.js';

export const severalIdeas: SheetRule = {
  about: 'sheet',
  id: 'several-ideas',
  severity: 'hint',
  editions: ['easy-read'],
  summary: { da: 'En letlæst sætning siger én ting.', en: 'An easy-read sentence says one thing.' },
  why: {
    da: 'Én tanke ad gangen er nok at holde fast i, når man læser langsomt.',
    en: 'One thought at a time is enough to hold on to when you read slowly.',
  },
  source: 'Inclusion Europe 2009, GOV.UK',
  bad: 'Sig det til en leder, hvis du tror, at en ven er i fare.',
  good: 'Måske er en ven i fare.\nSig det til en leder.\nSpørg først, hvis du vil tage et billede.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      sentencesOf({ text: plain(passage) }).flatMap(({ text, from, to }) => {
        const joints = clauseWordsOf(text);
        // Of a sentence that is too long, the rule about its length speaks.
        if (joints.length < limit || wordsOf(text).length > sentenceWords) return [];
        const named = joints.map((word) => `»${word}«`).join(', ');
        return [
          {
            place: passage.at(from, to),
            message: {
              da: `Sætningen siger flere ting på én gang (${named}).`,
              en: `The sentence says several things at once (${named.replaceAll('»', '"').replaceAll('«', '"')}).`,
            },
            hint: { da: 'Del den: én ting i hver sætning.', en: 'Divide it: one thing in each sentence.' },
          },
        ];
      }),
    ),
};
