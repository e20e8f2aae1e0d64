import type { Words } from '../../model/index.js';
import type { Passage } from '../prose.js';
import type { SheetRule } from '../rule.js';
import { sentencesOf } from '../sentences.js';
import {
  against,
  amount,
  fix,
  needle,
  official,
  recipe,
  route,
  slangAmount,
  smallAmount,
  smoke,
  substance,
  take,
  way,
} from './use-words.js';

export const useInstruction: SheetRule = {
  about: 'sheet',
  id: 'use-instruction',
  severity: 'warning',
  summary: {
    da: 'Ingen doser, ingen måder at tage stoffer på og ingen opskrifter.',
    en: 'No doses, no ways of taking drugs and no recipes.',
  },
  why: {
    da: 'Arkene kommer med hjem. Ingen skal lære at skaffe eller tage noget af dem, og mængder kan vække trang.',
    en: 'The sheets go home. Nobody is to learn from them how to get or take anything, and amounts can wake craving.',
  },
  source: 'Trykklar',
  bad: 'Bland pulveret med vand. Ryg den med de andre.',
  good: 'Bland aldrig alkohol og medicin. Tag din medicin, som lægen har sagt. Hvor mange øl drak du?',
  check: ({ source, passages }) =>
    passages.flatMap((passage) => {
      const told = source.meta.audience === 'participant' ? withoutOffers(passage) : passage.text;
      return sentencesOf(passage).flatMap(({ text, from, to }) => {
        const said = dose(text) ?? instruction(told.slice(from, to));
        return said ? [{ place: passage.at(from, to), ...said }] : [];
      });
    }),
};

interface Said {
  message: Words;
  hint: Words;
}

/** An amount of a drug. A question counts one's own use, a limit is no dose. */
function dose(text: string): Said | null {
  const found = smallAmount.exec(text) ?? (substance.test(text) ? amount.exec(text) : null);
  if (!found || official.test(text) || text.trimEnd().endsWith('?')) return null;
  const [words] = found;
  return {
    message: { da: `»${words.trim()}« er en mængde af et stof.`, en: `"${words.trim()}" is an amount of a drug.` },
    hint: { da: 'Slet mængden, eller skriv »lidt« eller »meget«.', en: 'Delete the amount, or write "a little" or "much".' },
  };
}

/** How something is taken or made. A sentence that warns, or passes on what a doctor says, is none. */
function instruction(text: string): Said | null {
  if (against.test(text) || text.trimEnd().endsWith('?')) return null;
  if (recipe.test(text) && substance.test(text)) return recipeSaid;
  const taken = take.test(text) && way.test(text) && (substance.test(text) || /(?<!\p{L})(?:det|den)(?!\p{L})/iu.test(text));
  const shot = fix.test(text) && substance.test(text);
  return taken || shot || [route, needle, smoke, slangAmount].some((pattern) => pattern.test(text)) ? wayOfUse : null;
}

/** The text without what somebody else says to a participant: on a card for saying no a friend says »Ryg den med os«. */
const withoutOffers = ({ text, within }: Passage): string =>
  within.includes('quote') ? '' : text.replace(/»[^»«]*«/gu, (words) => ' '.repeat(words.length));

const recipeSaid: Said = {
  message: { da: 'Sætningen ligner en opskrift.', en: 'The sentence looks like a recipe.' },
  hint: { da: 'Slet sætningen, eller skriv, hvad der er farligt ved det.', en: 'Delete the sentence, or say what is dangerous about it.' },
};
const wayOfUse: Said = {
  message: { da: 'Sætningen fortæller, hvordan man tager et stof.', en: 'The sentence tells how a drug is taken.' },
  hint: { da: 'Slet sætningen, eller skriv, hvad der er farligt ved det.', en: 'Delete the sentence, or say what is dangerous about it.' },
};
