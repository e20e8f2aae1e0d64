// The directive table. The parser, the linter, the editor docs and the JSON Schema all read it.

/** How an attribute is written and what it becomes. */
export type AttributeType =
  | { is: 'text' }
  | { is: 'number'; min: number; max: number }
  | { is: 'flag' }
  | { is: 'choice'; of: readonly string[] }
  /** A meaning of `symbols.yaml`. */
  | { is: 'symbol' }
  /** The id of a sheet. */
  | { is: 'sheet' }
  /** A lead of the course: "R", "S" or "both". */
  | { is: 'lead' }
  /** "5", or "5/8" for a session of two and of three hours. */
  | { is: 'minutes' };

export interface Attribute {
  type: AttributeType;
  required?: boolean;
  /** Danish, for the editor docs. */
  about: string;
}

export interface Directive {
  /** `leaf` is written `::name`, `container` `:::name … :::`. */
  form: 'leaf' | 'container';
  group: 'writing' | 'answering' | 'thinking' | 'emphasis' | 'cards' | 'readers' | 'guide' | 'whole';
  attributes: Readonly<Record<string, Attribute>>;
  /** Accepts any attribute: the course's options decide (`:::when`). */
  open?: boolean;
  /** Names of the directives that may stand directly inside, or 'any'. Markdown may always stand inside a container. */
  inside: 'any' | readonly string[];
  /** Where it may stand: directives it must be directly inside of. Left out: anywhere. */
  only?: readonly string[];
  /** Danish, for the editor docs: what it prints in each edition. */
  about: string;
  prints: { standard: string; easyRead: string };
  /** A whole example; it is parsed in a test and printed in the docs. */
  example: string;
}

const text = (about: string) => ({ type: { is: 'text' }, about }) as const;
const must = (about: string) => ({ type: { is: 'text' }, about, required: true }) as const;
const number = (about: string, min: number, max: number) => ({ type: { is: 'number', min, max }, about }) as const;
const flag = (about: string) => ({ type: { is: 'flag' }, about }) as const;

