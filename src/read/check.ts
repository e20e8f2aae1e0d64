import type { z } from 'zod';
import type { Checked } from '../model/index.js';
import { tellIssues } from './issues.js';
import { placesOf } from './places.js';
import { readText } from './text.js';
import { readYaml, type Yaml } from './yaml.js';

/** A YAML file that fits its schema, and where its fields stand. */
export interface CheckedFile<T> {
  value: T;
  yaml: Yaml;
}

/** Reads a whole YAML file against a schema. The value is null when the file cannot be used. */
export function checkFile<T>(file: string, bytes: Uint8Array, schema: z.ZodType<T>): Checked<CheckedFile<T> | null> {
  const text = readText(file, bytes);
  if (text.value === null) return { value: null, diagnostics: text.diagnostics };
  const yaml = readYaml(text.value, 0, text.value.length, placesOf(file, text.value));
  const syntax = yaml.diagnostics.some((d) => d.rule !== 'yaml-repeated-field');
  if (syntax) return { value: null, diagnostics: yaml.diagnostics };
  const parsed = schema.safeParse(yaml.value.data ?? {});
  const diagnostics = [...yaml.diagnostics, ...(parsed.success ? [] : tellIssues(parsed.error.issues, schema, yaml.value))];
  return { value: parsed.success ? { value: parsed.data, yaml: yaml.value } : null, diagnostics };
}
