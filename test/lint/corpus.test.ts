// The corpus of sentences: half of them broken on purpose. `npm run bench` prints what is missed; here a floor is held.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { parse as yaml } from 'yaml';
import { lint, rules, type Dictionary } from '../../src/lint/index.js';
import type { Library } from '../../src/model/index.js';
import { documentOf } from '../../src/pipeline.js';
import { read, readSheet } from '../../src/read/index.js';
import { danishOnDisk } from '../../src/world/danish-on-disk.js';
import { diskWorld } from '../../src/world/disk.js';
import { asSheet, today } from './world.js';

const corpus = yaml(readFileSync('test/cases/letlaest-korpus/saetninger.yaml', 'utf8')) as {
  good: string[];
  bad: { text: string; expect: string[] }[];
};
let library: Library;
let dictionary: Dictionary;
beforeAll(async () => {
  ({ value: library } = await read(diskWorld('.')));
  dictionary = await danishOnDisk();
});

/** The rules that speak of a sentence in a picture row, each once. */
function said(text: string): Set<string> {
  const file = 'content/rusmidler/sheets/saetning.easy-read.md';
  const { value: source } = readSheet(file, new TextEncoder().encode(asSheet(`![](symbol:glad) ${text}`, 'easy-read')), 'rusmidler');
  const sheets = new Map([['saetning', { id: 'saetning', course: 'rusmidler', editions: { 'easy-read': source! } }]]);
  const found = lint({ ...library, sheets }, { documentOf, today, dictionary });
  return new Set(found.filter((d) => d.place.file === file).map((d) => d.rule));
}

it('has two hundred different sentences, and names rules that there are', () => {
  const texts = [...corpus.good, ...corpus.bad.map(({ text }) => text)];
  expect([corpus.good.length, corpus.bad.length, new Set(texts).size]).toEqual([100, 100, 200]);
  const ids = new Set(rules.map(({ id }) => id));
  for (const id of corpus.bad.flatMap((row) => row.expect)) expect(ids).toContain(id);
});

it('is read well: at least 95 of a hundred faults are found, and at least 95 of a hundred messages are right', () => {
  const rows = [...corpus.good.map((text) => ({ text, expect: [] as string[] })), ...corpus.bad];
  const read = rows.map((row) => ({ ...row, ids: said(row.text) }));
  const count = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
  const planted = count(rows.map((row) => row.expect.length));
  const hits = count(read.map((row) => row.expect.filter((id) => row.ids.has(id)).length));
  const all = count(read.map((row) => row.ids.size));
  expect(hits / planted).toBeGreaterThanOrEqual(0.95);
  expect(hits / all).toBeGreaterThanOrEqual(0.95);
});
