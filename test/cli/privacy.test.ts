import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { compiled } from './compiled.js';
import { workshop } from './content.js';
import { openPdf, pagesOf } from '../pdf-text.js';
import { run, type Outcome } from './run.js';

const people = ['Xaverine Qvistgård', 'Zebulon Wiggersø'];
const leader = 'Ubbekke Yldanin';
const order = `course: lille
session: 1
group:
  place: Kværndrupslottet
  starts: 2027-02-03 16:30
  facilitators: [{ name: ${leader}, role: ene, phone: "98765432" }]
participants:
  - { name: ${people[0]} }
  - { name: ${people[1]}, edition: easy-read, answers: draw }
`;
const secrets = [...people.flatMap((name) => [name, ...name.split(' ')]), leader, 'Ubbekke', 'Kværndrupslottet', '98765432'];

let folder: string;
let printed: Outcome;
let faulty: Outcome;
let loose: Outcome;
beforeAll(async () => {
  const dist = compiled();
  folder = workshop({
    'gruppe.navne.yaml': order,
    'fejl.navne.yaml': order.replace('session: 1', 'session: 9').replace('answers: draw', 'substances: [hash]'),
  });
  printed = await run(dist, folder, ['pack', 'gruppe.navne.yaml']);
  faulty = await run(dist, folder, ['pack', 'fejl.navne.yaml']);
  writeFileSync(join(folder, 'gruppe.yaml'), order);
  loose = await run(dist, folder, ['pack', 'gruppe.yaml', '--out', 'andet']);
  rmSync(join(folder, 'gruppe.yaml'));
  rmSync(join(folder, 'andet'), { recursive: true, force: true });
});

const inFolder = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => statSync(join(folder, path)).isFile() && !path.endsWith('.navne.yaml'),
  );
/** A name as it could stand in a file: UTF-8, Latin-1, UTF-16, hex. */
const spellings = (word: string): Buffer[] => {
  const utf16 = Buffer.from(word, 'utf16le').swap16();
  return [
    Buffer.from(word),
    Buffer.from(word, 'latin1'),
    utf16,
    Buffer.from(utf16.toString('hex')),
    Buffer.from(utf16.toString('hex').toUpperCase()),
  ];
};
const holds = (bytes: Buffer): string[] => secrets.filter((secret) => spellings(secret).some((spelling) => bytes.includes(spelling)));

test('the order is printed', () => {
  expect(printed.err).not.toMatch(/fejl  /);
  expect(printed.code).toBe(0);
  expect(printed.out).toContain('out/lille/1/navne/1-deltagere.pdf\t');
  expect(faulty.code).toBe(1);
});

test('an order file that names people and that git would take is told', () => {
  expect(loose.code).toBe(0);
  expect(loose.err).toContain('named-order-file');
  expect(holds(Buffer.from(loose.out + loose.err))).toEqual([]);
  expect(printed.err).not.toContain('named-order-file');
});

test('what is said and how files are called holds no name', () => {
  for (const { out, err } of [printed, faulty]) expect(holds(Buffer.from(out + err))).toEqual([]);
  expect(holds(Buffer.from(inFolder().join('\n')))).toEqual([]);
});

test('cache, memory and manifest hold no name', () => {
  const kept = inFolder().filter((path) => path.startsWith('.trykklar/') || path.endsWith('.json'));
  expect(kept.length).toBeGreaterThan(3);
  for (const path of kept) {
    const bytes = readFileSync(join(folder, path));
    expect([path, holds(bytes), holds(unpacked(bytes))]).toEqual([path, [], []]);
  }
});

/** What a compressed file holds: any deflated stretch that begins at its start. */
function unpacked(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes);
  } catch {
    return bytes;
  }
}

test('a PDF holds the names on its pages, and nowhere else', async () => {
  const bytes = new Uint8Array(readFileSync(join(folder, 'out/lille/1/navne/1-deltagere.pdf')));
  const text = (await pagesOf(bytes)).join(' ');
  for (const name of people) expect(text).toContain(name);
  const pdf = await openPdf(bytes);
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
  const { info, metadata } = await pdf.getMetadata();
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const around = JSON.stringify([info, metadata?.getRaw(), await pdf.getOutline(), await pdf.getPageLabels(), trees]);
  expect(around).toContain('Møde 1');
  expect(secrets.filter((secret) => around.includes(secret))).toEqual([]);
});
