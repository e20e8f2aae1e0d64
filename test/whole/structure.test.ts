// Every PDF of every pack: tagged through and through, named, labelled, the same bytes twice; copies begin on right-hand pages.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library, Order, Printed } from '../../src/model/index.js';
import { makePack, suppliesOf } from '../../src/pipeline.js';
import { forget } from '../../src/print/frames/index.js';
import type { Supplies } from '../../src/print/supplies.js';
import { read } from '../../src/read/index.js';
import { Pdf } from '../pdf-reader.js';
import { checkStructure } from '../pdf-structure.js';
import { fontFaces, keep } from '../print/engine/kit.js';
import { sheet, smallWorld } from '../read/small-world.js';
import { bookmarksOf } from './bookmarks.js';
import { group, orderOf, people, realContent, subjects } from './real.js';

let library: Library;
let supplies: Supplies;
beforeAll(async () => {
  ({ library, supplies } = await realContent());
});

/** Labels of the pages, as a reader shows them: style, prefix and start of each stretch written out. */
function labelsOf(pdf: Pdf): string[] {
  const nums = pdf.array(pdf.dict(pdf.root().get('PageLabels')).get('Nums'));
  const labels: string[] = [];
  for (let i = 0; i < nums.length; i += 2) {
    const stretch = pdf.dict(nums[i + 1]);
    const end = (nums[i + 2] as number | undefined) ?? pdf.pages().length;
    const prefix = String(stretch.get('P') ?? '');
    for (let page = nums[i] as number; page < end; page++)
      labels.push(prefix + (stretch.has('S') ? String(page - (nums[i] as number) + 1) : ''));
  }
  return labels;
}

/** On which page each bookmark of the first level is. */
const startsOf = (pdf: Pdf): Map<string, number> => new Map(bookmarksOf(pdf).map(({ title, page }) => [title, page]));
const isBlank = (pdf: Pdf, page: number): boolean => !pdf.pages()[page - 1]!.dict.has('Contents');

/** What is wrong with a finished file. */
function faultsOf({ bytes, pages, file }: Printed): string[] {
  const { problems, outline, title, lang, tree, pages: found } = checkStructure(bytes);
  const labels = labelsOf(new Pdf(bytes));
  const wrong: [boolean, string][] = [
    [found !== pages, `${found} pages, said to have ${pages}`],
    [lang !== 'da-DK', `language ${lang}`],
    [title === '' || title === file, `title »${title}«`],
    [outline.length === 0, 'no bookmarks'],
    [labels.length !== pages || new Set(labels).size < 1 || labels.some((l) => l === ''), `page labels ${labels.join(' ')}`],
    [tree.text.length < 100, 'hardly any text in the tree'],
  ];
  return [...problems, ...wrong.filter(([is]) => is).map(([, what]) => what)];
}

/** How packs are ordered: each thing that may be chosen, with all others. */
const ways = (['duplex', 'single'] as const).flatMap((sides) =>
  (['colour', 'grey'] as const).flatMap((colour) => [true, false].map((named) => ({ sides, colour, named }))),
);
const ordered = (subject: object, { sides, colour, named }: (typeof ways)[number]): Order =>
  orderOf({
    ...subject,
    print: { sides, colour, cover: named ? 'named' : 'neutral' },
    ...(named ? { group, participants: people(3) } : {}),
  });

describe('every PDF of every pack', () => {
  it.each(ways)('$sides, $colour, named: $named', async (way) => {
    for (const subject of subjects(library)) {
      const { value } = await makePack(library, ordered(subject, way), 'order.yaml', supplies);
      expect(value.length).toBeGreaterThan(subject.papers ? 2 : 3);
      for (const printed of value) expect([printed.file, faultsOf(printed)]).toEqual([printed.file, []]);
      const kept = way.named ? way.sides === 'duplex' && way.colour === 'colour' : way.sides === 'single' && way.colour === 'grey';
      if (kept)
        for (const { file, bytes } of value)
          keep(`whole-${subject.course}-${way.named ? 'named' : 'grey'}-${file.replace('.pdf', '')}`, bytes);
    }
  });

  it('is the same, byte for byte, the second time and without what was laid out before', async () => {
    for (const subject of subjects(library)) {
      const order = ordered(subject, ways[0]!);
      const first = await makePack(library, order, 'order.yaml', supplies);
      forget();
      const second = await makePack(library, structuredClone(order), 'elsewhere.yaml', supplies);
      expect(second.value.map(({ file }) => file)).toEqual(first.value.map(({ file }) => file));
      const differ = first.value.filter(({ bytes }, i) => Buffer.compare(bytes, second.value[i]!.bytes) !== 0);
      expect(differ.map(({ file }) => file)).toEqual([]);
    }
  });
});

describe('right-hand starts', () => {
  /** One sheet with a page in the standard edition, two in easy-read; with the cover three pages and four. */
  let small: Library;
  let smallSupplies: Supplies;
  beforeAll(async () => {
    const long = `Først.\n\n::page-break\n\nSå det andet.\n`;
    const world = smallWorld({
      'content/proeve/sheets/ark-et.easy-read.md': sheet('edition: easy-read\n') + long,
      'content/proeve/sheets/ark-to.easy-read.md': sheet('edition: easy-read\n'),
    });
    ({ value: small } = await read(world));
    smallSupplies = suppliesOf(small, fontFaces, null);
  });
  const lengths = new Set<number>();

  it.each(Array.from({ length: 13 }, (_, i) => i + 1))('for %i named people, two-sided', async (count) => {
    const order = orderOf({ course: 'proeve', session: 1, readers: ['participant'], participants: people(count) });
    const { value } = await makePack(small, order, 'order.yaml', smallSupplies);
    const pdf = new Pdf(value[0]!.bytes);
    const starts = startsOf(pdf);
    expect([...starts.keys()]).toEqual(people(count).map((_, i) => `Deltager ${i + 1}`));
    const pages = [...starts.values(), pdf.pages().length + 1];
    pages.slice(0, -1).forEach((start, i) => {
      expect(start % 2).toBe(1);
      const next = pages[i + 1]!;
      const own = Array.from({ length: next - start }, (_, n) => start + n).filter((page) => !isBlank(pdf, page));
      lengths.add(own.length);
      // No white page but the one that fills up: what is printed is one stretch from the right-hand page on.
      expect(own).toEqual(own.map((_, n) => start + n));
      expect(next - start - own.length).toBeLessThanOrEqual(own.length % 2);
    });
    expect(checkStructure(value[0]!.bytes).problems).toEqual([]);
    if (count === 13) keep('whole-right-hand-13', value[0]!.bytes);
  });
  it('were tried with odd and with even copies', () => {
    expect([...lengths].map((n) => n % 2).sort()).toEqual(expect.arrayContaining([0, 1]));
  });
  it('single-sided, no white page is put in', async () => {
    const order = orderOf({ course: 'proeve', session: 1, readers: ['participant'], participants: people(5), print: { sides: 'single' } });
    const { value } = await makePack(small, order, 'order.yaml', smallSupplies);
    const pdf = new Pdf(value[0]!.bytes);
    expect(pdf.pages().filter((_, i) => isBlank(pdf, i + 1))).toEqual([]);
    expect(new Set([...startsOf(pdf).values()].map((page) => page % 2))).toEqual(new Set([0, 1]));
  });
});
