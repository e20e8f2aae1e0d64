import { startOf, type Library } from '../../model/index.js';
import type { Directive } from '../blocks.js';
import type { Around, Finding, LibraryRule, Sheet } from '../rule.js';
import { bottle } from '../course/example.js';
import { symbolsOf } from './pictures.js';

export const substancePicture: LibraryRule = {
  about: 'library',
  id: 'substance-picture',
  severity: 'warning',
  summary: {
    da: 'Billeder af rusmidler står kun, hvor rusmidlet er emnet.',
    en: 'Pictures of substances stand only where the substance is the subject.',
  },
  why: {
    da: 'Et billede af en øl, en joint eller en pille kan selv vække trang.',
    en: 'A picture of a beer, a joint or a pill can itself wake craving.',
  },
  source: 'Trykklar',
  bad: example('![](symbol:flaske) Lad være med at drikke.\n'),
  good: example('![](symbol:glad) Tag et glas vand.\n'),
  check: ({ library, sheets }: Around) => [...sheets.values()].flatMap((sheet) => inSheet(sheet, library)),
};

function inSheet({ source, document }: Sheet, library: Library): Finding[] {
  const { meta } = source;
  if (meta.audience !== 'participant') return [];
  const isSubstance = (symbol: string): boolean => library.symbols.get(symbol)?.substance ?? false;
  const title = meta.symbol !== undefined && isSubstance(meta.symbol);
  const never = neverOn(meta);
  const found = symbolsOf(document).filter(({ symbol }) => isSubstance(symbol));
  const place = source.fields['symbol'] ?? startOf(source.file);
  return [
    ...(title && never ? [{ symbol: meta.symbol!, place }] : []),
    ...found.filter(({ set }) => never ?? !(title || isTickList(set, isSubstance))),
  ].map(({ symbol, place }) => ({ place, ...said(symbol, never) }));
}

/** Where no substance may be pictured, whatever the subject: what lies about at home, in a pocket or on top of a pack. In Danish. */
function neverOn({ kind, carrier }: Sheet['source']['meta']): string | null {
  if (carrier === 'wallet' || carrier === 'fridge')
    return 'Det, man har på sig eller hænger op, skal kunne ses hver dag uden at vække trang.';
  if (kind === 'cover') return 'En forside ligger fremme.';
  return kind === 'homework' ? 'En hjemmeopgave ligger fremme derhjemme.' : null;
}

/** A list of answers where at least half the pictures are substances: one ticks what one uses or knows. A single beer among other things is not. */
function isTickList(block: Directive | undefined, isSubstance: (symbol: string) => boolean): boolean {
  if (block?.name !== 'choices') return false;
  const all = symbolsOf({ blocks: [block] });
  return all.filter(({ symbol }) => isSubstance(symbol)).length * 2 >= all.length;
}

const said = (symbol: string, never: string | null) => ({
  message: {
    da: `Billedet »${symbol}« viser et rusmiddel, og det kan vække trang.`,
    en: `The picture "${symbol}" shows a substance, and that can wake craving.`,
  },
  hint: never
    ? { da: `Brug et andet billede. ${never}`, en: 'Use another picture: this lies about at home, in a pocket or on top of a pack.' }
    : {
        da: `Brug et andet billede. Er rusmidlet arkets emne, så skriv \`symbol: ${symbol}\` i arkets felter.`,
        en: `Use another picture. If the substance is the subject of the sheet, write \`symbol: ${symbol}\` in its front matter.`,
      },
});

function example(body: string): Record<string, string> {
  return {
    ...bottle,
    'content/proeve/sheets/eksempel.easy-read.md': `---\ntitle: Det hjælper mig\nkind: exercise\nsymbol: glad\nedition: easy-read\nreview: { status: draft }\n---\n\n${body}`,
  };
}
