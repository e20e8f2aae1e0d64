import type { z } from 'zod';
import { type Diagnostic, nearest, noSuchMoment, type Words } from '../model/index.js';
import { formatFault } from './formats.js';
import { didYouMean, say, words } from './say.js';
import { knownFields } from './shape.js';
import type { Yaml } from './yaml.js';
import type { Path } from './yaml-places.js';

type Issue = z.core.$ZodIssue;

/** So many unknown fields of one place are told at a time. */
const mostUnknown = 20;

/**
 * Tells what a schema has against some data, each thing at its own line and column.
 *
 * @param schema the schema that found the issues: from it come the names that may be meant
 */
export function tellIssues(issues: readonly Issue[], schema: z.ZodType, yaml: Yaml): Diagnostic[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.slice(0, mostUnknown).map((key) => meantField(key, issue.path as Path, schema)) : [],
    ),
  );
  // A field whose name is misspelt is told of once, not also as missing.
  const misspelt = (issue: Issue): boolean => meant.has(issue.path.join('.')) && dataAt(yaml.data, issue.path as Path) === undefined;
  return issues.filter((issue) => !misspelt(issue)).flatMap((issue) => tell(issue, [], { schema, yaml }));
}

/** The path of the field that a wrong name stands for; null when none is near. */
function meantField(key: string, path: Path, schema: z.ZodType): string | null {
  const near = nearest(key, knownFields(schema, path));
  return near === null ? null : [...path, near].join('.');
}

interface Around {
  schema: z.ZodType;
  yaml: Yaml;
}

function tell(issue: Issue, before: Path, around: Around): Diagnostic[] {
  const path: Path = [...before, ...(issue.path as (string | number)[])];
  const { yaml } = around;
  const written = dataAt(yaml.data, path);
  const about = (rule: string, message: Words, hint: Words): Diagnostic[] => [say(rule, yaml.value(path), message, hint)];
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, mostUnknown).map((key) => unknownField(key, path, around));
  if (issue.code === 'custom' && issue.message === noSuchMoment) {
    const what = words('er en dag eller et klokkeslæt, der ikke findes', 'is a day or a time that does not exist');
    return about('wrong-form', field(path, what), formatFault('\\d{2}:\\d{2}').hint(''));
  }
  if (issue.code === 'custom') return about('wrong-value', ...custom(issue.message));
  if (written === undefined) return [missing(issue, path, yaml)];
  switch (issue.code) {
    case 'invalid_value':
      return about('unknown-word', cannotBe(path, written), didYouMean(near(written, issue.values.map(String)), issue.values.map(String)));
    case 'invalid_union':
      return tellUnion(issue, path, written, around);
    case 'invalid_key': {
      const format = formatFault(issue.issues[0] && 'pattern' in issue.issues[0] ? String(issue.issues[0].pattern) : '');
      return [say('wrong-form', yaml.key(path), field(path, format.message), format.hint(String(path.at(-1))))];
    }
    case 'invalid_format': {
      const format = formatFault('pattern' in issue && issue.pattern && issue.format === 'regex' ? issue.pattern : issue.format);
      return about('wrong-form', field(path, format.message), format.hint(String(written)));
    }
    case 'too_big':
    case 'too_small':
      return about('out-of-range', ...outOfRange(issue, path));
    default:
      return about('wrong-type', ...wrongType('expected' in issue ? String(issue.expected) : '', path, written));
  }
}

const name = (path: Path): string =>
  path.length === 0 ? '' : `\`${path.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join('.')}\``;

/** "Feltet `x` …", or "Filen …" when it is about all of it. */
const field = (path: Path, what: Words): Words =>
  path.length === 0
    ? words(`Filen ${what.da}.`, `The file ${what.en}.`)
    : words(`Feltet ${name(path)} ${what.da}.`, `The field ${name(path)} ${what.en}.`);

const near = (written: unknown, allowed: string[]): string | null => (typeof written === 'string' ? nearest(written, allowed) : null);

/** What people are called and use is not repeated in messages: they may end in a log. */
const isPrivate = (path: Path): boolean => path[0] === 'participants' || path[0] === 'group';

const cannotBe = (path: Path, written: unknown): Words =>
  isPrivate(path)
    ? field(path, words('har et ord, der ikke kan stå her', 'has a word that cannot stand here'))
    : field(path, words(`kan ikke være \`${short(written)}\``, `cannot be \`${short(written)}\``));

