// What the head and the title of a sheet say, in Danish, worked out once.
import type { Audience, Edition, Mark, Session, TailoredInline, TailoredSheet } from '../../model/index.js';
import { kindWord } from '../../model/kind-words.js';
import type { Supplies } from '../supplies.js';
import { citedOf, footLinesOf, type CitedFacts } from './foot-facts.js';
import { noMark } from './tokens.js';

export interface SheetFacts {
  id: string;
  edition: Edition;
  mark: Mark;
  /** Marks of the course's sessions in order, and which is this one's: null for a sheet without a theme. */
  course: { marks: Mark[]; current: number } | null;
  /** "Møde 3: Abstinenser og trang". Empty on a sheet that tells nothing and belongs to no numbered meeting: a head that says only "Møde" helps nobody. */
  name: string;
  /** "Møde 3: Trang"; empty when the name is. */
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
  /** For a guide: what the others' sheets rest on, where they do not say it themselves. */
  cited: CitedFacts[];
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

const readers: Record<Audience, string> = {
  participant: 'Til deltagerne',
  facilitator: 'Til lederne',
  support: 'Til støttekontaktpersoner',
};

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
    name: discreet ? meeting : session ? named(session.title) : readers[meta.audience],
    short: discreet ? meeting : session ? named(session.short) : course.name,
    courseName: discreet ? '' : course.short,
    kind: kindWord(meta, source.edition),
    titled: !discreet,
    title: document.title,
    symbol: meta.symbol ?? null,
    fields: meta.head,
    foot: footLinesOf(sheet, supplies),
    cited: citedOf(sheet, supplies.facts),
  };
}
/** The session that gives a sheet its colour and mark: the pack's that lists it, else the first of its themes. Sheets of all themes have none. */
function sessionOf({ document, setting, source }: TailoredSheet): Session | null {
  const { themes } = document.meta;
  if (source.course === 'templates') return setting.session;
  // A sheet that is used again in another meeting is that meeting's there.
  if (!setting.session.papers && lists(setting.session, document.id)) return setting.session;
  const own = setting.course.sessions.find((s) => s.id === String(themes[0]));
  if (own) return own;
  return themes.length > 0 ? setting.session : null;
}

const lists = ({ sheets, homework, decks }: Session, id: string): boolean =>
  [...Object.values(sheets).flat(), ...homework, ...decks].includes(id);
