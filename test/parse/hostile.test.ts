import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { frontLines, front, sourceOf } from './source.js';

const size = 256 * 1024 - front.length;
const full = (text: string): string => text.repeat(Math.floor(size / text.length));
const many = (count: number, text: (i: number) => string): string => Array.from({ length: count }, (_, i) => text(i)).join('');

/** Each is answered within seconds of the processor, where a quadratic search takes minutes, and these are refused by a cap. */
const refused: Record<string, [text: string, rule: string, line: number]> = {
  '10,000 nested quotes': ['> '.repeat(10_000) + 'a', 'too-deep', 1],
  'quotes that nest line by line': ['Ord\n\n' + many(600, (i) => '>'.repeat(i + 1) + 'a\n'), 'too-deep', 43],
  '10,000 nested lists': ['- '.repeat(10_000) + 'a', 'too-deep', 1],
  'lists that nest line by line': [many(400, (i) => '  '.repeat(i) + '- a\n'), 'too-deep', 41],
  '300 containers in each other': [many(300, (i) => ':'.repeat(303 - i) + 'keep\n'), 'too-deep', 101],
  'many lines in many containers': [many(100, (i) => ':'.repeat(103 - i) + 'keep\n') + full('Ord\n').slice(0, 200_000), 'too-deep', 450],
  '100,000 mustaches': ['{{session.date}} '.repeat(100_000), 'too-large', 1],
  '15,000 mustaches': ['{{session.date}} '.repeat(15_000), 'too-many-mustaches', 1],
  'a line of a megabyte': ['a'.repeat(1_000_000), 'too-large', 1],
  'a megabyte of short lines': [('ord '.repeat(24) + 'ord\n').repeat(10_000), 'too-large', 328],
  'too many lines': [many(9000, () => 'a\n\n'), 'too-many-lines', 8001],
  'open square brackets': [full('['), 'too-dense', 1],
  'closed square brackets': [full('a]'), 'too-dense', 1],
  'emphasis that does not fit': [full('*a_ '), 'too-dense', 1],
  'emphasis in emphasis': [full('**_'), 'too-dense', 1],
  backticks: [many(600, (i) => '`'.repeat(i) + 'a'), 'too-dense', 1],
  'links that never end': [full('[a](<b'), 'too-dense', 1],
  'brackets in brackets': ['['.repeat(size / 2) + ']'.repeat(size / 2), 'too-dense', 1],
  'a table of 40,000 columns': [`|${'a|'.repeat(40_000)}\n|${'-|'.repeat(40_000)}\n`, 'too-dense', 1],
  'a quote without its marks': [full('> a\nb\n'), 'too-dense', 2237],
  'one list': [full('- a\n'), 'too-dense', 2237],
};

/** Nothing breaks a cap here, and still each takes no longer. */
const read: Record<string, string> = {
  'stars beside words': ('*a **a '.repeat(300) + '\n\n').repeat(5),
  'emphasis that does not fit': ('*a_ '.repeat(400) + '\n\n').repeat(7),
  'character references': full('&').slice(0, 60_000),
  'half a comment': full('<!-- ').slice(0, 10_000),
  'a long word': 'a'.repeat(size),
  'empty containers': many(1300, () => ':::keep\n:::\n\n'),
  'stray closings': many(2000, () => ':::\n'),
  'empty links': many(1000, () => '[]()'),
};

/** Milliseconds of the processor, so that a busy machine does not count. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('parse: hostile texts', () => {
  parse(sourceOf('varm op'.repeat(100)));

  it.each(Object.entries(refused))('%s', (_, [text, rule, line]) => {
    let said: string[] = [];
    const took = cost(() => {
      said = parse(sourceOf(text)).diagnostics.map(({ rule, place }) => `${rule} ${place.from.line - frontLines}`);
    });
    expect(said).toContain(`${rule} ${line}`);
    expect(took).toBeLessThan(5000);
  });

  it.each(Object.entries(read))('%s', (_, text) => {
    const took = cost(() => void parse(sourceOf(text)));
    expect(parse(sourceOf(text)).diagnostics.filter((d) => d.rule.startsWith('too-'))).toEqual([]);
    expect(took).toBeLessThan(5000);
  });

  it('draws what stands before a broken cap, and does not call what was cut off unclosed', () => {
    const { value, diagnostics } = parse(sourceOf(':::keep\nØverst\n\n' + '> '.repeat(50) + 'dybt\n:::'));
    expect(JSON.stringify(value.blocks)).toContain('Øverst');
    expect(JSON.stringify(value.blocks)).not.toContain('dybt');
    expect(diagnostics.map((d) => d.rule)).toEqual(['too-deep']);
  });

  it('the largest sheet allowed is read whole', () => {
    const text = ('Når trangen kommer, kan du ringe til en, du stoler på. '.repeat(8) + '\n\n').repeat(540);
    const { value, diagnostics } = parse(sourceOf(text));
    expect(diagnostics).toEqual([]);
    expect(value.blocks).toHaveLength(540);
  });

  it('keeps forty quotes in each other', () => {
    const { value, diagnostics } = parse(sourceOf('> '.repeat(40) + 'dybt'));
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(value.blocks).match(/"quote"/g)).toHaveLength(40);
  });
});
