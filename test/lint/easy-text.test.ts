// The rules about the text of easy-read, by sentences that break them and, above all, by those that nearly do.
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../src/lint/index.js';
import type { Around, Finding } from '../../src/lint/rule.js';
import { aroundOne, sheetOf } from './one-sheet.js';
import { asSheet, exampleFile, said } from './world.js';

let around: Around;
beforeAll(async () => {
  around = await aroundOne();
});

const file = exampleFile('easy-read');
async function findings(id: string, body: string, edition: 'easy-read' | 'standard' = 'easy-read'): Promise<Finding[]> {
  const rule = rules.find((one) => one.id === id);
  if (rule?.about !== 'sheet') throw new Error(`no rule ${id}`);
  return rule.check(sheetOf(asSheet(body, edition), edition), around);
}
/** The source of each place that a rule points at. */
async function pointed(rule: string, body: string): Promise<string[]> {
  const text = asSheet(body, 'easy-read');
  return (await findings(rule, body)).map(({ place }) => text.slice(place.from.offset, place.to.offset));
}
/** The text after every fix of a rule was carried out. */
async function fixed(rule: string, body: string, edition: 'easy-read' | 'standard' = 'easy-read', onlySafe = true): Promise<string> {
  let text = asSheet(body, edition);
  const edits = (await findings(rule, body, edition)).flatMap(({ fix }) => (fix && (fix.safe || !onlySafe) ? fix.edits : []));
  for (const { from, to, text: other } of edits.toSorted((a, b) => b.from - a.from)) text = text.slice(0, from) + other + text.slice(to);
  return text.slice(text.indexOf('\n---\n', 4) + 6).trimEnd();
}
const silent = (rule: string, ...bodies: string[]) =>
  it.each(bodies)(`${rule} leaves alone: %s`, async (body) => expect(await pointed(rule, body)).toEqual([]));
const finds = (rule: string, ...cases: [body: string, ...places: string[]][]) =>
  it.each(cases)(`${rule} finds: %s`, async (body, ...places) => expect(await pointed(rule, body)).toEqual(places));
const mends = (rule: string, ...cases: [body: string, after: string][]) =>
  it.each(cases)(`${rule} mends: %s`, async (body, after) => {
    expect(await fixed(rule, body)).toBe(after);
    expect((await findings(rule, after)).filter((d) => d.fix?.safe)).toEqual([]);
  });

describe('one idea', () => {
  finds(
    'several-ideas',
    ['Sig det, hvis du tror, at en er i fare.', 'Sig det, hvis du tror, at en er i fare.'],
    ['Når du er træt, og du er alene, så ring.', 'Når du er træt, og du er alene, så ring.'],
    ['Jeg håber at du kommer når du kan.', 'Jeg håber at du kommer når du kan.'],
  );
  silent(
    'several-ideas',
    'Når du er vred, så gå en tur.',
    'Har du det svært nu, så sig det til en leder.',
    'Du kan også tænke på noget, du har set.',
    'Det, vi siger her, bliver her.',
    'Kom uden alkohol og stoffer i kroppen, hvis du kan.',
    'Tag vand, frugt og en trøje med.',
    'Prøv at gå en tur for at falde til ro.',
    'Se, hvornår og hvor det sker.',
    'Min krop er, som den plejer.',
    'Skriv, tegn eller fortæl det.',
  );
  it('is not asked of a sentence that is too long', async () => {
    const body = 'Sig det til en leder, hvis du tror, at en af dine gode venner måske er i fare.';
    expect(await findings('sentence-too-long', body)).toHaveLength(1);
    expect(await findings('several-ideas', body)).toEqual([]);
  });
});

describe('who does it', () => {
  finds(
    'passive',
    ['Arket bliver ikke vist til andre.', 'bliver ikke vist'],
    ['Så blev mødet aflyst.', 'blev mødet aflyst'],
    ['Det er blevet skrevet ned.', 'blevet skrevet'],
    ['Arket udfyldes hjemme.', 'udfyldes'],
    ['Navne kan anonymiseres.', 'anonymiseres'],
    ['Kortene skal bruges i dag.', 'bruges'],
  );
  silent(
    'passive',
    'Der findes mange måder.',
    'Vi mødes igen, og vi ses på onsdag.',
    'Det synes jeg.',
    'Det lykkes for mange.',
    'De skændes tit.',
    'Kan I enes?',
    'Det føles godt.',
    'Vi følges ad.',
    'Du bliver måske træt.',
    'Mange bliver stressede. Han bliver skuffet.',
    'Jeg bliver varm i brystet.',
    'Du kan blive her, og du har skrevet dit navn.',
    'Du kan låne vennernes ting.',
    'Vores aftaler og deres aftaler.',
    'Jeg kan høre andres stemmer.',
    'Du kan blive glad, når mødet er holdt.',
    'Vi tales ved i morgen.',
  );
});

