import {
  didYouMean,
  fault,
  oneOf,
  nearest,
  symbolsFile,
  id,
  type Attribute,
  type AttributeType,
  type Directive,
  type Place,
  type Words,
} from '../model/index.js';
import { mustacheIn } from './address.js';
import { written, type Context } from './context.js';

/** An attribute as it stands in the source. */
export interface Written {
  name: string;
  value: string;
  place: Place;
}

/**
 * The typed attributes of a directive. What is wrong is left out, what is missing gets the least value of its type, so that the
 * directive can still be drawn.
 *
 * @returns null when nothing can be drawn without a right value: a step without its id
 */
export function convertAttributes(row: Directive, given: Written[], opening: Place, context: Context): Record<string, unknown> | null {
  checkRepeats(given, opening, context);
  if (row.open) return convertOpen(given, opening, context);
  const out: Record<string, unknown> = {};
  for (const [i, one] of given.entries()) {
    const attribute = Object.hasOwn(row.attributes, one.name) ? row.attributes[one.name]! : null;
    if (attribute === null) context.say(unknown(row, one, given[i - 1]));
    else if (one.value.includes('{{')) context.say(mustacheIn(one.place, { da: 'et felt', en: 'an attribute' }));
    else if (curly.test(one.value)) context.say(curlyQuotes(one));
    else take(one, attribute, out, context);
  }
  checkScale(out, given, context);
  return complete(row, out, given, opening, context);
}

/** What a word processor makes of ": to the parser it is a letter like any other. */
const curly = /^[“”„‟«»‘’‚]/;
const curlyQuotes = ({ name, value, place }: Written) =>
  fault(
    'curly-quotes',
    place,
    { da: 'Anførselstegnene er krøllede.', en: 'The quotes are curly.' },
    {
      da: `Skriv med lige anførselstegn: ${name}="${value.replace(/[“”„‟«»‘’‚]/g, '')}"`,
      en: `Write straight quotes: ${name}="${value.replace(/[“”„‟«»‘’‚]/g, '')}"`,
    },
  );

function take(one: Written, { type }: Attribute, out: Record<string, unknown>, context: Context): void {
  const value = read(type, one.value);
  if (value === undefined) context.say(wrong(one, type));
  else if (value !== false) out[one.name] = value;
}

/** The value of an attribute, or undefined when it is none of that type. */
function read(type: AttributeType, value: string): unknown {
  const when = (right: boolean): string | undefined => (right ? value : undefined);
  switch (type.is) {
    case 'text':
      return when(value.trim() !== '');
    case 'number':
      return /^\d{1,6}$/.test(value) && Number(value) >= type.min && Number(value) <= type.max ? Number(value) : undefined;
    case 'flag':
      return value === '' || value === 'true' ? true : value === 'false' ? false : undefined;
    case 'choice':
      return when(type.of.includes(value));
    case 'symbol':
      return when(symbolsFile.keyType.safeParse(value).success);
    case 'sheet':
      return when(id.safeParse(value).success);
    case 'lead':
      return when(/^([A-ZÆØÅ]|both)$/.test(value));
    case 'minutes':
      return readMinutes(value);
  }
}

/** "5", or "5/8" for two and three hours; 0 in one of them leaves the lane out there. */
function readMinutes(value: string): { 2: number; 3: number } | undefined {
  const [, two, three] = /^(\d{1,3})(?:\/(\d{1,3}))?$/.exec(value) ?? [];
  const minutes = { 2: Number(two), 3: Number(three ?? two) };
  return two !== undefined && minutes[2] + minutes[3] > 0 ? minutes : undefined;
}

/** `:::when{meal hours=3}`: any names; the course's options decide when the sheet is tailored. A bare name asks for `true`. */
function convertOpen(given: Written[], opening: Place, context: Context): Record<string, string> {
  if (given.length === 0) context.say(noCondition(opening));
  for (const one of given) if (one.value.includes('{{')) context.say(mustacheIn(one.place, { da: 'et felt', en: 'an attribute' }));
  return Object.fromEntries(given.map((one) => [one.name, one.value === '' ? 'true' : one.value]));
}

const leastOf = (type: AttributeType): unknown =>
  type.is === 'number' ? type.min : type.is === 'choice' ? type.of[0] : type.is === 'lead' ? 'both' : '';

function complete(
  row: Directive,
  out: Record<string, unknown>,
  given: Written[],
  opening: Place,
  context: Context,
): Record<string, unknown> | null {
  for (const [name, { required, type, about }] of Object.entries(row.attributes)) {
    if (!required || Object.hasOwn(out, name)) continue;
    // A name that is misspelt is told of once, not also as missing.
    const misspelt = given.some(
      (one) => !Object.hasOwn(row.attributes, one.name) && nearest(one.name, Object.keys(row.attributes)) === name,
    );
    if (!misspelt && !given.some((one) => one.name === name)) context.say(missing(name, about, opening));
    if (type.is === 'sheet' || name === 'id') return null;
    out[name] = leastOf(type);
  }
  if ('audience' in row.attributes && Object.keys(out).length === 0 && given.length === 0) context.say(noCondition(opening));
  return out;
}

