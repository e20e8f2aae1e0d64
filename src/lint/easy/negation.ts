import type { SheetRule } from '../rule.js';
import { sentencesOf } from '../sentences.js';
import { plain } from './matches.js';
import { canBeImperative } from './imperatives.js';

/** Of instructions only: "Det er ikke farligt" is a fact, and often the kindest way to say it. */
export const negation: SheetRule = {
  about: 'sheet',
  id: 'negation',
  severity: 'hint',
  editions: ['easy-read'],
  summary: { da: 'En opfordring siger, hvad læseren skal gøre.', en: 'An instruction says what to do.' },
  why: {
    da: 'Et »ikke« er let at overse, og så siger sætningen det modsatte.',
    en: 'A "not" is easily missed, and then the sentence says the opposite.',
  },
  source: 'Inclusion Europe 2009, Klarspråk for alle',
  bad: 'Ring ikke til ham.\nDu må ikke tage arket med hjem.',
  good: 'Ring til en anden.\nLad arket blive her.\nDet er ikke din skyld.\nDu behøver ikke svare.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      sentencesOf({ text: plain(passage) }).flatMap((sentence) => {
        const found = instructionIn(sentence.text);
        if (!found) return [];
        return [
          {
            place: passage.at(sentence.from + found.from, sentence.from + found.to),
            message: {
              da: `»${found.words}« siger, hvad læseren ikke skal.`,
              en: `"${found.words}" says what the reader is not to do.`,
            },
            hint: {
              da: 'Skriv, hvad læseren skal gøre i stedet: »Vent, til du er hjemme« for »Drik ikke nu«.',
              en: 'Write what the reader is to do instead: "Wait until you are home" for "Do not drink now".',
            },
          },
        ];
      }),
    ),
};

const not = String.raw`(?:ikke|aldrig)(?!\p{L})`;
/** "Ring ikke", "Glem det ikke", "…, så ring ikke" */
const imperative = new RegExp(
  String.raw`(?:^|(?<=^(?:men|og|så) |[,;:] (?:så |men |og )?))(\p{L}+) (?:(?:dig|det|den|dem|mig|os|jer|ham|hende|bare|helst) ){0,2}${not}`,
  'giu',
);
/** "Du må ikke", "I skal aldrig", "Så må du ikke" */
const modal = new RegExp(
  String.raw`(?<!\p{L})(?:(?:du|i|man) (?:må|skal|bør)|(?:må|skal|bør) (?:du|i|man)) (?:(?!ikke|aldrig)\p{L}+ )?${not}`,
  'giu',
);
const letBe = /(?:^|(?<=[,;] (?:så )?))lad være(?! (?:som|sådan))(?!\p{L})/giu;

/** In the middle of a sentence: "så hjælpen ikke kommer", "så Bo ikke ser det". */
const isSubject = (word: string): boolean => /^\p{Lu}|e[nt]$/u.test(word);

function instructionIn(sentence: string): { words: string; from: number; to: number } | null {
  // A question tells nobody to do anything.
  if (sentence.endsWith('?')) return null;
  const text = sentence.replace(/[^\p{L},;:.!?]/gu, ' ');
  const found = [
    ...[...text.matchAll(imperative)].filter(({ 1: verb = '', index }) => canBeImperative(verb) && (index === 0 || !isSubject(verb))),
    ...[...text.matchAll(modal)].filter(({ 0: words }) => !/(?<!\p{L})i(?!\p{L})/u.test(words)),
    ...text.matchAll(letBe),
  ][0];
  return found
    ? { words: sentence.slice(found.index, found.index + found[0].length), from: found.index, to: found.index + found[0].length }
    : null;
}
