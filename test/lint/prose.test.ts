// Where the words of a sheet stand: every character of a passage lies in the source, and most are the very character there.
import { describe, expect, it } from 'vitest';
import { passagesOf, PICTURE, VALUE } from '../../src/lint/prose.js';
import { sentencesOf, wordsOf } from '../../src/lint/sentences.js';
import { parse } from '../../src/parse/index.js';
import { readSheet } from '../../src/read/index.js';
import { asSheet } from './world.js';

function passages(body: string, edition: 'standard' | 'easy-read' = 'easy-read') {
  const file = edition === 'standard' ? 'content/x/sheets/a.md' : 'content/x/sheets/a.easy-read.md';
  const { value: source } = readSheet(file, new TextEncoder().encode(asSheet(body, edition)), 'x');
  if (!source) throw new Error('unreadable');
  const slice = (
    p: { at(from?: number, to?: number): { from: { offset: number }; to: { offset: number } } },
    from?: number,
    to?: number,
  ) => {
    const place = p.at(from, to);
    return source.text.slice(place.from.offset, place.to.offset);
  };
  return { list: passagesOf(source, parse(source).value), slice };
}

describe('passages', () => {
  it('begin with the title and keep the order of reading', () => {
    const { list } = passages('Første linje.\nAnden linje.\n\n## Overskrift\n\n- Et\n- To\n\n| A | B |\n| --- | --- |\n| c | d |');
    expect(list.map((p) => [p.role, p.text])).toEqual([
      ['title', 'Et ark'],
      ['paragraph', 'Første linje.\nAnden linje.'],
      ['heading', 'Overskrift'],
      ['item', 'Et'],
      ['item', 'To'],
      ['cell', 'A'],
      ['cell', 'B'],
      ['cell', 'c'],
      ['cell', 'd'],
    ]);
  });
  it('hold the words of attributes, and name the directives around', () => {
    const { list, slice } = passages(':::box{kind=tip title="Gode råd"}\nTag en pause.\n\n::lines{count=2 label="Hvad hjalp?"}\n:::');
    expect(list.slice(1).map((p) => [p.role, p.text, p.within])).toEqual([
      ['label', 'Gode råd', ['box']],
      ['paragraph', 'Tag en pause.', ['box']],
      ['label', 'Hvad hjalp?', ['box', 'lines']],
    ]);
    expect(slice(list[1]!)).toBe('Gode råd');
    expect(slice(list[3]!, 5, 10)).toBe('hjalp');
  });
  it('tell where each word stands, past escapes, marks, links, pictures and values', () => {
    const { list, slice } = passages(
      '![](symbol:glad) Stærk \\* **meget stærk** og [et link](https://e.dk) &amp; {{group.place}} bagefter.\n> ikke citat',
    );
    const [, p] = list;
    expect(p?.text.startsWith(PICTURE)).toBe(true);
    expect(p?.text).toContain(VALUE);
    expect(p?.symbols).toEqual(['glad']);
    for (const word of ['Stærk', 'meget', 'link', 'bagefter']) {
      const at = p!.text.indexOf(word);
      expect(slice(p!, at, at + word.length)).toBe(word);
    }
  });
  it('follow a paragraph over the marks of a quote', () => {
    const { list, slice } = passages('> Første linje her.\n> Anden linje her.');
    const p = list[1]!;
    const at = p.text.indexOf('Anden');
    expect(slice(p, at, at + 5)).toBe('Anden');
  });
});

describe('sentences', () => {
  const of = (text: string) => sentencesOf({ text }).map((s) => s.text);
  it('end at full stops, questions and colons, not at short forms, dates and clock times', () => {
    expect(of('Vi ses kl. 16.30. Kom lidt før, f.eks. kl. 16. Tag en ven med!')).toEqual([
      'Vi ses kl. 16.30.',
      'Kom lidt før, f.eks. kl. 16.',
      'Tag en ven med!',
    ]);
    expect(of('Det er tirsdag den 3. marts 2027. Husk det.')).toEqual(['Det er tirsdag den 3. marts 2027.', 'Husk det.']);
    expect(of('Vælg en: Ring til en ven.')).toEqual(['Vælg en:', 'Ring til en ven.']);
  });
  it('count numbers and values as words, and pictures as none', () => {
    expect(wordsOf(`${PICTURE} Ring til ${VALUE.repeat(9)} kl. 16.30, ikke-ryger`).map((w) => w.text)).toHaveLength(6);
  });
});
