import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrder, readSheet } from '../../src/read/index.js';
import { sheet } from './small-world.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = '---\ntitle: Gå en tur\nkind: exercise\nreview: { status: draft }\n---\n\nLinje ét.\n\tLinje to.\n';

describe('readSheet', () => {
  it.each([
    ['line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['line ends of old', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${text}`],
    ['letters in two characters', text.normalize('NFD')],
  ])('makes one text of %s', (_name, other) => {
    expect(readSheet('x.md', bytes(other), 'hcs')).toEqual(readSheet('x.md', bytes(text), 'hcs'));
  });

  it('leaves the body as it is, tabs and all', () => {
    const { value, diagnostics } = readSheet('content/hcs/sheets/x.md', bytes(text), 'hcs');
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ id: 'x', file: 'content/hcs/sheets/x.md', course: 'hcs', edition: 'standard' });
    expect(value!.text.slice(value!.body)).toBe('\nLinje ét.\n\tLinje to.\n');
  });

  it('gives the place of each field', () => {
    const { value } = readSheet('x.md', bytes(sheet('themes: [trang, 1]\nhead:\n  - Uge\nsymbol: glad\n')), 'hcs');
    const marked = Object.entries(value!.fields).map(([name, { from, to }]) => [name, value!.text.slice(from.offset, to.offset)]);
    expect(Object.fromEntries(marked)).toEqual({
      title: 'Et ark',
      kind: 'handout',
      review: '{ status: draft }',
      'review.status': 'draft',
      themes: '[trang, 1]',
      'themes.0': 'trang',
      'themes.1': '1',
      head: '- Uge',
      'head.0': 'Uge',
      symbol: 'glad',
    });
  });

  it('takes the edition from the name', () => {
    const { value, diagnostics } = readSheet('a/min-trang.easy-read.md', bytes(sheet('edition: easy-read\n')), 'hcs');
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ id: 'min-trang', edition: 'easy-read', meta: { edition: 'easy-read' } });
  });

  it('is not troubled by what was read before', () => {
    const broken = bytes('---\ntitle: [\n---\nTekst.\n');
    expect(readSheet('x.md', broken, 'hcs')).toEqual(readSheet('x.md', broken, 'hcs'));
    expect(readSheet('x.md', broken, 'hcs').diagnostics).toHaveLength(1);
  });

  it('never throws, and never points outside the text', () => {
    const yaml = fc
      .array(
        fc.constantFrom(
          '---',
          '\n',
          'title: ',
          'kind',
          ': ',
          '[',
          ']',
          '{',
          '}',
          '"',
          "'",
          '- ',
          '*a',
          '&a ',
          '!x ',
          '|',
          '>',
          '#',
          'æ',
          '\t',
          ' ',
          '\r',
          '1',
          '?',
          ',',
          '%',
          '😀',
          '\u0000',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          yaml,
          fc.string({ unit: 'binary' }),
          yaml.map((inside) => `---\n${inside}\n---\n`),
        ),
        (written) => {
          const { value, diagnostics } = readSheet('x.md', bytes(written), 'hcs');
          const length = value!.text.length;
          expect(value!.body).toBeLessThanOrEqual(length);
          for (const { from, to } of [...diagnostics.map((d) => d.place), ...Object.values(value!.fields)]) {
            expect(from.offset).toBeLessThanOrEqual(to.offset);
            expect(to.offset).toBeLessThanOrEqual(length);
            const lines = value!.text.slice(0, from.offset).split('\n');
            expect([from.line, from.column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
          }
          readOrder('order.yaml', bytes(written));
        },
      ),
      { numRuns: 500 },
    );
  });
});
