import { z } from 'zod';
import {
  avoidFile,
  contactsFile,
  courseFile,
  factsFile,
  longWordsFile,
  order,
  ownWordsFile,
  papersFile,
  sessionFile,
  sheetMeta,
  symbolsFile,
  termsFile,
} from '../model/index.js';
import { descriptions } from './descriptions.js';

/** A JSON Schema of draft 7: the newest that every editor's YAML support knows. */
export type JsonSchema = Record<string, unknown>;
export type SchemaName = keyof typeof descriptions;

/** What each is the schema of: front matter, and the YAML files that editors write. */
const files: Record<SchemaName, z.ZodType> = {
  sheet: sheetMeta,
  order,
  session: sessionFile,
  papers: papersFile,
  course: courseFile,
  symbols: symbolsFile,
  facts: factsFile,
  contacts: contactsFile,
  avoid: avoidFile,
  terms: termsFile,
  'long-words': longWordsFile,
  'own-words': ownWordsFile,
};

/** The schemas that `trykklar schema` prints, by what they are of. */
export const schemas = (): Record<SchemaName, JsonSchema> =>
  Object.fromEntries(Object.keys(files).map((name) => [name, schemaOf(name as SchemaName)])) as Record<SchemaName, JsonSchema>;

function schemaOf(name: SchemaName): JsonSchema {
  const json = z.toJSONSchema(files[name], { io: 'input', target: 'draft-7' }) as JsonSchema;
  const { title, fields } = descriptions[name];
  for (const [path, about] of Object.entries(fields)) describe(json, path.split('.'), about);
  return { title, ...json };
}

/** Writes a description beside a field, wherever the field stands among the forms that are allowed. */
function describe(json: JsonSchema, path: readonly string[], about: string): void {
  const [field, ...rest] = path;
  if (field === undefined) {
    json['description'] = about;
    return;
  }
  const rows = isSchema(json['additionalProperties']) ? [json['additionalProperties']] : [];
  const forms = [json, ...rows, ...listOf(json['anyOf']), ...listOf(json['oneOf'])];
  for (const form of forms.flatMap((one) => [one, ...listOf([one['items']])])) {
    const properties = form['properties'];
    if (isSchema(properties) && isSchema(properties[field])) describe(properties[field], rest, about);
  }
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value.filter(isSchema) : []);
