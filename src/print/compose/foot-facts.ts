// What the foot of a sheet says: which sheet it is and how far it has come, what it rests on, and who made its pictures.
import { danishDate } from '../../model/danish.js';
import { fingerprint } from '../../model/fingerprint.js';
import type { Facts, Setting, SheetMeta, TailoredSheet } from '../../model/index.js';
import type { Supplies } from '../supplies.js';
import { symbolsIn } from './symbols-in.js';

/** Lines of the foot, without the page number. None is cut: whoever sets them breaks them, and the page leaves room for all. */
export function footLinesOf(sheet: TailoredSheet, supplies: Pick<Supplies, 'facts' | 'symbols'>): string[] {
  const { document, source, setting } = sheet;
  const { meta } = document;
  const easy = source.edition === 'easy-read';
  const edition = easy ? `letlæst udgave ${meta.version}` : `standard · udgave ${meta.version}`;
  const name = setting.discreet ? codeOf(document.id, setting) : document.id;
  const what = [name, edition, ...reviewOf(meta.review, easy)].join(' · ');
  const more = [sourcesOf(sheet, supplies.facts), creditOf(symbolsIn(document), supplies.symbols)].filter(Boolean);
  const together = more.join(' · ');
  return [what, ...(together.length <= lineOfFoot ? [together].filter(Boolean) : more)];
}
/** Characters that a line of the foot holds for sure, beside the page number. */
const lineOfFoot = 84;

/** What a sheet is called where its id would tell a guest what the course is about. */
const codeOf = (id: string, { course, session }: Pick<Setting, 'course' | 'session'>): string =>
  `${course.id.charAt(0).toUpperCase()}${session.mark.sign}-${fingerprint(id).slice(0, 4)}`;

/**
 * Where somebody may read along, no source is named: "NIDA 1998" tells who looks it up as much as a title does, and so do the ids of our
 * facts ("F-HASH-2"). The leaders' guide names them all at its end, by the code that stands in this foot, and its own.
 */
function sourcesOf({ document, setting }: TailoredSheet, facts: Facts): string {
  const named = citesOf(document.meta.sources, facts);
  if (setting.cited || !named) return '';
  return `Kilder: ${setting.discreet ? 'spørg lederne' : named}`;
}

/** A row of the guide's list of sources: the code in a sheet's foot, its title, what it rests on. The guide itself has no code. */
export interface CitedFacts {
  code: string;
  title: string;
  cites: string;
}
export function citedOf({ document, setting }: TailoredSheet, facts: Facts): CitedFacts[] {
  if (!setting.cited) return [];
  const own = { code: '', title: 'Guiden', cites: citesOf(document.meta.sources, facts) };
  const others = setting.cited.map(({ id, title, sources }) => ({ code: codeOf(id, setting), title, cites: citesOf(sources, facts) }));
  return [...others, own].filter(({ cites }) => cites !== '');
}

function reviewOf(review: SheetMeta['review'], easy: boolean): string[] {
  const read = easy ? [review.readByTargetGroup ? 'Letlæst – læst af målgruppen' : 'Letlæst – ikke læst af målgruppen endnu'] : [];
  if (review.status === 'draft') return easy ? ['Kladde', ...read] : ['Kladde – ikke fagligt godkendt'];
  const by = review.by ? ` af ${review.by}` : '';
  const on = review.on ? ` ${danishDate(review.on)}` : '';
  return [`Fagligt godkendt${by}${on}`, ...read];
}
const listed = (years: readonly string[]): string =>
  years.length > 1 ? `${years.slice(0, -1).join(', ')} og ${years.at(-1)}` : years.join('');

/** Each source once, with its years: "Sundhedsstyrelsen 2009 og 2024". @param ids of facts */
function citesOf(ids: readonly string[], facts: Facts): string {
  const years = new Map<string, Set<string>>();
  for (const cite of ids.flatMap((id) => facts[id]?.cite.split(', ') ?? [])) {
    const [, name = cite, of = ''] = /^(.+?) (\d{4}(?: og \d{4})*)$/.exec(cite) ?? [];
    years.set(name, new Set([...(years.get(name) ?? []), ...of.split(' og ').filter(Boolean)].sort()));
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
