import { describe, expect, it } from 'vitest';
import { directive, directiveNames, type DirectiveName, type ParsedBlock } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { sourceOf } from './source.js';

/** The directives of a tree by name, with what they hold. */
function directivesIn(blocks: readonly ParsedBlock[]): Extract<ParsedBlock, { type: 'directive' }>[] {
  return blocks.flatMap((block) => (block.type === 'directive' ? [block, ...directivesIn(block.children)] : []));
}

/** The attributes of an example, as somebody reads them: `name=word`, `name="words"` or a bare name. */
function writtenIn(example: string, name: DirectiveName): Record<string, string> {
  const braces = new RegExp(`^:{2,}${name}(?:\\{(.*)\\})?$`, 'm').exec(example)?.[1] ?? '';
  return Object.fromEntries(
    [...braces.matchAll(/([a-z]+)(?:=(?:"([^"]*)"|(\S+)))?/g)].map(([, key, quoted, plain]) => [key, quoted ?? plain ?? '']),
  );
}

describe('the examples of the directive table', () => {
  it.each(directiveNames)('%s', (name) => {
    const { example, form } = directive(name);
    const { value, diagnostics } = parse(sourceOf(example));
    expect(diagnostics).toEqual([]);
    const found = directivesIn(value.blocks).find((block) => block.name === name)!;
    const written = writtenIn(example, name);
    expect(Object.keys(found.attributes)).toEqual(Object.keys(written));
    for (const [key, text] of Object.entries(written)) {
      const typed = (found.attributes as Record<string, unknown>)[key];
      if (typeof typed === 'string') expect(typed).toBe(text);
      else
        expect(typed).toEqual(
          typeof typed === 'boolean'
            ? text === ''
            : typeof typed === 'number'
              ? Number(text)
              : { 2: Number(text.split('/')[0]), 3: Number(text.split('/').at(-1)) },
        );
    }
    expect(found.children.length > 0).toBe(form === 'container');
  });

  it('a leaf with one colon, or in the middle of a line, is text', () => {
    for (const text of [':lines{count=3}', 'Skriv ::lines{count=3}']) {
      const { value, diagnostics } = parse(sourceOf(text));
      expect(diagnostics.map((d) => d.rule)).toEqual(text.startsWith(':') ? ['directive-as-text'] : []);
      expect(value.blocks).toMatchObject([{ type: 'paragraph', children: [{ type: 'template', text }] }]);
    }
  });
});
