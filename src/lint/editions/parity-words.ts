// How parity says what is missing.
import type { Words } from '../../model/index.js';
import type { Thing } from './counterparts.js';

interface Kind {
  one: Words;
  many: Words;
  hint: Words;
}

export const kinds = {
  answer: {
    one: { da: 'svaret', en: 'the answer' },
    many: { da: 'svar', en: 'answers' },
    hint: {
      da: 'Giv det letlæste svar det samme `name`, eller sæt svaret ind.',
      en: 'Give the easy-read answer the same `name`, or put the answer in.',
    },
  },
  option: {
    one: { da: 'en svarmulighed', en: 'an option' },
    many: { da: 'svarmuligheder', en: 'options' },
    hint: { da: 'Skriv muligheden ind med lette ord.', en: 'Put the option in, in easy words.' },
  },
  field: {
    one: { da: 'et felt eller et spørgsmål', en: 'a field or a question' },
    many: { da: 'felter eller spørgsmål', en: 'fields or questions' },
    hint: {
      da: 'Giv det en plads at svare på: linjer, et felt, en kolonne, en tegning eller kryds.',
      en: 'Give it a place to answer: lines, a field, a column, a drawing or ticks.',
    },
  },
  safety: {
    one: { da: 'en linje om sikkerhed', en: 'a safety line' },
    many: { da: 'linjer om sikkerhed', en: 'safety lines' },
    hint: {
      da: 'Skriv den ind med lette ord, i `:::box{kind=warning}` eller som `::contacts`.',
      en: 'Put it in, in easy words, in `:::box{kind=warning}` or as `::contacts`.',
    },
  },
  step: {
    one: { da: 'et trin', en: 'a step' },
    many: { da: 'trin', en: 'steps' },
    hint: { da: 'Skriv trinet ind med lette ord.', en: 'Put the step in, in easy words.' },
  },
  include: {
    one: { da: 'teksten fra et andet ark', en: 'the text of another sheet' },
    many: { da: 'tekster fra andre ark', en: 'texts of other sheets' },
    hint: { da: 'Sæt arket ind med `::include`.', en: 'Put the sheet in with `::include`.' },
  },
} as const satisfies Record<string, Kind>;
export type KindOfThing = keyof typeof kinds;

/** More than these are not named: who has lost so much reads the whole sheet again. */
const named = 6;

/** "Her mangler et felt fra standardudgaven: »Uge« (linje 9)." When it is not sure which of several: "1 af »Sted« (linje 20), …" */
export function gone(kind: KindOfThing, missing: number, among: readonly Thing[], of: string): Words {
  const { one, many } = kinds[kind];
  const some = among.length > missing ? missing : null;
  const list = (quote: (text: string) => string, line: string): string =>
    among
      .slice(0, named)
      .map(({ label, place }) => `${quote(short(label))} (${line} ${place.from.line})`)
      .join(', ') + (among.length > named ? ' …' : '');
  const what = (language: 'da' | 'en'): string => (missing === 1 ? one[language] : `${missing} ${many[language]}`);
  return {
    da: `Her mangler ${what('da')}${of && ` ved »${of}«`} fra standardudgaven: ${some ? `${some} af ` : ''}${list((text) => `»${text}«`, 'linje')}.`,
    en: `Missing here from the standard edition: ${what('en')}${of && ` of "${of}"`}: ${some ? `${some} of ` : ''}${list((text) => `"${text}"`, 'line')}.`,
  };
}

const short = (text: string): string => {
  const line = text.split('\n')[0] ?? '';
  return line.length > 70 ? `${line.slice(0, line.lastIndexOf(' ', 68))} …` : line;
};
