// The text of the benchmark: sheets of one page each, all different, with what sheets are made of.
const sentences = [
  'Sæt dig et sted, hvor du kan være i fred i ti minutter.',
  'Læg mærke til, hvor i kroppen du mærker det først.',
  'Skriv det ned med dine egne ord, også når de er få.',
  'Det er almindeligt, at tankerne går i ring de første gange.',
  'Vælg én ting, som du vil prøve, og aftal med dig selv hvornår.',
  'Tag arket med næste gang, uanset hvor meget der står på det.',
  'Hvis det bliver for meget, så læg blyanten, og træk vejret roligt.',
  'Fortæl en, du stoler på, hvad du har tænkt dig at gøre.',
];
const sentence = (n) => sentences[((n % sentences.length) + sentences.length) % sentences.length];
const paragraph = (seed, length) => Array.from({ length }, (_, i) => sentence(seed * 3 + i * 5)).join(' ');

/** Markdown of sheet number `n`. `extra` goes into one paragraph; `name` is a line with the participant's name. */
export const sheetText = (n, { extra = '', name = '' } = {}) => `${name && `Til ${name}\n\n`}${paragraph(n, 4)} ${extra}

## Øvelse ${n}: tre trin

${paragraph(n + 1, 3)}

1. ${sentence(n)} Trin ${n}.1
2. ${sentence(n + 3)} Trin ${n}.2
3. ${sentence(n + 6)} Trin ${n}.3

${paragraph(n + 2, 5)}

### Skema ${n}

| Dag | Hvad skete der? | Styrke |
| --- | --- | --- |
| Mandag | ${sentence(n + 1)} | ${n % 11} |
| Onsdag | ${sentence(n + 4)} | ${(n + 3) % 11} |
| Fredag | ${sentence(n + 7)} | ${(n + 5) % 11} |

${paragraph(n + 5, 4)}

> ${sentence(n + 2)}

- ${sentence(n + 5)}
- ${sentence(n + 1)} Nummer ${n}.
`;
