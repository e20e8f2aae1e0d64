import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import type { Place, Source } from '../../src/model/index.js';
import { sourceOf } from './source.js';

/** Bits that mean something, put together without sense: what an editor's file looks like while it is written. */
const bits = [
  ...[
    '> ',
    '- ',
    '1. ',
    '## ',
    '# ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\\',
    '`',
    '```\n',
    '| a | b |\n',
    '| - | -- |\n',
    '---\n',
    '[ ] ',
  ],
  ...[
    ':::',
    '::::',
    ':::box{kind=tip}\n',
    '::::step{id=tema}\n',
    ':::lane{lead=R minutes=5/8}\n',
    '::lines{count=3}\n',
    '::include{sheet=a}',
    ':::when{meal}\n',
    ':::choices{name=a}\n',
  ],
  ...['{{session.date}}', '{{participant.name}}!', '{{', '}}', '\\{{', '{{{', '{{#if a}}', '{{constructor}}'],
  ...[
    '**',
    '_',
    '~~',
    '[a](',
    'https://a.dk)',
    '[a]: https://a.dk\n',
    '[a]',
    '![](symbol:glad) ',
    '![b](b.png)',
    '<b>',
    '</b>',
    '<!-- ',
    '-->',
    '&amp;',
    '&#123;',
    'www.a.dk',
    '[^1]',
    '[^1]: x\n',
  ],
  ...['ord', 'Bemærk:Husk', 'kl. 13:30', 'æøå', '😀', ' ', '  \n', '\0', '\uFEFF', '"', "'", '{', '}'],
];
const sense = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join(''));
const noise = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
const bodies = fc.oneof({ weight: 4, arbitrary: sense }, { weight: 1, arbitrary: noise });
const editions = fc.constantFrom('standard' as const, 'easy-read' as const);

interface Found {
  type: string;
  text?: string;
  place: Place;
}
function nodesIn(value: unknown, found: Found[] = []): Found[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('place' in value && 'type' in value) found.push(value as Found);
  for (const [key, inside] of Object.entries(value)) if (key !== 'place') nodesIn(inside, found);
  return found;
}

function expectInside({ from, to, file }: Place, source: Source): void {
  expect(file).toBe(source.file);
  expect(from.offset).toBeLessThanOrEqual(to.offset);
  for (const { line, column, offset } of [from, to]) {
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset).toBeLessThanOrEqual(source.text.length);
    const before = source.text.slice(0, offset).split(/\r\n|\r|\n/);
    expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1]);
  }
}

describe('parse: any text', () => {
  it('never throws, and every place lies in its source with the right line and column', () => {
    fc.assert(
      fc.property(bodies, editions, (body, edition) => {
        const source = sourceOf(body, { edition });
        const { value, diagnostics } = parse(source);
        for (const { place } of [...nodesIn(value), ...diagnostics]) expectInside(place, source);
      }),
      { numRuns: 600 },
    );
  });

  it('text that holds a mustache stands in the source just as it is, so that an error in it has an exact place', () => {
    let seen = 0;
    fc.assert(
      fc.property(bodies, editions, (body, edition) => {
        const source = sourceOf(body, { edition });
        for (const { type, text, place } of nodesIn(parse(source).value)) {
          if (type !== 'template' || !text!.includes('{{')) continue;
          seen++;
          expect(source.text.slice(place.from.offset, place.to.offset).replaceAll('\0', '\uFFFD')).toBe(text!.replaceAll('\0', '\uFFFD'));
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('says the same twice, and leaves the source alone', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const source = sourceOf(body);
        const before = structuredClone(source);
        expect(parse(source)).toEqual(parse(source));
        expect(source).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
