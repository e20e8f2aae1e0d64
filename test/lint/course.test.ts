// How the files of a course fit together: each rule by what it must find and, above all, what it must leave alone.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/index.js';
import type { Diagnostic } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { read } from '../../src/read/index.js';
import { diskWorld } from '../../src/world/index.js';
import { edited, files as small, session } from '../read/small-world.js';
import { said } from './world.js';

type Files = Record<string, string | null>;
const of = async (rule: string, files: Files): Promise<Diagnostic[]> => (await said(files)).filter((d) => d.rule === rule);
const count = async (rule: string, files: Files): Promise<number> => (await of(rule, files)).length;

const at = (name: string): string => `content/proeve/sheets/${name}.md`;
const sheet = (fields: string, body = 'Tekst.', kind = 'exercise'): string =>
  `---\ntitle: Et ark\nkind: ${kind}\n${fields}review: { status: draft }\n---\n\n${body}\n`;
const guide = (body: string, fields = ''): string => sheet(`audience: facilitator\n${fields}`, body, 'guide');
const sessionFile = 'content/proeve/sessions/1.yaml';
const readers = (list: string): Files => edited('content/proeve/course.yaml', '[participant, facilitator]', `[${list}]`);
const withSession = (from: string, to: string): Files => edited(sessionFile, from, to);

describe('missing-guide', () => {
  it('is told of each session that has none, in its file', async () => {
    const [found, ...others] = await of('missing-guide', withSession('[guide-et]', '[]'));
    expect(others).toEqual([]);
    expect(found?.place.file).toBe(sessionFile);
    expect(found?.message.da).toBe('Møde 1 har ingen guide.');
    expect(await count('missing-guide', { ...withSession('[guide-et]', '[]'), 'content/proeve/sessions/2.yaml': session })).toBe(1);
  });
  it('is silent when the guide is one of several', async () => {
    const files = { ...withSession('[guide-et]', '[skema, guide-et]'), [at('skema')]: sheet('audience: facilitator\n', 'Tekst.', 'form') };
    expect(await count('missing-guide', files)).toBe(0);
  });
  it('is silent when reading has missed the sheet, and in a course without leaders', async () => {
    expect(await count('missing-guide', withSession('[guide-et]', '[guide-to]'))).toBe(0);
    expect(await count('missing-guide', { ...withSession('[guide-et]', '[]'), ...readers('participant') })).toBe(0);
  });
});

describe('missing-support-slip', () => {
  const without = { [at('stoetteseddel')]: null };
  const support = readers('participant, facilitator, support');
  it('is told of homework in a course with support persons, whatever its edition', async () => {
    const [found] = await of('missing-support-slip', { ...without, ...support });
    expect(found?.place).toMatchObject({ file: at('opgave'), from: { line: 3 } });
    expect(found?.hint.da).toContain('supports: opgave');
    const easy = { [at('opgave')]: null, [at('opgave.easy-read')]: sheet('edition: easy-read\n', 'Tekst.', 'homework') };
    expect(await count('missing-support-slip', { ...without, ...support, ...easy })).toBe(1);
  });
  it('is told of shared homework that such a course hands out', async () => {
    const shared = { 'content/shared/faelles.md': sheet('', 'Tekst.', 'homework'), ...support };
    expect(await count('missing-support-slip', shared)).toBe(0);
    expect(await count('missing-support-slip', { ...shared, ...withSession('homework: [opgave]', 'homework: [opgave, faelles]') })).toBe(1);
  });
  it('is silent in a course without support persons, on other sheets, and when there is a slip', async () => {
    expect(await count('missing-support-slip', without)).toBe(0);
    expect(await count('missing-support-slip', { ...support, [at('ark-to')]: sheet('', 'Tekst.', 'worksheet') })).toBe(0);
    expect(await count('missing-support-slip', support)).toBe(0);
  });
});

