// Short forms of Danish words and what they are short for.

/**
 * Written with or without full stops, but for those with "!", which need them: "mm" is a millimetre, "tom" is empty.
 * A "+" may end a sentence: its full stop is then kept.
 */
const list = `
  f.eks: for eksempel · fx: for eksempel · eks!: eksempel · bl.a!: blandt andet · dvs: det vil sige · d.v.s: det vil sige
  pga: på grund af · p.g.a: på grund af · ca: cirka · evt: eventuelt · hhv: henholdsvis · mht: med hensyn til · m.h.t: med hensyn til
  vha: ved hjælp af · v.h.a: ved hjælp af · inkl: inklusive · incl: inklusive · ekskl: eksklusive · ift: i forhold til
  i.f.t: i forhold til · ifm: i forbindelse med · i.f.m: i forbindelse med · iht: i henhold til · f.o.m!: fra og med · t.o.m!: til og med
  tlf.nr: telefonnummer · tlf: telefon · nr: nummer · vedr: om · ang!: om · div!: forskellige · afd: afdeling · maks!: højst
  max!: højst · pr!: per · pba: på baggrund af · p.t!: lige nu · d.d!: i dag · vs: mod
  osv+: og så videre · o.s.v+: og så videre · mv+: med videre · m.v+: med videre · m.m!+: med mere · m.fl+: med flere · mfl+: med flere
  o.l+: og lignende · o.lign+: og lignende · etc+: og så videre
`;

export interface ShortForm {
  long: string;
  ends: boolean;
}
interface Entry extends ShortForm {
  letters: string;
  stops: boolean;
}
const entries: Entry[] = list.split(/[·\n]/).flatMap((entry) => {
  const [, letters, marks = '', long] = /^\s*([\p{L}.]+)([!+]*): (.+?)\s*$/u.exec(entry) ?? [];
  return letters && long ? [{ letters, long, stops: marks.includes('!'), ends: marks.includes('+') }] : [];
});
const byLetters = new Map(entries.map((entry): [string, ShortForm] => [entry.letters.replaceAll('.', ''), entry]));

const patternOf = ({ letters, stops }: Entry): string =>
  letters.split('.').join(stops ? '\\.[ ]?' : '(?:\\.[ ]?)') + (stops ? '\\.' : '\\.?');

/** Finds each of them; the full stop after it belongs to it. */
export const shortForm = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${[...entries]
    .sort((a, b) => b.letters.length - a.letters.length)
    .map(patternOf)
    .join('|')})(?![\\p{L}\\p{N}]|(?<!\\.)\\.\\p{L})`,
  'giu',
);
/** What such a form is short for. */
export const longFormOf = (short: string): ShortForm | undefined => byLetters.get(short.toLowerCase().replace(/[. ]/g, ''));

/** Units that stand after a number: of one, and of more. */
export const units: Readonly<Record<string, readonly [string, string]>> = {
  kr: ['krone', 'kroner'],
  min: ['minut', 'minutter'],
  sek: ['sekund', 'sekunder'],
  stk: ['styk', 'styk'],
  mdr: ['måned', 'måneder'],
};
/** "20 kr.", "10 min.": "min" without a full stop may be mine. */
export const unitAfterNumber =
  /(?<![\p{L}\p{N}.,])(\d{1,9}(?:[.,]\d{1,9})?)([ \u00a0]?)(kr(?!\p{L})\.?|(?:min|sek|stk|mdr)\.)(?![\p{L}\p{N}])/giu;
