// One example of the directive table through the real stages: the PDF that the docs show a picture of.
import {
  assembleSheet,
  directive,
  parse,
  print,
  readSheet,
  tailor,
  type Contents,
  type DirectiveName,
  type Edition,
  type JobRow,
  type Library,
  type Source,
} from '../../src/index.js';
import type { Supplies } from '../../src/print/supplies.js';

const contents: Contents['entries'] = [
  { anchor: 'eksempel', title: 'Velkommen', symbol: 'velkommen', kind: 'handout' },
  { anchor: 'eksempel', title: 'Min trang', symbol: 'trang', kind: 'exercise' },
];
const jobs: JobRow[] = [
  { file: '1-deltagere.pdf', when: 'Til alle, når de sidder', copies: 9, pages: 12, sheets: 54, paper: 'plain', sides: 'two-long', after: 'staple' },
  { file: '2-foelelseskort.pdf', when: 'På bordet hele mødet', copies: 1, pages: 4, sheets: 2, paper: 'card', sides: 'two-long', after: 'cut' },
];

/** What kind of sheet the example needs round it. */
function front(name: DirectiveName): string {
  if (name === 'jobs') return 'kind: print-run\naudience: facilitator';
  const { group } = directive(name);
  if (group === 'cards') return 'kind: cards\ncarrier: cards';
  if (group === 'guide') return 'kind: guide\naudience: facilitator';
  return name === 'only' ? 'kind: handout\naudience: facilitator' : 'kind: worksheet';
}

const sheet = (title: string, edition: Edition, fields: string, body: string): Source => {
  const ending = edition === 'standard' ? '' : '.easy-read';
  const text = `---\ntitle: ${title}\n${fields}\nthemes: [1]\nedition: ${edition}\nreview: { status: draft }\n---\n\n${body}\n`;
  const { value, diagnostics } = readSheet(`content/rusmidler/sheets/eksempel${ending}.md`, new TextEncoder().encode(text), 'rusmidler');
  if (!value || diagnostics.length > 0) throw new Error(`${body}: ${JSON.stringify(diagnostics)}`);
  return value;
};

/**
 * Prints the example of a directive.
 *
 * @throws when a stage has anything against it
 */
export async function printExample(library: Library, name: DirectiveName, edition: Edition, supplies: Supplies): Promise<Uint8Array> {
  const source = sheet('Et ark', edition, front(name), directive(name).example);
  const shared = parse(sheet('Fælles', edition, 'kind: handout', 'Den her tekst står i et ark for sig, og flere ark kan vise den.')).value;
  const around = { document: () => shared, ids: [], contacts: library.contacts, contents, jobs };
  const job = assembleSheet(library, source);
  const sections = job.sections.map(({ sheets }) => ({
    sheets: sheets.map((one) => {
      const { value, diagnostics } = tailor(parse(one.source).value, one.setting, around);
      const wrong = diagnostics.filter((d) => d.severity === 'error');
      if (wrong.length > 0) throw new Error(`${name}: ${JSON.stringify(wrong)}`);
      return { ...one, document: value };
    }),
  }));
  const { value, diagnostics } = await print({ ...job, sections }, supplies);
  if (diagnostics.some((d) => d.severity === 'error')) throw new Error(`${name}: ${JSON.stringify(diagnostics)}`);
  return value.bytes;
}
