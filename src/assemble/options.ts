import {
  didYouMean,
  fault,
  nearest,
  oneOf,
  type Checked,
  type Course,
  type Diagnostic,
  type Option,
  type OptionValue,
} from '../model/index.js';
import { placeIn, type Origin } from './origin.js';

type Options = Record<string, OptionValue>;

/** The course's options as the order has them; what the order does not name or gets wrong keeps the course's default. */
export function optionsOf(course: Course, origin: Origin): Checked<Options> {
  const value: Options = {};
  for (const [name, option] of Object.entries(course.options)) value[name] = option.default;
  const diagnostics: Diagnostic[] = [];
  for (const [name, given] of Object.entries(origin.order.options)) {
    const option = Object.hasOwn(course.options, name) ? course.options[name]! : null;
    if (option === null) diagnostics.push(unknownOption(course, origin, name));
    else if (fits(option, given)) value[name] = inOrder(option, given);
    else diagnostics.push(wrongValue(origin, name, option, given));
  }
  return { value, diagnostics };
}

/** The list option that a person's own substances narrow: its name, or null when the course has none. */
const substanceOption = (course: Course): string | null =>
  ['substance', 'substances'].find((name) => course.options[name]?.type === 'list') ?? null;

/**
 * The options of one person: the order's, with the person's own substances.
 *
 * @param path where the person stands in the order: "participants.2"
 */
export function withSubstances(
  course: Course,
  origin: Origin,
  options: Options,
  substances: string[] | undefined,
  path: string,
): Checked<Options> {
  if (substances === undefined) return { value: options, diagnostics: [] };
  const name = substanceOption(course);
  const place = placeIn(origin, `${path}.substances`);
  if (name === null) {
    const message = { da: 'Forløbet har ingen valg af stoffer.', en: 'The course has no option for substances.' };
    return {
      value: options,
      diagnostics: [fault('unknown-option', place, message, { da: 'Slet `substances`.', en: 'Delete `substances`.' })],
    };
  }
  const option = course.options[name]!;
  if (!fits(option, substances))
    return { value: options, diagnostics: [wrongValue(origin, name, option, substances, `${path}.substances`)] };
  return { value: { ...options, [name]: inOrder(option, substances) }, diagnostics: [] };
}

function fits(option: Option, given: OptionValue): boolean {
  if (option.type === 'flag') return typeof given === 'boolean';
  if (option.type === 'number') return typeof given === 'number' && (option.of.length === 0 || option.of.includes(given));
  if (option.type === 'choice') return typeof given === 'string' && option.of.includes(given);
  return [given].flat().every((one) => typeof one === 'string' && option.of.includes(one));
}

/** Lists stand in the course's order, so that two people with the same substances are equal readers. */
const inOrder = (option: Option, given: OptionValue): OptionValue =>
  option.type === 'list' ? option.of.filter((one) => [given].flat().includes(one)) : given;

function unknownOption(course: Course, origin: Origin, name: string): Diagnostic {
  const names = Object.keys(course.options);
  return fault(
    'unknown-option',
    placeIn(origin, `options.${name}`),
    { da: `Forløbet ${course.id} har ikke valget »${name}«.`, en: `The course ${course.id} has no option "${name}".` },
    didYouMean(nearest(name, names), { da: `Slet det, eller skriv ${oneOf(names).da}.`, en: `Delete it, or write ${oneOf(names).en}.` }),
  );
}

function wrongValue(origin: Origin, name: string, option: Option, given: OptionValue, path = `options.${name}`): Diagnostic {
  const allowed = option.type === 'flag' ? ['true', 'false'] : option.of.map(String);
  const wrong = option.type === 'list' ? [given].flat().find((one) => !allowed.includes(String(one))) : given;
  const near = nearest(String(wrong), allowed);
  const may = oneOf(allowed);
  return fault(
    'wrong-option-value',
    placeIn(origin, path),
    { da: `Valget »${name}« kan ikke være »${String(wrong)}«.`, en: `The option "${name}" cannot be "${String(wrong)}".` },
    near && option.type !== 'number'
      ? { da: `Mente du »${near}«? Det kan være ${may.da}.`, en: `Did you mean "${near}"? It may be ${may.en}.` }
      : { da: `Det kan være ${may.da}.`, en: `It may be ${may.en}.` },
  );
}
