// React elements → the instances that React-PDF lays out. Our elements are primitives and plain functions, without hooks or state,
// so calling the functions is all there is to it, and React's reconciler stays out of the process.
import type { ReactElement, ReactNode } from 'react';
import type { Fault } from '../frame.js';
import { pixelsOf } from '../pictures/pixels.js';
import type { Instance, TextInstance } from './laid.js';

/** More than 800 nested views break the layout's WebAssembly for the rest of the process; no sheet of ours needs a tenth of this. */
export const DEEPEST = 400;
const TEXTS = new Set(['TEXT', 'LINK', 'TSPAN']);

export interface Drawing {
  instances: (Instance | TextInstance)[];
  faults: Fault[];
}

/** Thrown before layout when a block nests too deep. */
export class TooDeep extends Error {
  override name = 'TooDeep';
}

/** Resolves a block's element. Pictures become boxes of their own shape; what they show is put in by the press. */
export function instancesOf(node: ReactNode, pictures: ReadonlyMap<string, Uint8Array>): Drawing {
  const faults: Fault[] = [];
  const walk = (value: ReactNode, depth: number): (Instance | TextInstance)[] => {
    if (depth > DEEPEST) throw new TooDeep(`more than ${DEEPEST} boxes inside each other`);
    if (value == null || typeof value === 'boolean' || value === '') return [];
    if (typeof value === 'string' || typeof value === 'number') return [{ type: 'TEXT_INSTANCE', value: plain(String(value)) }];
    if (Array.isArray(value)) return value.flatMap((v: ReactNode) => walk(v, depth));
    const { type, props } = value as ReactElement<Record<string, unknown> & { children?: ReactNode }>;
    if (typeof type === 'function') return walk((type as (p: unknown) => ReactNode)(props), depth);
    if (typeof type !== 'string') return walk(props.children, depth); // a fragment
    const { style, children, ...rest } = props;
    const instance: Instance = { type, box: {}, style: (style ?? {}) as Record<string, unknown>, props: rest, children: [] };
    if (type === 'IMAGE') return [pictureOf(instance, pictures, faults)];
    instance.children = merged(walk(children, depth + 1), type, faults);
    return [instance];
  };
  return { instances: walk(node, 0), faults };
}

/** A ligature typed as one character is its letters: fonts make their own, and the glyphs keep step with the text. */
const plain = (text: string): string => text.replace(/[\uFB00-\uFB06]/g, (c) => c.normalize('NFKD'));

/** Strings side by side are one run: at the border between two runs React-PDF may break the line with a hyphen. */
function merged(list: (Instance | TextInstance)[], parent: string, faults: Fault[]): (Instance | TextInstance)[] {
  const out: (Instance | TextInstance)[] = [];
  for (const item of list) {
    const last = out.at(-1);
    if (!('value' in item)) out.push(item);
    else if (!TEXTS.has(parent)) faults.push({ fault: 'text-lost', by: item.value.length, text: item.value });
    else if (last && 'value' in last) out[out.length - 1] = { ...last, value: last.value + item.value };
    else out.push(item);
  }
  return out;
}

/** React-PDF would open the file, or fetch it, and say nothing when it cannot. We read its size from its bytes and only keep its room. */
function pictureOf(instance: Instance, pictures: ReadonlyMap<string, Uint8Array>, faults: Fault[]): Instance {
  const src = String(instance.props.src);
  const bytes = pictures.get(src);
  const pixels = bytes && pixelsOf(bytes);
  if (!pixels) faults.push({ fault: 'picture-missing', text: src });
  const [w, h] = pixels ?? [1, 1];
  const { style } = instance;
  const sized = style.width != null || style.height != null;
  const shape = { aspectRatio: w / h, maxWidth: '100%', ...(sized ? {} : { width: Math.min((w * 72) / 150, 480) }), ...style };
  return { ...instance, type: 'VIEW', style: shape, props: { ...instance.props, ...(pixels && { picture: src, pixels }) } };
}
