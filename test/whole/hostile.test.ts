// Texts and files that mean harm, from the folder to the PDF: a clear error with its place within two seconds of the processor (three on a slow one), and
// whatever else was ordered is still drawn. What one stage refuses alone is tested in its own room.
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic, Printed } from '../../src/model/index.js';
import { makePack, suppliesOf } from '../../src/pipeline.js';
import { read, readOrder } from '../../src/read/index.js';
import { checkStructure } from '../pdf-structure.js';
import { pagesOf } from '../pdf-text.js';
import { fontFaces } from '../print/engine/kit.js';
import { sheet, smallWorld } from '../read/small-world.js';

const file = 'content/proeve/sheets/ark-et.md';
const plainOrder = 'course: proeve\nsession: 1\nparticipants: 2\nprint: { cover: none }\n';
type Files = Record<string, string | Uint8Array>;

interface Outcome {
  printed: Printed[];
  errors: Diagnostic[];
  /** Seconds of the processor. */
  took: number;
  /** Files that were asked for. */
  asked: string[];
}
/** Reads a small content folder with some files changed, and prints an order. */
async function made(changes: Files, order = plainOrder): Promise<Outcome> {
  const before = process.cpuUsage();
  const world = smallWorld(changes);
  const asked: string[] = [];
  const library = await read({ ...world, read: (path) => (asked.push(path), world.read(path)) });
  const ordered = readOrder('order.yaml', new TextEncoder().encode(order));
  const supplies = suppliesOf(library.value, fontFaces, null);
  const pack = ordered.value ? await makePack(library.value, ordered.value, 'order.yaml', supplies) : { value: [], diagnostics: [] };
  const { user, system } = process.cpuUsage(before);
  const errors = [...library.diagnostics, ...ordered.diagnostics, ...pack.diagnostics].filter((d) => d.severity === 'error');
  return { printed: pack.value, errors, took: (user + system) / 1e6, asked };
}
const body = (text: string): Files => ({ [file]: sheet().replace('Tekst.', text) });
const at = ({ rule, place }: Diagnostic): string => `${place.file.split('/').at(-1)}:${place.from.line} ${rule}`;

/** Two gigabytes of nothing in two megabytes: the same packed stretch again and again. */
const swelling = (): Buffer => {
  const stretch = deflateRawSync(Buffer.alloc(5e7), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(40).fill(stretch), deflateRawSync(Buffer.alloc(1)), Buffer.alloc(4)]);
};
/** A PNG of a size, with these packed data. */
function png(width: number, height: number, data: Buffer): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]));
}
const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">\n${inside}</svg>`;
const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefgh'.split('').map((c, i) => `${c}: &${c} [${`*${'abcdefg'[i]},`.repeat(9)}]`)].join(
  '\n',
);
const picture = (name: string): string => `Ord før.\n\n![Et billede](${name})`;

