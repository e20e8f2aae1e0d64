// What the jobs of a pack share: how they are bound, what they are called, and who reads them.
import { carriersOf, tells, type Carrier, type PackJob, type PackSheet, type Run } from '../model/index.js';
import type { For, Making } from './sections.js';
import { wanted, type Wanted } from './sources.js';
import { nameOf } from './values.js';
import { titles } from './words.js';

/** A job before it has its number. */
export type Part = Pick<PackJob, 'id' | 'title' | 'copies' | 'paper' | 'sides' | 'after' | 'rightHandStarts' | 'sections' | 'runs'> & {
  name: string;
  /** When it is handed out, where that comes of the way it is on paper. */
  carried?: string | undefined;
};

/** Homework and decks have files of their own; listed among the sheets too, they are not printed twice. */
export const apart = ({ subject }: Making): Wanted[] => wanted(subject.sessions, (s) => [...s.homework, ...s.decks]);

export function waysOf({ library }: Making, { id }: Wanted): Carrier[] {
  const meta = Object.values(library.sheets.get(id)?.editions ?? {})[0]?.meta;
  return meta ? carriersOf(meta) : ['a4'];
}
/** Folded, hung up or glued: a file of its own, so that nothing is on its back and no staple in it. */
export const isApart = (carrier: Carrier): boolean => carrier !== 'a4' && carrier !== 'cards' && carrier !== 'calibration';
export const isFlat = (making: Making, want: Wanted): boolean => waysOf(making, want).some((carrier) => !isApart(carrier));

/** A name that says what the course is about, said without it where the order wants to be discreet. */
export const quiet = ({ origin }: Making, name: string, instead: string): string =>
  origin.order.print.cover !== 'named' && tells(name) ? instead : name;

export const duplex = ({ origin }: Making): boolean => origin.order.print.sides === 'duplex';
export const reads = ({ origin, subject }: Making, ...audiences: string[]): boolean =>
  (origin.order.readers ?? subject.course.readers).some((audience) => audiences.includes(audience));
export const readers = ({ participants: { readers: all, named } }: Making): For[] => all.map((reader) => ({ reader, named }));
export const passages = ({ participants: { passages: all } }: Making): Run[] =>
  all.map(({ reader, ...run }) => ({ section: reader, ...run }));
export const titleOf = (sheets: PackSheet[][]): string => sheets[0]?.[0]?.source.meta.title ?? '';
export const title = ({ subject, origin }: Making, after: string): string =>
  [nameOf(subject.course, subject.whole, origin.order.print.cover), after].filter((word) => word !== '').join(' · ');

/** Both sides where the printer can, turned on the edge that it turns on; one that is looked through on a screen is turned by nobody. */
export const bothSides = (making: Making, id: PackJob['id']): PackJob['sides'] =>
  duplex(making) ? `two-${(id !== 'all' && making.origin.order.print.turn) || 'long'}` : 'one';

/** A job that is bound: two-sided where the printer can, each passage beginning on a right-hand page. */
export const stapled = (making: Making, id: 'participants' | 'facilitators' | 'all') => ({
  id,
  title: title(making, titles[id]),
  paper: 'plain' as const,
  sides: bothSides(making, id),
  after: 'staple' as const,
  rightHandStarts: duplex(making),
});

/** A job of single sheets of paper. */
export const unbound = <Id extends PackJob['id']>(making: Making, id: Id, name: string) => ({
  id,
  title: title(making, name),
  paper: 'plain' as PackJob['paper'],
  sides: 'one' as PackJob['sides'],
  after: 'nothing' as PackJob['after'],
  rightHandStarts: false,
});
/** One copy for each leader. */
export const leadersOf = ({ origin, subject }: Making): number =>
  origin.order.group.facilitators.length || Object.keys(subject.course.leads).length || 1;