describe('missing-contacts', () => {
  const bare = { [at('guide-et')]: guide('Ring 112.') };
  it('is told in the guide, where they are to stand', async () => {
    const [found, ...others] = await of('missing-contacts', bare);
    expect(others).toEqual([]);
    expect(found?.place).toMatchObject({ file: at('guide-et'), from: { line: 2 } });
  });
  it.each([
    ['in the guide', guide('::contacts{group=acute}')],
    ['all of them', guide('::contacts')],
    ['in a frame', guide('::::keep\n:::box{kind=warning}\nRing.\n\n::contacts\n:::\n::::')],
    ['from another sheet', guide('::include{sheet=ark-tre}')],
  ])('is silent when they stand %s', async (_, text) =>
    expect(await count('missing-contacts', { [at('guide-et')]: text, [at('ark-tre')]: sheet('', '::contacts') })).toBe(0),
  );
  it.each([
    ['advice only', guide('::contacts{group=advice}')],
    ['on a condition', guide(':::when{meal=true}\n::contacts\n:::')],
    ['for some readers', guide(':::only{audience=support}\n::contacts\n:::')],
    ['in a circle', guide('::include{sheet=guide-et}')],
    ['nowhere that is handed out', guide('Se *Et ark*.')],
  ])('is told when they stand %s', async (_, text) =>
    expect(await count('missing-contacts', { [at('guide-et')]: text, [at('ark-tre')]: sheet('', '::contacts') })).toBe(1),
  );
  it.each(['ark-to', 'opgave'])('is silent when they stand on a sheet of the participants: %s', async (id) =>
    expect(await count('missing-contacts', { ...bare, [at(id)]: sheet('', '::contacts', id === 'opgave' ? 'homework' : 'handout') })).toBe(
      0,
    ),
  );
  it('is told once when nobody can be called', async () => {
    const contacts = { 'content/contacts.yaml': 'raad: { name: Linjen, number: "12", group: advice, confirmed: null }\n' };
    const found = await of('missing-contacts', {
      ...contacts,
      [at('guide-et')]: guide('::contacts'),
      [at('ark-to')]: sheet('', '::contacts'),
    });
    expect(found.map((d) => [d.place.file, d.place.from.line])).toEqual([[at('guide-et'), 8]]);
    expect(found[0]?.message.da).toContain('acute');
  });
  it('does not repeat that nobody confirmed a number', async () => {
    expect(await count('missing-contacts', { [at('guide-et')]: guide('::contacts') })).toBe(0);
  });
});

describe('missing-raises', () => {
  const symbols = edited('content/symbols/symbols.yaml', 'name: ked,', 'name: ked, substance: true,');
  const tick = ':::choices{name="nu"}\n- ![](symbol:ked) Øl\n:::';
  it('is told where a participant’s sheet first shows a substance', async () => {
    const [found, ...others] = await of('missing-raises', { ...symbols, [at('ark-et')]: sheet('', `${tick}\n\n![](symbol:ked) Igen.`) });
    expect(others).toEqual([]);
    expect(found?.place).toMatchObject({ file: at('ark-et'), from: { line: 8 } });
    const title = await of('missing-raises', { ...symbols, [at('ark-et')]: sheet('symbol: ked\n') });
    expect(title.map(({ place }) => place.from.line)).toEqual([4]);
  });
  it('is silent where the sheet says so, where no picture is of a substance, and on guides', async () => {
    expect(await count('missing-raises', { ...symbols, [at('ark-et')]: sheet('raises: [plus]\n', tick) })).toBe(0);
    expect(await count('missing-raises', { [at('ark-et')]: sheet('', tick) })).toBe(0);
    expect(await count('missing-raises', { ...symbols, [at('guide-et')]: guide('![](symbol:ked) Øl') })).toBe(0);
  });
});

describe('minutes', () => {
  const takes = (minutes: number, fields = '', kind = 'exercise'): Files => ({
    [at('ark-et')]: sheet(`minutes: ${minutes}\n${fields}`, 'Tekst.', kind),
  });
  it('is told at the number, by the shortest session', async () => {
    const [found, ...others] = await of('minutes', takes(61));
    expect(others).toEqual([]);
    expect(found?.place).toMatchObject({ file: at('ark-et'), from: { line: 4 } });
    expect(found?.message.da).toBe('Arket tager 61 minutter, men trinet »velkomst« i Møde 1 har 60 (2 timer).');
    expect(await count('minutes', takes(60))).toBe(0);
  });
  it('goes by the longest step that uses the sheet', async () => {
    expect(await count('minutes', { ...takes(40), ...withSession('lead: S }', 'lead: S, sheets: [ark-et] }') })).toBe(0);
  });
  it('does not look at sessions that the course does not have', async () => {
    const long = edited('content/proeve/course.yaml', 'of: [2, 3], default: 2', 'of: [3], default: 3');
    expect(await count('minutes', { ...takes(75), ...long })).toBe(0);
    expect(await count('minutes', { ...takes(81), ...long })).toBe(1);
  });
  it('leaves alone what is done at home or read before, and sheets outside of the plan', async () => {
    expect(await count('minutes', takes(90, '', 'homework'))).toBe(0);
    expect(await count('minutes', takes(90, 'audience: support\n'))).toBe(0);
    expect(await count('minutes', takes(90, 'audience: facilitator\n'))).toBe(0);
    expect(await count('minutes', { [at('ark-to')]: sheet('minutes: 500\n') })).toBe(0);
  });
});

