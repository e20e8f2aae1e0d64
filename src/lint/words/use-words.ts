// What the rule use-instruction knows: substances, amounts, ways into the body, and the words of a recipe. In small letters.
// Nothing here tells how anything is done: the words are only recognised.

const any = (words: string): string => words.trim().split(/\s+/u).join('|');
/** One of some words, whole. */
const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(words)})(?![\\p{L}\\p{N}])`, 'iu');

/** Substances in the forms they are written in, and what they come in. Words that are a name, a cook or a mushroom too are left out. */
const substances = `
  hash hashen hashklump pot potten cannabis cannabissen marihuana tjald tjalden skunk joint jointen joints jointer thc cannabinoid
  kokain kokainen coke crack amfetamin amfetaminen speed metamfetamin ecstasy mdma heroin heroinen morfin fentanyl tramadol
  metadon ketamin ghb gbl lsd tryllesvampe psilocybin psilocybinsvampe lattergas poppers sniffergas benzodiazepin benzodiazepiner benzo benzoer pregabalin
  alkohol spiritus vodka sprut rom whisky snaps øl øllen øller vin vinen stof stoffet stoffer stofferne pulver pulveret`;
export const substance = whole(substances);

/** An amount of a substance: a number and a unit that drugs are weighed or counted in. Genstande are the unit of official advice and stay out. */
export const amount =
  /(?<![\p{L}\p{N}.,])(?:\d+(?:[.,]\d+)?|en halv|et kvart|halvandet)\s?(?:g|gr|gram|ml|milliliter|cl|centiliter|hits?|hvæs|(?:streger?|baner?)(?= (?:kokain|coke|amfetamin|speed)(?!\p{L})))(?![\p{L}\p{N}])/iu;
/** Milligrams and less are a dose whatever they are of. */
export const smallAmount = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)?\s?(?:mg|milligram|µg|μg|mcg|mikrogram)(?![\p{L}\p{N}])/iu;
/** An amount without a number. "En streg" alone is none: sheets have lines to draw. */
export const slangAmount =
  /(?<!\p{L})(?:tag|snif|sniff|sug) (?:dig )?(?:en streg|en bane|et hit|et hvæs|et fix|et sug af jointen)(?!\p{L})/iu;
/** What makes an amount a limit, a law or a definition, and no dose: 0,001 mg pr. kg blod, 12 cl vin er én genstand. */
export const official =
  /(?<!\p{L})(?:genstande?n?|promille|pr\. kg|liter blod|blodet|straf|straffes|grænsen?|forbudt|sundhedsstyrelsen)(?!\p{L})/iu;

/** The beginning of a clause that tells somebody to do something: an imperative stands here. */
const start = '(?:^|[.!?:;,»(–]\\s*|(?<!\\p{L})(?:og|eller|så|først|derefter|bagefter|nu)\\s+)';
/** The same told of a reader: "du kan sniffe"; not after "når" or "hvis", where it tells what happens. */
const told =
  '(?<!(?:når|hvis|fordi|at|som|der|hvor|mens|efter|før|hvad|hvornår|hvordan)\\s)(?<!\\p{L})(?:du|man)\\s+(?:kan|skal|må|bør)\\s+(?:så |først |bare |også )?';
const verb = (imperative: string, infinitive: string, after = ''): RegExp =>
  new RegExp(`(?:${start}(?:${any(imperative)})|${told}(?:${any(infinitive)}))(?!\\p{L})${after}`, 'iu');
/** What is taken comes right after the verb: "snif det", "sniffe noget af pulveret". A flower is sniffed at. */
const taken = `\\s+(?:\\p{L}+\\s+){0,2}(?:det|den|dem|noget|${any(substances)})(?!\\p{L})`;

/** Ways into the body that a drug is meant by. */
export const route = verb('snif sniff inhaler inhalér', 'sniffe inhalere', taken);
/** Bicycles are fixed too: a substance must be named. */
export const fix = verb('fix', 'fixe');
/** To put a needle into oneself; "stik dig ikke ud" and a finger pricked for blood sugar are other things. */
export const needle = new RegExp(`${start}(?:stik dig(?! (?:ikke|ud|i fingeren))|injic[eé]r)(?!\\p{L})`, 'iu');
/** "Ryg den": without a word after it "ryg" is a back. Tobacco is told by its name. */
export const smoke = new RegExp(
  `${start}ryg (?:den|det|dem|en|et|din|dit|jeres|${any(substances)})(?!\\p{L})(?! (?:\\p{L}+ )?(?:cigaret|smøg|tobak))`,
  'iu',
);
/** A way into the body; whether a drug goes it depends on the rest of the sentence. */
export const way =
  /(?<!\p{L})(?:gennem næsen|i næsen|op i næsen|i en åre|i åren|i blodåren|intravenøst|under tungen|i endetarmen|rektalt|på folie|på sølvpapir|i en bong|i bongen|i en pibe|i piben)(?!\p{L})/iu;
export const take = verb('tag brug læg put ryg træk sug', 'tage bruge lægge putte ryge trække suge');
/** Words of a recipe. Whether they are one depends on a substance in the same sentence. */
export const recipe = verb(
  'bland kog opløs knus filtrer filtrér destiller destillér udvind rul drys',
  'blande koge opløse knuse filtrere destillere udvinde rulle drysse',
);

/** What turns a sentence round: it warns, asks to leave it, passes on what a doctor says, or is about breathing. */
export const against =
  /(?<!\p{L})(?:ikke|aldrig|undgå|undgår|uden (?:at|alkohol|stoffer|rusmidler)|lad være|hold op|stop|i stedet for|farligt?|farlige|livsfarligt?|skadeligt?|skader?|risiko|læge|lægen|lægens|sygeplejersken|apoteket|recept|mindre|færre|højst|vejret|luft|luften|ånd|ånde)(?!\p{L})/iu;
