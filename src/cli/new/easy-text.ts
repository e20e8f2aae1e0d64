import type { Library } from '../../model/index.js';
import type { TextKind } from './standard-text.js';
import { everydayFrom, pickFrom } from './symbols-there.js';

const row = (symbol: string, ...lines: string[]): string => `![](symbol:${symbol}) ${lines.join('\n')}`;
const say = (...parts: string[]): string => parts.join('\n\n');

/** Words to begin an easy-read sheet with: one sentence a line, one picture an idea. */
export function easyText(library: Library, kind: TextKind): string {
  const pick = pickFrom(library);
  const first = row(pick('samtale'), 'Skriv det vigtigste her.', 'Én tanke på hver linje.');
  const aim = row(pick('mål'), 'Skriv målet med arket her.', 'Få ord er nok.');
  const write = row(pick('blyant'), 'Skriv det første trin her.');
  const idea = row(pick('tanke'), 'Skriv den næste tanke her.', 'Vælg et billede til hver tanke.');
  const help = row(pick('hjælp'), 'Vælg en, der kan hjælpe dig.');
  const texts: Record<TextKind, () => string> = {
    exercise: () => say(aim, write, row(pick('venner'), 'Skriv det næste trin her.'), choices(library), own),
    handout: () => say(first, idea, '## Skriv et navn her', help, ':::box{kind=remember}\nSkriv én ting at huske.\n:::'),
    worksheet: () => say(aim, write, '## Skriv et navn her', table),
    homework: () => say(aim, write, row(pick('uge', 'kalender'), 'Vælg selv din dag.', 'Én dag er nok.'), help, choices(library)),
    form: () => say(row(pick('tjekliste'), 'Skriv, hvem der ser dine svar.', 'Få ord er nok.'), '::field{label="Dato"}', faces, own),
    chapter: () => say(first, '## Skriv et navn her', idea),
  };
  return texts[kind]();
}

/** The first row of an edition whose places to answer are there already. */
export const easyOpening = (library: Library): string =>
  row(pickFrom(library)('samtale'), 'Skriv det vigtigste her.', 'Én tanke på hver linje.');

const own = '::lines{count=2 label="Mit svar med egne ord" heading}';
const table = ':::table{rows=4 label="Mine svar"}\n| Et ord | Et ord mere |\n| ----- | ----- |\n:::';
const faces = say('## Skriv et spørgsmål her', 'Sæt kryds.', '::faces{name="nu"}');

function choices(library: Library): string {
  const answers = everydayFrom(library, 2).map(({ symbol, word }) => `- ![](symbol:${symbol}) ${word}`);
  return say('## Skriv et spørgsmål her', 'Sæt kryds.', `:::choices{name="svar" open="Noget andet"}\n${answers.join('\n')}\n:::`);
}
