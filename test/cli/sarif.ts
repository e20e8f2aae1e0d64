// SARIF 2.1.0 with errata 01 (OASIS, 2023): the rules of the format that matter, written from the standard.
import { expect } from 'vitest';

export type Json = Record<string, unknown>;
const object = (value: unknown): Json => {
  expect(value).toBeTypeOf('object');
  expect(value).not.toBeNull();
  return value as Json;
};
const list = (value: unknown): Json[] => {
  expect(Array.isArray(value)).toBe(true);
  return (value as unknown[]).map(object);
};

/** Every property that the standard asks for, and the values it allows; fails where one is wrong. */
export function expectSarif(text: string): Json {
  const log = object(JSON.parse(text));
  expect(log['version']).toBe('2.1.0'); // 3.13.2
  for (const run of list(log['runs'])) expectRun(run);
  return log;
}

function expectRun(run: Json): void {
  const driver = object(object(run['tool'])['driver']); // 3.14.6, 3.18.2
  expect(driver['name']).toMatch(/\S/); // 3.19.8
  if (driver['semanticVersion'] !== undefined) expect(driver['semanticVersion']).toMatch(/^\d+\.\d+\.\d+/); // 3.19.12
  expect(['utf16CodeUnits', 'unicodeCodePoints']).toContain(run['columnKind']); // 3.14.17
  expect(run['language']).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/); // 3.14.7
  const descriptors = list(driver['rules']);
  for (const rule of descriptors) expectDescriptor(rule);
  for (const result of list(run['results'])) expectResult(result, descriptors);
}

function expectDescriptor(rule: Json): void {
  expect(rule['id']).toMatch(/\S/); // 3.49.3
  for (const name of ['shortDescription', 'fullDescription', 'help'])
    if (rule[name] !== undefined) expect(object(rule[name])['text']).toMatch(/\S/); // 3.12.3: text is required
  const configuration = rule['defaultConfiguration'];
  if (configuration !== undefined) expect(['none', 'note', 'warning', 'error']).toContain(object(configuration)['level']); // 3.50.3
  if (rule['helpUri'] !== undefined) expect(() => new URL(String(rule['helpUri']))).not.toThrow(); // 3.49.12: absolute
}

function expectResult(result: Json, rules: readonly Json[]): void {
  expect(object(result['message'])['text']).toMatch(/\S/); // 3.27.11
  expect(['none', 'note', 'warning', 'error']).toContain(result['level']); // 3.27.10
  expect(rules[Number(result['ruleIndex'])]?.['id']).toBe(result['ruleId']); // 3.27.5, 3.27.6
  for (const location of list(result['locations'])) {
    const physical = object(location['physicalLocation']);
    expectArtifact(object(physical['artifactLocation']));
    expectRegion(object(physical['region']));
  }
  if (result['fixes'] !== undefined)
    for (const fix of list(result['fixes'])) {
      const changes = list(fix['artifactChanges']); // 3.55.3: at least one
      expect(changes.length).toBeGreaterThan(0);
      for (const change of changes) {
        expectArtifact(object(change['artifactLocation']));
        const replacements = list(change['replacements']); // 3.56.3: at least one
        expect(replacements.length).toBeGreaterThan(0);
        for (const { deletedRegion, insertedContent } of replacements) {
          expectRegion(object(deletedRegion)); // 3.57.3
          if (insertedContent !== undefined) expect(object(insertedContent)['text']).toBeTypeOf('string');
        }
      }
    }
}

/** RFC 3986: a URI or a relative reference of unreserved characters, percent-encoded octets and "/". */
function expectArtifact({ uri }: Json): void {
  expect(uri).toMatch(/^(file:\/\/)?([A-Za-z0-9\-._~/]|%[0-9A-F]{2})+$/);
  if (!String(uri).startsWith('file://')) {
    expect(uri).not.toMatch(/^\//);
    expect(String(uri).split('/')).not.toContain('..');
  }
}

function expectRegion({ startLine, startColumn, endLine, endColumn }: Json): void {
  for (const number of [startLine, startColumn, endLine, endColumn]) {
    expect(Number.isInteger(number)).toBe(true);
    expect(number).toBeGreaterThanOrEqual(1); // 3.30.5–3.30.8
  }
  expect(Number(endLine)).toBeGreaterThanOrEqual(Number(startLine));
  // The end is the column after the last character: equal for a place between two characters.
  if (endLine === startLine) expect(Number(endColumn)).toBeGreaterThanOrEqual(Number(startColumn));
}
