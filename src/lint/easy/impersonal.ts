import type { Fix } from '../../model/index.js';
import type { SheetRule } from '../rule.js';
import { beginsSentence, matchesIn, rewrite, type Match } from './matches.js';

export const impersonal: SheetRule = {
  about: 'sheet',
  id: 'impersonal',
  severity: 'hint',
  editions: ['easy-read'],
  summary: { da: 'Teksten siger »du«, ikke »man« eller »De«.', en: 'The text says "du", not "man" or "De".' },
  why: { da: 'Det skal være tydeligt, at det handler om den, der læser.', en: 'It has to be plain that it is about the reader.' },
  source: 'Inclusion Europe 2009',
  bad: 'Man kan holde pause.',
  good: 'Du kan holde pause.\nDe andre venter.',
  check: (sheet) =>
    matchesIn(sheet.passages, pronoun).flatMap((match) => {
      const [word] = match.found;
      // "De" that begins a sentence, or a name ("De Gamles By"), is another word.
      if (word.toLowerCase() !== 'man' && isOther(match)) return [];
      const fix = fixOf(match, (text) => rewrite(sheet, match, text, false));
      return [
        {
          place: match.place,
          message: { da: `»${word}« taler ikke til læseren.`, en: `"${word}" does not speak to the reader.` },
          hint: hints[word.toLowerCase()] ?? hints['man']!,
          ...(fix && { fix }),
        },
      ];
    }),
};

const pronoun = /(?<![\p{L}\p{N}-])(?:[Mm]an|De|Dem|Deres)(?![\p{L}\p{N}-])/gu;
const hints: Readonly<Record<string, { da: string; en: string }>> = {
  man: { da: 'Skriv »du«, eller skriv, hvem det er.', en: 'Write "du", or who it is.' },
  de: { da: 'Skriv »du«.', en: 'Write "du".' },
  dem: { da: 'Skriv »dig«.', en: 'Write "dig".' },
  deres: { da: 'Skriv »din«, »dit« eller »dine«.', en: 'Write "din", "dit" or "dine".' },
};

const isOther = ({ passage: { text }, from, to }: Match): boolean =>
  beginsSentence(text, from) || /^[ \u00a0]\p{Lu}/u.test(text.slice(to, to + 2));

/** "man" may be somebody else than the reader: a person has to say yes. */
function fixOf({ found: [word], passage: { text }, from }: Match, write: (text: string) => Fix | undefined): Fix | undefined {
  const instead: Record<string, string> = { Man: beginsSentence(text, from) ? 'Du' : 'du', man: 'du', De: 'du', Dem: 'dig' };
  return instead[word] === undefined ? undefined : write(instead[word]);
}