describe('word-and-symbol', () => {
  const deck = (cards: string): Files => ({
    'content/shared/kort.md': sheet('carrier: cards\n', `:::::cards{deck="Kort"}\n${cards}\n:::::`, 'cards'),
  });
  const card = (symbol: string, word: string): string => `:::card{symbol=${symbol} word="${word}"}\nTekst.\n:::\n`;
  const ticks = (...options: string[]): Files => ({
    [at('ark-to')]: sheet('', `:::choices{name="nu"}\n${options.map((o) => `- ${o}`).join('\n')}\n:::`),
  });
  it('is told of the same word with another picture', async () => {
    const [found, ...others] = await of('word-and-symbol', { ...deck(card('glad', 'Glad')), ...ticks('![](symbol:ked) Glad') });
    expect(others).toEqual([]);
    expect(found?.place).toMatchObject({ file: at('ark-to'), from: { line: 8 } });
    expect(found?.message.da).toBe('»Glad« har piktogrammet »ked« her og »glad« i content/shared/kort.md:9.');
  });
  it('reads words in bold too', async () => {
    expect(await count('word-and-symbol', { ...deck(card('glad', 'Glad')), ...ticks('![](symbol:ked) **Glad**') })).toBe(1);
  });
  it('is told of two cards', async () => {
    expect(await count('word-and-symbol', deck(`${card('glad', 'Glad')}${card('ked', 'Glad')}`))).toBe(1);
  });
  it('leaves two sheets to picture-meaning', async () => {
    const other = { [at('ark-tre')]: sheet('', ':::choices{name="nu"}\n- ![](symbol:ked) gå en tur.\n:::') };
    expect(await count('word-and-symbol', { ...ticks('![](symbol:glad) At gå en tur'), ...other })).toBe(0);
  });
  it('is told of a card whose picture means something else on a sheet', async () => {
    const [found] = await of('word-and-symbol', { ...deck(card('glad', 'Glad')), ...ticks('![](symbol:glad) Fest') });
    expect(found?.message.da).toContain('»glad« betyder »Fest« her og »Glad« på kortet');
  });
  it.each([
    ['the word is in the answer', ticks('![](symbol:glad) Jeg er glad i dag')],
    ['symbols.yaml knows the word', ticks('![](symbol:glad) Når jeg er fornøjet')],
    ['no card has the picture', ticks('![](symbol:ked) Regnvejr')],
    ['the answer is the same', ticks('![](symbol:glad) Glad')],
    ['the picture has no words', ticks('![](symbol:glad)')],
    ['it stands beside a whole sentence', { [at('ark-to')]: sheet('', '![](symbol:glad) Vi mødes hver uge.') }],
    ['it is the picture of a title', { [at('ark-to')]: sheet('symbol: glad\n') }],
  ])('is silent when %s', async (_, files) => {
    const symbols = {
      'content/symbols/symbols.yaml': (small['content/symbols/symbols.yaml'] as string).replace(
        'name: glad,',
        'name: glad, forms: [fornøjet],',
      ),
    };
    expect(await of('word-and-symbol', { ...symbols, ...deck(card('glad', 'Glad')), ...files })).toEqual([]);
  });
  it('takes part of a word for no word', async () => {
    expect(await count('word-and-symbol', { ...deck(card('glad', 'Glad')), ...ticks('![](symbol:glad) Gladiator') })).toBe(1);
  });
  it('does not compare two courses', async () => {
    const other = {
      'content/shared/kort.md': null,
      [at('kort')]: deck(card('glad', 'Fest'))['content/shared/kort.md'] as string,
      'content/andet/course.yaml': (small['content/proeve/course.yaml'] as string).replace('id: proeve', 'id: andet'),
      'content/andet/sheets/andet-ark.md': sheet('', ':::choices{name="nu"}\n- ![](symbol:ked) Fest\n:::'),
    };
    expect(await count('word-and-symbol', { ...other, ...ticks('![](symbol:glad) Fest') })).toBe(0);
  });
});

