// What a frame depends on, as one hash; and whether it holds anything that must not be kept.
import { fingerprint } from '../../model/fingerprint.js';
import type { Block } from '../composition.js';
import type { Setting } from './context.js';
import type { Subject } from './draw.js';
import { STYLE_VERSION } from './tokens.js';

/**
 * The key and the privacy of a block, in one visit of its tree.
 * @returns `key`: hash of all that its frame depends on, fonts apart: `frames` adds those. Equal content of two sheets shares its
 *   frame. `private`: a value of an order is in it, so its frame stays in memory
 */
export function identityOf(subject: Subject, setting: Setting): Pick<Block, 'key' | 'private'> {
  const reading = new Reading();
  const content = reading.text(bare(subject));
  const { edition, width, mark, print } = setting;
  const guide = isGuide(subject);
  const pictures = [
    ...[...reading.symbols].map((s) => [s, setting.symbols.get(s)?.name ?? null]),
    ...[...reading.files].map((f) => [f, setting.sizeOf(f)]),
  ];
  const around = JSON.stringify({ STYLE_VERSION, edition, width, mark, print, pictures, lanes: guide ? setting.lanes : null });
  return {
    key: fingerprint(around + content),
    private: reading.secret || (guide && setting.lanes.some((lane) => lane.person !== '')),
  };
}

/** A break before belongs to the page, not to the frame. */
const bare = (subject: Subject): unknown => (subject.part === 'group' ? { ...subject.group, breakBefore: undefined } : subject);
const isGuide = (subject: Subject): boolean =>
  subject.part === 'group' && subject.group.nodes.some((n) => n.type === 'agenda' || n.type === 'step');

/** Writes a tree as JSON, without the places in its files, and notes what else its frame depends on. */
class Reading {
  readonly symbols = new Set<string>();
  readonly files = new Set<string>();
  secret = false;

  text(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((v) => this.text(v)).join()}]`;
    if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
    const node = value as Record<string, unknown>;
    if (node.private === true) this.secret = true;
    if (node.type === 'picture' && typeof node.src === 'string') this.files.add(node.src);
    if (typeof node.symbol === 'string' && node.symbol) this.symbols.add(node.symbol);
    let out = '';
    for (const key in node) {
      const child = node[key];
      if (key !== 'place' && child !== undefined) out += `${out && ','}"${key}":${this.text(child)}`;
    }
    return `{${out}}`;
  }
}
