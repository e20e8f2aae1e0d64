import { describe, expect, it } from 'vitest';
import { blocksOf, inlinesOf } from '../../src/lint/blocks.js';
import { labelIn, symbolsIn, textOf } from '../../src/lint/inlines.js';
import type { ParsedInline } from '../../src/model/index.js';
import { asSheet } from './world.js';
import { sheetOf } from './one-sheet.js';

const documentOf = (body: string) => sheetOf(asSheet(body, 'easy-read')).document;
function lineOf(body: string): ParsedInline[] {
  const [block] = documentOf(body).blocks;
  if (block?.type !== 'paragraph') throw new Error('no paragraph');
  return block.children;
}

describe('the words of a line', () => {
  const line = lineOf('![](symbol:glad) Ring **til [Bo ](https://example.org)`nu`**\nkl. {{session.time}}, {{ikke lukket');
  it('are read without pictures and values, through bold and links, each space kept', () => {
    expect(textOf(line)).toBe(' Ring til Bo nu\nkl. , {{ikke lukket');
  });
  it('have what the reader asks for in the place of values and line breaks', () => {
    expect(textOf(line, { mustache: (written) => '_'.repeat(written.length), lineBreak: '/' })).toBe(
      ` Ring til Bo nu/kl. ${'_'.repeat('{{session.time}}'.length)}, {{ikke lukket`,
    );
    expect(labelIn(line)).toBe('Ring til Bo nu kl. {{session.time}}, {{ikke lukket');
  });
  it('stand beside the pictures of the line, those inside bold too', () => {
    expect(symbolsIn(lineOf('![](symbol:glad) Ja **![](symbol:ked) nej**')).map(({ symbol }) => symbol)).toEqual(['glad', 'ked']);
  });
});

describe('the blocks of a sheet', () => {
  const document = documentOf('> Ro.\n\n:::box\n- *Et*\n  - To\n:::\n\n| A | B |\n| - | - |\n| C | D |');
  it('come in the order of reading, each with the directives around it', () => {
    expect(blocksOf(document).map(({ block, around }) => [...around.map(({ name }) => name), block.type].join(' '))).toEqual([
      'quote',
      'paragraph',
      'directive',
      'box list',
      'box paragraph',
      'box list',
      'box paragraph',
      'table',
    ]);
  });
  it('hold every line, those of cells too', () => {
    expect(textOf(inlinesOf(document).filter(({ type }) => type === 'template'))).toBe('Ro.EtToABCD');
  });
});
