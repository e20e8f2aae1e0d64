// Pictures on easy-read sheets: one for each idea, one meaning each, faces with words, substances where they are the subject.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse as yaml } from 'yaml';
import { lookAlikes } from '../../src/lint/easy/look-alikes.js';
import { onSheet, words } from './on-sheet.js';

const symbolsYaml = readFileSync('content/symbols/symbols.yaml', 'utf8');
const symbols = yaml(symbolsYaml) as Record<string, { substance?: boolean }>;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><path d="M9 9h9"/></svg>';
const used =
  'glad ked bekymret vred tilfreds bølge musik høre-musik læge venner gå-tur natur bolig skole bjerg hund sofa ro-øvelse pause fest penge person ' +
  'øl hash joint medicin trang ingen-rusmidler';
/** Some of our pictures, as symbols.yaml has them, in the small world. */
const files: Record<string, string> = {
  'content/symbols/symbols.yaml': symbolsYaml
    .split('\n')
    .filter((line) => used.split(' ').some((meaning) => line.startsWith(`${meaning}:`)))
    .join('\n'),
  ...Object.fromEntries(used.split(' ').map((meaning) => [`content/symbols/svg/${meaning}.svg`, svg])),
};
const easy = { edition: 'easy-read', files } as const;
const other = (name: string, body: string, fields = '') => ({
  ...files,
  [`content/proeve/sheets/${name}.easy-read.md`]: `---\ntitle: Et ark\nkind: exercise\nedition: easy-read\nreview: { status: draft }\n${fields}---\n\n${body}\n`,
});
const choices = (...items: string[]): string => `:::choices{name="a"}\n${items.map((item) => `- ${item}`).join('\n')}\n:::`;

describe('idea-without-picture', () => {
  const rule = 'idea-without-picture';
  const row = '![](symbol:bølge) Trang kommer og går.';
  it('finds a row of sentences without a picture', async () => {
    expect(await words(rule, `Velkommen.\n\n${row}\n\nRing til en ven.\nSnak om noget andet.`, easy)).toEqual([
      'Ring til en ven.\nSnak om noget andet.',
    ]);
    expect(await words(rule, `${row}\n\nDu kan også vente.`, easy)).toEqual(['Du kan også vente.']);
    expect(await words(rule, 'Her.\nDer.\nOg der.', easy)).toHaveLength(1);
    expect(await words(rule, `${row}\n\n:::when{meal=true}\nVi spiser sammen.\n:::`, easy)).toEqual(['Vi spiser sammen.']);
    expect(await words(rule, `${row}\n\nTrang er almindelig.\n\n:::box{kind=tip}\nRing til en ven.\n:::`, easy)).toEqual([
      'Trang er almindelig.',
    ]);
    expect(await words(rule, `${row}\n\nHusk det her.\n\n::page-break\n\n${row}`, easy)).toEqual(['Husk det her.']);
  });
  it.each([
    ['the lead under the title', `Det er godt, at du er her.\nVi glæder os.\n\n${row}`],
    ['how to answer', `${row}\n\n## Hvad hjælper?\n\nTænk på i går.\nSæt kryds.\n\n${choices('![](symbol:musik) Musik')}`],
    ['a way to answer for one reader', `${row}\n\n:::when{answers=say}\nSig det til gruppen.\n:::`],
    ['before a question for one reader', `${row}\n\nSvar her.\n\n:::when{answers=write}\n::lines{count=1 label="Svar"}\n:::`],
    ['what a list or a plan is', `${row}\n\nDu kan ringe til:\n\n- ![](symbol:læge) Lægen\n\nSådan er dagen.\n\n::agenda{kind=pictures}`],
    ['a line that introduces rows', `${row}\n\nDet hjælper mange:\n\n${row}`],
    ['in boxes, cards and quotes', ':::box{kind=tip}\nRing til en ven.\nVent lidt.\n:::\n\n:::quote{who="Bo, 30"}\nJeg gik en tur.\n:::'],
    ['values alone', `${row}\n\n{{facilitator.1.name}}`],
  ])('leaves alone %s', async (_, body) => {
    expect(await words(rule, body, easy)).toEqual([]);
  });
  it('reads neither standard sheets nor those for helpers', async () => {
    const body = `${row}\n\nRing til en ven.`;
    expect(await words(rule, body, { files })).toEqual([]);
    expect(await words(rule, body, { ...easy, audience: 'support' })).toEqual([]);
  });
});

