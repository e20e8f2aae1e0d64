// Every word that should print is in the PDF's text, in order: compared with the tailored tree, never with frames.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  audiences,
  type Library,
  type Printed,
  type Run,
  type Source,
  type TailoredJob,
  type TailoredSheet,
} from '../../src/model/index.js';
import { makePack, makeSheet } from '../../src/pipeline.js';
import type { print as Print } from '../../src/print/index.js';
import type { Supplies } from '../../src/print/supplies.js';
import { readSheet } from '../../src/read/index.js';
import { wordsOf } from '../pdf-text.js';
import { Pdf } from '../pdf-reader.js';
import { checkStructure } from '../pdf-structure.js';
import { bookmarksOf } from './bookmarks.js';
import { expectedWords, firstLost, Sayer, tokensOf } from './expected-words.js';
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
  const job = given.get(file) as TailoredJob;
  const reading = job.runs.flatMap((run) => {
    const { sheets } = job.sections[run.section]!;
    const slots = { ...run.slots, ...(job.id === 'participants' && pagesIn(bytes, run, sheets)) };
    const read = job.id === 'all' ? sheets.filter((sheet) => !inTiles(sheet)) : sheets;
    return read.flatMap((sheet) => expectedWords(sheet, slots));
  });
  const tiles = job.id !== 'all' && job.sections.some(({ sheets }) => sheets.some(inTiles));
  const printed = tiles ? checkStructure(bytes).tree.text : await wordsOf(bytes);
  return { lost: firstLost(reading, tokensOf(printed)), wanted: tokensOf(JSON.stringify(reading)).length };
}

/** A poster's tiles share their lines out among four sheets: they are compared in a file of their own, as its structure tree reads them. */
const inTiles = ({ setting }: TailoredSheet): boolean => setting.carrier === 'tiles';

