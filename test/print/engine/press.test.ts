import { describe, expect, it } from 'vitest';
import { Image, Link } from '../../../src/print/compose/element.js';
import type { PressRun } from '../../../src/print/press/index.js';
import { isStream, nameOf, Pdf, type Ref, type Stream } from '../../pdf-reader.js';
import { checkStructure, find } from '../../pdf-structure.js';
import { pagesOf } from '../../pdf-text.js';
import { foot, h, heading, keep, p, printed, running, Text, View } from './kit.js';
import { jpegOf, pngOf } from './pictures.js';

const nameSlot = (width = 220) => h(Text, { slot: 'participant.name', style: { ...running, width } }, 'Navn');
const letter = [
  heading(1, 'Min plan'),
  h(View, { style: { flexDirection: 'row' } }, h(Text, { style: { ...running, width: 40 } }, 'Til:'), nameSlot()),
  h(Text, { style: running }, 'Se ', h(Link, { src: '#plan' }, 'planen'), '.'),
  ...Array.from({ length: 14 }, () => p(9)),
  h(View, { id: 'plan' }, heading(2, 'Planen')),
  p(3),
];
const people = ['Åse Øster', 'Bo {{7*7}} <b>', 'Søren “Sølv” Kirkegård-Ibsen', 'Zoë Ærø'];
const runsFor = (names: string[]): PressRun[] =>
  names.map((name, i) => ({ section: 0, slots: { 'participant.name': name }, label: `Deltager ${i + 1}` }));

describe('copies', () => {
  it('print each name whole on its own pages, and are told apart by a number', async () => {
    const { bytes, faults, pages } = await printed(letter, { foot, runs: runsFor(people) });
    keep('copies', bytes);
    expect(faults).toEqual([]);
    const checked = checkStructure(bytes);
    expect(checked.problems).toEqual([]);
    expect(checked.outline.filter((t) => !t.startsWith(' '))).toEqual(['Deltager 1', 'Deltager 2', 'Deltager 3', 'Deltager 4']);
    expect(checked.tags.Part).toBe(4);
    const text = await pagesOf(bytes);
    const each = pages / people.length;
    people.forEach((name, i) => expect(text[i * each]).toContain(`Til: ${name} Se planen.`)); // in its place, in pdf.js's order too
    expect(text[each]).toContain(`Side 1 af ${each}`);
    expect(find(checked.tree, 'P').filter((n) => people.includes(n.text))).toHaveLength(4);
  });

  it('share the content of their pages', async () => {
    const one = await printed(letter, { foot, runs: runsFor(people.slice(0, 1)) });
    const ten = await printed(letter, { foot, runs: runsFor(Array.from({ length: 10 }, (_, i) => people[i % 4] as string)) });
    const shared = (bytes: Uint8Array): number => {
      const pdf = new Pdf(bytes);
      const uses = new Map<number, number>();
      for (const { dict } of pdf.pages())
        for (const stream of pdf.array(dict.get('Contents'))) uses.set((stream as Ref).id, (uses.get((stream as Ref).id) ?? 0) + 1);
      return [...uses.values()].filter((n) => n === 10).length;
    };
    expect(shared(ten.bytes)).toBe(one.pages + 1); // the page with the name in two pieces
    expect(ten.bytes.length).toBeLessThan(one.bytes.length * 2);
  });

  it('have links to their own pages', async () => {
    const { bytes } = await printed(letter, { runs: runsFor(people) });
    const pdf = new Pdf(bytes);
    const pages = pdf.pages();
    const each = pages.length / people.length;
    people.forEach((_, i) => {
      const [annot] = pdf.array(pages[i * each]?.dict.get('Annots'));
      const target = (pdf.array(pdf.dict(annot).get('Dest'))[0] as Ref).id;
      const at = pages.findIndex(({ ref }) => ref.id === target);
      expect(Math.floor(at / each)).toBe(i);
      expect(at % each).toBeGreaterThan(0);
    });
  });

  it('leave no name in title, bookmarks, labels or metadata', async () => {
    const { bytes } = await printed(letter, { runs: runsFor(['Hemmelige Holger']) });
    const pdf = new Pdf(bytes);
    for (const [, value] of pdf.entries()) {
      if (isStream(value)) continue;
      expect(JSON.stringify(value instanceof Map ? [...value] : value)).not.toContain('Holger');
    }
    const metadata = pdf.get(pdf.root().get('Metadata')) as Stream;
    expect(new TextDecoder().decode(metadata.bytes)).not.toContain('Holger');
  });

  it('that follow each other under one label are one Part and one bookmark', async () => {
    const runs = ['Ane', 'Ane', 'Bo', 'Bo'].map((name, i) => ({
      section: 0,
      slots: { 'participant.name': name },
      label: `Deltager ${i < 2 ? 1 : 2}`,
    }));
    const checked = checkStructure((await printed([heading(1, 'Ark'), nameSlot()], { runs })).bytes);
    expect(checked.problems).toEqual([]);
    expect(checked.outline).toEqual(['Deltager 1', '  Ark', '  Ark', 'Deltager 2', '  Ark', '  Ark']);
    expect(checked.tags.Part).toBe(2);
  });

  it('begin on a right-hand page when they are to', async () => {
    const short = [heading(1, 'Kort'), nameSlot()];
    const { bytes, pages } = await printed(short, { runs: runsFor(people), rightHandStarts: true });
    keep('right-hand', bytes);
    expect(pages).toBe(7);
    const text = await pagesOf(bytes);
    expect(text.map((t) => t !== '')).toEqual([true, false, true, false, true, false, true]);
    const checked = checkStructure(bytes);
    expect(checked.problems).toEqual([]);
  });
});

