// `:::only` and `:::when`: whether this reader gets what stands inside.
import { didYouMean, fault, nearest, oneOf, type DirectiveOf, type Option, type OptionValue, type Place } from '../model/index.js';
import { optionOf, type Tailoring } from './context.js';

/** True when audience and edition, as far as they are named, are the reader's. */
export function isFor({ attributes }: DirectiveOf<'only'>, { setting: { reader } }: Tailoring): boolean {
  const { audience = reader.audience, edition = reader.edition } = attributes;
  return audience === reader.audience && edition === reader.edition;
}

/** How a reader answers may be asked for in every course. */
const answers: Option = { type: 'choice', of: ['write', 'tick', 'draw', 'say'], default: 'write', about: 'Hvordan læseren svarer' };

/** True when every option that is named has the value that is named. A wrong name or value is an error, and then the text is kept. */
export function isChosen({ attributes, place }: DirectiveOf<'when'>, tailoring: Tailoring): boolean {
  return Object.entries(attributes)
    .map(([name, wanted]) => matches(name, wanted, place, tailoring))
    .every(Boolean);
}

function matches(name: string, wanted: string, place: Place, tailoring: Tailoring): boolean {
  const { setting, say } = tailoring;
  const { course, reader } = setting;
  const own = Object.hasOwn(course.options, name) ? course.options[name]! : null;
  const option = own ?? (name === 'answers' ? answers : null);
  if (option === null) {
    say(unknownOption(name, course.id, [...Object.keys(course.options), 'answers'], place));
    return true;
  }
  const allowed = allowedOf(option);
  if (!allowed.includes(wanted)) {
    say(wrongValue(name, wanted, allowed, option, place));
    return true;
  }
  return holds(own ? optionOf(setting, name) : (reader.answers ?? option.default), wanted);
}

/** A list holds the values in it, everything else is the one value it is. */
const holds = (value: OptionValue | undefined, wanted: string): boolean =>
  Array.isArray(value) ? value.includes(wanted) : String(value) === wanted;

const allowedOf = (option: Option): string[] => (option.type === 'flag' ? ['true', 'false'] : option.of.map(String));

function unknownOption(name: string, course: string, names: string[], place: Place) {
  const may = oneOf(names);
  return fault(
    'unknown-option',
    openingOf(place),
    { da: `Forløbet ${course} har ikke valget »${name}«.`, en: `The course ${course} has no option "${name}".` },
    didYouMean(nearest(name, names), { da: `Skriv ${may.da}.`, en: `Write ${may.en}.` }),
  );
}

function wrongValue(name: string, wanted: string, allowed: string[], option: Option, place: Place) {
  const may = oneOf(allowed);
  return fault(
    'wrong-option-value',
    openingOf(place),
    { da: `Valget »${name}« kan ikke være »${wanted}«.`, en: `The option "${name}" cannot be "${wanted}".` },
    didYouMean(option.type === 'number' ? null : nearest(wanted, allowed), { da: `Skriv ${may.da}.`, en: `Write ${may.en}.` }),
  );
}

/** Points at the line that opens a container, not at all of it. */
const openingOf = ({ file, from }: Place): Place => ({ file, from, to: from });
