import { tidy, type Diagnostic, type Place } from '../../model/index.js';

/**
 * One message for one fault. Words that are on paper only because something was mistyped (`:: lines{count=3}`, `{{session.dato`) are no
 * Danish, and no rule needs to say so: mended, the fault takes them along.
 *
 * @param faults what reading, parsing and tailoring said
 * @param said what the rules said
 * @returns both, sorted
 */
export function withoutConsequences(faults: readonly Diagnostic[], said: readonly Diagnostic[]): Diagnostic[] {
  const places = new Map<string, Place[]>();
  for (const { place, severity } of faults) if (severity !== 'hint') places.set(place.file, [...(places.get(place.file) ?? []), place]);
  const follows = ({ place }: Diagnostic): boolean => (places.get(place.file) ?? []).some((fault) => covers(fault, place));
  return tidy([...faults, ...said.filter((d) => !follows(d))]);
}

const covers = (fault: Place, place: Place): boolean => fault.from.offset <= place.from.offset && place.to.offset <= fault.to.offset;
