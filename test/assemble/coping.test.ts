// After a sheet that may wake craving the pack has something that helps down again, or the order's maker is told.
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/index.js';
import { order as orderSchema, type Diagnostic, type Library } from '../../src/model/index.js';
import { edited, smallWorld } from '../read/small-world.js';
import { read } from '../../src/read/index.js';

type Files = Record<string, string | null>;
const at = (name: string): string => `content/proeve/sheets/${name}.md`;
const sheet = (fields: string, body = 'Tekst.', kind = 'exercise'): string =>
  `---\ntitle: Et ark\nkind: ${kind}\n${fields}review: { status: draft }\n---\n\n${body}\n`;
const withSession = (from: string, to: string): Files => edited('content/proeve/sessions/1.yaml', from, to);

const libraryWith = async (files: Files): Promise<Library> => (await read(smallWorld(files))).value;
/** What assembling has to say of it. */
async function told(files: Files, more: Record<string, unknown> = {}): Promise<Diagnostic[]> {
  const order = orderSchema.parse({ course: 'proeve', session: 1, ...more });
  return assemble(await libraryWith(files), order, 'bestilling.yaml').diagnostics.filter(({ rule }) => rule === 'plus-without-coping');
}
const count = async (files: Files, more?: Record<string, unknown>): Promise<number> => (await told(files, more)).length;

const raising = { [at('ark-et')]: sheet('raises: [plus]\n') };
const coping = sheet('copes: true\n');

describe('a sheet that raises the good sides or craving', () => {
  it('is told of, with its place, what it raises and where to mend it', async () => {
    const [found, ...others] = await told(raising);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'warning', place: { file: at('ark-et'), from: { line: 4 } } });
    expect(found?.message.da).toBe('Arket bringer det gode ved rusmidler op, og i møde 1 kommer der intet bagefter, som hjælper ned igen.');
    expect(found?.hint.da).toContain('content/proeve/sessions/1.yaml');
    expect((await told({ [at('ark-et')]: sheet('raises: [craving]\n') }))[0]?.message.da).toContain('Arket bringer trang op');
  });
  it('is followed by coping, by the order of handing out', async () => {
    expect(await count({ ...raising, [at('ark-to')]: coping })).toBe(0);
    expect(await count({ ...raising, [at('ark-to')]: coping, ...withSession('[ark-et, ark-to]', '[ark-to, ark-et]') })).toBe(1);
  });
  it('is followed by it in the plan, where both stand there', async () => {
    const handed = { ...raising, [at('ark-to')]: coping };
    expect(await count({ ...handed, ...withSession('lead: S }', 'lead: S, sheets: [ark-to] }') })).toBe(0);
    expect(await count({ ...handed, ...withSession('sheets: [ark-et] }', 'sheets: [ark-to, ark-et] }') })).toBe(1);
  });
  it('does not rely on a step that may be left out', async () => {
    const meal = withSession('when: meal }', 'when: meal, sheets: [ark-to] }');
    expect(await count({ ...raising, [at('ark-to')]: coping, ...meal })).toBe(1);
  });
  it('is helped by cards that a later step uses', async () => {
    const deck = ':::::cards{deck="Kort"}\n:::card{word="Ro"}\nTekst.\n:::\n:::::';
    const cards = { 'content/shared/kort.md': sheet('carrier: cards\ncopes: true\n', deck, 'cards') };
    expect(await count({ ...raising, ...cards })).toBe(1);
    expect(await count({ ...raising, ...cards, ...withSession('lead: S }', 'lead: S, sheets: [kort] }') })).toBe(0);
  });
  it('is not its own help', async () => {
    expect(await count({ [at('ark-et')]: sheet('raises: [plus]\ncopes: true\n') })).toBe(1);
  });
  it('is left alone at home, and where the pack does not print it', async () => {
    expect(await count({ [at('opgave')]: sheet('raises: [craving]\n', 'Tekst.', 'homework') })).toBe(0);
    expect(await count({ [at('ark-tre')]: sheet('raises: [plus]\n') })).toBe(0);
    expect(await count(raising, { readers: ['facilitator'] })).toBe(0);
  });
});

it('says nothing of the content that there is', async () => {
  const { diskWorld } = await import('../../src/world/index.js');
  const { value: library } = await read(diskWorld(new URL('../..', import.meta.url).pathname));
  const found = [...library.courses.values()].flatMap((course) =>
    course.sessions.flatMap((session) => {
      const which = session.number === null ? { themes: [session.id] } : { session: session.number };
      return assemble(library, orderSchema.parse({ course: course.id, ...which }), session.file).diagnostics;
    }),
  );
  expect(found.filter(({ rule }) => rule === 'plus-without-coping')).toEqual([]);
});
