import type { TextKind } from './standard-text.js';
import type { Pick } from './symbols-there.js';

const row = (symbol: string, ...lines: string[]): string => `![](symbol:${symbol}) ${lines.join('\n')}`;
const say = (...parts: string[]): string => parts.join('\n\n');

/** Words to begin an easy-read sheet with: one sentence a line, one picture an idea. */
export const easyText: Record<TextKind, (pick: Pick) => string> = {
  exercise: (pick) =>
    say(
      row(pick('mål'), 'Skriv målet med øvelsen her.', 'Én kort sætning er nok.'),
      row(pick('blyant'), 'Skriv det første trin her.'),
      row(pick('samtale'), 'Skriv det næste trin her.'),
      '## Giv svarene en overskrift',
      'Sæt kryds.',
      `:::choices{name="svar" open="Noget andet"}
- ![](symbol:${pick('venner')}) Skriv det første svar
- ![](symbol:${pick('musik')}) Skriv det andet svar
- ![](symbol:${pick('natur')}) Skriv det tredje svar
:::`,
      '::lines{count=2 label="Mit svar med egne ord" heading}',
    ),
  handout: (pick) =>
    say(
      row(pick('samtale'), 'Skriv det vigtigste her.', 'Én sætning på hver linje.'),
      row(pick('tanke'), 'Skriv den næste idé her.', 'Vælg et billede til hver idé.'),
      '## Giv det næste en overskrift',
      row(pick('hjælp'), 'Skriv noget, læseren kan gøre i dag.'),
      ':::box{kind=remember}\nSkriv én ting at huske.\n:::',
    ),
  worksheet: (pick) =>
    say(
      row(pick('mål'), 'Skriv målet med arket her.', 'Én kort sætning er nok.'),
      row(pick('blyant'), 'Skriv her, hvad du skal gøre.'),
      '## Giv skemaet en overskrift',
      `:::table{rows=4 label="Mine svar"}
| Et ord | Et ord mere |
| ----- | ----- |
:::`,
    ),
  homework: (pick) =>
    say(
      row(pick('hjemmeopgave'), 'Skriv målet med opgaven her.', 'Én kort sætning er nok.'),
      row(pick('blyant'), 'Skriv her, hvad du skal gøre.'),
      row(pick('kalender', 'uge'), 'Vælg selv din dag.', 'Én dag er nok.'),
      row(pick('hjælp'), 'Vælg en, der kan hjælpe dig.'),
      '## Giv svarene en overskrift',
      'Sæt kryds.',
      `:::choices{name="svar" open="Noget andet"}
- ![](symbol:${pick('venner')}) Skriv det første svar
- ![](symbol:${pick('musik')}) Skriv det andet svar
- ![](symbol:${pick('natur')}) Skriv det tredje svar
:::`,
    ),
  form: (pick) =>
    say(
      row(pick('tjekliste'), 'Skriv her, hvem der ser dine svar.', 'Én kort sætning er nok.'),
      '::field{label="Dato"}',
      '## Giv svarene en overskrift',
      'Sæt kryds.',
      '::faces{name="nu"}',
      '::lines{count=2 label="Mit svar med egne ord" heading}',
    ),
  chapter: (pick) =>
    say(
      row(pick('læse', 'samtale'), 'Skriv det vigtigste her.', 'Én sætning på hver linje.'),
      '## Giv det næste en overskrift',
      row(pick('tanke'), 'Skriv den næste idé her.', 'Vælg et billede til hver idé.'),
    ),
};
