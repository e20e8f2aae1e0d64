import { z } from 'zod';
import { courseFile, order, sessionFile, sheetMeta } from '../model/index.js';
import { descriptions } from './descriptions.js';

/** A JSON Schema (draft 2020-12), as an editor reads it. */
export type JsonSchema = Record<string, unknown>;

/** The schemas that `trykklar schema` prints, by what they are of. */
export function schemas(): Record<'sheet' | 'order' | 'session' | 'course', JsonSchema> {
  return {
    sheet: schemaOf(sheetMeta, 'sheet'),
    order: schemaOf(order, 'order'),
    session: schemaOf(sessionFile, 'session'),
    course: schemaOf(courseFile, 'course'),
  };
}

function schemaOf(schema: z.ZodType, name: keyof typeof descriptions): JsonSchema {
  const json = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
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
  const forms = [json, ...listOf(json['anyOf']), ...listOf(json['oneOf'])].flatMap((form) => [form, ...listOf([form['items']])]);
  for (const form of forms) {
    const properties = form['properties'];
    if (isSchema(properties) && isSchema(properties[field])) describe(properties[field], rest, about);
  }
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value.filter(isSchema) : []);