export const directives = {
  lines: {
    form: 'leaf',
    group: 'writing',
    attributes: {
      count: number('Hvor mange linjer (3)', 1, 40),
      label: text('Hvad der skal skrives på linjerne. Læses op, og står over linjerne, når der er sat `heading`.'),
      heading: flag('Vis `label` over linjerne'),
    },
    inside: [],
    about: 'Linjer at skrive på.',
    prints: { standard: 'Linjer med 9 mm imellem.', easyRead: 'Linjer med 12 mm imellem og en blyant til venstre.' },
    example: '::lines{count=3 label="Hvad hjalp dig sidst?"}',
  },
  field: {
    form: 'leaf',
    group: 'writing',
    attributes: {
      label: must('Ordene foran linjen'),
      width: { type: { is: 'choice', of: ['full', 'half', 'third'] }, about: 'Feltets bredde (full)' },
    },
    inside: [],
    about: 'Ét felt at skrive i. Felter lige efter hinanden, der er halve eller tredjedele, står på samme linje.',
    prints: {
      standard: 'Ledetekst og en linje.',
      easyRead: 'Ledetekst og en høj linje. I rammer, i hæfter og hvor ordene ikke har plads, står felterne under hinanden.',
    },
    example: '::field{label="Navn" width=half}\n\n::field{label="Dato" width=half}',
  },
  table: {
    form: 'container',
    group: 'writing',
    attributes: {
      rows: number('Hvor mange tomme rækker (5)', 0, 40),
      height: number('Rækkernes højde i punkter (51; letlæst 68)', 20, 300),
      example: flag('Første række er et eksempel: den står i kursiv'),
      label: text('Hvad skemaet er til. Læses op.'),
    },
    inside: [],
    about: 'Et skema til at udfylde. Indeni står en Markdown-tabel med hoved og eventuelt et eksempel eller rækkernes ledetekster.',
    prints: { standard: 'Skema med accentstreg øverst og høje rækker.', easyRead: 'Skema med store felter.' },
    example:
      ':::table{rows=3 example}\n| Dag og tid | Hvor var du? | Trang 0–10 |\n| --- | --- | --- |\n| Torsdag 21.30 | Alene hjemme | 7 |\n:::',
  },
  draw: {
    form: 'leaf',
    group: 'writing',
    attributes: { height: number('Rammens højde i punkter (200)', 60, 640), label: must('Hvad der skal tegnes. Læses op.') },
    inside: [],
    about: 'En ramme at tegne i.',
    prints: { standard: 'Tom ramme.', easyRead: 'Tom ramme med tyk streg.' },
    example: '::draw{height=160 label="Tegn et sted, hvor du har det godt"}',
  },
  scale: {
    form: 'leaf',
    group: 'answering',
    attributes: {
      name: must('Skalaens navn: små bogstaver og bindestreger'),
      from: number('Første tal (0)', 0, 10),
      to: number('Sidste tal (10)', 1, 10),
      low: text('Ordene ved det laveste tal'),
      high: text('Ordene ved det højeste tal'),
      label: text('Det, der skal vurderes. Sat, står skalaen som et punkt i et skema.'),
      ask: text('Spørgsmålet under `label`'),
      notes: number('Antal notelinjer under skalaen (0)', 0, 8),
    },
    inside: [],
    about: 'En skala, 0 til 10.',
    prints: { standard: 'Små felter med tal.', easyRead: 'Store felter med tal og søjler, der vokser.' },
    example: '::scale{name="trang" from=0 to=10 low="Ingen trang" high="Rigtig meget trang"}',
  },
  faces: {
    form: 'leaf',
    group: 'answering',
    attributes: {
      name: must('Svarets navn: små bogstaver og bindestreger'),
      words: text('Fem ord, adskilt af |. Ellers: Meget dårligt|Dårligt|Midt imellem|Godt|Meget godt'),
    },
    inside: [],
    about: 'Fem ansigter at sætte kryds ved, fra trist til glad.',
    prints: { standard: 'Fem små ansigter med felter.', easyRead: 'Fem store ansigter med felter.' },
    example: '::faces{name="nu"}',
  },
  choices: {
    form: 'container',
    group: 'answering',
    attributes: {
      name: must('Svarets navn: små bogstaver og bindestreger'),
      columns: number('Antal spalter (2)', 1, 3),
      open: text('Ordene ved det sidste, åbne svar: "Noget andet"'),
      one: flag('Kun ét kryds'),
    },
    inside: [],
    about: 'Svar at sætte kryds ved. Indeni står en liste; et svar kan begynde med et piktogram.',
    prints: { standard: 'Kryds og ord i spalter.', easyRead: 'Store kryds med billede og ord.' },
    example:
      ':::choices{name="vaekker" open="Noget andet"}\n- ![](symbol:fest) Jeg er til fest\n- ![](symbol:ked) Jeg er ked af det\n- ![](symbol:vred) Jeg er vred\n- ![](symbol:penge) Jeg har fået penge\n:::',
  },
  rank: {
    form: 'container',
    group: 'answering',
    attributes: { name: must('Svarets navn: små bogstaver og bindestreger') },
    inside: [],
    about: 'Ting, der skal stilles i rækkefølge: skriv tal i felterne. Indeni står en liste.',
    prints: { standard: 'Et felt til et tal foran hver.', easyRead: 'Et stort felt til et tal foran hver.' },
    example: ':::rank{name="vigtigst"}\n- Familie\n- Ro\n- Arbejde\n:::',
  },
  columns: {
    form: 'container',
    group: 'thinking',
    attributes: { lines: number('Skrivelinjer i hvert felt (0)', 0, 16) },
    inside: ['lines', 'field', 'symbol'],
    about:
      'Felter ved siden af hinanden, to og to. Hver `###` begynder et felt. Et felt, hvis overskrift begynder med + eller –, får et plus- eller minusmærke.',
    prints: { standard: 'Rammer to og to.', easyRead: 'Store rammer to og to.' },
    example: ':::columns{lines=4}\n### + Godt ved at fortsætte\n\n### – Mindre godt ved at fortsætte\n:::',
  },
  diagram: {
    form: 'leaf',
    group: 'thinking',
    attributes: {
      kind: {
        type: {
          is: 'choice',
          of: [
            'cognitive-diamond',
            'change-cycle',
            'dependence-chain',
            'craving-curve',
            'goal-ladder',
            'network-circles',
            'body-outline',
            'thermometer',
          ],
        },
        required: true,
        about: 'Hvilken figur',
      },
      empty: flag('Tom, til at skrive i'),
      caption: text('Billedtekst'),
      label: must('Hvad figuren viser, eller hvad der skal skrives i den. Læses op.'),
    },
    inside: [],
    about: 'En af kursets figurer.',
    prints: { standard: 'Figuren i sidens bredde.', easyRead: 'Figuren med store ord.' },
    example: '::diagram{kind=craving-curve label="Trangen stiger, topper og falder igen"}',
  },
  steps: {
    form: 'container',
    group: 'thinking',
    attributes: {},
    inside: ['lines', 'field'],
    about: 'Noget, der gøres i rækkefølge. Indeni står en nummereret liste.',
    prints: { standard: 'Tal i ringe.', easyRead: 'Store tal i ringe.' },
    example: ':::steps\n1. Stop op.\n2. Træk vejret langsomt.\n3. Ring til en, du stoler på.\n:::',
  },
  box: {
    form: 'container',
    group: 'emphasis',
    attributes: {
      kind: { type: { is: 'choice', of: ['remember', 'example', 'warning', 'tip'] }, required: true, about: 'Hvad rammen er' },
      title: text('Overskriften. Ellers: Husk, Eksempel, Vigtigt, Gode råd'),
    },
    inside: 'any',
    about: 'En ramme om det, der skal findes igen. En `tip` lige efter indledningen står ved siden af den.',
    prints: { standard: 'Ramme i accentfarve; `warning` i sort og tyk streg.', easyRead: 'Ramme med billede til venstre.' },
    example: ':::box{kind=tip}\nSkriv kort, og skriv straks.\n:::',
  },
  quote: {
    form: 'container',
    group: 'emphasis',
    attributes: { who: text('Hvem siger det: en opdigtet person') },
    inside: [],
    about: 'Noget, en opdigtet person siger.',
    prints: { standard: 'Indrykket med anførselstegn.', easyRead: 'Stor skrift med anførselstegn.' },
    example: ':::quote{who="Karen, 34"}\nJeg gik en tur med hunden. Så var det værste ovre.\n:::',
  },
  cards: {
    form: 'container',
    group: 'cards',
    attributes: { deck: must('Sættets navn, som det står på kortene'), blank: number('Tomme kort sidst i sættet (0)', 0, 24) },
    inside: ['card'],
    about: 'Et sæt kort, seks på et ark.',
    prints: { standard: 'Seks kort på et A4-ark med klippemærker og bagsider.', easyRead: 'Det samme.' },
    example:
      ':::::cards{deck="Følelseskort"}\n:::card{symbol=vred word="Vred"}\n**Jeg er vred.**\n\n![](symbol:styrke) Mine muskler er spændte.\n:::\n:::::',
  },
  card: {
    form: 'container',
    group: 'cards',
    attributes: { symbol: { type: { is: 'symbol' }, about: 'Billedet på forsiden' }, word: must('Ordet på forsiden') },
    inside: [],
    only: ['cards'],
    about: 'Ét kort. Det, der står indeni, er bagsiden.',
    prints: { standard: 'Billede og ord foran, tekst bagpå.', easyRead: 'Det samme.' },
    example: ':::::cards{deck="Følelseskort"}\n:::card{symbol=glad word="Glad"}\n**Jeg er glad.**\n:::\n:::::',
  },
  only: {
    form: 'container',
    group: 'readers',
    attributes: {
      audience: { type: { is: 'choice', of: ['participant', 'facilitator', 'support'] }, about: 'Kun for denne læser' },
      edition: { type: { is: 'choice', of: ['standard', 'easy-read'] }, about: 'Kun i denne udgave' },
    },
    inside: 'any',
    about: 'Noget, der kun trykkes for nogle læsere.',
    prints: { standard: 'Indholdet, når læseren passer.', easyRead: 'Indholdet, når læseren passer.' },
    example: ':::only{audience=facilitator}\nGem arkene i mappen.\n:::',
  },
  when: {
    form: 'container',
    group: 'readers',
    attributes: {},
    open: true,
    inside: 'any',
    about: 'Noget, der kun trykkes, når forløbets valg passer: stof, timer, mad … Valgene står i `course.yaml`.',
    prints: { standard: 'Indholdet, når valget passer.', easyRead: 'Indholdet, når valget passer.' },
    example: ':::when{meal=true}\nVi spiser sammen.\n:::',
  },
  agenda: {
    form: 'leaf',
    group: 'guide',
    attributes: {
      kind: { type: { is: 'choice', of: ['plan', 'pictures'] }, about: '`plan` med tider (ellers), eller `pictures` til deltagerne' },
    },
    inside: [],
    about: 'Mødegangens plan. Den står i mødegangens egen fil.',
    prints: { standard: 'Tider og minutter med søjler, der viser, hvem der leder.', easyRead: 'Planen i billeder.' },
    example: '::agenda',
  },
  step: {
    form: 'container',
    group: 'guide',
    attributes: { id: must('Trinets id fra mødegangens plan') },
    inside: ['lane', 'only', 'when', 'keep', 'box'],
    about: 'Hvad der sker i ét trin af planen. Overskrift, tid og minutter kommer fra planen.',
    prints: { standard: 'Spalter for de to ledere med tider.', easyRead: 'Bruges kun i guider.' },
    example:
      ':::::step{id=velkomst}\n::::lane{lead=S minutes=5}\n> Velkommen, og godt, at du kom.\n\nVis planen.\n\n:::meanwhile\nSæt dig ved den, der er ny.\n:::\n::::\n:::::',
  },
  lane: {
    form: 'container',
    group: 'guide',
    attributes: {
      lead: { type: { is: 'lead' }, required: true, about: 'Hvem leder: et bogstav fra `course.yaml` eller `both`' },
      minutes: { type: { is: 'minutes' }, about: 'Minutter: 5, eller 5/8 for to og tre timer' },
    },
    inside: ['meanwhile', 'when', 'only', 'lines', 'box'],
    only: ['step', 'when', 'only', 'keep'],
    about: 'Et stykke af et trin, som én leder. Citater (`>`) siges højt, resten gøres.',
    prints: { standard: 'En række i lederens spalte.', easyRead: 'Bruges kun i guider.' },
    example: ':::::step{id=tema}\n::::lane{lead=R}\n> I dag taler vi om trang.\n::::\n:::::',
  },
  meanwhile: {
    form: 'container',
    group: 'guide',
    attributes: {},
    inside: [],
    only: ['lane'],
    about: 'Hvad den anden leder gør imens.',
    prints: { standard: '»Imens« i den anden spalte.', easyRead: 'Bruges kun i guider.' },
    example: ':::::step{id=tema}\n::::lane{lead=R}\n> Hvor mærker du den?\n\n:::meanwhile\nSkriv ordene på tavlen.\n:::\n::::\n:::::',
  },
  aside: {
    form: 'container',
    group: 'guide',
    attributes: { title: must('Overskriften: Print, Tag med, Rummet'), box: flag('Med ramme: de første ord') },
    inside: ['when', 'only'],
    about: 'En sidespalte ved siden af planen. En liste trykkes med felter at krydse af.',
    prints: { standard: 'Sidespalte til højre for planen.', easyRead: 'Et afsnit for sig.' },
    example: '::agenda\n\n:::aside{title="Tag med"}\n- Tykke tusser\n- Æggeur\n:::',
  },
  contacts: {
    form: 'leaf',
    group: 'whole',
    attributes: { group: { type: { is: 'choice', of: ['acute', 'advice', 'all'] }, about: 'Hvilke numre (all)' } },
    inside: [],
    about: 'Telefonnumre fra `contacts.yaml`.',
    prints: { standard: 'Navn og nummer.', easyRead: 'Navn og nummer i stor skrift.' },
    example: '::contacts{group=acute}',
  },
  contents: {
    form: 'leaf',
    group: 'whole',
    attributes: {},
    inside: [],
    about: 'Indholdet af mappen med sidetal.',
    prints: { standard: 'Ark og sidetal.', easyRead: 'Billede, ark og sidetal.' },
    example: '::contents',
  },
  jobs: {
    form: 'leaf',
    group: 'whole',
    attributes: {},
    inside: [],
    about: 'Tryksedlens rækker: fil, antal, papir, sider, bagefter.',
    prints: { standard: 'Én høj række for hver fil.', easyRead: 'Bruges kun på tryksedlen.' },
    example: '::jobs',
  },
  'page-break': {
    form: 'leaf',
    group: 'whole',
    attributes: {},
    inside: [],
    about: 'Begynd på en ny side.',
    prints: { standard: 'Ny side.', easyRead: 'Ny side.' },
    example: '::page-break',
  },
  keep: {
    form: 'container',
    group: 'whole',
    attributes: {},
    inside: 'any',
    about: 'Hold sammen på én side.',
    prints: { standard: 'Indholdet på én side.', easyRead: 'Indholdet på én side.' },
    example: ':::keep\nSpørg først.\n\nLyt bagefter.\n:::',
  },
  include: {
    form: 'leaf',
    group: 'whole',
    attributes: { sheet: { type: { is: 'sheet' }, required: true, about: 'Arkets id' } },
    inside: [],
    about: 'Sæt et andet arks tekst ind her.',
    prints: { standard: 'Det andet arks tekst.', easyRead: 'Det andet arks tekst.' },
    example: '::include{sheet=faelles-tekst}',
  },
} as const satisfies Record<string, Directive>;

