import type { Passage } from '../prose.js';
import type { SheetRule } from '../rule.js';
import { sentencesOf, wordsOf, type Stretch } from '../sentences.js';
import { plain } from './matches.js';
import { canBePassive, isPassiveForm, participles } from './passive-verbs.js';

export const passive: SheetRule = {
  about: 'sheet',
  id: 'passive',
  severity: 'hint',
  editions: ['easy-read'],
  summary: { da: 'Sætningen siger, hvem der gør noget.', en: 'The sentence says who does something.' },
  why: {
    da: 'I passiv er personen væk, og så er det svært at vide, om det er dig selv, der skal gøre det.',
    en: 'In the passive the person is gone, and it is hard to know whether it is you who should do it.',
  },
  source: 'Inclusion Europe 2009, GOV.UK, Klarspråk for alle',
  bad: 'Arket bliver skrevet i gruppen.\nSkemaet udfyldes hjemme.',
  good: 'Vi skriver arket i gruppen.\nDu udfylder skemaet hjemme.\nVi mødes igen.\nDu bliver måske træt.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      passivesIn(passage).map(({ text, from, to }) => ({
        place: passage.at(from, to),
        message: { da: `»${text}« er passiv: Hvem gør det?`, en: `"${text}" is passive: who does it?` },
        hint: {
          da: 'Skriv, hvem der gør det: »du«, »vi« eller »lederen«.',
          en: 'Say who does it: "du", "vi" or "lederen".',
        },
      })),
    ),
};

function passivesIn(passage: Passage): Stretch[] {
  const text = plain(passage);
  return sentencesOf({ text }).flatMap((sentence) => {
    const words = wordsOf(sentence.text, sentence.from);
    return words.flatMap((word, i) => {
      const small = word.text.toLowerCase();
      if (isPassiveForm(small) && !/^(?:ved|ad)$/.test(words[i + 1]?.text ?? '')) return [word];
      const rest = clauseAfter(words, i, text);
      // A form of the list is found on its own.
      if (modals.has(small)) return rest.filter(({ text: other }) => canBePassive(other) && !isPassiveForm(other)).slice(0, 1);
      const participle = becomes.has(small) ? rest.find(({ text: other }) => participles.has(other)) : undefined;
      return participle ? [{ text: text.slice(word.from, participle.to).replace(/\s+/g, ' '), from: word.from, to: participle.to }] : [];
    });
  });
}

const becomes = new Set(['blive', 'bliver', 'blev', 'blevet']);
const modals = new Set(['kan', 'skal', 'må', 'vil', 'bør', 'kunne', 'skulle', 'måtte', 'ville', 'burde']);
/** Words that begin something else. */
const breaks = new Set(['og', 'eller', 'men', 'at', 'som', 'der', 'når', 'hvis', 'fordi', 'har', 'havde', 'er', 'var', 'bliver', 'blev']);

/** Up to four words after one, no further than a comma or a word that begins something else. */
function clauseAfter(words: readonly Stretch[], i: number, text: string): Stretch[] {
  const out: Stretch[] = [];
  for (const word of words.slice(i + 1, i + 5)) {
    const before = out.at(-1) ?? (words[i] as Stretch);
    if (/[^\s]/.test(text.slice(before.to, word.from)) || breaks.has(word.text)) break;
    out.push(word);
  }
  return out;
}