describe('what to do', () => {
  finds(
    'negation',
    ['Ring ikke til ham.', 'Ring ikke'],
    ['Glem det ikke.', 'Glem det ikke'],
    ['Har du drukket, så kør ikke bil.', 'kør ikke'],
    ['Du må ikke tage den med.', 'Du må ikke'],
    ['Så skal du aldrig gøre det.', 'skal du aldrig'],
    ['Lad være med at ringe.', 'Lad være'],
    ['Men vent ikke for længe.', 'vent ikke'],
  );
  silent(
    'negation',
    'Det er ikke din skyld.',
    'Du er ikke alene.',
    'Jeg vil ikke svare.',
    'Du behøver ikke svare.',
    'Hvis du ikke vil, er det i orden.',
    'Ring, hvis det ikke hjælper.',
    'Det er hårdt, så hjælpen ikke kan vente.',
    'Må du ikke få besøg?',
    'Nogle drikker ikke.',
    'Drikker du ikke, er det fint.',
    'Du kan lade være med at forklare det.',
    'Slet ikke. Måske ikke. Hvorfor ikke?',
    'Kunne ikke sove i nat.',
  );
});

describe('to the reader', () => {
  finds(
    'impersonal',
    ['Her kan man hvile.', 'man'],
    ['Vi beder Dem komme.', 'Dem'],
    ['Tag Deres taske.', 'Deres'],
    ['Her kan De hvile.', 'De'],
  );
  silent(
    'impersonal',
    'De andre kommer.',
    'Vi venter.\nDe andre kommer.',
    'Hun sagde: »De er her.«',
    'Kom til De Gamles By.',
    'En mand og mange manker.',
    'Deres arme er trætte.',
  );
  it('offers "du", and asks first', async () => {
    expect(await fixed('impersonal', 'Man kan hvile. Så kan man sove.')).toBe('Man kan hvile. Så kan man sove.');
    expect(await fixed('impersonal', 'Man kan hvile. Så kan man sove.', 'easy-read', false)).toBe('Du kan hvile. Så kan du sove.');
  });
});

describe('Roman numerals', () => {
  finds(
    'roman-numeral',
    ['Læs del I.', 'I'],
    ['Se film nr. II.', 'II'],
    ['Christian IX var konge.', 'IX'],
    ['Det skete i MCMXC.', 'MCMXC'],
    ['Kapitel VI er kort.', 'VI'],
  );
  silent(
    'roman-numeral',
    'I kan komme nu.',
    'Det kapitel I læser, er kort.',
    'Så kan I to følges.',
    'Han har en MC, en DVD og en CD.',
    'Tag vitamin C og D.',
    'Skriv dit CV.',
    'Sæt et X her.',
    'Jeg bruger XL.',
    'VI ER HER.',
    'Tag din iPad med, I andre.',
  );
  mends(
    'roman-numeral',
    ['Læs kapitel IV i dag.', 'Læs kapitel 4 i dag.'],
    ['Christian IX var konge.', 'Christian den 9. var konge.'],
    ['Han hed Christian IX.', 'Han hed Christian IX.'],
  );
});

