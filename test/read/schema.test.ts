import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as yaml } from 'yaml';
import { z } from 'zod';
import { schemas } from '../../src/read/index.js';
import type { SchemaName } from '../../src/read/schema.js';
import { descriptions } from '../../src/read/descriptions.js';

interface Json {
  [key: string]: Json | undefined;
}
/** All fields of a schema that have no description, by path. */
function bare(json: Json, path = ''): string[] {
  const rows = json['additionalProperties'] ? [json['additionalProperties']] : [];
  const forms = [json, ...rows, ...Object.values(json['anyOf'] ?? {}), ...Object.values(json['oneOf'] ?? {})].flatMap((form) => [
    form!,
    ...(form!['items'] ? [form!['items']] : []),
  ]);
  return forms.flatMap((form) =>
    Object.entries(form['properties'] ?? {}).flatMap(([name, field]) => [
      ...(field!['description'] === undefined ? [`${path}${name}`] : []),
      ...bare(field!, `${path}${name}.`),
    ]),
  );
}

describe('schemas', () => {
  const all = schemas();

  it.each(['sheet', 'order', 'symbols', 'facts', 'contacts', 'avoid', 'terms'] as const)('describes every field in Danish: %s', (name) => {
    expect(bare(all[name] as Json)).toEqual([]);
  });

  it.each(Object.keys(descriptions) as (keyof typeof descriptions)[])('has a place in the schema for each description: %s', (name) => {
    const text = JSON.stringify(all[name]);
    for (const about of Object.values(descriptions[name].fields)) expect(text).toContain(JSON.stringify(about));
  });

  it('is what an editor can use', () => {
    expect(all.sheet).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Felterne øverst i et ark',
      type: 'object',
      required: ['title', 'kind', 'review'],
      additionalProperties: false,
    });
    expect(all.sheet['properties']).toMatchObject({
      kind: { enum: expect.arrayContaining(['homework', 'cards']) },
      edition: { enum: ['standard', 'easy-read'], default: 'standard' },
    });
  });

  describe('as another program reads them', () => {
    const content = join(import.meta.dirname, '../../content');
    const texts = (match: RegExp): string[] =>
      readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) => match.test(path));
    const fits = (name: SchemaName, value: unknown) =>
      z.fromJSONSchema(all[name] as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
    const kinds: [SchemaName, RegExp][] = [
      ['session', /^[^/]+\/(sessions|themes)\/.*\.yaml$/],
      ['course', /\/course\.yaml$/],
      ['symbols', /^symbols\/symbols\.yaml$/],
      ['facts', /^facts\.yaml$/],
      ['contacts', /^contacts\.yaml$/],
      ['avoid', /^words\/undgaa\.yaml$/],
      ['terms', /^words\/termer\.yaml$/],
      ['long-words', /^words\/lange-ord\.yaml$/],
      ['own-words', /^words\/ordliste\.yaml$/],
    ];
    it.each(kinds)('%s takes our files', (name, match) => {
      const found = texts(match);
      expect(found.length).toBeGreaterThan(0);
      for (const path of found) expect(fits(name, yaml(readFileSync(join(content, path), 'utf8'))).error, path).toBeUndefined();
    });

    it.each<[SchemaName, unknown]>([
      ['sheet', { title: 'Prøve', kind: 'øvelse', review: { status: 'draft' } }],
      ['sheet', { title: 'Prøve', kind: 'exercise' }],
      ['symbols', { Kaffe: { source: 'own', name: 'kaffe', licence: 'CC0' } }],
      ['symbols', { kaffe: { source: 'own', name: 'kaffe', licence: 'fri' } }],
      ['facts', { 'F-KAFFE-1': { fact: 'Kaffe er sort.', sure: 'D', verified: true, cite: 'Ingen', sources: ['x'] } }],
      ['session', { title: 'Uden plan' }],
    ])('%s refuses what does not fit: %j', (name, value) => expect(fits(name, value).success).toBe(false));
  });
});
