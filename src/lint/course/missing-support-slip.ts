import { startOf } from '../../model/index.js';
import type { LibraryRule } from '../rule.js';

export const missingSupportSlip: LibraryRule = {
  about: 'library',
  id: 'missing-support-slip',
  severity: 'warning',
  summary: { da: 'Hver letlæst hjemmeopgave har en støtteseddel.', en: 'Each easy-read homework has a support slip.' },
  why: {
    da: 'Hjemmeopgaven bliver lavet, når den, der hjælper, ved, hvad den er til, og hvor meget hjælp der er nok.',
    en: 'Homework gets done when the person who helps knows what it is for and how much help is enough.',
  },
  source: 'Trykklar',
  bad: { 'content/proeve/sheets/opgave.easy-read.md': homework(), 'content/proeve/sheets/stoetteseddel.md': null },
  good: { 'content/proeve/sheets/opgave.easy-read.md': homework() },
  check({ library }) {
    const supported = new Set(
      [...library.sheets.values()].flatMap(({ editions }) => Object.values(editions).map(({ meta }) => meta.supports)),
    );
    return [...library.sheets.values()].flatMap(({ id, editions: { 'easy-read': easy } }) => {
      if (easy?.meta.kind !== 'homework' || supported.has(id)) return [];
      return [
        {
          place: easy.fields['kind'] ?? startOf(easy.file),
          message: { da: 'Hjemmeopgaven har ingen støtteseddel.', en: 'The homework has no support slip.' },
          hint: {
            da: `Skriv et ark med \`audience: support\` og \`supports: ${id}\`.`,
            en: `Write a sheet with \`audience: support\` and \`supports: ${id}\`.`,
          },
        },
      ];
    });
  },
};

function homework(): string {
  return '---\ntitle: Opgave\nkind: homework\nedition: easy-read\nreview: { status: draft }\n---\n\nTekst.\n';
}