function short(written: unknown): string {
  const text = typeof written === 'string' ? written : (JSON.stringify(written) ?? '');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function unknownField(key: string, path: Path, { schema, yaml }: Around): Diagnostic {
  const allowed = knownFields(schema, path);
  const inside = path.length === 0 ? words('', '') : words(` i ${name(path)}`, ` in ${name(path)}`);
  const message = words(`Feltet \`${short(key)}\` findes ikke${inside.da}.`, `There is no field \`${short(key)}\`${inside.en}.`);
  const hint = afterComma(key, path, yaml) ?? didYouMean(nearest(key, allowed), allowed);
  return say('unknown-field', yaml.key([...path, key]), message, hint);
}

/** `{ x: 1,5 }` is read as a field `x` with the value 1, and a field `5`: a number is written with a point. */
function afterComma(key: string, path: Path, { data }: Yaml): Words | null {
  const around = dataAt(data, path);
  const numbers = typeof around === 'object' && around !== null ? Object.values(around).filter((value) => typeof value === 'number') : [];
  if (!/^\d+$/.test(key) || numbers.length === 0) return null;
  return words(
    'Skriv punktum i tallet, ikke komma: `1.5`. Et komma begynder et nyt felt.',
    'Write a point in the number, not a comma: `1.5`. A comma begins a new field.',
  );
}

function missing(issue: Issue, path: Path, yaml: Yaml): Diagnostic {
  const last = String(path.at(-1) ?? '');
  const values = 'values' in issue && issue.values.length > 0 ? issue.values.map((value) => `\`${String(value)}\``).join(', ') : null;
  const line = `${last}: ${examples[last] ?? '…'}`;
  const hint =
    values === null
      ? words(`Skriv linjen \`${line}\`.`, `Write the line \`${line}\`.`)
      : words(`Skriv linjen \`${line}\` med et af ordene ${values}.`, `Write the line \`${line}\` with one of the words ${values}.`);
  return say('missing-field', yaml.value(path), field(path, words('mangler', 'is missing')), hint);
}

/** What may be written for a field that has fields of its own. */
const examples: Record<string, string> = {
  review: '{ status: draft }',
  confirmed: '{ by: rolle, on: 2027-01-15 }',
  participants: '{ name: … }',
  facilitators: '{ name: …, role: … }',
  minutes: '{ 2: 10, 3: 15 }',
  mark: '{ shape: circle, colour: ochre, sign: "1" }',
  sheets: '{ participant: [] }',
  leads: '{ R: { name: Rusmiddelfaglig leder, role: rusmiddelfaglig } }',
  options: '{ hours: { type: number, of: [2, 3], default: 2, about: Timer } }',
};

const custom = (message: string): [Words, Words] => [
  message.includes('session')
    ? words('Bestillingen skal have enten `session` eller `themes`.', 'The order must have either `session` or `themes`.')
    : words(`${message}.`, `${message}.`),
  words('Skriv den ene af linjerne: `session: 1` eller `themes: [trang]`.', 'Write one of the lines: `session: 1` or `themes: [trang]`.'),
];

const types: Record<string, [Words, Words]> = {
  string: [words('tekst', 'text'), words('Sæt værdien i anførselstegn.', 'Put the value in quotes.')],
  number: [words('et tal', 'a number'), words('Skriv et tal uden anførselstegn.', 'Write a number without quotes.')],
  int: [words('et helt tal', 'a whole number'), words('Skriv et helt tal uden anførselstegn.', 'Write a whole number without quotes.')],
  boolean: [words('`true` eller `false`', '`true` or `false`'), words('Skriv `true` eller `false`.', 'Write `true` or `false`.')],
  array: [
    words('en liste', 'a list'),
    words('Skriv en liste i kantede parenteser: `[den ene, den anden]`.', 'Write a list in square brackets: `[one, another]`.'),
  ],
  object: [
    words('felter med navn og værdi', 'fields with name and value'),
    words('Skriv `{ navn: værdi }`, eller felter på hver sin linje.', 'Write `{ name: value }`, or fields on lines of their own.'),
  ],
};
types['record'] = types['object']!;

function wrongType(expected: string, path: Path, written: unknown): [Words, Words] {
  const [what, hint] = types[expected] ?? [words('noget andet', 'something else'), words('Ret værdien.', 'Mend the value.')];
  if (written === null && path.length > 0)
    return [
      field(path, words('er tomt', 'is empty')),
      words(`Skriv ${what.da} efter kolon, eller fjern linjen.`, `Write ${what.en} after the colon, or remove the line.`),
    ];
  if (expected === 'object' || expected === 'record') {
    const example = examples[String(path.findLast((part) => typeof part === 'string'))];
    const better = example === undefined ? hint : words(`Skriv for eksempel \`${example}\`.`, `Write for example \`${example}\`.`);
    return [field(path, words(`skal have ${what.da}`, `must have ${what.en}`)), better];
  }
  const better = isPrivate(path) ? null : mended(expected, written);
  return [
    field(path, words(`skal være ${what.da}`, `must be ${what.en}`)),
    better === null ? hint : words(`Skriv \`${better}\`.`, `Write \`${better}\`.`),
  ];
}

/** The same value, written as what it should be; null when that is not plain. */
function mended(expected: string, written: unknown): string | null {
  if (expected === 'string' && (typeof written === 'number' || typeof written === 'boolean')) return `"${written}"`;
  if (typeof written !== 'string' || written.length > 40) return null;
  if (expected === 'number' || expected === 'int') return /^-?\d+([.,]\d+)?$/.test(written) ? written.replace(',', '.') : null;
  return expected === 'array' && /^[\wæøåÆØÅ -]+$/.test(written) ? `[${written}]` : null;
}

function outOfRange(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>, path: Path): [Words, Words] {
  const big = issue.code === 'too_big';
  const limit = String(big ? issue.maximum : issue.minimum);
  if (issue.origin === 'string' && big)
    return [
      field(path, words(`kan højst have ${limit} tegn`, `may have ${limit} characters at most`)),
      words('Skriv det kortere.', 'Write it shorter.'),
    ];
  if (issue.origin === 'string') {
    return [field(path, words('er tomt', 'is empty')), words('Skriv en tekst, eller fjern linjen.', 'Write a text, or remove the line.')];
  }
  if (issue.origin === 'array') {
    const message = big
      ? words(`kan højst have ${limit}`, `may have ${limit} at most`)
      : words(`skal have mindst ${limit}`, `must have at least ${limit}`);
    return [
      field(path, message),
      big ? words('Fjern nogle.', 'Remove some.') : words('Tilføj en, eller fjern linjen.', 'Add one, or remove the line.'),
    ];
  }
  // A bound that itself may not be met: "positive" is "over 0".
  const bound =
    issue.inclusive === false
      ? big
        ? words('under', 'under')
        : words('over', 'over')
      : big
        ? words('højst', 'at most')
        : words('mindst', 'at least');
  return [field(path, words(`skal være ${bound.da} ${limit}`, `must be ${bound.en} ${limit}`)), words('Ret tallet.', 'Mend the number.')];
}

type Union = Extract<Issue, { code: 'invalid_union' }>;

/** Of the forms that might have been meant, tells about the one whose type fits; when none does, names them all. */
function tellUnion(issue: Union, path: Path, written: unknown, around: Around): Diagnostic[] {
  if ('options' in issue && Array.isArray(issue.options)) {
    const allowed = issue.options.map(String);
    return [say('unknown-word', around.yaml.value(path), cannotBe(path, written), didYouMean(near(written, allowed), allowed))];
  }
  const fits = (form: Issue[]): boolean =>
    !form.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0 && inner.expected !== 'int');
  const meant = issue.errors.filter(fits).sort((a, b) => a.length - b.length)[0];
  if (meant) return meant.flatMap((inner) => tell(inner, path, around));
  const forms = issue.errors.map(
    (form) => types[String(form[0] && 'expected' in form[0] ? form[0].expected : '')]?.[0] ?? words('noget andet', 'something else'),
  );
  const message = words(`skal være ${forms.map((w) => w.da).join(' eller ')}`, `must be ${forms.map((w) => w.en).join(' or ')}`);
  return [say('wrong-type', around.yaml.value(path), field(path, message), words('Ret værdien.', 'Mend the value.'))];
}

/** What the data holds at a path; undefined when there is nothing. */
function dataAt(data: unknown, path: Path): unknown {
  let here: unknown = data;
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as Record<string | number, unknown>)[part];
  }
  return here;
}