describe('numbers in words', () => {
  finds(
    'number-word',
    ['Vent i femten minutter.', 'femten'],
    ['Vi er femogtyve i alt.', 'femogtyve'],
    ['Det tager to timer.', 'to'],
    ['Kom klokken fem.', 'fem'],
  );
  silent(
    'number-word',
    'Én taler ad gangen.',
    'Tag en pause.',
    'Gå sammen to og to.',
    'Kom ind tre ad gangen.',
    'Begge ledere er her.',
    'Vi to følges ad.',
    'Vent en eller to dage.',
    'Du kan have to følelser på én gang.',
    'Kravl på alle fire.',
    'Ti stille.',
    'Læs bogen om De Fem.',
    'Det er en femkamp.',
    'Tusind tak.',
    'Sig det under fire øjne.',
    'Vi er mange.\nFem.',
  );
  mends(
    'number-word',
    ['Fem minutter er nok.', '5 minutter er nok.'],
    ['Vent seks eller syv dage.', 'Vent 6 eller 7 dage.'],
    ['Kom tre-fire gange.', 'Kom 3-4 gange.'],
    ['::lines{count=3 label="Skriv tre ting"}', '::lines{count=3 label="Skriv 3 ting"}'],
    ['Kom klokken fem.', 'Kom klokken fem.'],
  );
  it('changes no front matter', async () => {
    const sheet = '---\ntitle: Fem gode ting\nkind: handout\nedition: easy-read\nreview: { status: draft }\n---\n\nDu er god.\n';
    const found = (await said({ [file]: sheet }, around.dictionary)).filter((d) => d.rule === 'number-word');
    expect(found.map((d) => [d.place.from.line, d.fix])).toEqual([[2, undefined]]);
  });
});

describe('dates and clock times', () => {
  finds(
    'date-form',
    ['Vi ses den 3/3.', 'den 3/3'],
    ['Kom senest 1/2.', '1/2'],
    ['Kom lørdag 2/10.', 'lørdag 2/10'],
    ['Kom 09:05 i dag.', '09:05'],
  );
  silent(
    'date-form',
    'Drik 1/2 liter og spis 3/4 brød.',
    'Ring døgnet rundt, 24/7.',
    'Giv det 7/10 eller 10/10.',
    'Vi ses tirsdag 2. marts 2027 kl. 16.30.',
    'Ring til 20 30 40 50 eller 20-30-40-50.',
    'Læs på https://example.dk/2027-03-03 i dag.',
    'Bland det 1:10.',
    'Dit blodtryk er 120/80.',
    'Version 1.2 er klar.',
    'Den 31/2 findes ikke som dag: 31/2.',
  );
  mends(
    'date-form',
    ['Vi ses den 3/3 kl. 16:30.', 'Vi ses den 3. marts kl. 16.30.'],
    ['Vi ses d. 3/3.', 'Vi ses den 3. marts.'],
    ['Vi ses 2027-03-03.', 'Vi ses onsdag 3. marts 2027.'],
    ['Vi ses 03-03-2027 her.', 'Vi ses onsdag 3. marts 2027 her.'],
    ['Vi ses onsdag d. 3/3 2027.', 'Vi ses onsdag 3. marts 2027.'],
    ['Dato: 3/3-2027', 'Dato: onsdag 3. marts 2027'],
    ['Vi ses tirsdag 3/3 2027.', 'Vi ses tirsdag 3/3 2027.'],
    ['Vi ses den 3. jan. Kom, hvis du kan.', 'Vi ses den 3. januar. Kom, hvis du kan.'],
    ['Vi ses 3. sept. igen.', 'Vi ses 3. september igen.'],
    ['Fra 8:15-9:00 og kl.16:30.', 'Fra 8.15-9.00 og kl.16.30.'],
    ['Kom 09:05.', 'Kom 9.05.'],
    ['3/3 kommer vi.\n- 4/4 går vi.\n\n## 5/5', 'Den 3. marts kommer vi.\n- Den 4. april går vi.\n\n## 5. maj'],
    ['Fra 3/3-10/3.', 'Fra 3. marts-10. marts.'],
  );
  it('holds in both editions', async () => {
    expect(await fixed('date-form', 'Vi ses kl. 16:30 den 3/3-2027.', 'standard')).toBe('Vi ses kl. 16.30 onsdag 3. marts 2027.');
  });
  it('asks about a year of two digits', async () => {
    const [found] = await findings('date-form', 'Vi ses 03-03-27.');
    expect(found?.fix?.safe).toBe(false);
  });
});

