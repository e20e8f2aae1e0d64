import type { Kind } from '../../model/index.js';

/** Kinds of sheets that `new sheet` writes. Decks and guides have scaffolds of their own; covers and print-run sheets are templates. */
export type TextKind = Exclude<Kind, 'cards' | 'guide' | 'cover' | 'print-run'>;

/** Words to begin a standard sheet with: they say what stands where, and print as they are. */
export const standardText: Record<TextKind, string> = {
  exercise: `
Skriv her, hvad øvelsen er til, og hvad deltageren går hjem med. To sætninger er nok.

:::steps
1. Skriv det første, deltageren skal gøre.
2. Skriv det næste. Ét trin er én ting.
3. Slut med noget, der kan deles i gruppen.
:::

:::columns{lines=4}
### Giv det første felt et navn

### Giv det andet felt et navn
:::

::lines{count=3 label="Stil et spørgsmål, der samler op på øvelsen" heading}

::field{label="Og mit mål?"}
`,
  handout: `
Begynd med det vigtigste. Den, der kun læser de første linjer, skal have fået noget med.

:::box{kind=remember}
Skriv det, som læseren skal kunne finde igen.
:::

## Skriv en overskrift, der siger noget

Skriv ét emne i hvert afsnit, og brug korte sætninger. Bygger teksten på en kendsgerning, så skriv dens id i \`sources\` øverst.

- Brug punkter, når noget kan tælles op.
- Hold hvert punkt på én linje.

## Det kan du gøre nu

Slut med noget, læseren kan gøre i dag.
`,
  worksheet: `
Skriv her, hvad arket er til, og hvornår det skal bruges. To sætninger er nok.

:::table{rows=4 example label="Skriv, hvad skemaet er til"}
| Navn på feltet | Navn på feltet | Navn på feltet |
| ------ | ------ | ------ |
| Vis med et eksempel | hvordan en linje | kan udfyldes |
:::

::scale{name="tal" low="Skriv, hvad 0 er" high="Skriv, hvad 10 er"}

::lines{count=3 label="Stil et spørgsmål, der samler op på arket" heading}

::field{label="Og mit mål?"}
`,
  homework: `
Skriv her, hvad opgaven er til, og hvor lidt der er nok. Deltageren sidder alene med arket.

:::box{kind=tip}
Skriv et godt råd til at komme i gang.
:::

:::table{rows=7 example label="Skriv, hvad skemaet er til"}
| Dag og tid | Navn på feltet | Navn på feltet |
| ----- | ------ | ------ |
| Mandag 17.40 | Vis med et eksempel | hvordan en linje kan udfyldes |
:::

::lines{count=2 label="Stil et spørgsmål, der samler op på ugen" heading}

::field{label="Og mit mål?"}
`,
  form: `
Skriv her, hvad skemaet er til, hvem der ser det, og hvor det bliver gemt.

::field{label="Navn på feltet" width=half}

::field{label="Dato" width=half}

:::choices{name="svar" open="Noget andet"}
- Skriv det første svar
- Skriv det andet svar
- Skriv det tredje svar
:::

::lines{count=4 label="Stil et spørgsmål, der kan svares på med få ord" heading}
`,
  chapter: `
Skriv her, hvad kapitlet handler om, og hvem det er til.

## Skriv en overskrift, der siger noget

Skriv ét emne i hvert afsnit. Bygger teksten på en kendsgerning, så skriv dens id i \`sources\` øverst.

:::box{kind=example}
Vis med et opdigtet eksempel, hvordan det kan gå til.
:::

## Skriv den næste overskrift

Slut kapitlet med det, læseren skal bruge i gruppen.
`,
};

/** The first lines of an edition whose places to answer are there already. */
export const standardOpening = 'Begynd med det vigtigste. Den, der kun læser de første linjer, skal have fået noget med.';

/** A support slip: for the person who helps with the homework. */
export const supportText = `
Du får sedlen, fordi en deltager har sagt ja til din hjælp. Skriv her, hvad hjemmeopgaven hedder, og hvornår den skal bruges.

:::box{kind=tip title="Kort fortalt"}
Skriv, hvor lang tid det tager, og hvad deltageren selv bestemmer.
:::

## Hvad opgaven er til

Skriv, hvad deltageren øver sig på, og hvad gruppen bruger det til næste gang.

## Så meget hjælp

:::steps
1. Skriv, hvordan man spørger, om der er brug for hjælp.
2. Skriv, hvad støttekontaktpersonen gør, og hvad deltageren selv gør.
3. Skriv, hvornår det er nok.
:::

## Ord, du kan bruge

- »Skriv et spørgsmål, der kan stilles, som det står her.«
- »Skriv et til.«

## Lad være med

- Skriv det, der kan komme til at gøre skade.

## Hvis den ikke blev lavet

Skriv, hvad støttekontaktpersonen så siger. Det skal være let at komme igen.

:::box{kind=warning title="Hvis du bliver bekymret"}
Skriv, hvad støttekontaktpersonen gør. Er du i tvivl, så ring til en af lederne: {{facilitator.1.name}}, telefon {{facilitator.1.phone}}.
:::
`;
