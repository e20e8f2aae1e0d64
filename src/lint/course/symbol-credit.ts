import { startOf, type Place, type Symbol, type Words } from '../../model/index.js';
import type { Around, Finding, LibraryRule } from '../rule.js';
import { meetingsOf } from './sessions.js';
import { shownIn } from './shown.js';

const rows = (licence: string): Record<string, string> => ({
  'content/symbols/symbols.yaml': `glad: { source: openmoji 1F642, name: glad, licence: ${licence} }\nked: { source: own, name: ked, licence: CC BY-SA 4.0 }\n`,
});

/**
 * The foot of each print names the makers by `source` (`creditOf` in print/compose/sheet-facts.ts), and CREDITS.md names the sets, each with its
 * licence. Both are right only when each row has the licence of its set.
 */
const licences = { openmoji: ['CC BY-SA 4.0'], own: ['CC BY-SA 4.0'], healthicons: ['CC0', 'MIT'] } as const satisfies Record<
  string,
  readonly Symbol['licence'][]
>;

export const symbolCredit: LibraryRule = {
  about: 'library',
  id: 'symbol-credit',
  severity: 'warning',
  summary: {
    da: 'Hvert piktogram, der bruges, har et navn og den licens, som dets kilde har.',
    en: 'Each symbol in use has a name, and the licence that its source has.',
  },
  why: {
    da: 'Tegnerne skal nævnes, som de har bedt om, og en skærmlæser skal kunne sige billedet.',
    en: 'The artists must be named as they asked, and a screen reader must be able to say the picture.',
  },
  source: 'CC BY-SA 4.0, CC0',
  bad: rows('CC0'),
  good: rows('CC BY-SA 4.0'),
  check: (around) =>
    [...firstUses(around)].flatMap(([meaning, place]) => {
      const symbol = around.library.symbols.get(meaning);
      return symbol ? faultsOf(symbol).map((fault) => ({ place, ...fault })) : [];
    }),
};

/** Where each symbol is first shown: symbols.yaml is read without its places. */
function firstUses(around: Around): Map<string, Place> {
  const uses = new Map<string, Place>();
  const put = (symbol: string, place: Place): void => void (uses.has(symbol) || uses.set(symbol, place));
  for (const sheet of around.sheets.values()) for (const { symbol, place } of shownIn(sheet)) put(symbol, place);
  for (const { session } of meetingsOf(around))
    for (const symbol of [session.symbol, ...session.agenda.map((step) => step.symbol)]) put(symbol, startOf(session.file));
  return uses;
}

function faultsOf({ meaning, name, source, licence }: Symbol): Pick<Finding, 'message' | 'hint'>[] {
  const set = source.split(' ')[0] as keyof typeof licences;
  const wanted: readonly string[] = licences[set];
  return [
    ...(name.trim() === '' ? [{ message: noName(meaning), hint: writeName(meaning) }] : []),
    ...(wanted.includes(licence) ? [] : [{ message: wrong(meaning, set, licence), hint: write(meaning, wanted) }]),
  ];
}

const noName = (meaning: string): Words => ({
  da: `Piktogrammet »${meaning}« har intet navn i symbols.yaml.`,
  en: `The symbol "${meaning}" has no name in symbols.yaml.`,
});
const writeName = (meaning: string): Words => ({
  da: `Skriv ved \`${meaning}\`, hvad billedet viser: \`name: en hund\`.`,
  en: `Write at \`${meaning}\` what the picture shows: \`name: en hund\`.`,
});
const wrong = (meaning: string, set: string, licence: string): Words => ({
  da: `Piktogrammet »${meaning}« står i symbols.yaml med licensen ${licence}, og den har »${set}« ikke.`,
  en: `The symbol "${meaning}" has the licence ${licence} in symbols.yaml, and "${set}" does not have that.`,
});
const write = (meaning: string, wanted: readonly string[]): Words => ({
  da: `Skriv \`licence: ${wanted[0]}\` ved \`${meaning}\`, eller ret \`source\`.`,
  en: `Write \`licence: ${wanted[0]}\` at \`${meaning}\`, or mend \`source\`.`,
});