describe('percentages and big numbers', () => {
  finds(
    'percentage',
    ['Det er 5 % af alle.', '5 %'],
    ['Øl på 4,6% alkohol.', '4,6%'],
    ['Halvtreds procent af os.', 'Halvtreds procent'],
    ['Mange pct. af os.', 'Mange pct.'],
  );
  silent('percentage', 'Halvdelen af os.', 'Få af os.', 'En procession går forbi.');
  it('says what the number is in words', async () => {
    const hints = await Promise.all(
      ['3 %', '50 %', '95 %'].map(async (n) => (await findings('percentage', `Det er ${n} af os.`))[0]?.hint.da),
    );
    expect(hints).toEqual(['Skriv for eksempel »få«.', 'Skriv for eksempel »halvdelen«.', 'Skriv for eksempel »næsten alle«.']);
  });
  finds(
    'big-number',
    ['Det koster 18.250 kroner.', '18.250'],
    ['Byen har 125 000 huse.', '125 000'],
    ['Gå 5000 skridt.', '5000'],
    ['Gå 2000 skridt.', '2000'],
    ['Der er 3 millioner.', '3 millioner'],
    ['Flere millioner drikker.', 'millioner'],
    ['Der er 86000000 celler.', '86000000'],
  );
  silent(
    'big-number',
    'Det koster 1.000 kroner.',
    'Det var i 1998 eller i 2027.',
    'Ring til 70 20 11 11.',
    'Ring til 87654321 i dag.',
    'Ring til 1813.',
    'Send en SMS til 4455.',
    'Skriv koden 9876.',
    'Du bor i 8000 Aarhus.',
    'Ring til +45 87 65 43 21.',
    'Kl. 16.30 og 10.15.',
    'Tirsdag 3. marts 2027.',
    'Tusind tak.',
  );
});

describe('short forms', () => {
  finds(
    'abbreviation',
    ['Tal med SSP om det.', 'SSP'],
    ['Dit CPR-nummer er hemmeligt.', 'CPR'],
    ['Det er pga. vejret.', 'pga.'],
    ['Det koster 20 kr i dag.', '20 kr'],
  );
  silent(
    'abbreviation',
    'Kom kl. 16.30, og se TV.',
    'Send en SMS om en DVD.',
    'Det er min bog.',
    'Kl. 10 min mor kom.',
    'Tom tog hjem, og glasset er tom.',
    'Det er 5 mm bredt.',
    'Bla i bogen.',
    'Læs sst.dk/ca i dag.',
    'Skriv til ca@example.dk nu.',
    'Læs del II.',
    'Stop ALDRIG alene.',
    'Anne gik. Evtyr er sjove.',
  );
  mends(
    'abbreviation',
    ['Ring til fx en ven.', 'Ring til for eksempel en ven.'],
    ['F.eks. en ven.', 'For eksempel en ven.'],
    ['Du kan f. eks. ringe.', 'Du kan for eksempel ringe.'],
    ['Øl, vin osv.', 'Øl, vin og så videre.'],
    ['Øl, vin osv.\nDet er alkohol.', 'Øl, vin og så videre.\nDet er alkohol.'],
    ['Øl, vin m.m. er alkohol.', 'Øl, vin med mere er alkohol.'],
    ['Tal med bl.a. Anne.', 'Tal med blandt andet Anne.'],
    ['Det varer 10 min. i alt.', 'Det varer 10 minutter i alt.'],
    ['Det varer 1 min.', 'Det varer 1 minut.'],
    ['Det koster 20 kr.\nBetal i dag.', 'Det koster 20 kroner.\nBetal i dag.'],
    ['::field{label="Evt. telefon"}', '::field{label="Eventuelt telefon"}'],
    ['- **Ca. 2 dage**', '- **Cirka 2 dage**'],
    ['Skriv `evt.` her.', 'Skriv `evt.` her.'],
    [
      '| Øl, vin mv. | Evt. andet |\n| --- | --- |\n| ca. 2 | 3 |',
      '| Øl, vin med videre. | Eventuelt andet |\n| --- | --- |\n| cirka 2 | 3 |',
    ],
  );
  it('are known by the editors’ list', async () => {
    const changes = { [file]: asSheet('Tal med KABS om det.', 'easy-read'), 'content/words/ordliste.yaml': 'navne: [KABS]\n' };
    expect((await said(changes, around.dictionary)).filter((d) => d.rule === 'abbreviation')).toEqual([]);
    expect(await findings('abbreviation', 'Tal med KABS om det.')).toHaveLength(1);
  });
});

