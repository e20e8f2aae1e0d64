import type { Course, Library } from '../../model/index.js';
import type { NewStep } from './agenda.js';

/** A guide for these steps: preparation, the plan, a part for each step, what to do when it gets hard. */
export function guideText({ contacts }: Pick<Library, 'contacts'>, course: Course, steps: readonly NewStep[]): string {
  const acute = Object.values(contacts).some(({ group }) => group === 'acute');
  return [opening, ...steps.map((step) => stepText(course, step)), hard(acute), more].join('\n\n');
}

const opening = `Skriv her, hvad deltagerne har med sig, når mødet er slut. Én eller to sætninger er nok.

::agenda

:::aside{title="Print"}
- Deltagernes mapper, {{order.copies}}
- Ledernes ark, 1 til hver
- Hjemmeopgave, {{order.copies}}
:::

:::aside{title="Tag med"}
- Skriv det, I skal have med
:::

:::aside{title="Rummet"}
- Stole, så alle kan se hinanden
- Et sted at gå hen
:::

:::aside{title="De første ord" box}
»Skriv de første ord, som de skal siges.«
:::

## Klar på et kvarter

:::steps
1. Læs ordene med » på de næste sider. (6 minutter)
2. Aftal, hvem der går med ud, hvis nogen får det svært. (2 minutter)
3. Læs *Hvis det bliver svært*. Skriv stedets adresse, klar til 112. (4 minutter)
4. Tjek listerne på side 1. (3 minutter)
:::

::field{label="Stedets adresse" width=full}`;

function stepText({ leads }: Course, { id, lead, minutes, words }: NewStep): string {
  const other = lead !== 'both' && Object.keys(leads).length > 1;
  const meanwhile = other ? '\n\n:::meanwhile\nSkriv, hvad den anden leder gør imens.\n:::' : '';
  return `:::::step{id=${id}}
::::lane{lead=${lead} minutes=${minutes[2]}/${minutes[3]}}
> ${words.say}

${words.act}${meanwhile}
::::
:::::`;
}

const hard = (acute: boolean): string => {
  const box = `:::box{kind=warning title="Hvis det bliver svært"}
### Nogen får trang
Skriv, hvad I gør, og hvem der bliver, til det er bedre.

### Nogen er påvirket
Skriv, hvem der går med ud, og hvordan personen kommer sikkert hjem.

### Nogen bliver ked af det
Skriv, hvad I siger, og hvornår I holder pause.

### Fare: ring 112
Skriv, hvornår I ringer. Bliv hos personen, til hjælpen er der.
:::`;
  return acute ? `::::keep\n${box}\n\n::contacts{group=acute}\n::::` : box;
};

const more = `## Ekstra spørgsmål

- Skriv et spørgsmål, der kan bruges, når der er tid tilovers.`;
