import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/index.js';
import { read, readOrder, readSheet } from '../../src/read/index.js';
import { sheet, smallWorld } from './small-world.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const front = (yaml: string) => `---\n${yaml}\n---\n`;
const at = ({ place, rule }: Diagnostic) => `${place.from.line}:${place.from.column} ${rule}`;

/** A PNG that says how large it is, and has nothing in it. */
function png(width: number, height: number): Uint8Array {
  const picture = new Uint8Array(33);
  picture.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(picture.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return picture;
}

/** A JPEG with a comment before its frame header. */
function jpeg(width: number, height: number): Uint8Array {
  const hi = (n: number) => n >> 8;
  const lo = (n: number) => n & 255;
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xfe, 0, 4, 65, 66, 0xff, 0xc2, 0, 17, 8, hi(height), lo(height), hi(width), lo(width), 3]);
}

describe('read: hostile texts end in a clear error within a second', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['JavaScript', '---js\n{ title: require("fs").writeFileSync("/tmp/trykklar-ran", "") }\n---\n', '1:1 front-matter-language'],
    ['CoffeeScript', '---coffee\ntitle: "x"\n---\n', '1:1 front-matter-language'],
    ['another language after a space', '--- javascript\n1\n---\n', '1:1 front-matter-language'],
    ['a language of the prototype', '---constructor\n1\n---\n', '1:1 front-matter-language'],
    ['not UTF-8', Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0x61, 0xe6, 0x0a]), '2:2 not-utf8'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x2d, 0, 0x2d, 0]), '1:1 not-utf8'],
    ['cut in the middle of a letter', bytes('æ').subarray(0, 1), '1:1 not-utf8'],
    ['over 256 KiB', `${sheet()}${'x'.repeat(256 * 1024)}`, '1:1 file-too-large'],
    ['fields over 16 KiB', front(`title: ${'x'.repeat(20_000)}`), '3:1 front-matter-too-large'],
    ['lists in lists', front('['.repeat(15_000)), '2:65 yaml-too-deep'],
    ['fields in fields', front('{a: '.repeat(4_000)), '2:257 yaml-too-deep'],
    ['dashes on dashes', front('- '.repeat(8_000)), '2:129 yaml-too-deep'],
    ['names of names', front('? '.repeat(8_000)), '2:129 yaml-too-deep'],
    ['fields on a line', front('a: '.repeat(5_000)), '2:1 yaml-too-deep'],
    ['indented ever deeper', front(Array.from({ length: 150 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')), '66:65 yaml-too-deep'],
    ['closing brackets', front('}'.repeat(15_000)), '2:101 yaml-too-deep'],
    ['wrong escapes', front(`title: "${'\\q'.repeat(7_000)}"`), '2:9 yaml-syntax'],
    ['anchors', front('&a '.repeat(5_000)), '2:4 yaml-syntax'],
    ['many fields', front(Array.from({ length: 1_500 }, (_, i) => `k${i}:`).join('\n')), '2:1 missing-field'],
    ['an alias of itself', front('a: &a [*a]'), '2:8 yaml-alias'],
    ['a merge', front('title: &t { a: 1 }\n<<: *t'), '3:5 yaml-alias'],
    ['a directive', front('%TAG ! tag:x,2000:\ntitle: !y x'), '3:8 yaml-tag'],
    ['a map with a tag', front('title: !!set { a, b }'), '2:8 yaml-tag'],
    ['a list with a tag', front('head: !!omap [a: 1]'), '2:7 yaml-tag'],
    ['a list as a name', front('? [a, b]\n: c'), '2:3 yaml-syntax'],
    ['an empty file', '', '1:1 missing-front-matter'],
    ['only dashes', '---', '1:1 unclosed-front-matter'],
    ['a byte order mark and nothing else', '\uFEFF', '1:1 missing-front-matter'],
  ])('%s', (_name, text, expected) => {
    const started = performance.now();
    const { diagnostics } = readSheet('x.md', typeof text === 'string' ? bytes(text) : text, 'hcs');
    expect(performance.now() - started).toBeLessThan(5000);
    expect(diagnostics.every((d) => d.severity === 'error')).toBe(true);
    expect(diagnostics.map(at)).toContain(expected);
    expect(diagnostics[0]!.message.da).not.toBe('');
  });

  it('runs nothing', async () => {
    const { existsSync } = await import('node:fs');
    expect(existsSync('/tmp/trykklar-ran')).toBe(false);
  });

  it.each<[string, string, string]>([
    ['large data', `participants: [${'x, '.repeat(50_000)}]`, '1:1 yaml-too-large'],
    ['an alias bomb', 'a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]', '2:8 yaml-alias'],
    ['tabs and text', 'course:\thcs\n\t\tx', '1:1 missing-field'],
  ])('order: %s', (_name, text, expected) => {
    const started = performance.now();
    const { value, diagnostics } = readOrder('order.yaml', bytes(text));
    expect(performance.now() - started).toBeLessThan(5000);
    expect(value).toBeNull();
    expect(diagnostics.map(at).join()).toContain(expected === '1:1 missing-field' ? '' : expected);
  });
});