describe('capitals and italics', () => {
  finds(
    'capitals',
    ['Du skal ALTID sige til.', 'ALTID'],
    ['DET ER VIGTIGT.', 'DET ER VIGTIGT'],
    ['Ring NU til en.', 'NU'],
    ['## VIGTIGT', 'VIGTIGT'],
  );
  silent('capitals', 'Se TV.', 'Tal med KABS og SSP.', 'Christian IX og I andre.', 'ADHD og PTSD er svært.', 'Vitamin B12 og Å.');
  mends(
    'capitals',
    ['Stop ALDRIG alene.', 'Stop aldrig alene.'],
    ['ALDRIG alene.', 'Aldrig alene.'],
    ['Ring til KAREN.', 'Ring til KAREN.'],
  );
  it('are told from short forms without a dictionary by their length', async () => {
    const body = 'Det er VIGTIGT for KABS.';
    const none = async (rule: string) => (await said({ [file]: asSheet(body, 'easy-read') }, null)).filter((d) => d.rule === rule);
    expect(await none('capitals')).toHaveLength(1);
    expect(await none('abbreviation')).toHaveLength(1);
  });

  finds('italics', ['Det er *dit* valg.', '*dit*'], ['Det er _dit_ valg.', '_dit_'], ['- **Du *må* det**', '*må*']);
  silent('italics', 'Det er **dit** valg.', 'Regn 2 \\* 3 \\* 4.', 'snake_case_ord', '`*kode*`');
  mends(
    'italics',
    ['Det er ***dit*** valg.', 'Det er **dit** valg.'],
    ['_**Ro**_ nu', '**Ro** nu'],
    ['*Kald [det](https://e.dk) {{group.place}}*', 'Kald [det](https://e.dk) {{group.place}}'],
    ['*1. marts er i dag*', '*1. marts er i dag*'],
    ['*- Nej*', '*- Nej*'],
    ['Det er **helt *dit* valg**.', 'Det er **helt dit valg**.'],
    ['**Du *må***, ja', '**Du må**, ja'],
    ['u*over*skuelig', 'u*over*skuelig'],
  );
});

describe('lines', () => {
  silent(
    'several-sentences-on-line',
    'Vi ses kl. 16.30 hos H. C. Hansen.',
    'Kom d. 3. marts eller nr. 5.',
    '»Stop!« sagde hun.',
    'Husk: Tag en ven med.',
    'Tja ... Det ved jeg ikke.',
    'Første linje.\nAnden linje.',
    '## En. To.',
    '| A. B. |\n| --- |\n| Et. To. |',
    '::lines{count=2 label="Et. To."}',
    '1\\. Stop op.',
    'Tal med afd. Nord.',
  );
  mends(
    'several-sentences-on-line',
    ['Stop op. Vent. Gå.', 'Stop op.\nVent.\nGå.'],
    ['- ![](symbol:glad) Ring. Sig det.\n  Vent. Gå.', '- ![](symbol:glad) Ring.\n  Sig det.\n  Vent.\n  Gå.'],
    ['> Kom ind. Sæt dig.', '> Kom ind.\n> Sæt dig.'],
    ['> - Kom ind. Sæt dig.', '> - Kom ind.\n>   Sæt dig.'],
    ['10. Stop op. Vent.', '10. Stop op.\n    Vent.'],
    ['- [ ] Ring nu. Vent.', '- [ ] Ring nu.\n  Vent.'],
    ['**Stop op.** *Vent.*', '**Stop op.**\n*Vent.*'],
    ['**Stop op. Vent.**', '**Stop op.\nVent.**'],
    [':::box{kind=tip}\nStop op. Vent.\n:::', ':::box{kind=tip}\nStop op.\nVent.\n:::'],
    ['- Ring.\n\n  :::box{kind=tip}\n  Stop op. Vent.\n  :::', '- Ring.\n\n  :::box{kind=tip}\n  Stop op.\n  Vent.\n  :::'],
    ['Vent lidt. 1. marts er snart.', 'Vent lidt. 1. marts er snart.'],
    ['Vent lidt. - Og så.', 'Vent lidt. - Og så.'],
    ['Vi ses den 3. Husk mad.', 'Vi ses den 3. Husk mad.'],
  );
  it('breaks no line before a picture, and says what to do', async () => {
    const [found] = await findings('several-sentences-on-line', 'Stop op. ![](symbol:glad) Smil.');
    expect(found?.fix).toBeUndefined();
    expect(found?.hint.da).toBe('Sæt en tom linje før billedet.');
  });

  const long = 'Du kan altid ringe til en af dine ledere i gruppen, hvis du vil.';
  finds('line-too-long', [long, long], [`> ${long}`, long]);
  silent(
    'line-too-long',
    'x'.repeat(55),
    `![](symbol:glad) ${'x'.repeat(55)}`,
    long.replace(', ', ',\n'),
    `:::choices{name="a"}\n- ${long}\n:::`,
    `## ${long}`,
    'Vi ses på {{group.place}} hos {{facilitator.1.name}} og {{facilitator.2.name}}.',
    'Stop op og træk vejret dybt og langsomt i dag. Ring så til en ven.',
  );
  it('are broken at the best pause, when a person says yes', async () => {
    expect(await fixed('line-too-long', long)).toBe(long);
    expect(await fixed('line-too-long', `- ${long}`, 'easy-read', false)).toBe(`- ${long.replace(', ', ',\n  ')}`);
    expect((await findings('line-too-long', 'x'.repeat(60)))[0]?.fix).toBeUndefined();
  });
});

