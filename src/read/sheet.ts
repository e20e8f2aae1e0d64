import { type Checked, type Diagnostic, type Place, sheetMeta, type SheetMeta, type Source, startOf, tidy } from '../model/index.js';
import { partFrontMatter } from './front-matter.js';
import { tellIssues } from './issues.js';
import { placesOf } from './places.js';
import { say, words } from './say.js';
import { sheetName, type SheetName } from './sheet-name.js';
import { readText } from './text.js';
import type { Yaml } from './yaml.js';

/**
 * Reads one Markdown file: its front matter is checked, its body is left to `parse`.
 *
 * A sheet whose fields are wrong still has a source, with what could be understood: the preview draws it.
 *
 * @param file path in the world; the name gives id and edition
 * @param course folder that the sheet belongs to: a course's id, "shared" or "templates"
 * @returns null when the file is not UTF-8 or too large
 */
export function readSheet(file: string, bytes: Uint8Array, course: string): Checked<Source | null> {
  const read = readText(file, bytes);
  if (read.value === null) return { value: null, diagnostics: read.diagnostics };
  const text = read.value;
  const places = placesOf(file, text);
  const name = sheetName(file);
  const parted = partFrontMatter(file, text, places);
  const { yaml, body } = parted.value;
  // Fields that cannot be read at all are told already; then none is missed.
  const readable = !parted.diagnostics.some((d) => d.rule !== 'yaml-repeated-field');
  const known = readable ? yaml : null;
  const meta = checkMeta(known, name.value);
  const fields = known?.fields() ?? {};
  const { id, edition } = name.value;
  return {
    // The name of the file decides, also when the field says something else.
    value: { id, file, course, edition, meta: { ...meta.value, edition }, fields, text, body },
    diagnostics: tidy([
      ...name.diagnostics,
      ...parted.diagnostics,
      ...meta.diagnostics,
      ...editionFits(name.value, meta.value, fields, file),
    ]),
  };
}

/** Checks the fields. Faulty ones are told, and left out of what goes on. */
function checkMeta(yaml: Yaml | null, name: SheetName): Checked<SheetMeta> {
  const stopgap = { title: name.id, kind: 'handout', review: { status: 'draft' }, edition: name.edition };
  if (yaml === null) return { value: sheetMeta.parse(stopgap), diagnostics: [] };
  const data = isRecord(yaml.data) ? yaml.data : {};
  const parsed = sheetMeta.safeParse(yaml.data ?? {});
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  const { issues } = parsed.error;
  const wrong = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])])),
  );
  const right = Object.fromEntries(Object.entries(data).filter(([field]) => !wrong.has(field)));
  return { value: sheetMeta.parse({ ...stopgap, ...right }), diagnostics: tellIssues(issues, sheetMeta, yaml) };
}

/** The file name and the field `edition` must agree. */
function editionFits(name: SheetName, meta: SheetMeta, fields: Record<string, Place>, file: string): Diagnostic[] {
  if (name.edition === meta.edition) return [];
  const message = words(
    `Filens navn siger \`${name.edition}\`, og feltet \`edition\` siger \`${meta.edition}\`.`,
    `The name of the file says \`${name.edition}\`, and the field \`edition\` says \`${meta.edition}\`.`,
  );
  const hint = words(
    `Skriv \`edition: ${name.edition}\`, eller giv filen et andet navn.`,
    `Write \`edition: ${name.edition}\`, or rename the file.`,
  );
  return [say('edition-mismatch', fields['edition'] ?? startOf(file), message, hint)];
}

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null && !Array.isArray(data);
