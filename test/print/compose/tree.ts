// Small words for building tailored trees by hand, and what is needed to compose them.
import { startOf } from '../../../src/model/index.js';
import type {
  AttributesOf,
  Course,
  DirectiveName,
  Leaf,
  List,
  Mark,
  Session,
  SheetMeta,
  Symbol,
  Table,
  TailoredBlock,
  TailoredInline,
  TailoredSheet,
} from '../../../src/model/index.js';
import type { Supplies } from '../../../src/print/supplies.js';

export const place = startOf('test.md');
type In = string | TailoredInline;
export const t = (text: string): TailoredInline => ({ type: 'text', text, place });
export const inl = (parts: readonly In[]): TailoredInline[] => parts.map((p) => (typeof p === 'string' ? t(p) : p));
export const b = (...parts: In[]): TailoredInline => ({ type: 'strong', children: inl(parts), place });
export const em = (...parts: In[]): TailoredInline => ({ type: 'emphasis', children: inl(parts), place });
export const link = (href: string, ...parts: In[]): TailoredInline => ({ type: 'link', href, children: inl(parts), place });
export const sym = (symbol: string, alt = ''): TailoredInline => ({ type: 'symbol', symbol, alt, place });
export const br: TailoredInline = { type: 'break', place };
export const p = (...parts: In[]): TailoredBlock => ({ type: 'paragraph', children: inl(parts), place });
export const h = (level: 2 | 3 | 4 | 5 | 6, ...parts: In[]): TailoredBlock => ({ type: 'heading', level, children: inl(parts), place });
type ItemIn = string | TailoredBlock[];
const list = (ordered: boolean, items: readonly ItemIn[], checked: boolean | null = null): List<'tailored'> => ({
  type: 'list',
  ordered,
  start: 1,
  items: items.map((it) => ({ type: 'item', checked, children: typeof it === 'string' ? [p(it)] : it, place })),
  place,
});
export const ul = (...items: ItemIn[]): TailoredBlock => list(false, items);
export const ol = (...items: ItemIn[]): TailoredBlock => list(true, items);
export const tasks = (...items: ItemIn[]): TailoredBlock => list(false, items, false);
export const table = (head: string[], ...rows: string[][]): Table<Leaf> => ({
  type: 'table',
  align: head.map(() => null),
  head: head.map((c) => ({ type: 'cell', children: c ? [t(c)] : [], place })),
  rows: rows.map((r) => r.map((c) => ({ type: 'cell', children: c ? [t(c)] : [], place }))),
  place,
});
export const d = <
  N extends Exclude<DirectiveName, 'only' | 'when' | 'include' | 'agenda' | 'step' | 'lane' | 'contacts' | 'contents' | 'jobs'>,
>(
  name: N,
  attributes: AttributesOf<N>,
  ...children: TailoredBlock[]
): TailoredBlock => ({ type: 'directive', name, attributes, children, place }) as unknown as TailoredBlock;

export const mark: Mark = { shape: 'dome', colour: 'clay', sign: 'T' };
const session: Session = {
  title: 'Håndtering af trang',
  short: 'Trang',
  symbol: 'trang',
  mark,
  sheets: { participant: [], facilitator: [], support: [] },
  homework: [],
  decks: [],
  agenda: [],
  id: 'trang',
  number: null,
  file: 'content/hcs/themes/trang.yaml',
};
const course: Course = {
  id: 'hcs',
  name: 'Gruppeforløb HCS',
  short: 'HCS · gruppeforløb',
  meeting: 'Session',
  edition: 'standard',
  missingEasyRead: 'warning',
  readers: ['participant', 'facilitator'],
  leads: { A: { name: 'Ordstyrer', role: 'ordstyrer' }, B: { name: 'Igangsætter', role: 'igangsætter' } },
  options: {},
  frame: [],
  templates: { cover: 'forside', printRun: 'trykseddel' },
  credits: [],
  file: 'content/hcs/course.yaml',
  sessions: [session],
} as unknown as Course;

export const meta = (more: Partial<SheetMeta> = {}): SheetMeta =>
  ({
    title: 'Trangdagbog',
    kind: 'homework',
    audience: 'participant',
    themes: ['trang'],
    version: 1,
    head: [],
    edition: 'standard',
    carrier: 'a4',
    review: { status: 'draft' },
    sources: [],
    ...more,
  }) as SheetMeta;

/** A sheet of these blocks, ready to compose. */
export function sheetOf(blocks: TailoredBlock[], more: Partial<SheetMeta> = {}, id = 'trangdagbog'): TailoredSheet {
  const front = meta(more);
  return {
    document: { id, file: 'test.md', meta: front, title: [t(front.title)], blocks },
    setting: {
      course,
      session,
      reader: { audience: front.audience, edition: front.edition, options: {}, answers: null },
      values: {},
      people: {},
      named: false,
    },
    source: { id, file: 'test.md', course: 'hcs', edition: front.edition, meta: front, fields: {}, text: '', body: 0 },
  };
}
export const symbolOf = (meaning: string, name = meaning): Symbol => ({
  meaning,
  name,
  source: 'own',
  forms: [],
  licence: 'CC BY-SA 4.0',
  substance: false,
  svg: '',
});
export const suppliesOf = (more: Partial<Supplies> = {}): Supplies => ({
  fonts: [],
  symbols: new Map(),
  pictures: new Map(),
  facts: {},
  colour: 'colour',
  cache: null,
  ...more,
});
