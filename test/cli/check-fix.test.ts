// Mending: every safe fix, once and for all, and never a word of what a participant is asked.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { edited, together, writeBack, type Fixable } from '../../src/cli/check/edits.js';
import { mend, write, type Mended } from '../../src/cli/check/fix.js';
import { shapeOf } from '../../src/cli/check/shape.js';
import { lint } from '../../src/lint/index.js';
import type { Diagnostic, Library, ParsedBlock, Source } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { documentOf } from '../../src/pipeline.js';
import { read } from '../../src/read/index.js';
import { memoryWorld } from '../../src/world/index.js';
import { asSheet, exampleFile, libraryWith } from '../lint/world.js';
import { sourceOf } from '../parse/source.js';
import { smallWorld } from '../read/small-world.js';

const file = exampleFile('easy-read');
const easy = (body: string): string => asSheet(body, 'easy-read');
const find = (library: Library) => async () => lint(library, { documentOf, today: '2027-03-02', dictionary: null });
const textIn = (library: Library): string => library.sheets.get('eksempel')!.editions['easy-read']!.text;

async function mended(body: string): Promise<{ text: string; files: Mended[] }> {
  const { library } = await libraryWith({ [file]: easy(body) });
  const files = await mend(library, find(library));
  return { text: textIn(library), files };
}

/** Fixes that a rule might give, one after the other: each replaces the first words found. */
const rounds =
  (library: Library, ...steps: [from: string, to: string][]) =>
  async (): Promise<Diagnostic[]> => {
    const source = library.sheets.get('eksempel')!.editions['easy-read']!;
    const step = steps.find(([from]) => source.text.includes(from));
    return step ? [fixAt(source, step)] : [];
  };
function fixAt(source: Source, [from, to]: [string, string], safe = true): Diagnostic {
  const at = source.text.indexOf(from);
  const point = { line: 1, column: 1, offset: at };
  return {
    rule: 'prøve',
    severity: 'hint',
    place: { file: source.file, from: point, to: point },
    message: { da: 'x', en: 'x' },
    hint: { da: 'y', en: 'y' },
    fix: { edits: [{ from: at, to: at + from.length, text: to }], safe },
  };
}
async function mendedBy(body: string, ...steps: [string, string][]): Promise<{ text: string; files: Mended[] }> {
  const { library } = await libraryWith({ [file]: easy(body) });
  const files = await mend(library, rounds(library, ...steps));
  return { text: textIn(library), files };
}

describe('mending', () => {
  it('carries out the safe fixes of all rules, hints too, until none is left', async () => {
    const { text, files } = await mended('Ring til fx en *ven*. Det varer ca. 10 min.');
    expect(text).toBe(easy('Ring til for eksempel en ven.\nDet varer cirka 10 minutter.'));
    expect(files).toHaveLength(1);
    expect(files[0]!.refused).toBeNull();
    expect(files[0]!.carried.map(({ diagnostic }) => diagnostic.rule)).toEqual(expect.arrayContaining(['abbreviation', 'italics']));
    expect(files[0]!.carried.map(({ before, after }) => [before, after])).toContainEqual(['*ven*.', 'ven.']);
  });

  it('twice equals once', async () => {
    const once = await mended('Tag frugt med, bl.a. æbler. Vi ses den 3/2. Det er *godt*.');
    const { library } = await libraryWith({ [file]: once.text });
    expect(await mend(library, find(library))).toEqual([]);
    expect(textIn(library)).toBe(once.text);
  });

  it('leaves fixes that are not safe to a person', async () => {
    const { library } = await libraryWith({ [file]: easy('Det er godt.') });
    const source = library.sheets.get('eksempel')!.editions['easy-read']!;
    expect(await mend(library, async () => [fixAt(source, ['godt', 'skidt'], false)])).toEqual([]);
  });

  it.each([
    ['an answer', '- [ ] Ja\n- [ ] Nej', ['- [ ] Nej', '']],
    ['a task that is ticked', '- [ ] Ja', ['[ ]', '[x]']],
    ['a scale', '::scale{name="trang" from=0 to=10}', ['to=10', 'to=9']],
    ['the name of an answer', '::faces{name="nu"}', ['name="nu"', 'name="nå"']],
    ['how many words stand at the faces', '::faces{name="nu" words="A|B|C|D|E"}', ['A|B', 'A B']],
    ['rows of a table', '| A | B |\n| --- | --- |\n| 1 | 2 |', ['\n| 1 | 2 |', '']],
    ['a value', 'Vi ses {{session.date}}.', ['{{session.date}}', 'i morgen']],
    ['a link', '[Se her](https://example.dk)', ['example.dk', 'example.org']],
    ['a picture', '![](symbol:glad) Jeg er glad.', ['symbol:glad', 'symbol:vred']],
    ['a paragraph that becomes a list', 'IV. punkt', ['IV.', '4.']],
    ['front matter', 'Tekst.', ['kind: handout', 'kind: homework']],
  ] as [string, string, [string, string]][])('never changes %s: the file stays as it was', async (_, body, step) => {
    const { text, files } = await mendedBy(body, step);
    expect(text).toBe(easy(body));
    expect(files.map(({ refused }) => refused?.da)).toEqual([expect.stringContaining('det ville ændre, hvad deltageren skal svare på')]);
  });

  it('may change the words of a label, and of the title', async () => {
    const { text, files } = await mendedBy(
      '::lines{count=2 label="Min dag fx i dag"}',
      ['fx', 'for eksempel'],
      ['title: Et', 'title: Mit'],
    );
    expect(files[0]!.refused).toBeNull();
    expect(text).toContain('label="Min dag for eksempel i dag"');
    expect(text).toContain('title: Mit ark');
  });

  it('takes back all of a file when one mending goes too far', async () => {
    const { text, files } = await mendedBy('Ord fx her.\n\n::scale{name="a" from=0 to=10}', ['fx', 'for eksempel'], ['to=10', 'to=9']);
    expect(text).toContain('Ord fx her.');
    expect(files[0]).toMatchObject({ carried: [], text });
  });

  it('gives up when two rules disagree for ever, and leaves the file', async () => {
    const { text, files } = await mendedBy('Ord her.', ['Ord', 'ORD'], ['ORD', 'Ord']);
    expect(text).toBe(easy('Ord her.'));
    expect(files[0]!.refused?.da).toContain('den ene rettelse giver den næste');
  });
});

