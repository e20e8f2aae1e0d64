import { describe, expect, it } from 'vitest';
import { schemas } from '../../src/read/index.js';
import { descriptions } from '../../src/read/descriptions.js';

interface Json {
  [key: string]: Json | undefined;
}
/** All fields of a schema that have no description, by path. */
function bare(json: Json, path = ''): string[] {
  const forms = [json, ...Object.values(json['anyOf'] ?? {}), ...Object.values(json['oneOf'] ?? {})].flatMap((form) => [
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

  it('describes every field of a sheet and an order in Danish', () => {
    expect(bare(all.sheet as Json)).toEqual([]);
    expect(bare(all.order as Json)).toEqual([]);
  });

  it.each(Object.keys(descriptions) as (keyof typeof descriptions)[])('has a place in the schema for each description: %s', (name) => {
    const text = JSON.stringify(all[name]);
    for (const about of Object.values(descriptions[name].fields)) expect(text).toContain(JSON.stringify(about));
  });

  it('is what an editor can use', () => {
    expect(all.sheet).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
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
});
