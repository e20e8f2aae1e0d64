// Words that hurt, talk down or label; ways of taking drugs; numbers of people; quotes. What is found, and above all what is not.
import { parse as yaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import { phraseBook, findPhrases } from '../../src/lint/words/phrases.js';
import { avoidFile } from '../../src/model/index.js';
import { avoidYaml, fixed, onSheet, termsYaml, words } from './on-sheet.js';

const avoid = avoidFile.parse(yaml(avoidYaml));
const lists = ['blaming-word', 'childish-word', 'label-word'];
const anyWord = (body: string, options = {}): Promise<string[]> => words(lists, body, options);

describe('phrases', () => {
  const find = (text: string, ...phrases: string[]) =>
    findPhrases(text, phraseBook(phrases.map((p) => [p, p]))).map((f) => [f.text, f.means]);
  it('are whole words, whatever their case', () => {
    expect(find('Junkie, junkies og JUNKIE.', 'junkie')).toEqual([
      ['Junkie', 'junkie'],
      ['JUNKIE', 'junkie'],
    ]);
  });
  it('go over a line break and a hyphen, not over a full stop or a comma of their own', () => {
    expect(find('ren\nprøve, ren-prøve, ren. Prøve, ren, prøve', 'ren prøve')).toHaveLength(2);
    expect(find('Hov, hov! Hov hov!', 'hov, hov')).toHaveLength(2);
  });
  it('let the longest speak for all', () => {
    expect(find('fakta om misbrug og misbrug', 'misbrug', 'fakta om misbrug')).toEqual([
      ['fakta om misbrug', 'fakta om misbrug'],
      ['misbrug', 'misbrug'],
    ]);
  });
  it('keep an apostrophe as a part of the word', () => {
    expect(find('ADHD er svært. En adhd’er.', "adhd'er")).toEqual([['adhd’er', "adhd'er"]]);
  });
  it('take a long text in little time', () => {
    const start = performance.now();
    findPhrases('en '.repeat(90_000), phraseBook(Object.keys(avoid).map((k) => [k, k])));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('undgaa.yaml', () => {
  it('has many words of each kind, each with a reason in a sentence', () => {
    const of = (kind: string) => Object.values(avoid).filter((row) => row.kind === kind).length;
    expect(Object.keys(avoid).length).toBeGreaterThanOrEqual(60);
    for (const kind of ['blame', 'childish', 'clinical']) expect(of(kind)).toBeGreaterThanOrEqual(15);
    for (const { why } of Object.values(avoid)) expect(why).toMatch(/^\S.*\.$/);
  });
  it('has each form once, in small letters, and recommends none of its own words', () => {
    const all = Object.entries(avoid).flatMap(([key, { forms }]) => [key, ...forms]);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    expect(all.filter((word) => word !== word.toLowerCase())).toEqual([]);
    const book = phraseBook(all.map((word) => [word, word]));
    for (const { better } of Object.values(avoid)) for (const word of better) expect(findPhrases(word, book)).toEqual([]);
  });
  it('says each word once by one rule, and each is found', async () => {
    const all = Object.entries(avoid).flatMap(([key, { forms }]) => [key, ...forms]);
    const found = await anyWord(all.join('.\n\n').replace(/(^|\n)(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase()));
    expect(found.map((word) => word.toLowerCase().replace('’', "'")).sort()).toEqual(all.toSorted());
  });
  it('does not meet the list of terms', () => {
    const terms = Object.values(yaml(termsYaml) as Record<string, { not: (string | string[])[] }>).flatMap(({ not }) => not.flat());
    const book = phraseBook(Object.entries(avoid).flatMap(([key, { forms }]) => [key, ...forms].map((word) => [word, word] as const)));
    for (const term of terms) expect(findPhrases(term, book)).toEqual([]);
  });
});

describe('blaming, childish and label words', () => {
  it.each([
    ['Der kommer to misbrugere i dag.', 'misbrugere'],
    ['Han er gammel junkie.', 'junkie'],
    ['Målet er at holde sig ren.', 'holde sig ren'],
    ['Er du ren nu?', 'Er du ren'],
    ['Jeg har været clean i et år.', 'clean'],
    ['Aflever en ren urinprøve.', 'ren urinprøve'],
    ['Hun mangler motivation.', 'mangler motivation'],
    ['Det er selvforskyldt.', 'selvforskyldt'],
    ['Du er en dygtig pige.', 'dygtig pige'],
    ['Godt klaret, skat.', 'klaret, skat'],
    ['Hov, hov! Vent nu.', 'Hov, hov'],
    ['De udviklingshæmmede får billeder.', 'De udviklingshæmmede'],
    ['Patienten vælger et kort.', 'Patienten'],
    ['Det er din egen skyld.', 'din egen skyld'],
  ])('%s', async (body, word) => {
    expect(await anyWord(body)).toEqual([word]);
  });
  it.each([
    'Tag rent tøj på, og drik rent vand. Luften er ren.',
    'Gør rent i køkkenet. Gryden skal være ren.',
    'Jeg holder mig ren og pæn. Det er at være ren og pæn.',
    'Du kan falde i søvn. Aftalen faldt i vandet.',
    'Det er ikke din egen skyld. Gør det for din egen skyld.',
    'Ring til Misbrugscenter Viborg. Kommunen har stofmisbrugsbehandling.',
    'Temaet hedder misbrugsidentitet.',
    'Udviklingshæmmedes Landsforbund (ULF) har hjulpet. Kurset er for voksne med udviklingshæmning.',
    'Du betaler skat. Min lille hund er sød. Du er dygtig. Vær sød at lukke døren.',
    'Du taber penge. Pengene taber værdi.',
    'Trangen kan være slem. De er afhængige af alkohol. Afhængighed er svært.',
    'Jeg skal ikke skamme mig. Anonyme Alkoholikere holder møder.',
    'ADHD er ikke det samme som autisme.',
    'Anmeld seksuelt misbrug til politiet.',
    'Kilde: Gruppebehandling til borgere med misbrug af hash eller centralstimulerende stoffer.',
  ])('leaves alone: %s', async (body) => {
    expect(await anyWord(body)).toEqual([]);
  });
  it('reads titles, attributes and cards too', async () => {
    expect(await words('blaming-word', '::lines{count=1 label="Min tid som junkie"}')).toEqual(['junkie']);
    expect(await words('blaming-word', ':::::cards{deck="Kort"}\n:::card{word="Junkie"}\nTekst.\n:::\n:::::')).toEqual(['Junkie']);
  });
  it('names a better word and why, and the better word passes', async () => {
    const [found] = await onSheet('blaming-word', 'Han er alkoholiker.');
    expect(found?.message.da).toBe('»alkoholiker« lægger skyld eller skam på et menneske.');
    expect(found?.hint.da).toContain('Skriv »et menneske, der er afhængigt af alkohol«.');
    expect(found?.fix).toBeUndefined();
    expect(await anyWord('Han er et menneske, der er afhængigt af alkohol.')).toEqual([]);
  });
  it('let a guide speak of a word, not use it', async () => {
    const guide = { audience: 'facilitator', kind: 'guide' };
    expect(await anyWord('Nogle siger »misbruger«. Vi siger *deltager*, ikke *junkie*.', guide)).toEqual([]);
    expect(await anyWord('Sig ikke »godt klaret, skat« til en voksen.', guide)).toEqual([]);
    expect(await anyWord('## Lad være med\n\n- at sige »du er en dygtig pige« bagefter', { audience: 'support' })).toEqual([]);
    expect(await anyWord('Sig tak: »Godt klaret, skat.«', guide)).toEqual(['klaret, skat']);
    expect(await anyWord('Misbrugeren kommer ind.', guide)).toEqual(['Misbrugeren']);
    expect(await anyWord('> Hov, hov! Vi venter på hinanden.', guide)).toEqual(['Hov, hov']);
  });
  it('let nobody quote them to participants', async () => {
    expect(await anyWord('Nogle siger »misbruger«.')).toEqual(['misbruger']);
  });
});

describe('use-instruction', () => {
  it.each([
    'Tag 2 g hash.',
    'Start med 50 mg.',
    'Han solgte 0,5 gram kokain.',
    'Tag en streg.',
    'Tag et hit.',
    'Snif det, og vent.',
    'Ryg den ude på altanen.',
    'Injicer langsomt.',
    'Stik dig i armen.',
    'Bland hashen med tobak.',
    'Først kog, så opløs pulveret.',
    'Du kan rulle en joint i hånden.',
    'Tag det op i næsen.',
    'Fix heroinen nu.',
    'Rul en joint uden filter.',
  ])('finds: %s', async (body) => {
    expect(await words('use-instruction', body)).not.toEqual([]);
  });
  it.each([
    'Voksne rådes til højst 10 genstande om ugen og højst 4 på samme dag.',
    'Tag din medicin, som lægen har sagt.',
    'Hvor mange øl drak du? Røg du mere end 2 g hash?',
    'THC over 0,001 mg pr. kg blod straffes.',
    'En genstand er 12 cl vin eller 4 cl spiritus.',
    'I 2022 var der 31 procent THC i dansk hash.',
    'Farerne er de samme, når stoffet sniffes. Når man sniffer kokain, tager næsen skade.',
    'Bland aldrig alkohol og medicin. Bland ikke flere rusmidler.',
    'Træk vejret ind gennem næsen, og lad det gå langsomt ud.',
    'Læg dig på ryggen. Ret ryg og nakke. Ryg mindre. Ryg en cigaret mindre.',
    'Sæt en streg under det vigtigste. Træk en streg fra det ene til det andet. Sæt 2 streger under det stof, du kender.',
    'Kog kaffe til alle. Bland 2 dl saft med vand. Brug 25 g smør.',
    'Stik dig ikke ud. Fix cyklen, og fix dem alle.',
    'Bag trangen ligger lysten til et stof. Varm mad hjælper, når man har drukket alkohol.',
    'Bland dig ikke. Snif til blomsten. Sæt kryds på skalaen fra 0 til 10 g.',
    'Grænsen er 0,5 promille.',
    'Kog suppen som en kok, og drys svampe på. Bland en drik uden alkohol. Kog te med Emma.',
  ])('leaves alone: %s', async (body) => {
    expect(await words('use-instruction', body)).toEqual([]);
  });
  it('lets somebody offer, so that a participant can say no', async () => {
    expect(await words('use-instruction', 'Din ven siger: »Ryg den med os.« Hvad siger du?')).toEqual([]);
    expect(await words('use-instruction', 'Sig: »Ryg den med os.«', { audience: 'facilitator', kind: 'guide' })).not.toEqual([]);
    expect(await words('use-instruction', 'Han siger: »Tag 2 g hash.«')).not.toEqual([]);
  });
  it('points at the sentence alone', async () => {
    expect(await words('use-instruction', 'Vi taler sammen. Tag 2 g hash. Så går vi.')).toEqual(['Tag 2 g hash.']);
  });
});

describe('personal-data', () => {
  it.each([
    ['Skriv til anna.holm@firma.dk i dag.', 'anna.holm@firma.dk'],
    ['Ring 22 33 44 55.', '22 33 44 55'],
    ['Tlf.: 22334455.', '22334455'],
    ['Ring +45 2233 4455 nu', '+45 2233 4455'],
    ['Ring 70 201 301.', '70 201 301'],
    ['Ring 22-33-44-55 eller kom.', '22-33-44-55'],
    ['CPR: 010190-1234', '010190-1234'],
    ['Født 3112991234', '3112991234'],
  ])('%s', async (body, at) => {
    expect(await words('personal-data', body)).toEqual([at]);
  });
  it.each([
    'Mødet er 24. december 2027, 24.12.2027, 24-12-2027 og 2027-12-24.',
    'Fra 2026-2027 og 2022 2023. Filen hedder 20271224 og 24122027.',
    'Ring 112 eller 114.',
    'Det koster 25 000 000 kr og 12.345.678 kr.',
    'Klokken 20.30-21.45, 20.30 21.45 og 9.30–10.15.',
    'Fra 0 til 10, side 22, 33, 44, 55.',
    'Kilde: 10.1007/s00406-024-01776-1, PMC30714736.',
    'Skriv sådan: navn@eksempel.dk. Kom klokken {{session.starts}} @ huset.',
    'I 1813 gik staten bankerot.',
  ])('leaves alone: %s', async (body) => {
    expect(await words('personal-data', body)).toEqual([]);
  });
  it('knows the numbers of contacts.yaml', async () => {
    const contacts =
      'giftlinjen: { name: Giftlinjen, number: 82 12 12 12, group: acute, confirmed: null }\nvagt: { name: Lægevagten, number: "1813", group: acute, confirmed: null }\n';
    const files = { 'content/contacts.yaml': contacts };
    const [found] = await onSheet('personal-data', 'Ring 82121212.', { files });
    expect(found?.message.da).toBe('Nummeret til Giftlinjen står i contacts.yaml.');
    expect(found?.hint.da).toContain('::contacts');
    expect(await words('personal-data', 'Ring 1813, hvis det haster. Det var i 1813.', { files })).toEqual(['1813']);
  });
  it('reads a long text without a mail or a number in little time', async () => {
    const start = performance.now();
    await words('personal-data', `${'a.'.repeat(30_000)}\n\n${'1'.repeat(30_000)}\n\n${'22 '.repeat(20_000)}`);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});

describe('straight-quotes', () => {
  it('exchanges pairs of each sort', async () => {
    expect(await fixed('straight-quotes', 'Sig "nej tak." Sig “ikke nu” og „senere“ og ”måske”.')).toBe(
      'Sig »nej tak.« Sig »ikke nu« og »senere« og »måske«.',
    );
  });
  it('exchanges escaped marks, and marks around marked words', async () => {
    expect(await fixed('straight-quotes', 'Sig \\"nej\\" og "**stop**" nu.')).toBe('Sig »nej« og »**stop**« nu.');
  });
  it('goes over lines and into the words of attributes, not to their delimiters', async () => {
    expect(await fixed('straight-quotes', '> Sig "nej\n> tak" højt.')).toBe('> Sig »nej\n> tak« højt.');
    expect(await fixed('straight-quotes', '::lines{count=2 label=\'Hvem siger "nej" til dig?\'}')).toBe(
      "::lines{count=2 label='Hvem siger »nej« til dig?'}",
    );
    expect(await words('straight-quotes', '::lines{count=2 label="Hvem siger nej?"}')).toEqual([]);
  });
  it('leaves inches, lone marks, code and Danish quotes alone', async () => {
    expect(await words('straight-quotes', 'En skærm på 19" og en på 24". Sig »nej«. Skriv `label="ord"`. Et " alene.')).toEqual([]);
  });
  it('does not mend what is not certain', async () => {
    const [found] = await onSheet('straight-quotes', 'Han sagde "en 19" skærm" til mig.');
    expect(found).toBeDefined();
    expect(found?.fix).toBeUndefined();
    const [entity] = await onSheet('straight-quotes', 'Sig &quot;nej&quot; nu.');
    expect(entity).toBeDefined();
    expect(entity?.fix).toBeUndefined();
  });
  it('never makes what the parser then refuses, and keeps out of front matter', async () => {
    const [label] = await onSheet('straight-quotes', '::lines{count=2 label=\'"Nej" siger jeg\'}');
    expect(label?.hint.da).toContain('Slet dem');
    expect(label?.fix).toBeUndefined();
    expect(await words('straight-quotes', '::lines{count=2 label=“Hvad”}')).toEqual([]);
  });
});
