import type { LibraryRule } from '../rule.js';
import { avoidedExample, checkAvoided } from './avoided.js';

const row =
  'den skizofrene:\n  forms: [de skizofrene]\n  better: [et menneske med skizofreni]\n  kind: clinical\n  why: Mennesket først, så sygdommen.\n';

export const labelWord: LibraryRule = {
  about: 'library',
  id: 'label-word',
  severity: 'warning',
  summary: { da: 'Ingen ord gør et menneske til en diagnose eller en sag.', en: 'No word turns a person into a diagnosis or a case.' },
  why: {
    da: 'Arkene læses af dem, de handler om. De skal kunne kende sig selv i ordene.',
    en: 'The sheets are read by those they are about. They must be able to know themselves in the words.',
  },
  source: 'Trykklar, content/words/undgaa.yaml',
  bad: avoidedExample(row, 'Støtten passer til den skizofrene.'),
  good: avoidedExample(row, 'Støtten passer til et menneske med skizofreni.'),
  check: checkAvoided('clinical', (found) => ({
    da: `»${found}« gør et menneske til en diagnose eller en sag.`,
    en: `"${found}" turns a person into a diagnosis or a case.`,
  })),
};