describe('a name that does not go in', () => {
  it('names the character that no font has, and the copy, not the person', async () => {
    const { faults, bytes } = await printed(letter, { runs: runsFor(['Bo', 'Wu 吴']) });
    expect(faults).toEqual([expect.objectContaining({ fault: 'glyph-missing', text: '吴', run: 1, section: 0, block: 1 })]);
    expect(checkStructure(bytes).problems).toEqual([]);
  });
  it('says by how much it is too wide', async () => {
    const { faults } = await printed([nameSlot(60)], { runs: runsFor(['Ane', 'Alexandrine Frederikke Mathilde']) });
    expect(faults).toEqual([expect.objectContaining({ fault: 'slot-too-narrow', run: 1, text: 'participant.name' })]);
    expect(faults[0]?.by).toBeGreaterThan(20);
  });
  it('misses one that is not there, and the file stays sound', async () => {
    const { faults, bytes } = await printed(letter, { runs: [{ section: 0, slots: {}, label: null }] });
    expect(faults).toEqual([expect.objectContaining({ fault: 'slot-empty', text: 'participant.name', run: 0 })]);
    expect(checkStructure(bytes).problems).toEqual([]);
  });
});

describe('bytes', () => {
  it('are the same twice, and others for another text', async () => {
    const [a, b, c] = [
      await printed(letter, { runs: runsFor(people) }),
      await printed(letter, { runs: runsFor(people) }),
      await printed([...letter, p('Et ord mere.')], { runs: runsFor(people) }),
    ];
    expect(Buffer.compare(a.bytes, b.bytes)).toBe(0);
    const id = (bytes: Uint8Array): unknown => new Pdf(bytes).array(new Pdf(bytes).trailer.get('ID'))[0];
    expect(id(a.bytes)).not.toBe(id(c.bytes));
  });
  it('do not depend on the clock', async () => {
    const { bytes } = await printed([p('Hej')]);
    const pdf = new Pdf(bytes);
    expect(pdf.get(pdf.dict(pdf.trailer.get('Info')).get('CreationDate'))).toBe('D:20000101000000Z');
  });
});

