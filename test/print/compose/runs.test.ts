import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { glued, linesOf, plain, type Piece } from '../../../src/print/compose/runs.js';
import { b, br, em, inl, link, place, sym, t } from './tree.js';

const of = (...parts: Parameters<typeof inl>[0]): Piece[][] => linesOf(inl(parts));
const runs = (...parts: Parameters<typeof inl>[0]): string[] =>
  of(...parts)
    .flat()
    .map((r) => (r.type === 'run' ? `${r.strong ? '*' : ''}${r.text}` : r.type));

describe('lines of runs', () => {
  it('collapses spaces and line ends, also across a change of style', () => {
    expect(runs('  Et \n\t ord ', b(' fedt '), ' og  slut ')).toEqual(['Et ord ', '*fedt ', 'og slut']);
  });
  it('makes one run of neighbours that look alike', () => {
    expect(runs('Et', ' ', 'to', em('tre'), em(' fire'))).toEqual(['Et to', 'tre fire']);
    expect(runs(link('#a', 'en'), link('#b', 'to'))).toEqual(['en', 'to']);
  });
  it('keeps a no-break space that the author typed', () => {
    expect(runs('5\u00A0cm')).toEqual(['5\u00A0cm']);
  });
  it('begins a new line where the author did, and has no empty ones', () => {
    expect(of('Et', br, br, ' to ').map(plain)).toEqual(['Et', 'to']);
  });
  it('keeps slots, blanks and symbols in their place', () => {
    expect(runs(sym('glad'), ' Hej ', { type: 'slot', name: 'participant.name', suffix: '!', place })).toEqual(['symbol', 'Hej ', 'slot']);
  });
  it('loses no letter and adds none', () => {
    const letters = fc.array(fc.oneof(fc.string(), fc.constantFrom(' ', '\n', '– ', 'kl. 9')));
    fc.assert(
      fc.property(letters, (parts) => {
        const bare = (s: string): string => s.replace(/\s/g, '');
        const inlines = parts.map((text, i) => (i % 2 ? b(text) : t(text)));
        const lines = linesOf(inlines).map((line) => glued(line));
        expect(bare(lines.map(plain).join(''))).toBe(bare(parts.join('')));
      }),
    );
  });
});

describe('glued', () => {
  const glue = (text: string, most?: number): string => plain(glued([{ type: 'run', text }], most)).replace(/\u00A0/g, '_');
  it('lets no short word stand alone on the last line', () => {
    expect(glue('Tag også den svage trang med, og de gange du gjorde noget andet.')).toMatch(/gjorde noget_andet\.$/);
    expect(glue('Udfyld felterne en dag, hvor trangen er lav, så du er klar.')).toMatch(/så_du_er_klar\.$/);
  });
  it('leaves a short text and a narrow column alone', () => {
    expect(glue('Hvad tænkte du?')).toBe('Hvad tænkte du?');
    expect(glue('Alene hjemme efter en lang dag', 6)).toBe('Alene hjemme efter en lang dag');
  });
  it('holds a clock time and a dash to what they belong to', () => {
    expect(glue('Vi ses kl. 16.30 – eller senere')).toBe('Vi ses kl._16.30_– eller_senere');
  });
  it('works across a change of style', () => {
    const line = glued([
      { type: 'run', text: 'Her kommer der en lang linje med ' },
      { type: 'run', text: 'et ord', strong: true },
    ]);
    expect(line.map((r) => (r.type === 'run' ? r.text : ''))).toEqual(['Her kommer der en lang linje\u00A0med\u00A0', 'et\u00A0ord']);
  });
});