/** A scale goes upwards. */
function checkScale(out: Record<string, unknown>, given: Written[], context: Context): void {
  const { from, to } = out;
  if (typeof from !== 'number' || typeof to !== 'number' || from < to) return;
  const place = given.find((one) => one.name === 'to')!.place;
  delete out.from;
  delete out.to;
  context.say(
    fault(
      'attribute-value',
      place,
      { da: `Skalaen går fra ${from} til ${to}.`, en: `The scale goes from ${from} to ${to}.` },
      { da: 'Lad `to` være større end `from`.', en: 'Let `to` be greater than `from`.' },
    ),
  );
}

/** The parser keeps the last of two attributes of a name and drops some names without a word; the line itself is asked. */
function checkRepeats(given: Written[], opening: Place, context: Context): void {
  const braces = /\{(.*)\}/s.exec(written(opening, context).replace(/"[^"]*"|'[^']*'/g, '""'))?.[1] ?? '';
  const names = [...braces.matchAll(/(?<=^|\s)[\p{L}_:][\p{L}\d_:.-]*(?=[\s=]|$)/gu)].map(([name]) => name);
  for (const name of new Set(names)) {
    const place = given.find((one) => one.name === name)?.place ?? opening;
    if (names.filter((other) => other === name).length > 1)
      context.say(
        fault(
          'attribute-twice',
          place,
          { da: `Feltet »${name}« står to gange.`, en: `The attribute "${name}" is written twice.` },
          { da: 'Slet det ene.', en: 'Delete one of them.' },
        ),
      );
    if (name === '__proto__') context.say(notThere(name, place, deleteIt));
  }
}

const deleteIt: Words = { da: 'Slet det.', en: 'Delete it.' };
const notThere = (name: string, place: Place, hint: Words) =>
  fault('unknown-attribute', place, { da: `Feltet »${name}« findes ikke her.`, en: `There is no attribute "${name}" here.` }, hint);

/** @param before the attribute before it: words without quotes end at the first space, and the next word looks like a name */
function unknown(row: Directive, { name, value, place }: Written, before?: Written) {
  const names = Object.keys(row.attributes);
  const near = nearest(name, names);
  if (value === '' && row.attributes[near ?? '']?.type.is !== 'flag' && before && row.attributes[before.name]?.type.is === 'text') {
    const words = `${before.name}="${before.value} ${name}"`;
    return notThere(name, place, {
      da: `Flere ord skal stå i anførselstegn: ${words}`,
      en: `Several words stand in quotes: ${words}`,
    });
  }
  const may = oneOf(names);
  const otherwise = names.length === 0 ? deleteIt : { da: `Slet det. Her kan stå ${may.da}.`, en: `Delete it. Here may stand ${may.en}.` };
  return notThere(name, place, didYouMean(near, otherwise));
}

const missing = (name: string, about: string, opening: Place) =>
  fault(
    'missing-attribute',
    opening,
    { da: `Feltet »${name}« mangler.`, en: `The attribute "${name}" is missing.` },
    { da: `Skriv ${name}="…": ${about}`, en: `Write ${name}="…"` },
  );
const noCondition = (opening: Place) =>
  fault(
    'missing-attribute',
    opening,
    { da: 'Her står ikke, hvornår det skal trykkes.', en: 'It does not say when this is to be printed.' },
    {
      da: 'Skriv et valg: :::when{meal=true} eller :::only{audience=facilitator}',
      en: 'Write a choice: :::when{meal=true} or :::only{audience=facilitator}',
    },
  );

function wrong({ name, value, place }: Written, type: AttributeType) {
  const near = type.is === 'choice' ? nearest(value, type.of) : null;
  return fault(
    'attribute-value',
    place,
    { da: `Feltet »${name}« kan ikke være »${value.slice(0, 60)}«.`, en: `The attribute "${name}" cannot be "${value.slice(0, 60)}".` },
    didYouMean(near, allowed(name, type)),
  );
}

function allowed(name: string, type: AttributeType): Words {
  switch (type.is) {
    case 'text':
      return { da: `Skriv ordene: ${name}="…"`, en: `Write the words: ${name}="…"` };
    case 'number':
      return { da: `Skriv et helt tal fra ${type.min} til ${type.max}.`, en: `Write a whole number from ${type.min} to ${type.max}.` };
    case 'flag':
      return { da: `Skriv kun ${name}, eller slet det.`, en: `Write only ${name}, or delete it.` };
    case 'choice':
      return { da: `Skriv ${oneOf(type.of).da}.`, en: `Write ${oneOf(type.of).en}.` };
    case 'symbol':
      return {
        da: 'Skriv navnet på et piktogram med små bogstaver og bindestreger.',
        en: 'Write the name of a symbol in small letters and hyphens.',
      };
    case 'sheet':
      return {
        da: 'Skriv arkets id: små bogstaver a–z, tal og bindestreger.',
        en: 'Write the id of the sheet: small letters a–z, digits and hyphens.',
      };
    case 'lead':
      return { da: 'Skriv lederens bogstav fra course.yaml, eller both.', en: 'Write the letter of the lead in course.yaml, or both.' };
    case 'minutes':
      return { da: 'Skriv minutterne: 5, eller 5/8 for to og tre timer.', en: 'Write the minutes: 5, or 5/8 for two and three hours.' };
  }
}
