import type { SheetRule } from '../rule.js';
import { capitalsIn } from './capital-words.js';
import { beginsSentence, capital, rewrite } from './matches.js';

export const capitals: SheetRule = {
  about: 'sheet',
  id: 'capitals',
  severity: 'warning',
  editions: ['easy-read'],
  summary: { da: 'Ord skrives ikke med lutter store bogstaver.', en: 'Words are not written in capitals only.' },
  why: {
    da: 'Store bogstaver er lige høje, så ordets form forsvinder. De læses også som råb.',
    en: 'Capitals are all of one height, so the shape of the word is lost. They also read as shouting.',
  },
  source: 'Inclusion Europe 2009, Mensch zuerst',
  bad: 'Stop ALDRIG med din medicin alene.',
  good: 'Tal med en læge, **før** du stopper.\nSe TV, eller send en SMS.',
  check: (sheet, around) =>
    capitalsIn(sheet.passages, around).flatMap(({ match, as }) => {
      if (as === 'short') return [];
      const [whole] = match.found;
      const small = whole.toLowerCase();
      const text = beginsSentence(match.passage.text, match.from) ? capital(small) : small;
      // A name keeps its capital, and so does "I": where one may be among the words, a person has to say.
      const sure = small.split(/[ \n]/).every((word) => word !== 'i' && around.dictionary?.has(word));
      const fix = sure ? rewrite(sheet, match, text) : undefined;
      return [
        {
          place: match.place,
          message: { da: `»${whole}« står med lutter store bogstaver.`, en: `"${whole}" is all in capitals.` },
          hint: {
            da: `Skriv »${text}«. Er ordet vigtigt, så skriv det med fed: **${small}**.`,
            en: `Write "${text}". If the word is important, set it in bold: **${small}**.`,
          },
          ...(fix && { fix }),
        },
      ];
    }),
};
