import { z } from 'zod';
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
  const { value: yaml, diagnostics } = readYaml(text.value, 0, text.value.length, placesOf(file, text.value));
  if (diagnostics.some((d) => d.rule !== 'yaml-repeated-field')) return { value: null, diagnostics };
  const parsed = schema.safeParse(yaml.data ?? {});
  if (parsed.success) return { value: { value: parsed.data, yaml }, diagnostics };
  const rows = schema instanceof z.ZodRecord ? withoutRows(yaml.data, parsed.error.issues) : null;
  const rest = rows && schema.safeParse(rows);
  return {
    value: rest?.success ? { value: rest.data, yaml } : null,
    diagnostics: [...diagnostics, ...tellIssues(parsed.error.issues, schema, yaml)],
  };
}

/** A list of rows by name goes on without those that are wrong. */
function withoutRows(data: unknown, issues: readonly z.core.$ZodIssue[]): Record<string, unknown> | null {
  const wrong = new Set(issues.map((issue) => String(issue.path[0])));
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data).filter(([name]) => !wrong.has(name))) : null;
}