describe('questions and references', () => {
  finds(
    'question-in-text',
    ['Hvad er trang?\nDet er lyst.', 'Hvad er trang?'],
    ['- Kender du det?', 'Kender du det?'],
    ['Hvad nu?\n\n## Svar\n\n::lines{count=2 label="Svar"}', 'Hvad nu?'],
  );
  silent(
    'question-in-text',
    '## Hvad vil du?',
    'Hvad hjalp?\n\n::lines{count=2 label="Svar"}',
    'Hvad hjalp?\n\nSæt kryds.\n\n:::choices{name="a"}\n- Ro\n- Søvn\n:::',
    ':::box{kind=tip}\nHvad hjalp?\n:::\n\n::scale{name="a"}',
    'Hvad hjalp?\n\n:::when{answers=write}\n::lines{count=1 label="Svar"}\n:::',
    '- Hvad hjalp?\n- Hvem hjalp?\n\n::draw{label="Tegn det"}',
    ':::choices{name="a"}\n- Er du træt?\n- Er du glad?\n:::',
    'Sig: »Kan du hjælpe mig?«',
    'Spørg: »Er du der? Kan du komme?«',
    '> Hvordan går det?',
    ':::quote{who="Bo, 30"}\nHvad nu?\n:::',
    ':::::cards{deck="Kort"}\n:::card{word="Glad"}\nEr du glad?\n:::\n:::::',
    '| Hvor? |\n| --- |\n| Her |',
    'Nogle spørger dig. Sig det.',
  );
  finds(
    'cross-reference',
    ['Se side 4.', 'Se side 4'],
    ['Det står i planen (se s. 4).', 'se s. 4'],
    ['Se ovenfor.', 'Se ovenfor'],
    ['Som nævnt er det gratis.', 'Som nævnt'],
    ['Det følger jf. aftalen.', 'jf.'],
    ['Læs mere i kapitel 2.', 'Læs mere i kapitel 2'],
    ['Se bilag 1.', 'Se bilag 1'],
    ['Brug de ovenstående råd.', 'ovenstående'],
  );
  silent(
    'cross-reference',
    'Se på billederne.',
    'Gå ved siden af mig.',
    'Læs side om side.',
    'Se den anden i øjnene.',
    'Vend kortet, og læs bagsiden.',
    'Se efter et punktum.',
    'Hun bor ovenpå.',
    'Gør, som du plejer.',
    'Det er den gode side.',
  );
});

describe('all of them', () => {
  const broken = [
    'impersonal',
    'capitals',
    'italics',
    'roman-numeral',
    'cross-reference',
    'passive',
    'percentage',
    'abbreviation',
    'big-number',
  ];
  it('keep silent about other sheets and about standard', async () => {
    const body = 'Man skal IKKE læse *kapitel IV*, jf. side 4. Det bliver skrevet af fem procent, ca. 5000.';
    const easy = (await said({ [file]: asSheet(body, 'easy-read') }, around.dictionary))
      .filter((d) => d.place.file === file)
      .map((d) => d.rule);
    for (const rule of broken) expect(easy).toContain(rule);
    const at = exampleFile('standard');
    const standard = (await said({ [at]: asSheet(body, 'standard') }, around.dictionary))
      .filter((d) => d.place.file === at)
      .map((d) => d.rule);
    for (const rule of broken) expect(standard).not.toContain(rule);
  });
});
