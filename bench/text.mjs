// The text that both engines print: sheets of one page each, no two alike.
const SENTENCES = [
  'Læg mærke til, hvornår på dagen lysten er stærkest, og skriv klokkeslættet ned.',
  'En trang har en begyndelse, et højdepunkt og en ende, også når den føles endeløs.',
  'Du kan vælge at vente ti minutter, før du beslutter dig for noget som helst.',
  'Nogle har mest gavn af at flytte sig, andre af at ringe til et menneske, de kender.',
  'Der findes ingen forkerte svar; det vigtigste er, at skemaet ligner din egen uge.',
  'Tag en lille pause, og lad skuldrene falde, inden du går videre til næste spørgsmål.',
  'Hvis noget gjorde det lettere i går, er det værd at prøve igen i morgen.',
  'Fortæl gruppen så meget eller så lidt, som du har lyst til.',
  'Det kan være en hjælp at aftale på forhånd, hvem du ringer til om aftenen.',
  'Mærk efter i maven, brystet og hænderne, og giv følelsen et tal fra nul til ti.',
  'Planer holder bedre, når de er små, og når de står et sted, hvor du ser dem.',
  'Gem arket i mappen, så vi kan se på det sammen næste gang, vi mødes.',
];

/** A small generator of numbers: the same text in every run. */
function random(seed) {
  let state = seed * 7919 + 1;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
const text = (next, count) => Array.from({ length: count }, () => SENTENCES[Math.floor(next() * SENTENCES.length)]).join(' ');

/** Sheet number n as Markdown. `edit` is set into one of its paragraphs. */
export function sheet(n, edit = '') {
  const next = random(n);
  const list = (count) => Array.from({ length: count }, () => `- ${text(next, 1)}`).join('\n');
  return `---
title: Øvelse ${n}
kind: worksheet
audience: participant
version: 1
review: { status: draft }
---

${text(next, 3)} **Husk at trække vejret roligt**, og tag dig god tid. ${text(next, 1)}

${edit}${text(next, 4)}

## Sådan gør du

${list(5)}

${text(next, 2)} *Læs mere* på [hjemmesiden](https://example.org/oevelser).

:::table{rows=3 height=26 label="Skema til en dag"}
| Dag | Hvor var du? | Hvad tænkte du? | Styrke |
| --- | --- | --- | --- |
:::

::scale{name="trang" from=0 to=10 low="Ingen trang" high="Rigtig meget trang"}
`;
}
/** A sheet with the reader's name at the top. */
export const named = (n) => sheet(n).replace('\n---\n\n', '\n---\n\n{{participant.name}}\n\n');
export const people = Array.from({ length: 10 }, (_, i) => `Deltager Nummer ${'Abcdefghij'[i]}`);