/** On which page of a person's copy each sheet begins, by its bookmark: what the contents of the copy have to say. */
function pagesIn(bytes: Uint8Array, { participant }: Run, sheets: readonly TailoredSheet[]): Record<string, string> {
  const copy = bookmarksOf(new Pdf(bytes)).find(({ title }) => title === `Deltager ${participant?.number}`)!;
  const page = ({ document }: TailoredSheet): number => {
    const title = tokensOf(new Sayer({}, false).inline(document.title)).join(' ');
    return copy.kids.find((mark) => tokensOf(mark.title).join(' ') === title)!.page - copy.page + 1;
  };
  return Object.fromEntries(sheets.map((sheet) => [`page:${sheet.document.id}`, String(page(sheet))]));
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

describe('every directive with every attribute', () => {
  const leaves = [
    '::lines{count=2 label="Skriv æbler her" heading}',
    '::field{label="Ugedag" width=half}\n\n::field{label="Klokkeslæt" width=half}',
    '::draw{height=80 label="Læses op"}',
    '::scale{name=a from=1 to=7 low="Slet ingen" high="Rigtig meget" label="Søvnlængde" ask="Hvordan sov du sidst?" notes=2}',
    '::scale{name=b from=0 to=10 low="Nul lyst" high="Fuld lyst"}',
    '::faces{name=c words="Sur|Tvær|Jævn|Munter|Jublende"}\n\n::faces{name=d}',
    '::diagram{kind=craving-curve caption="Bølgen set fra siden" label="Bølgen"}',
    '::contacts{group=acute}',
  ];
  const containers = [
    ':::table{rows=2 example label="Læses op"}\n| Dagen | Stedet |\n| --- | --- |\n| Torsdag | Havnen |\n:::',
    ':::choices{name=e columns=3 open="Et helt andet svar" one}\n- Svaret ja\n- ![](symbol:glad) Svaret nej\n:::',
    ':::rank{name=f}\n- Familien\n- Naboerne\n:::',
    ':::columns{lines=2}\n### + Medvind\n\nFyldige ord\n\n### – Modvind\n\n- Knappe ord\n:::',
    ':::steps\n1. Trin et.\n2. Trin to.\n   1. Undertrin.\n:::',
    ':::box{kind=tip title="Kloge råd"}\nRådet.\n:::\n\n:::box{kind=warning}\n### Del et\n\nAdvarsel.\n\n### Del to\n\nMere.\n:::',
    ':::box{kind=remember}\nHuskeordet.\n:::\n\n:::box{kind=example}\nEksemplet.\n:::',
    ':::quote{who="Karen, 34"}\nHunden hjalp mig.\n:::',
    '::::cards{deck="Kortsættet" blank=1}\n:::card{symbol=glad word="Kortordet"}\n**Bagsiden.**\n:::\n::::',
    ':::aside{title="Sidens titel" box}\n- Med på listen\n:::',
    ':::keep\nHoldes sammen.\n\n## Med overskrift\n:::',
  ];
  const texts = [
    '3. tredje\n4. ![](symbol:glad) fjerde\n\n- [ ] åben\n- [x] lukket **fed** og *skrå* og ~~streget~~ `kode`',
    '> Citatet siger dette.\n>\n> - punktet',
    '| En | To |\n| --- | :-: |\n| ![](symbol:glad) tre | [fire](https://a.dk) |',
    '```\nkoden\tstår her\n```\n\n# Ikke til ære\n\n#### Dyb overskrift\n\n---\n\nEfter ![](symbol:ked) billedet\\\nny linje.',
  ];
  const all = [...texts, ...leaves, ...containers];
  const inside = (open: string) => (text: string, i: number) =>
    `::::::::${open}\n${i === 0 ? '' : 'Ord før.\n\n'}${text}\n\nOrd efter.\n::::::::`;
  const ways: [string, (text: string, i: number) => string][] = [
    ['one after the other', (text) => text],
    ['in a box', inside('box{kind=example title="Rammen"}')],
    ['in what is kept together', inside('keep')],
    ['in a field', (text, i) => inside('columns')(`### Feltet\n\n${text}`, i)],
    ['in an answer', (text) => `:::::::choices{name=x open="Åbent"}\n- Svar\n\n${text.replace(/^/gm, '  ')}\n:::::::`],
    ['in a list', (text) => `- Punkt\n\n${text.replace(/^/gm, '  ')}`],
    ['in a step', (text) => `:::::::steps\n1. Trin\n\n${text.replace(/^/gm, '   ')}\n:::::::`],
  ];
  it.each(ways.flatMap((way) => (['standard', 'easy-read'] as const).map((edition) => [way[0], edition, way[1]] as const)))(
    '%s, %s',
    async (_, edition, put) => {
      const lost: unknown[] = [];
      for (const [i, text] of all.entries()) {
        const front = `---\ntitle: Prøven\nkind: worksheet\nhead: [Navn, Uge]\nedition: ${edition}\nreview: { status: draft }\n---\n`;
        const markdown = `${front}Indledning.\n\n${put(text, i)}\n\nAfslutning.\n`;
        const source = readSheet(`x.${edition}.md`, new TextEncoder().encode(markdown), 'rusmidler').value as Source;
        const { value, diagnostics } = await makeSheet(library, source, supplies);
        const { lost: word } = await lostIn(value);
        // What is taller than a page runs over its foot, and is said to.
        if (word && !diagnostics.some((d) => d.rule === 'taller-than-page')) lost.push([text, word]);
      }
      expect(lost).toEqual([]);
    },
  );
});

describe('packs', () => {
  it.each([2, 3])('of %i hours, for people of both editions', async (hours) => {
    for (const subject of subjects(library)) {
      const order = orderOf({ ...subject, options: { hours }, group, participants: people(4) });
      const { value } = await makePack(library, order, 'order.yaml', supplies);
      expect(value.length).toBeGreaterThan(subject.papers ? 2 : 3);
      for (const printed of value) {
        const { lost } = await lostIn(printed);
        expect([printed.file, lost]).toEqual([printed.file, null]);
      }
      const text = await wordsOf(value[0]!.bytes);
      // Papers bear no names: an evaluation is nobody's.
      for (const { name } of people(4)) expect(text.includes(name)).toBe(subject.papers === undefined);
    }
  });
});
