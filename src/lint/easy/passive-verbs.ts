// Danish verbs whose passive stands in texts like ours, each with its past participle; and what only looks like a passive.

const verbs = new Map(
  `
  acceptere:accepteret aflevere:afleveret aflyse:aflyst afslutte:afsluttet aftale:aftalt ændre:ændret anbefale:anbefalet anvende:anvendt
  arrangere:arrangeret bede:bedt begynde:begyndt behandle:behandlet beskrive:beskrevet beslutte:besluttet bestemme:- bestille:bestilt
  besvare:besvaret betale:betalt bringe:bragt bruge:brugt bryde:brudt byde:budt bygge:bygget bære:båret dele:delt drikke:drukket drive:drevet
  fjerne:fjernet finde:fundet flytte:flyttet forklare:forklaret forlænge:forlænget fortælle:fortalt forvente:forventet fylde:fyldt
  følge:fulgt føre:ført gemme:gemt gennemføre:gennemført gentage:gentaget give:givet glemme:glemt gøre:gjort hente:hentet hjælpe:hjulpet
  holde:holdt høre:hørt indlægge:indlagt indtage:indtaget informere:informeret inddrage:inddraget invitere:inviteret kalde:kaldt kontakte:kontaktet
  kontrollere:kontrolleret kopiere:kopieret kræve:krævet købe:købt lave:lavet lede:ledet levere:leveret lukke:lukket lægge:lagt læse:læst
  låne:lånt måle:målt møde:mødt nævne:nævnt opbevare:opbevaret opfordre:opfordret opleve:oplevet oplyse:oplyst opsøge:opsøgt overholde:overholdt
  overveje:overvejet passe:passet placere:placeret planlægge:planlagt præsentere:præsenteret prøve:prøvet ramme:ramt respektere:respekteret
  rette:rettet ringe:ringet rulle:rullet ryge:røget samle:samlet sende:sendt servere:serveret sige:sagt skrive:skrevet skubbe:skubbet
  skifte:skiftet slette:slettet slippe:sluppet slukke:slukket smide:smidt snakke:snakket spise:spist spille:spillet spørge:spurgt starte:startet
  stille:stillet stoppe:stoppet straffe:straffet støtte:støttet sælge:solgt sætte:sat tage:taget tale:talt tegne:tegnet tilbyde:tilbudt
  tillade:tilladt tvinge:tvunget tælle:talt tænde:tændt træffe:truffet trykke:trykket udfylde:udfyldt udlevere:udleveret udskyde:udskudt
  undersøge:undersøgt undgå:undgået undervise:undervist vaske:vasket vise:vist vurdere:vurderet vælge:valgt vække:vækket øve:- overtale:overtalt
  diskutere:diskuteret evaluere:evalueret notere:noteret registrere:registreret reducere:reduceret opdage:opdaget orientere:orienteret
  udskrive:udskrevet henvise:henvist tilføje:tilføjet indsamle:indsamlet uddele:uddelt dømme:dømt mobbe:mobbet slå:slået
  `
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** "skrevet" after "bliver" makes a passive. States such as "stresset", "skuffet" and "lettet" are none: nobody does them. */
export const participles: ReadonlySet<string> = new Set(verbs.values());

/**
 * Verbs in -s that are not passive: the subject itself does it, or they do it to each other. "føles" and "kendes" are said of what one notices,
 * "høres", "snakkes" and "ringes" of those who part.
 */
const deponents = new Set(
  (
    'findes synes mødes ses trives lykkes mislykkes skændes følges enes mindes længes kendes slås føles høres snakkes tales ringes behøves ' +
    'omgås fås nås opholdes omkommes blues græmmes væmmes undres rygtes ældes færdes kives bides brydes kappes hjælpes skiftes kysses krammes ' +
    'forenes forsones forliges skilles giftes tykkes dages lysnes åndes bedres forværres aldres nærmes samles elskes fattes glædes ' +
    'mundhugges nappes lades'
  ).split(' '),
);
/** Other words in -es: of something, or no verb at all. */
const others = new Set(
  (
    'vores deres jeres alles andres nogles manges fælles begges disses enkeltes fleres egnes således ligeledes anderledes særdeles forgæves ' +
    'undertiden aldeles stedes fremdeles indbyrdes'
  ).split(' '),
);

/** "bruges" anywhere: the present or the infinitive of a verb of the list. */
export const isPassiveForm = (word: string): boolean => word.endsWith('es') && !deponents.has(word) && verbs.has(word.slice(0, -1));
/** Any verb in -es where one is due, after "kan" or "skal": "anonymiseres", but not "vennernes". */
export const canBePassive = (word: string): boolean =>
  /^\p{Ll}{2,}es$/u.test(word) && !deponents.has(word) && !others.has(word) && !/(?:rnes|enes)$/.test(word);
