import type { LibraryRule } from '../rule.js';
import { avoidedExample, checkAvoided } from './avoided.js';

const row = 'dygtig pige:\n  better: [det klarede du]\n  kind: childish\n  why: Deltagerne er voksne.\n';

export const childishWord: LibraryRule = {
  about: 'library',
  id: 'childish-word',
  severity: 'warning',
  summary: { da: 'Ingen ord taler til voksne som til børn.', en: 'No word talks to adults as to children.' },
  why: {
    da: 'Let at læse er ikke barnligt. Deltagerne er voksne, og tonen er lige.',
    en: 'Easy to read is not childish. The participants are adults, and the tone is equal.',
  },
  source: 'Inclusion Europe 2009',
  bad: avoidedExample(row, 'Du er en dygtig pige.'),
  good: avoidedExample(row, 'Det klarede du.'),
  check: checkAvoided('childish', (found) => ({
    da: `»${found}« taler til en voksen som til et barn.`,
    en: `"${found}" talks to an adult as to a child.`,
  })),
};
