import { beforeAll, describe, expect, it } from 'vitest';
import { directiveNames, hasErrors, type TailoredBlock, type TailoredJob } from '../../../src/model/index.js';
import { print } from '../../../src/print/index.js';
import { checkStructure } from '../../pdf-structure.js';
import { wordsOf } from '../../pdf-text.js';
import { fontFaces, keep } from '../engine/kit.js';
import { compose } from '../../../src/print/compose/index.js';
import { drawn, firstMissing, wordsIn, wordsOfSheet } from './drawn.js';
import { jobOf, specimen, specimenSupplies } from './specimen.js';

/** Texts of attributes that stand on paper, wherever their directives stand. */
function seenIn(blocks: readonly TailoredBlock[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type !== 'directive') return 'children' in block && block.type === 'quote' ? seenIn(block.children) : [];
    const { label, ...rest } = block.attributes as Record<string, unknown>;
    const shown = block.name === 'field' || block.name === 'scale' || (block.name === 'lines' && rest.heading) ? label : '';
    const texts = [shown, rest.title, rest.caption, rest.who, rest.open, rest.low, rest.high, rest.ask, rest.words];
    return [...texts.filter((x): x is string => typeof x === 'string' && x !== ''), ...seenIn(block.children)];
  });
}

const job = (names: readonly string[]): TailoredJob => jobOf(names.map((name) => specimen(name).sheet));

describe('the specimen of the standard edition', () => {
  let printed: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => {
    printed = await print(job(['standard', 'guide']), specimenSupplies({ fonts: fontFaces }));
    keep('specimen-standard', printed.value.bytes);
  });
  it('shows every directive, cards apart, which are sheets of their own', async () => {
    const { readFileSync } = await import('node:fs');
    const source = ['standard', 'guide']
      .map((name) => readFileSync(new URL(`../../cases/specimen/${name}.md`, import.meta.url), 'utf8'))
      .join('\n');
    const missing = directiveNames.filter((name) => !new RegExp(`:{2,}${name}\\b`).test(source));
    expect(missing).toEqual(['cards', 'card', 'jobs']);
  });
  it('goes through all stages without an error', () => {
    const said = ['standard', 'guide'].flatMap((name) => specimen(name).diagnostics);
    expect(hasErrors(said)).toBe(false);
    expect(printed.diagnostics).toEqual([]);
    expect(printed.value.pages).toBe(7);
  });
  it('is tagged through and through', () => {
    const { problems, tags, title, lang } = checkStructure(printed.value.bytes);
    expect(problems).toEqual([]);
    expect({ title, lang }).toEqual({ title: 'Prøveark', lang: 'da-DK' });
    expect(tags).toMatchObject({ H1: 2, Table: 5 });
    expect(tags.BlockQuote).toBeGreaterThanOrEqual(2);
  });
  it('prints every word of its Markdown, in order', async () => {
    const found = wordsIn(await wordsOf(printed.value.bytes));
    const wanted = ['standard', 'guide'].flatMap((name) => wordsOfSheet(specimen(name).sheet));
    expect(wanted.length).toBeGreaterThan(250);
    expect(firstMissing(wanted, found)).toBeNull();
    expect(found.join('')).toContain('ÅseØrsted!');
  });
  it('prints the words of every attribute that is to be seen', async () => {
    const found = new Set(wordsIn(await wordsOf(printed.value.bytes)));
    const wanted = ['standard', 'guide'].flatMap((name) => seenIn(specimen(name).sheet.document.blocks));
    expect(wanted.length).toBeGreaterThan(20);
    for (const text of wanted) expect(wordsIn(text).filter((w) => !found.has(w) && !found.has(`${w}:`))).toEqual([]);
  });
  it('is the same, byte for byte, the second time', async () => {
    const again = await print(job(['standard', 'guide']), specimenSupplies({ fonts: fontFaces }));
    expect(Buffer.compare(Buffer.from(again.value.bytes), Buffer.from(printed.value.bytes))).toBe(0);
  });
  it('is drawn in greys alone when the printer is out of colour', async () => {
    const { sheet } = specimen('standard');
    const { boxes } = await drawn(compose(sheet, specimenSupplies({ colour: 'grey' })).blocks);
    const colours = JSON.stringify(boxes.map(({ style, props }) => [style, props])).match(/#[0-9a-f]{6}/gi) ?? [];
    expect(colours.length).toBeGreaterThan(100);
    expect(colours.filter((c) => !/^#(..)\1\1$/.test(c))).toEqual([]);
  });
});