export type DirectiveName = keyof typeof directives;
export const directiveNames = Object.keys(directives) as DirectiveName[];
export const isDirective = (name: string): name is DirectiveName => Object.hasOwn(directives, name);
/** The row of a directive, as the wide type: for code that treats all alike. */
export const directive = (name: DirectiveName): Directive => directives[name];

/** Minutes in a session of two and of three hours. */
export interface Minutes {
  2: number;
  3: number;
}
type ValueOf<T extends AttributeType> = T extends { is: 'number' }
  ? number
  : T extends { is: 'flag' }
    ? boolean
    : T extends { is: 'choice'; of: readonly (infer C)[] }
      ? C
      : T extends { is: 'minutes' }
        ? Minutes
        : string;
type Table = typeof directives;
/** The typed attributes of a directive, as the parser hands them on. An attribute that was not written is absent. */
export type AttributesOf<N extends DirectiveName> = N extends 'when'
  ? Record<string, string>
  : {
      [
        A in keyof Table[N]['attributes'] as Table[N]['attributes'][A] extends { required: true } ? A : never
      ]: Table[N]['attributes'][A] extends {
        type: infer T extends AttributeType;
      }
        ? ValueOf<T>
        : never;
    } & {
      [
        A in keyof Table[N]['attributes'] as Table[N]['attributes'][A] extends { required: true } ? never : A
      ]?: Table[N]['attributes'][A] extends {
        type: infer T extends AttributeType;
      }
        ? ValueOf<T>
        : never;
    };