const cases: [name: string, changes: Files, error: string][] = [
  ['JavaScript as front matter', { [file]: '---js\n{ title: process.exit(7) }\n---\nTekst.\n' }, 'ark-et.md:1 front-matter-language'],
  ['a YAML bomb', { [file]: `---\n${bomb}\n---\nTekst.\n` }, 'ark-et.md:3 yaml-alias'],
  ['{{constructor}}', body('Ord {{constructor}} ord'), 'ark-et.md:7 unknown-value'],
  ['{{__proto__.name}}', body('Ord {{__proto__.name}} ord'), 'ark-et.md:7 mustache-form'],
  ['a property of a value', body('Ord {{session.title.constructor.name}} ord'), 'ark-et.md:7 unknown-value'],
  ['a helper with code', body('Ord {{lookup this "constructor"}} ord'), 'ark-et.md:7 mustache-form'],
  ['100,000 mustaches', body('{{session.date}} '.repeat(100_000)), 'ark-et.md:1 file-too-large'],
  ['15,000 mustaches', body('{{session.date}} '.repeat(15_000)), 'ark-et.md:7 too-many-mustaches'],
  ['10,000 nested quotes', body(`${'> '.repeat(10_000)}dybt`), 'ark-et.md:7 too-deep'],
  [
    'a picture of 10,000²',
    { ...body(picture('stor.png')), 'content/proeve/sheets/stor.png': png(10_000, 10_000, deflateSync(Buffer.alloc(1000))) },
    'stor.png:1 picture-too-large',
  ],
  ['a small picture that swells to 2 GB', { ...body(picture('a.png')), 'content/proeve/sheets/a.png': png(90, 90, swelling()) }, ''],
  [
    'a picture that ends too soon',
    { ...body(picture('a.png')), 'content/proeve/sheets/a.png': png(2000, 2000, deflateSync(Buffer.alloc(9))) },
    'ark-et.md:9 picture-missing',
  ],
  [
    'a drawing with a script',
    { ...body(picture('a.svg')), 'content/proeve/sheets/a.svg': svg('<script>x</script>') },
    'a.svg:2 unsafe-svg',
  ],
  ['a symbol with a script', { 'content/symbols/svg/glad.svg': svg('<path onload="x()" d="M0 0"/>') }, 'glad.svg:2 unsafe-svg'],
  ['a symbol of endless numbers', { 'content/symbols/svg/glad.svg': svg(`<path d="M${'1e309 '.repeat(2000)}"/>`) }, ''],
  ['a link to a file', body('[Ord](file:///etc/passwd) ord'), 'ark-et.md:7 link-scheme'],
  ['a link to code', body('[Ord](javascript:alert(1)) ord'), 'ark-et.md:7 link-scheme'],
  ['a link to code in disguise', body('[Ord](<JaVa&#9;ScRiPt:alert(1)>) ord'), 'ark-et.md:7 link-scheme'],
  ['a link to data', body('[Ord](data:text/html,x) ord'), 'ark-et.md:7 link-scheme'],
  ['a sheet from elsewhere', body('::include{sheet="../../../etc/passwd"}'), 'ark-et.md:7 attribute-value'],
  ['itself', body('::include{sheet=ark-et}'), 'ark-et.md:7 include-circle'],
  ['a picture from elsewhere', body(picture('../../../../etc/hostname.png')), 'ark-et.md:9 picture-path'],
  ['a picture from the root', body(picture('/etc/hostname.png')), 'ark-et.md:9 picture-path'],
  ['a picture from the network', body(picture('https://a.dk/a.png')), 'ark-et.md:9 picture-path'],
  ['a word as wide as a city', body('a'.repeat(5000)), 'ark-et.md:7 line-too-wide'],
];

describe('from the folder to the PDF', () => {
  beforeAll(async () => {
    await made({}); // opens the fonts
  });

  it.each(cases)('%s', async (_, changes, error) => {
    const { printed, errors, took, asked } = await made(changes);
    if (error) expect(errors.map(at)).toContain(error);
    for (const { message, hint } of errors) for (const words of [message.da, message.en, hint.da, hint.en]) expect(words).not.toBe('');
    expect(took).toBeLessThan(3);
    expect(asked.filter((path) => !/^(content|templates)\/(?!.*\.\.)/.test(path))).toEqual([]);
    // The other sheet of the pack is there.
    const [first] = printed;
    expect((await pagesOf(first!.bytes)).join(' ')).toContain('P1-e3eb');
    for (const { bytes } of printed) {
      expect(checkStructure(bytes).problems).toEqual([]);
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(
        /\/(JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b|file:\/\/|javascript:/i,
      );
    }
  });

  it('titles in the words of PDF files are words', async () => {
    const title = '(]>>) endstream endobj \\\\ %PDF <script> &amp; %%EOF';
    const { printed, errors } = await made({ [file]: sheet().replace('Et ark', JSON.stringify(title)) });
    expect(errors).toEqual([]);
    const { problems, outline } = checkStructure(printed[0]!.bytes);
    expect(problems).toEqual([]);
    expect(outline).toContain(title.replaceAll('\\\\', '\\\\'));
    expect((await pagesOf(printed[0]!.bytes)).join(' ')).toContain(title);
  });

  it.each([
    ['aliases', `course: proeve\nsession: 1\noptions: { a: &a [1], b: [*a, *a] }\n`, 'order.yaml:3 yaml-alias'],
    ['code', `course: proeve\nsession: !!js/function "function () {}"\n`, 'order.yaml:2 yaml-tag'],
    ['a million people', `${plainOrder.replace('participants: 2', 'participants: 1000000')}`, 'order.yaml:3 out-of-range'],
    ['a course from elsewhere', plainOrder.replace('proeve', '../../etc'), 'order.yaml:1 wrong-form'],
    ['the prototype as a course', plainOrder.replace('proeve', 'constructor'), 'order.yaml:1 unknown-course'],
    ['options of the prototype', `${plainOrder}options: { constructor: true }\n`, 'order.yaml:5 unknown-option'],
  ])('an order with %s', async (_, order, error) => {
    const { errors, took } = await made({}, order);
    expect(errors.map(at)).toContain(error);
    expect(took).toBeLessThan(3);
  });
});