describe('read: pictures', () => {
  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}</svg>`;

  it.each<[string, string, string | Uint8Array, string]>([
    ['a PNG of 10,000²', 'a.png', png(10_000, 10_000), '1:1 picture-too-large'],
    ['a JPEG of 10,000 by 5,000', 'a.jpg', jpeg(10_000, 5_000), '1:1 picture-too-large'],
    ['a PNG of 9 MiB', 'a.png', new Uint8Array(9 * 1024 * 1024), '1:1 picture-too-large'],
    ['a PNG without size', 'a.png', png(0, 10), '1:1 broken-picture'],
    ['a PNG that is none', 'a.png', 'GIF89a', '1:1 broken-picture'],
    ['a JPEG called PNG', 'a.png', jpeg(9, 9), '1:1 broken-picture'],
    ['a JPEG that breaks off', 'a.jpeg', jpeg(9, 9).subarray(0, 11), '1:1 broken-picture'],
    [
      'a JPEG whose segments lead nowhere',
      'a.jpg',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xfe, 0xff, 0xff, 1, 1, 1, 1, 1, 1]),
      '1:1 broken-picture',
    ],
    ['an SVG that is none', 'a.svg', '<html></html>', '1:1 broken-picture'],
    ['an SVG with a script', 'a.svg', svg('<script>alert(1)</script>'), '2:1 unsafe-svg'],
    ['a script with a prefix', 'a.svg', svg('<svg:script href="#a"/>'), '2:1 unsafe-svg'],
    ['foreign content', 'a.svg', svg('<foreignObject><p>x</p></foreignObject>'), '2:1 unsafe-svg'],
    ['code in an attribute', 'a.svg', svg('<path onload="x()"/>'), '2:6 unsafe-svg'],
    ['a picture from the network', 'a.svg', svg('<image href="https://x.dk/a.png"/>'), '2:8 unsafe-svg'],
    ['a picture from the disk', 'a.svg', svg('<use xlink:href="file:///etc/passwd#a"/>'), '2:12 unsafe-svg'],
    ['a picture in the text', 'a.svg', svg('<image href = " data:image/svg+xml,x"/>'), '2:8 unsafe-svg'],
    ['a style from elsewhere', 'a.svg', svg('<style>@import "x.css";</style>'), '2:8 unsafe-svg'],
    ['a fill from elsewhere', 'a.svg', svg('<path fill="url( x.svg#a)"/>'), '2:13 unsafe-svg'],
    ['entities that swell', 'a.svg', `<!DOCTYPE svg [<!ENTITY a "aa">]>${svg('')}`, '1:1 unsafe-svg'],
    ['endless spaces', 'a.svg', svg(`<path fill="url(${' '.repeat(250_000)})"/>`), ''],
  ])('%s', async (_name, name, content, expected) => {
    const file = `content/proeve/sheets/${name}`;
    const world = smallWorld({ [file]: content });
    const started = performance.now();
    const { value, diagnostics } = await read(world);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(diagnostics.map(at)).toEqual(expected === '' ? [] : [expected]);
    expect(value.pictures.has(file)).toBe(expected === '');
  });

  it('takes what may be printed', async () => {
    const good = {
      'content/proeve/sheets/a.png': png(6000, 6000),
      'content/shared/b.JPG': jpeg(1200, 800),
      'content/shared/c.svg': svg('<use href="#a"/>'),
    };
    const { value, diagnostics } = await read(smallWorld(good));
    expect(diagnostics).toEqual([]);
    expect([...value.pictures.keys()].sort()).toEqual(Object.keys(good).sort());
  });

  it('drops a drawing of a symbol that is unsafe', async () => {
    const { value, diagnostics } = await read(smallWorld({ 'content/symbols/svg/ked.svg': svg('<script/>') }));
    expect(value.symbols.has('ked')).toBe(false);
    expect(diagnostics.map((d) => d.rule)).toContain('unsafe-svg');
  });
});

describe('read: paths', () => {
  it.each(['../../etc/passwd', '../hemmelig', '/etc/passwd', 'a/../../b'])('%s names no sheet', async (path) => {
    const world = smallWorld();
    const asked: string[] = [];
    const text = new TextDecoder().decode(world.files.get('content/proeve/sessions/1.yaml'));
    await world.write('content/proeve/sessions/1.yaml', bytes(text.replace('[ark-et, ark-to]', `[${path}]`)));
    const { diagnostics } = await read({ ...world, read: (file) => (asked.push(file), world.read(file)) });
    expect(diagnostics.map((d) => d.rule)).toContain('wrong-form');
    expect(asked.filter((file) => !/^(content|templates)\//.test(file))).toEqual([]);
  });
});
