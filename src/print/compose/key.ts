// What a frame depends on, as one hash; and whether it holds anything that must not be kept.
import { fingerprint } from '../../model/index.js';
import type { Setting } from './context.js';
import type { Subject } from './draw.js';
import { picturesOf } from './symbols-in.js';
import { STYLE_VERSION } from './tokens.js';

/** Hash of all that a block's frame depends on, fonts apart: `frames` adds those. Equal content of two sheets shares its frame. */
export function keyOf(subject: Subject, setting: Setting): string {
  const { symbols, files } = picturesOf(subject);
  const { edition, width, mark, print } = setting;
  const pictures = [
    ...[...symbols].map((s) => [s, setting.symbols.get(s)?.name ?? null]),
    ...[...files].map((f) => [f, setting.sizeOf(f)]),
  ];
  return fingerprint(
    stable({
      STYLE_VERSION,
      edition,
      width,
      mark,
      print,
      pictures,
      lanes: isGuide(subject) ? setting.lanes : null,
      subject: bare(subject),
    }),
  );
}
/** A sheet's facts are many; each part shows some of them. A break before belongs to the page, not to the frame. */
function bare(subject: Subject): unknown {
  if (subject.part === 'group') return { ...subject.group, breakBefore: undefined };
  if (subject.part === 'card') return subject;
  const { foot, ...rest } = subject.facts;
  const own = subject.part === 'foot' || subject.part === 'cards-foot' ? { foot } : rest;
  return { ...subject, facts: own };
}
const stable = (value: unknown): string => JSON.stringify(value, (key, v: unknown) => (key === 'place' ? undefined : v));

/** True when a value of an order is in it: then its frame stays in memory. */
export function isPrivate(subject: Subject, setting: Setting): boolean {
  if (subject.part === 'foot' || subject.part === 'cards-foot') return false;
  return holdsPrivate(subject) || (isGuide(subject) && setting.lanes.some((lane) => lane.person !== ''));
}
const isGuide = (subject: Subject): boolean =>
  subject.part === 'group' && subject.group.nodes.some((n) => n.type === 'agenda' || n.type === 'step');
function holdsPrivate(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsPrivate);
  if (value === null || typeof value !== 'object') return false;
  return (
    (value as { private?: unknown }).private === true ||
    Object.entries(value).some(([key, child]) => key !== 'place' && holdsPrivate(child))
  );
}
