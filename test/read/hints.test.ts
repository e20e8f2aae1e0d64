import { describe, expect, it } from 'vitest';
import { readSheet } from '../../src/read/index.js';

// A hint that is followed to the letter makes its message go away.
const fields = { title: 'Min trang', kind: 'homework', review: '{ status: draft }' };
const told = (all: Record<string, string>) => {
  const yaml = Object.entries(all).map(([name, value]) => `${name}: ${value}\n`);
  return readSheet('min-trang.md', new TextEncoder().encode(`---\n${yaml.join('')}---\n`), 'hcs').diagnostics;
};

describe('hints', () => {
  it.each([
    ['kind', 'homwork'],
    ['carrier', 'A4'],
    ['audience', 'particpant'],
    ['sources', 'F-TRANG-1'],
    ['version', '"2"'],
    ['title', '1814'],
    ['themes', '[Gå Æ]'],
    ['supports', 'Støtte til mig'],
    ['edition', 'standrd'],
  ])('%s: %s', (name, value) => {
    const [first, ...more] = told({ ...fields, [name]: value });
    expect(more).toEqual([]);
    const advice = /`([^`]+)`/.exec(first!.hint.da)![1]!;
    const wrapped = value.startsWith('[') ? `[${advice}]` : advice;
    expect(told({ ...fields, [name]: wrapped })).toEqual([]);
  });

  it('writes the line that is wanting', () => {
    const { review: _review, ...rest } = fields;
    const [first] = told(rest);
    const [name, value] = /`([^`]+)`/.exec(first!.hint.da)![1]!.split(/: (.*)/);
    expect(told({ ...rest, [name!]: value! })).toEqual([]);
  });

  it('takes the field that is misspelt', () => {
    const { title, ...rest } = fields;
    const [first, ...more] = told({ ...rest, titel: title });
    expect(more).toEqual([]);
    expect(first!.hint).toEqual({ da: 'Mente du `title`? Så skriv det.', en: 'Did you mean `title`? Then write that.' });
  });
});
