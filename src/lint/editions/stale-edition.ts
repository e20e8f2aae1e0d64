import { fingerprint, startOf, type Words } from '../../model/index.js';
import type { Finding, LibraryRule } from '../rule.js';
import { changesSince, isAdapted, renewed, type Changes } from './accepted.js';
import { bothEditions, examplePair, type Pair } from './pairs.js';

export const staleEdition: LibraryRule = {
  about: 'library',
  id: 'stale-edition',
  severity: 'warning',
  summary: {
    da: 'Den letlæste udgave er efterset, siden standardudgaven sidst blev ændret.',
    en: 'The easy-read edition was looked at since the standard edition last changed.',
  },
  why: {
    da: 'Ellers får de, der læser letlæst, det, vi vidste før: et gammelt råd eller et felt, som ingen længere taler om.',
    en: 'Else easy-read readers get what we knew before: an old piece of advice or a field that nobody speaks of any more.',
  },
  source: 'Trykklar',
  bad: examplePair('Skriv samme dag.', 'Skriv samme dag.', 'adapts: "3f9c2a"\n'),
  good: examplePair('Skriv samme dag.', 'Skriv samme dag.', `adapts: "${fingerprint('\nSkriv samme dag.\n').slice(0, 6)}"\n`),
  check: (around) => bothEditions(around).flatMap(look),
};

function look({ standard: { source: standard }, easy: { source: easy } }: Pair): Finding[] {
  const { adapts, adaptsLines } = easy.meta;
  if (adapts !== undefined && isAdapted(standard, adapts)) return [];
  const place = easy.fields['adapts'] ?? easy.fields['edition'] ?? startOf(easy.file);
  const fix = { edits: renewed(standard, easy), safe: false };
  const accept = { da: `kør \`trykklar check --accept ${easy.file}\`.`, en: `run \`trykklar check --accept ${easy.file}\`.` };
  if (adapts === undefined) return [{ place, ...unsaid(standard.file, accept), fix }];
  const changes = adaptsLines === undefined ? null : changesSince(standard, adaptsLines);
  return [{ place, ...stale(standard.file, changes, accept), fix }];
}

const unsaid = (file: string, accept: Words): Pick<Finding, 'message' | 'hint'> => ({
  message: {
    da: 'Arket siger ikke, hvilken standardtekst det er lavet af: `adapts` mangler.',
    en: 'The sheet does not say which standard text it was made from: `adapts` is missing.',
  },
  hint: {
    da: `Se, om ${file} siger det samme, og ${accept.da}`,
    en: `See whether ${file} says the same, and ${accept.en}`,
  },
});

const stale = (file: string, changes: Changes | null, accept: Words): Pick<Finding, 'message' | 'hint'> => ({
  message: {
    da: `Standardudgaven er ændret, siden den letlæste blev lavet${changes ? `: ${tell(changes).da}` : ''}.`,
    en: `The standard edition has changed since the easy-read one was made${changes ? `: ${tell(changes).en}` : ''}.`,
  },
  hint: {
    da: `Se i ${file}, hvad der er ændret, ret den letlæste tekst, og ${accept.da}`,
    en: `See in ${file} what has changed, mend the easy-read text, and ${accept.en}`,
  },
});

/** More lines are not shown: then the whole text is to be read. */
const shown = 8;

function tell({ fresh, gone }: Changes): Words {
  if (fresh.length === 0 && gone === 0) return { da: 'linjerne er flyttet', en: 'lines were moved' };
  const list = (line: string): string =>
    fresh
      .slice(0, shown)
      .map(({ number, text }) => `${line} ${number} »${text.length > 60 ? `${text.slice(0, 58)} …` : text}«`)
      .join(', ') + (fresh.length > shown ? ' …' : '');
  // A changed line is a new one, and its old words are gone: those are not counted again.
  const deleted = Math.max(0, gone - fresh.length);
  const parts = (fresh: string, deleted: string): string => [fresh, deleted].filter((part) => part !== '').join(', ');
  return {
    da: parts(list('linje'), deleted > 0 ? `${deleted} ${deleted === 1 ? 'linje' : 'linjer'} slettet` : ''),
    en: parts(
      list('line').replace(/»/g, '"').replace(/«/g, '"'),
      deleted > 0 ? `${deleted} ${deleted === 1 ? 'line' : 'lines'} deleted` : '',
    ),
  };
}
