// What the head, the title and the foot of a sheet say, in Danish, worked out once.
import { danishDate } from '../../model/danish.js';
import { fingerprint } from '../../model/fingerprint.js';
import type { Audience, Edition, Facts, Mark, Session, SheetMeta, TailoredInline, TailoredSheet } from '../../model/index.js';
import { kindWord } from '../../model/kind-words.js';
import { tells } from '../../model/telling.js';
import type { Supplies } from '../supplies.js';
import { noMark } from './tokens.js';
import { symbolsIn } from './symbols-in.js';

export interface SheetFacts {
  id: string;
  edition: Edition;
  mark: Mark;
  /** Marks of the course's sessions in order, and which is this one's: null for a sheet without a theme. */
  course: { marks: Mark[]; current: number } | null;
  /** "Møde 3: Abstinenser og trang". */
  name: string;
  /** "Møde 3: Trang". */
  short: string;
  /** "HCS · gruppeforløb". */
  courseName: string;
  /** "Hjemmeopgave". */
  kind: string;
  /** Whether later pages say the sheet's title: not where a guest might read it. */
  titled: boolean;
  title: TailoredInline[];
  symbol: string | null;
  /** Fields to fill in at the top. */
  fields: string[];
  /** Lines of the foot, without the page number. */
  foot: string[];
}

// What each part of a sheet shows of its facts, and no more: sheets that agree in it share the part's frame.
export type HeadFacts = Pick<SheetFacts, 'mark' | 'course' | 'name' | 'short' | 'courseName' | 'kind' | 'fields'>;
/** `title`: null where later pages do not say it. */
export type ContinuedFacts = HeadFacts & { title: TailoredInline[] | null };
export type TitleFacts = Pick<SheetFacts, 'id' | 'kind' | 'symbol' | 'title'>;
export type FootFacts = Pick<SheetFacts, 'foot'>;
export type CoverFacts = Pick<SheetFacts, 'id' | 'mark' | 'title'>;
export type CertificateFacts = CoverFacts & Pick<SheetFacts, 'course' | 'foot'>;

export const headOf = ({ mark, course, name, short, courseName, kind, fields }: SheetFacts): HeadFacts => ({
  mark,
  course,
  name,
  short,
  courseName,
  kind,
  fields,
});
/** In easy-read later pages have the same head as the first. */
export const continuedOf = (facts: SheetFacts): ContinuedFacts => ({
  ...headOf(facts),
  title: facts.titled && facts.edition === 'standard' ? facts.title : null,
});
export const titleOf = ({ id, kind, symbol, title }: SheetFacts): TitleFacts => ({ id, kind, symbol, title });
export const coverOf = ({ id, mark, title }: SheetFacts): CoverFacts => ({ id, mark, title });
export const certificateOf = (facts: SheetFacts): CertificateFacts => ({ ...coverOf(facts), course: facts.course, foot: facts.foot });
export const footOf = ({ foot }: SheetFacts): FootFacts => ({ foot });

const readers: Record<Audience, string> = { participant: 'Til deltagerne', facilitator: 'Til lederne', support: 'Til støttepersoner' };

export function factsOf(sheet: TailoredSheet, supplies: Pick<Supplies, 'facts' | 'symbols'>): SheetFacts {
  const { document, setting, source } = sheet;
  const { meta } = document;
  const session = sessionOf(sheet);
  const { course } = setting;
  const meeting = session?.number ? `${course.meeting} ${session.number}` : '';
  const named = (title: string): string => [meeting, title].filter(Boolean).join(': ');
  const discreet = setting.discreet === true;
  const marks = course.marks ?? course.sessions.map((s) => s.mark);
  return {
    id: document.id,
    edition: source.edition,
    mark: session?.mark ?? noMark,
    course: session ? { marks, current: session.number ? session.number - 1 : course.sessions.indexOf(session) } : null,
    name: discreet ? meeting || course.meeting : session ? named(session.title) : readers[meta.audience],
    short: discreet ? meeting || course.meeting : session ? named(session.short) : course.name,
    courseName: discreet ? '' : course.short,
    kind: kindWord(meta, source.edition),
    titled: !discreet,
    title: document.title,
    symbol: meta.symbol ?? null,
    fields: meta.head,
    foot: footLinesOf(sheet, supplies),
  };
}
/** The session that gives a sheet its colour and mark: the pack's that lists it, else the first of its themes. Sheets of all themes have none. */
function sessionOf({ document, setting, source }: TailoredSheet): Session | null {
  const { themes } = document.meta;
  if (source.course === 'templates') return setting.session;
  // A sheet that is used again in another meeting is that meeting's there.
  if (lists(setting.session, document.id)) return setting.session;
  const own = setting.course.sessions.find((s) => s.id === String(themes[0]));
  if (own) return own;
  return themes.length > 0 ? setting.session : null;
}

