// The proof-reader on the corpus of easy-read sentences: how many planted faults it finds (recall), and how often it is right (precision).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { lint } from '../dist/lint/index.js';
import { documentOf } from '../dist/pipeline.js';
import { read, readSheet } from '../dist/read/index.js';
import { danishOnDisk } from '../dist/world/danish-on-disk.js';
import { diskWorld } from '../dist/world/disk.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { good, bad } = parseYaml(readFileSync(`${root}/test/cases/letlaest-korpus/saetninger.yaml`, 'utf8'));
const { value: library } = await read(diskWorld(root));
const dictionary = await danishOnDisk();

/** What the rules say of a sentence that stands in a picture row of a participant's sheet, with the project's own words and symbols around. */
function said(text) {
  const front = '---\ntitle: Et ark\nkind: exercise\nedition: easy-read\nreview: { status: draft }\n---\n\n';
  const bytes = new TextEncoder().encode(`${front}![](symbol:glad) ${text}\n`);
  const { value: source } = readSheet('content/rusmidler/sheets/saetning.easy-read.md', bytes, 'rusmidler');
  const sheets = new Map([['saetning', { id: 'saetning', course: 'rusmidler', editions: { 'easy-read': source } }]]);
  const found = lint({ ...library, sheets }, { documentOf, today: '2027-03-02', dictionary });
  return new Set(found.filter((d) => d.place.file === source.file).map((d) => d.rule));
}

const rows = [...good.map((text) => ({ text, expect: [] })), ...bad].map((row) => ({ ...row, said: said(row.text) }));
const sum = (list) => list.reduce((a, b) => a + b, 0);
const planted = sum(rows.map((r) => r.expect.length));
const hits = sum(rows.map((r) => r.expect.filter((id) => r.said.has(id)).length));
const all = sum(rows.map((r) => r.said.size));
const percent = (a, b) => `${((100 * a) / b).toFixed(1)} %`;

console.log(`\nThe proof-reader on ${rows.length} sentences, ${bad.length} of them broken on purpose:`);
console.log(`recall ${percent(hits, planted)} (${hits} of ${planted} faults found) · precision ${percent(hits, all)} (${hits} of ${all} messages right)`);
for (const { text, expect, said: ids } of rows) {
  const missed = expect.filter((id) => !ids.has(id));
  const wrong = [...ids].filter((id) => !expect.includes(id));
  if (missed.length) console.log(`  missed ${missed.join(', ')}: ${text}`);
  if (wrong.length) console.log(`  beside the point ${wrong.join(', ')}: ${text}`);
}