describe('bars', () => {
  const bars = (...colours: string[]) =>
    h(View, null, ...colours.map((backgroundColor, key) => h(View, { key, style: { backgroundColor, height: 10, width: 100 } })));
  /** What is painted: operators with their operands. */
  const painted = async (...colours: string[]): Promise<string[]> => {
    const { bytes } = await printed([bars(...colours), p('Hej')]);
    expect(checkStructure(bytes).problems).toEqual([]);
    const pdf = new Pdf(bytes);
    return pdf.pages().flatMap(({ dict }) => pdf.content(dict).match(/[-\d. ]+ re\b|[-\d. ]+ rg\b|^f$/gm) ?? []);
  };
  const shape = (list: string[]): string => list.map((line) => line.replace(/^(\S+ )+/, '')).join(' ');
  it('that share a fill are one path of as many rectangles, each with its four numbers', async () => {
    const list = await painted('#ff0000', '#ff0000', '#ff0000');
    expect(shape(list)).toBe('rg re re re f rg');
    const rectangles = list.filter((line) => line.endsWith('re')).map((line) => line.split(' ').slice(0, -1).map(Number));
    expect(rectangles.map((r) => r.length)).toEqual([4, 4, 4]);
    expect(rectangles.map(([, y]) => (y as number) - (rectangles[0]?.[1] as number)).map(Math.round)).toEqual([0, -10, -20]);
  });
  it('of other fills are filled apart', async () => {
    expect(shape(await painted('#ff0000', '#00ff00', '#00ff00'))).toBe('rg re f rg re re f rg');
  });
});

describe('colour', () => {
  it('is grey all through when asked for', async () => {
    const picture = pngOf(2, 1, { rows: Uint8Array.from([0, 255, 0, 0, 0, 0, 255]) });
    const { bytes } = await printed(
      [
        h(Text, { style: { ...running, color: '#c0392b' } }, 'Rød'),
        h(Image, { src: 'a.png', alt: 'To farver', style: { width: 40 } }),
        h(View, { style: { height: 20, backgroundColor: '#eef6f7', borderRadius: 5, borderWidth: 1, borderColor: '#1f5f6b' } }),
      ],
      { colour: 'grey', pictures: new Map([['a.png', picture]]) },
    );
    const pdf = new Pdf(bytes);
    for (const { dict } of pdf.pages()) expect(pdf.content(dict)).not.toMatch(/ (rg|RG)\b/);
    const image = [...pdf.entries()].map(([, v]) => v).find((v) => isStream(v) && nameOf(v.dict.get('Subtype')) === 'Image') as Stream;
    expect([...image.bytes]).toEqual([76, 29]);
    keep('grey', bytes);
  });
});