describe('symbol-credit', () => {
  const symbols = (row: string): Files => ({
    'content/symbols/symbols.yaml': `glad: { ${row} }\nked: { source: own, name: ked, licence: CC BY-SA 4.0 }\n`,
  });
  it.each([
    ['OpenMoji as CC0', 'source: openmoji 1F642, name: glad, licence: CC0', 'licence: CC BY-SA 4.0'],
    ['our own as MIT', 'source: own, name: glad, licence: MIT', 'licence: CC BY-SA 4.0'],
    ['Health Icons as share-alike', 'source: healthicons body/body, name: glad, licence: CC BY-SA 4.0', 'licence: CC0'],
    ['no name', 'source: own, name: " ", licence: CC BY-SA 4.0', 'name:'],
  ])('is told once, where the picture first stands: %s', async (_, row, hint) => {
    const found = await of('symbol-credit', { ...symbols(row), [at('ark-to')]: sheet('symbol: glad\n', '![](symbol:glad) Glad') });
    expect(found).toHaveLength(1);
    expect(found[0]?.place).toMatchObject({ file: at('ark-et'), from: { line: 5 } });
    expect(found[0]?.hint.da).toContain(hint);
  });
  it('looks at cards and at the plan as well', async () => {
    const bare = { [at('ark-et')]: sheet('') };
    expect((await of('symbol-credit', { ...bare, ...symbols('source: own, name: glad, licence: MIT') }))[0]?.place.file).toBe(sessionFile);
    const cards = {
      'content/shared/kort.md': sheet(
        'carrier: cards\n',
        ':::::cards{deck="Kort"}\n:::card{symbol=glad word="Glad"}\nTekst.\n:::\n:::::',
        'cards',
      ),
    };
    expect((await of('symbol-credit', { ...bare, ...cards, ...symbols('source: own, name: glad, licence: MIT') }))[0]?.place.file).toBe(
      'content/shared/kort.md',
    );
  });
  it('is silent on what is right, and on what nobody uses', async () => {
    for (const licence of ['CC0', 'MIT'])
      expect(await count('symbol-credit', symbols(`source: healthicons body/body, name: glad, licence: ${licence}`))).toBe(0);
    const unused = {
      'content/symbols/symbols.yaml': `${small['content/symbols/symbols.yaml'] as string}hest: { source: own, name: hest, licence: MIT }\n`,
      'content/symbols/svg/hest.svg': small['content/symbols/svg/glad.svg'] as string,
    };
    expect(await count('symbol-credit', unused)).toBe(0);
  });
});

describe('review-expired', () => {
  const reviewed = (review: string, file = at('ark-to'), fields = ''): Files => ({
    [file]: `---\ntitle: Et ark\nkind: handout\n${fields}review: ${review}\n---\n\nTekst.\n`,
  });
  const told = async (review: string): Promise<string[]> => (await of('review-expired', reviewed(review))).map((d) => d.message.da);
  it('is told on the day after, at the date', async () => {
    const [found] = await of('review-expired', reviewed('{ status: reviewed, by: læge, on: 2026-01-02, expires: 2027-03-01 }'));
    expect(found?.message.da).toBe('Gennemsynet udløb mandag 1. marts 2027.');
    expect(found?.place.from.column).toBe(64);
    expect(await told('{ status: reviewed, by: læge, on: 2026-01-02, expires: 2027-03-02 }')).toEqual([]);
  });
  it('is told of a draft that has expired too', async () => expect(await told('{ status: draft, expires: 2020-01-01 }')).toHaveLength(1));
  it('is told who or when is missing', async () => {
    expect(await told('{ status: reviewed, on: 2027-01-02 }')).toEqual(['Der står ikke, hvem der har godkendt arket.']);
    expect(await told('{ status: reviewed, by: " ", on: 2027-01-02 }')).toEqual(['Der står ikke, hvem der har godkendt arket.']);
    expect(await told('{ status: reviewed, by: læge }')).toEqual(['Der står ikke, hvornår arket blev godkendt.']);
    expect(await told('{ status: draft }')).toEqual([]);
  });
  it('is told of a day that has not come', async () => {
    expect(await told('{ status: reviewed, by: læge, on: 2027-03-03 }')).toEqual([
      'Arket er godkendt onsdag 3. marts 2027, og den dag er ikke kommet.',
    ]);
    expect(await told('{ status: reviewed, by: læge, on: 2027-03-02 }')).toEqual([]);
  });
  it('is told of readers who cannot have read this edition, not of readers of a draft', async () => {
    expect(await told('{ status: draft, readByTargetGroup: true }')).toHaveLength(1);
    const easy = reviewed('{ status: draft, readByTargetGroup: true }', at('ark-to.easy-read'), 'edition: easy-read\n');
    expect(await count('review-expired', easy)).toBe(0);
  });
});

it('says nothing of the content that there is', async () => {
  const { value: library } = await read(diskWorld(join(import.meta.dirname, '../..')));
  const rules = [
    'missing-guide',
    'missing-support-slip',
    'missing-contacts',
    'missing-raises',
    'minutes',
    'word-and-symbol',
    'symbol-credit',
    'review-expired',
  ];
  const found = lint(library, { documentOf: (source) => parse(source).value, today: '2027-03-02', dictionary: null });
  expect(found.filter((d) => rules.includes(d.rule))).toEqual([]);
});
