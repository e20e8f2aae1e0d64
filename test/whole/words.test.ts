// Every word that should print is in the PDF's text, in order: compared with the tailored tree, never with frames.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { audiences, type Library, type Printed, type Source, type TailoredJob } from '../../src/model/index.js';
import { makePack, makeSheet } from '../../src/pipeline.js';
import type { print as Print } from '../../src/print/index.js';
import type { Supplies } from '../../src/print/supplies.js';
import { readSheet } from '../../src/read/index.js';
import { wordsOf } from '../pdf-text.js';
import { expectedWords, firstLost, tokensOf } from './expected-words.js';
import { group, orderOf, people, realContent, subjects } from './real.js';

/** What `print` was given, by the file that it made of it. */
const given = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../src/print/index.js', async (original) => {
  const whole = await original<{ print: typeof Print }>();
  const print: typeof Print = (job, supplies) => (given.set(job.file, job), whole.print(job, supplies));
  return { ...whole, print };
});

/** Which words of a job's sheets its PDF lacks, passage by passage. */
async function lostIn({ file, bytes }: Printed): Promise<{ lost: string | null; wanted: number }> {
  const { sections, runs } = given.get(file) as TailoredJob;
  const reading = runs.flatMap((run) => sections[run.section]!.sheets.flatMap((sheet) => expectedWords(sheet, run.slots)));
  return { lost: firstLost(reading, tokensOf(await wordsOf(bytes))), wanted: tokensOf(JSON.stringify(reading)).length };
}

let library: Library;
let supplies: Supplies;
beforeAll(async () => {
  ({ library, supplies } = await realContent());
});

it('a lost word, a comma, and two words that changed places are found', () => {
  const reading = ['Trang går over, altid.', { beside: [['til venstre'], ['til højre']] }, 'Slut.'];
  const read = (text: string): string | null => firstLost(reading, tokensOf(text));
  expect(read('Hoved Trang går over, altid. til til venstre højre Slut. Side 1')).toBeNull();
  expect(read('Trang går over altid. til venstre til højre Slut.')).toContain('»,«');
  expect(read('Trang over går, altid. til venstre til højre Slut.')).toContain('»over«');
  expect(read('Trang går over, altid. til venstre højre Slut.')).toContain('»til«');
  expect(read('Trang går over, altid. til venstre Slut. til højre')).toContain('»Slut«');
});

describe('sheets printed alone', () => {
  it('for every reader, in every edition', async () => {
    const sources = [...library.sheets.values()].flatMap(({ editions }) => Object.values(editions));
    expect(sources.length).toBeGreaterThan(20);
    for (const source of sources)
      for (const audience of audiences) {
        const { value } = await makeSheet(library, source, supplies, { audience });
        const { lost, wanted } = await lostIn(value);
        expect([source.file, audience, lost]).toEqual([source.file, audience, null]);
        expect(wanted).toBeGreaterThan(30);
      }
  });
});

describe('specimens', () => {
  const folder = 'test/cases/specimen/';
  it.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s: every directive, every attribute that shows', async (name) => {
    for (const course of ['hcs', 'rusmidler']) {
      const source = readSheet(folder + name, new Uint8Array(readFileSync(folder + name)), course).value as Source;
      const { value } = await makeSheet(library, source, supplies, { course });
      expect([course, (await lostIn(value)).lost]).toEqual([course, null]);
    }
  });
});

describe('packs', () => {
  it.each([2, 3])('of %i hours, for people of both editions', async (hours) => {
    for (const subject of subjects(library)) {
      const order = orderOf({ ...subject, options: { hours }, group, participants: people(4) });
      const { value } = await makePack(library, order, 'order.yaml', supplies);
      expect(value.length).toBeGreaterThan(3);
      for (const printed of value) {
        const { lost } = await lostIn(printed);
        expect([printed.file, lost]).toEqual([printed.file, null]);
      }
      const text = await wordsOf(value[0]!.bytes);
      for (const { name } of people(4)) expect(text).toContain(name);
    }
  });
});
