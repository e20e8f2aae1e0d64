import type { LibraryRule } from '../rule.js';
import { avoidedExample, checkAvoided } from './avoided.js';

const row = 'junkie:\n  forms: [junkier]\n  better: ["et menneske, der bruger stoffer"]\n  kind: blame\n  why: Det er et skældsord.\n';

export const blamingWord: LibraryRule = {
  about: 'library',
  id: 'blaming-word',
  severity: 'warning',
  summary: { da: 'Ingen ord lægger skyld eller skam på mennesker.', en: 'No word puts blame or shame on people.' },
  why: {
    da: 'Den, der skammer sig, kommer ikke igen. Et tilbagefald er viden, og deltageren bestemmer sit mål.',
    en: 'Who is ashamed does not come back. A relapse is information, and the participant decides the goal.',
  },
  source: 'Trykklar, content/words/undgaa.yaml',
  bad: avoidedExample(row, 'Her kommer mange junkier.'),
  good: avoidedExample(row, 'Her kommer mange mennesker, der bruger stoffer.'),
  check: checkAvoided('blame', (found) => ({
    da: `»${found}« lægger skyld eller skam på et menneske.`,
    en: `"${found}" puts blame or shame on a person.`,
  })),
};