describe('pictures', () => {
  const cases: [string, Uint8Array, number[], number[] | null][] = [
    ['RGB', pngOf(1, 2, { rows: Uint8Array.from([0, 10, 20, 30, 2, 1, 1, 1]) }), [10, 20, 30, 11, 21, 31], null],
    [
      'RGB with alpha',
      pngOf(2, 1, { type: 6, rows: Uint8Array.from([1, 10, 20, 30, 255, 5, 5, 5, 1]) }),
      [10, 20, 30, 15, 25, 35],
      [255, 0],
    ],
    ['grey with alpha', pngOf(1, 1, { type: 4, rows: Uint8Array.from([0, 7, 9]) }), [7], [9]],
    ['grey of one bit', pngOf(4, 1, { type: 0, depth: 1, rows: Uint8Array.from([0, 0b10100000]) }), [255, 0, 255, 0], null],
    ['sixteen bits', pngOf(1, 1, { type: 2, depth: 16, rows: Uint8Array.from([0, 1, 99, 2, 99, 3, 99]) }), [1, 2, 3], null],
    [
      'palette with a transparent colour',
      pngOf(2, 1, {
        type: 3,
        depth: 4,
        rows: Uint8Array.from([0, 0x10]),
        extra: [
          ['PLTE', Uint8Array.from([1, 2, 3, 4, 5, 6])],
          ['tRNS', Uint8Array.from([0])],
        ],
      }),
      [4, 5, 6, 1, 2, 3],
      [255, 0],
    ],
    ['average and Paeth rows', pngOf(2, 2, { type: 0, rows: Uint8Array.from([3, 10, 10, 4, 1, 2]) }), [10, 15, 11, 17], null],
  ];
  it.each(cases)('%s', async (name, bytes, colour, alpha) => {
    const { bytes: out, faults } = await printed([h(Image, { src: 'a.png', alt: name })], { pictures: new Map([['a.png', bytes]]) });
    expect(faults).toEqual([]);
    const pdf = new Pdf(out);
    const images = [...pdf.entries()]
      .map(([, v]) => v)
      .filter((v): v is Stream => isStream(v) && nameOf(v.dict.get('Subtype')) === 'Image');
    const main = images.find((v) => v.dict.has('SMask') || images.length === 1) as Stream;
    expect([...main.bytes]).toEqual(colour);
    const mask = main.dict.get('SMask');
    expect(mask ? [...(pdf.get(mask) as Stream).bytes] : null).toEqual(alpha);
    expect(checkStructure(out).problems).toEqual([]);
  });
  it('embeds a JPEG as it is', async () => {
    const jpeg = jpegOf(30, 20);
    const { bytes, faults } = await printed([h(Image, { src: 'a.jpg', alt: 'Foto', style: { width: 60 } })], {
      pictures: new Map([['a.jpg', jpeg]]),
    });
    expect(faults).toEqual([]);
    const image = [...new Pdf(bytes).entries()]
      .map(([, v]) => v)
      .find((v) => isStream(v) && nameOf(v.dict.get('Filter')) === 'DCTDecode') as Stream;
    expect(Buffer.compare(image.bytes, jpeg)).toBe(0);
  });
  it('refuses what is interlaced, cut short, too large or no picture', async () => {
    const bad: [string, Uint8Array][] = [
      ['interlaced.png', pngOf(2, 2, { interlaced: true })],
      ['short.png', pngOf(9, 9).slice(0, 40)],
      ['large.png', pngOf(10_000, 10_000, { rows: new Uint8Array(4) })],
      ['not.png', new TextEncoder().encode('<svg/>')],
    ];
    for (const [src, data] of bad) {
      const { faults, frames, bytes } = await printed([h(Image, { src, alt: 'Et billede' })], { pictures: new Map([[src, data]]) });
      const said = [...faults, ...frames.flatMap((f) => f.faults)];
      expect(said, src).toEqual([expect.objectContaining({ fault: 'picture-missing', text: expect.stringContaining(src) as string })]);
      expect(checkStructure(bytes).problems, src).toEqual([]);
    }
  });
  it('names a symbol that is not there, or cannot be drawn', async () => {
    const gradient = {
      meaning: 'ro',
      source: 'own',
      name: 'Ro',
      forms: [],
      licence: 'CC0' as const,
      substance: false,
      svg: '<svg viewBox="0 0 9 9"><linearGradient id="a"/></svg>',
    };
    const { faults } = await printed(
      [
        h(View, { symbol: 'findes-ikke', alt: 'x', style: { width: 9, height: 9 } }),
        h(View, { symbol: 'ro', style: { width: 9, height: 9 } }),
      ],
      { symbols: new Map([['ro', gradient]]) },
    );
    expect(faults.map(({ fault, text, block }) => [fault, text, block])).toEqual([
      ['picture-missing', 'findes-ikke', 0],
      ['unpaintable', 'ro: <linearGradient>', 1],
    ]);
  });
});

it('follows no link but to the web, mail, a telephone or a place in the print', async () => {
  const link = (src: string) => h(Text, { style: running }, h(Link, { src }, 'henvisning'));
  const good = ['https://example.org/å?b=%20c', 'mailto:a@example.org', 'tel:+4512345678'];
  const bad = ['javascript:alert(1)', 'file:///etc/passwd', '#findes-ikke'];
  const { bytes, faults } = await printed([...good, ...bad].map(link));
  keep('links', bytes);
  expect(faults.map((f) => [f.fault, f.text])).toEqual(bad.map((href) => ['link-missing', href]));
  const pdf = new Pdf(bytes);
  const uris = pdf.pages().flatMap(({ dict }) => pdf.array(dict.get('Annots')).map((a) => pdf.dict(pdf.dict(a).get('A')).get('URI')));
  expect(uris).toEqual(['https://example.org/%C3%A5?b=%20c', 'mailto:a@example.org', 'tel:+4512345678']);
  expect(checkStructure(bytes).problems).toEqual([]);
});