describe('fixes that are carried out together', () => {
  const fix = (...edits: [number, number, string][]) =>
    ({ fix: { edits: edits.map(([from, to, text]) => ({ from, to, text })), safe: true } }) as Fixable;

  it('touch one another never; each is taken whole or waits', () => {
    const [a, b, c, d] = [fix([0, 2, 'x'], [8, 9, 'y']), fix([2, 3, 'z']), fix([4, 5, 'å']), fix([8, 8, 'ø'])];
    expect(together([a!, b!, c!, d!])).toEqual([a, c]);
    expect(together([fix()])).toEqual([]);
  });

  it('give the text with each edit in its place, whatever their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 })), { maxLength: 8 }),
        fc.nat(),
        (parts, turn) => {
          let text = '';
          const edits = parts.map(([old, put]) => {
            const from = text.length;
            text += old;
            const edit = { from, to: text.length, text: put };
            text += '|';
            return edit;
          });
          const wanted = parts.map(([, put]) => `${put}|`).join('');
          const turned = [...edits.slice(turn % (edits.length || 1)), ...edits.slice(0, turn % (edits.length || 1))];
          expect(edited(text, turned)).toBe(wanted);
        },
      ),
    );
  });
});

describe('the shape of a sheet', () => {
  const shape = (body: string): string => shapeOf(parse(sourceOf(body)).value);
  it('is the same whatever its words, and another when its answers are', () => {
    expect(shape('Et ord.\n\n- [ ] Ja\n- [ ] Nej')).toBe(shape('Noget *helt* andet.\n\n- [ ] Nu\n- [ ] Så'));
    expect(shape('- [ ] Ja\n- [ ] Nej')).not.toBe(shape('- [ ] Ja\n- Nej'));
    expect(shape(':::when{meal=true}\nA\n:::')).not.toBe(shape(':::when{meal=false}\nA\n:::'));
    expect(shape('## A\n\n## B')).not.toBe(shape('## A\n\n### B'));
    expect(shape('> A')).not.toBe(shape('A'));
    expect(shape('Ring til {{session.date}}')).toBe(shape('Sig til før {{session.date}}'));
    expect(shape('Ring til {{session.date}}')).not.toBe(shape('Ring til {{session.place}}'));
  });
  it('is known at once, of a quarter megabyte of brackets too', () => {
    const before = parse(sourceOf('Ord.')).value;
    const [paragraph] = before.blocks as [Extract<ParsedBlock, { type: 'paragraph' }>];
    const { place } = paragraph;
    const [text, began] = ['{{'.repeat(1 << 17), performance.now()];
    expect(shapeOf({ ...before, blocks: [{ ...paragraph, children: [{ type: 'template', text, place }] }] })).toBe(shapeOf(before));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('writing back', () => {
  const source = async (text: string): Promise<Source> =>
    (await libraryWith({ [file]: text })).library.sheets.get('eksempel')!.editions['easy-read']!;

  test.each([
    ['\n', '', 'A.\nB.\n'],
    ['\r\n', '\uFEFF', '\uFEFFA.\r\nB.\r\n'],
    ['\r\n', '', 'A.\r\nB.\r\n'],
  ])('keeps line ends (%j) and byte order mark (%j)', async (ends, mark, expected) => {
    const before = mark + easy('Ord.').replaceAll('\n', ends);
    const world = memoryWorld({ [file]: before });
    const was = await source(before);
    expect(await writeBack(world, was, 'A.\nB.\n')).toBe(true);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await world.read(file))).toBe(expected);
  });

  it('writes nothing over a file that was changed meanwhile, or taken away', async () => {
    const was = await source(easy('Ord.'));
    const world = memoryWorld({ [file]: easy('Andre ord.') });
    expect(await writeBack(world, was, 'A.')).toBe(false);
    expect(new TextDecoder().decode(await world.read(file))).toBe(easy('Andre ord.'));
    expect(await writeBack(memoryWorld({}), was, 'A.')).toBe(false);
  });

  it('tells of such a file, and writes the others', async () => {
    const { value: library } = await read(smallWorld({ [file]: easy('Det er *godt*.') }));
    const files = await mend(library, find(library));
    const [told] = await write(memoryWorld({ [file]: easy('Noget andet.') }), files);
    expect(told).toMatchObject({ carried: [], refused: { da: 'er ikke rettet: filen er ændret imens. Prøv igen.' } });
    const same = memoryWorld({ [file]: easy('Det er *godt*.') });
    const [done] = await write(same, files);
    expect(done?.refused).toBeNull();
    expect(new TextDecoder().decode(await same.read(file))).toBe(easy('Det er godt.'));
  });
});
