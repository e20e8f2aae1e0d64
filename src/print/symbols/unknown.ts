// A symbol that nobody has drawn is found where it is to be painted; an editor wants to know where it is written, and what was meant.
import type { Diagnostic, Place, TailoredSheet } from '../../model/index.js';
import { nearest } from '../../model/nearest.js';

/**
 * One message for each place that names the symbol.
 *
 * @param meaning the symbol, which is none of `known`
 * @param sheets where to look for it
 * @param around the place to tell when it is written nowhere: a symbol that a directive brings along
 */
export function unknownSymbols(meaning: string, known: Iterable<string>, sheets: readonly TailoredSheet[], around: Place): Diagnostic[] {
  const near = nearest(meaning, known);
  const message = { da: `Der er intet piktogram, der hedder \`${meaning}\`.`, en: `There is no symbol called \`${meaning}\`.` };
  const hint = near
    ? { da: `Mente du »${near}«?`, en: `Did you mean "${near}"?` }
    : {
        da: 'Find et andet i content/symbols/symbols.yaml, eller tegn et nyt.',
        en: 'Find another in content/symbols/symbols.yaml, or draw one.',
      };
  const places = sheets.flatMap((sheet) => placesIn(meaning, sheet));
  return (places.length > 0 ? places : [around]).map((place) => ({ rule: 'unknown-symbol', severity: 'error', place, message, hint }));
}

function placesIn(meaning: string, { document, source }: TailoredSheet): Place[] {
  const found: Place[] = [];
  const visit = (value: unknown, here: Place | null): void => {
    if (Array.isArray(value)) return value.forEach((one) => visit(one, here));
    if (value === null || typeof value !== 'object') return;
    const node = value as { symbol?: unknown; place?: Place };
    const place = node.place ?? here;
    if (node.symbol === meaning && place) found.push(place);
    for (const [key, child] of Object.entries(value)) if (key !== 'place') visit(child, place);
  };
  visit([document.title, document.blocks], null);
  if (document.meta.symbol === meaning && source.fields['symbol']) found.push(source.fields['symbol']);
  return found;
}