const lists = ({ sheets, homework, decks }: Session, id: string): boolean =>
  [...Object.values(sheets).flat(), ...homework, ...decks].includes(id);

/** What the foot calls a sheet: its id, or a code that says nothing to a guest. */
function codeOf({ document, setting }: TailoredSheet): string {
  if (!setting.discreet) return document.id;
  const sign = setting.session.mark.sign;
  return `${setting.course.id.charAt(0).toUpperCase()}${sign}-${fingerprint(document.id).slice(0, 4)}`;
}
function footLinesOf(sheet: TailoredSheet, supplies: Pick<Supplies, 'facts' | 'symbols'>): string[] {
  const { document, source, setting } = sheet;
  const { meta } = document;
  const easy = source.edition === 'easy-read';
  const edition = easy ? `letlæst udgave ${meta.version}` : `standard · udgave ${meta.version}`;
  const what = [codeOf(sheet), edition, ...reviewOf(meta.review, easy)].join(' · ');
  const sources = citesOf(meta.sources, supplies.facts, setting.discreet === true);
  const more = [sources && `Kilder: ${sources}`, creditOf(symbolsIn(document), supplies.symbols)].filter(Boolean);
  const together = more.join(' · ');
  return [what, ...(together.length <= lineOfFoot ? [together].filter(Boolean) : more)];
}
/** Characters that a line of the foot holds for sure, beside the page number. */
const lineOfFoot = 84;
function reviewOf(review: SheetMeta['review'], easy: boolean): string[] {
  const read = easy ? [review.readByTargetGroup ? 'Letlæst – læst af målgruppen' : 'Letlæst – ikke læst af målgruppen endnu'] : [];
  if (review.status === 'draft') return easy ? ['Kladde', ...read] : ['Kladde – ikke fagligt godkendt'];
  const by = review.by ? ` af ${review.by}` : '';
  const on = review.on ? ` ${danishDate(review.on)}` : '';
  return [`Fagligt godkendt${by}${on}`, ...read];
}
const listed = (years: readonly string[]): string =>
  years.length > 1 ? `${years.slice(0, -1).join(', ')} og ${years.at(-1)}` : years.join('');
/** Each source once, with its years: "Sundhedsstyrelsen 2009 og 2024". A source whose name tells what it is about stands on no sheet that is to be discreet. */
function citesOf(ids: readonly string[], facts: Facts, discreet: boolean): string {
  const years = new Map<string, Set<string>>();
  for (const cite of ids.flatMap((id) => facts[id]?.cite.split(', ') ?? [])) {
    if (discreet && tells(cite)) continue;
    const [, name = cite, year] = /^(.+) (\d{4})$/.exec(cite) ?? [];
    years.set(name, new Set([...(years.get(name) ?? []), ...(year ? [year] : [])].sort()));
  }
  return [...years].map(([name, of]) => [name, listed([...of])].filter(Boolean).join(' ')).join(', ');
}
/** The licences of the pictures ask for their makers' names. */
function creditOf(meanings: readonly string[], symbols: Supplies['symbols']): string {
  const used = meanings.map((m) => symbols.get(m)).filter((s) => s !== undefined);
  const from = (set: string): boolean => used.some((s) => s.source.startsWith(set));
  const makers = [
    from('openmoji')
      ? from('own')
        ? 'OpenMoji og Trykklar, CC BY-SA 4.0'
        : 'OpenMoji, CC BY-SA 4.0'
      : from('own')
        ? 'Trykklar, CC BY-SA 4.0'
        : '',
    from('healthicons') ? 'Health Icons' : '',
  ].filter(Boolean);
  return makers.length > 0 ? `Piktogrammer: ${makers.join('; ')}, farver dæmpet` : '';
}
