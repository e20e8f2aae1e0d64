/** What a step is called, shown with, and begun with. */
export interface StepWords {
  title: string;
  symbols: string[];
  text: string;
  /** Said aloud. */
  say: string;
  /** What the leader does. */
  act: string;
}

/** Words for steps that courses of ours have in every session, by the step's id. Other steps are called after their id. */
export const stepWords: Readonly<Record<string, StepWords>> = {
  velkomst: {
    title: 'Velkommen og dagens plan',
    symbols: ['velkommen'],
    text: 'Gå planen igennem.',
    say: 'Velkommen. Her er planen for i dag.',
    act: 'Vis planen, og skriv her, hvad I ellers siger til at begynde med.',
  },
  'tjek-ind': {
    title: 'Tjek ind med følelseskort',
    symbols: ['tjek-ind'],
    text: 'Ingen behøver at forklare sit kort.',
    say: 'Vælg et kort, der viser, hvordan du har det lige nu.',
    act: 'Læg kortene frem, og giv alle en tur.',
  },
  'siden-sidst': {
    title: 'Siden sidst',
    symbols: ['hjemmeopgave'],
    text: 'Hjemmeopgaven og det, der er sket.',
    say: 'Hvad er der sket, siden vi sås? Hvem prøvede opgaven?',
    act: 'Skriv, hvordan I tager hjemmeopgaven op, også hos dem, der ikke har lavet den.',
  },
  runde: {
    title: 'Runde',
    symbols: ['samtale'],
    text: 'Siden sidst, på sinde, gik godt, mit mål.',
    say: 'Hvad er der sket siden sidst, og hvor er du med dit mål?',
    act: 'Skriv, hvor lang tid hver har, og hvad I spørger videre til.',
  },
  interview: {
    title: 'Interview eller refleksion',
    symbols: ['lytte'],
    text: 'Kun når nogen vil, og når det kan bruges af flere.',
    say: 'Er der noget fra runden, som vi skal tænke sammen om?',
    act: 'Skriv, hvem der interviewer, og hvad gruppen lytter efter.',
  },
  tema: {
    title: 'Dagens tema',
    symbols: ['samtale'],
    text: 'Skriv det vigtigste om temaet på én linje.',
    say: 'I dag taler vi om …',
    act: 'Skriv, hvilket ark I bruger, hvad I forklarer, og hvad gruppen taler om.',
  },
  mad: {
    title: 'Mad og pause',
    symbols: ['mad'],
    text: 'Spis sammen. Ingen opgaver ved bordet.',
    say: 'Nu holder vi pause.',
    act: 'Skriv, hvad der skal stå klar.',
  },
  oevelse: {
    title: 'Øvelse',
    symbols: ['blyant'],
    text: 'Skriv, hvad øvelsen går ud på, på én linje.',
    say: 'Nu prøver vi noget sammen.',
    act: 'Skriv, hvilket ark I bruger, og hvordan alle kan være med uden at skrive.',
  },
  maalrunde: {
    title: 'Målrunde',
    symbols: ['mål'],
    text: 'Mit mål til næste gang.',
    say: 'Hvad er dit mål til næste gang, og hvad betyder det for dit forbrug?',
    act: 'Skriv målene op uden navne. Del hjemmeopgaven ud.',
  },
  hjemmeopgave: {
    title: 'Hjemmeopgaven og næste gang',
    symbols: ['hjemmeopgave'],
    text: 'Vis arket, og begynd på det sammen.',
    say: 'Her er et ark, som du kan prøve derhjemme.',
    act: 'Vis med et eksempel, hvordan arket kan udfyldes. Spørg, hvem der vil have hjælp.',
  },
  'tjek-ud': {
    title: 'Tjek ud med følelseskort',
    symbols: ['tjek-ud'],
    text: 'Vælg et kort igen. Sig tak for i dag.',
    say: 'Vælg et kort igen. Hvordan har du det nu?',
    act: 'Sig tak, og tal med den, der har et svært kort.',
  },
  afslutning: {
    title: 'Afslutning',
    symbols: ['rolig'],
    text: 'Hvordan var det? Beskeder og farvel.',
    say: 'Hvordan var det at være her i dag?',
    act: 'Giv beskeder. Ingen med trang går alene hjem uden en aftale.',
  },
};
