// Our formats are written with English names. Editors think in Danish: this says what a Danish word most likely stands for.
// Only hints read it; a Danish word is still an error where an English one is expected.

/** Danish words, and the names they may stand for, the likeliest first. */
const pairs = `
  linjer lines · linje lines · felt field · felter field fields · skema table form · tabel table · tegn draw sign · tegning draw
  skala scale · ansigter faces · svar choices · valg choices options · valgmuligheder choices · afkrydsning choices
  rangorden rank · rækkefølge rank · spalter columns · kolonner columns · figur diagram · trin step steps · boks box · ramme box
  kasse box · citat quote · kort cards card short · kortsæt cards decks deck · kun only · når when · hvis when
  plan agenda plan · dagsorden agenda · program agenda · bane lane · imens meanwhile · sidespalte aside · margen aside
  kontakter contacts · telefonnumre contacts · numre contacts · indhold contents · indholdsfortegnelse contents · filer jobs files
  sideskift page-break · ny-side page-break · hold keep · sammen keep · indsæt include · medtag include
  antal count rows · overskrift heading title · ledetekst label · tekst label text · bredde width · rækker rows · højde height
  eksempel example · navn name label · fra from · til to audience · lav low · høj high · spørgsmål ask · spørg ask · noter notes
  ord words word · åben open · andet open · én one · et one · slags kind type · type kind · art kind · tom empty blank
  tomme blank · billedtekst caption · titel title · hvem who · sæt deck decks · billede symbol · piktogram symbol · ikon symbol
  læser audience · læsere readers · målgruppe audience readers · udgave edition · leder lead facilitator · minutter minutes
  tid minutes starts · halv half · hel full · fuld full · tredjedel third · husk remember · advarsel warning · vigtigt warning
  råd tip · deltager participant · deltagere participants participant · ledere facilitators facilitator leads
  gruppeledere facilitators leads · støtte support · støtteperson support · støtteseddel supports support
  letlæst easy-read · letlaest easy-read · billeder pictures · akut acute · rådgivning advice · alle all
  øvelse exercise · uddelingsark handout · arbejdsark worksheet · hjemmeopgave homework · hjemmeopgaver homework · formular form
  kapitel chapter · forside cover · trykseddel print-run printRun · tema themes · temaer themes · hoved head · gennemsyn review
  kilder sources · kilde sources source · lommekort wallet · hæfte booklet · plakat poster · køleskab fridge · bevis certificate · format carrier
  kladde draft · udkast draft · gennemset reviewed · godkendt reviewed · dato on starts · af by · udløber expires
  forløb course · kursus course · møde session meeting · mødegang session · session session meeting · gruppe group · sted place
  starter starts · begynder starts · start starts · rolle role · telefon phone number · nummer number phone
  stof substance substances · stoffer substances substance · rusmiddel substance substances · rusmidler substances substance
  svarer answers · skrive write · skriver write · krydse tick · kryds tick · tegne draw · tegner draw · sige say · siger say
  tryk print · sider sides · tosidet duplex · dobbeltsidet duplex · ensidet single · enkeltsidet single · farve colour · farver colour
  grå grey · sort-hvid grey · sorthvid grey · ekstra spare · navngivet named · ingen none · bagside backs · bagsider backs
  ja true · nej false · timer hours · mad meal · størrelse size · få few · mange many · nye newcomers · ark sheets sheet
  mærke mark · form shape · fast fixed · begge both · vækker raises · hjælper copes · trang craving · tilpasset adapts
`;

const meanings = new Map(
  pairs.split(/[·\n]/).flatMap((pair): [string, string[]][] => {
    const [danish, ...english] = pair.trim().split(' ');
    return danish ? [[danish, english]] : [];
  }),
);

export const danishNames = [...meanings.keys()];

/** The names that a Danish word may stand for, the likeliest first; empty for a word that we do not know. */
export const namesFor = (word: string): readonly string[] => meanings.get(word.slice(0, 32).normalize('NFC').toLowerCase()) ?? [];