describe('picture-meaning', () => {
  const rule = 'picture-meaning';
  it('finds two answers with one picture', async () => {
    const found = await onSheet(rule, choices('![](symbol:venner) Hos andre', '![](symbol:venner) Til fest'), easy);
    expect(found.map((d) => d.message.da)).toEqual(['»Til fest« har samme billede som »Hos andre«: »venner«.']);
  });
  it('finds the same words with another picture on another sheet', async () => {
    const sheets = other('andet', choices('![](symbol:gå-tur) At gå en tur'));
    const third = { ...sheets, ...other('tredje', choices('![](symbol:gå-tur) En gåtur', '![](symbol:gå-tur) Gå en tur.')) };
    const found = await onSheet(rule, choices('![](symbol:natur) At gå en tur'), { ...easy, files: third });
    expect(found.map((d) => d.message.da)).toEqual(['»At gå en tur« har her billedet »natur«, men »gå-tur« i arket andet.']);
    expect(found[0]?.hint.da).toContain('![](symbol:gå-tur)');
  });
  it('finds the name of another picture beside one that means something else elsewhere', async () => {
    const sheets = other('andet', choices('![](symbol:bolig) Hjemme'));
    const found = await onSheet(rule, choices('![](symbol:bolig) Skole'), { ...easy, files: sheets });
    expect(found.map((d) => d.hint.da)).toEqual(['Skriv ![](symbol:skole).']);
  });
  it.each([
    ['near words', choices('![](symbol:høre-musik) Musik'), choices('![](symbol:høre-musik) At høre musik')],
    ['one picture in two questions', choices('![](symbol:venner) Hos andre'), choices('![](symbol:venner) At være sammen med andre')],
    ['a picture that stands for an idea', choices('![](symbol:bjerg) At glemme det svære'), choices('![](symbol:bjerg) Noget svært')],
    ['the same words and picture', choices('![](symbol:hund) Dyr'), choices('![](symbol:hund) Dyr')],
    ['words without pictures', choices('Dyr'), choices('![](symbol:hund) Dyr')],
    ['a word that two pictures have', choices('![](symbol:sofa) Slappe af'), choices('![](symbol:sofa) Sofa')],
  ])('leaves alone %s', async (_, here, there) => {
    expect(await words(rule, here, { ...easy, files: other('andet', there) })).toEqual([]);
  });
  it('lets a deck have many of one card, and long cards share a picture', async () => {
    const card = (symbol: string, word: string) => `:::card{symbol=${symbol} word="${word}"}\nTekst.\n:::`;
    const deck = (...cards: string[]) => `:::::cards{deck="Kort"}\n${cards.join('\n\n')}\n:::::`;
    expect(await words(rule, deck(card('pause', 'Pause'), card('pause', 'Pause')), easy)).toEqual([]);
    expect(await words(rule, deck(card('hash', 'Hash kan give angst'), card('hash', 'Hash går ud over hukommelsen')), easy)).toEqual([]);
    expect(await words(rule, deck(card('glad', 'Glad'), card('glad', 'Tilfreds')), easy)).toHaveLength(1);
  });
});

describe('similar-faces', () => {
  const rule = 'similar-faces';
  it('knows only pictures that exist', () => {
    expect(lookAlikes.flat().filter((meaning) => !(meaning in symbols))).toEqual([]);
  });
  it('finds faces that share words or have none', async () => {
    expect(await onSheet(rule, '- ![](symbol:ked)\n- ![](symbol:bekymret)', easy)).toHaveLength(2);
    expect(await onSheet(rule, '![](symbol:ked) ![](symbol:vred) Sådan kan du have det.', easy)).toHaveLength(2);
    expect(await onSheet(rule, '| ![](symbol:ked) | ![](symbol:vred) |\n| --- | --- |\n| | |', easy)).toHaveLength(2);
    expect(await onSheet(rule, '- ![](symbol:ked) Ked af det\n- ![](symbol:bekymret)', easy)).toHaveLength(1);
  });
  it.each([
    '- ![](symbol:ked) Ked af det\n- ![](symbol:bekymret) Bekymret',
    '- ![](symbol:ked)\n- ![](symbol:glad)',
    '- ![](symbol:ked)\n- ![](symbol:ked)',
    '| Ansigt | Ord |\n| --- | --- |\n| ![](symbol:ked) | Ked af det |\n| ![](symbol:vred) | Vred |',
    ':::::cards{deck="Kort"}\n:::card{symbol=ked word="Ked"}\nA.\n:::\n\n:::card{symbol=vred word="Vred"}\nB.\n:::\n:::::',
    '::faces{name="nu"}',
  ])('leaves alone: %s', async (body) => {
    expect(await words(rule, body, easy)).toEqual([]);
  });
});

describe('substance-picture', () => {
  const rule = 'substance-picture';
  it('finds a substance among other things', async () => {
    expect(await words(rule, '![](symbol:øl) Lad øllen stå.', easy)).toEqual(['![](symbol:øl)']);
    expect(await words(rule, choices('![](symbol:fest) Fest', '![](symbol:øl) Alkohol', '![](symbol:penge) Penge'), easy)).toHaveLength(1);
    expect(
      await words(rule, ':::::cards{deck="Kort"}\n:::card{symbol=joint word="Joint"}\nA.\n:::\n:::::', { ...easy, kind: 'cards' }),
    ).toHaveLength(1);
  });
  it('never lets one lie about at home or in a pocket', async () => {
    const list = choices('![](symbol:øl) Alkohol', '![](symbol:hash) Hash');
    for (const more of [{ kind: 'homework' }, { fields: 'carrier: wallet\n' }, { fields: 'carrier: fridge\n' }, { kind: 'cover' }])
      expect(await onSheet(rule, list, { ...easy, ...more })).toHaveLength(2);
    const found = await onSheet(rule, 'Tekst.', { ...easy, kind: 'homework', fields: 'symbol: øl\n' });
    expect(found.map((d) => d.place.from.line)).toEqual([7]);
  });
  it('leaves it alone where the substance is the subject, or a reason is given', async () => {
    expect(
      await words(rule, choices('![](symbol:ingen-rusmidler) Ingenting', '![](symbol:øl) Alkohol', '![](symbol:person) Andre'), easy),
    ).toEqual([]);
    expect(await words(rule, '![](symbol:hash) Hash kommer af en plante.', { ...easy, fields: 'symbol: hash\n' })).toEqual([]);
    const reason = 'lint: { substance-picture: Arket handler om medicin og alkohol. }\n';
    expect(await words(rule, '![](symbol:øl) Alkohol og medicin.', { ...easy, fields: reason })).toEqual([]);
    expect(await words(rule, '![](symbol:øl) Peg på øllen.', { ...easy, audience: 'facilitator' })).toEqual([]);
    expect(await words(rule, '![](symbol:medicin) Tag din medicin.\n![](symbol:trang) Trang.', easy)).toEqual([]);
  });
});
