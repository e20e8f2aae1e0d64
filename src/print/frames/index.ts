// Blocks in, frames out. A block is laid out once and remembered: in memory, and on disk when it holds nothing of an order.
import type { World } from '../../model/index.js';
import type { Block } from '../composition.js';
import type { Frame, Item, Pt } from '../frame.js';
import { pixelsOf } from '../pictures/pixels.js';
import type { Fonts } from '../type/index.js';
import { readBundle, writeBundle, type Bundle } from './bundle.js';

/** The blocks of one composition; `name` names its bundle on disk. */
export interface Batch {
  name: string;
  blocks: readonly { block: Block; width: Pt }[];
}
export interface LayOutSupplies {
  fonts: Fonts;
  pictures: ReadonlyMap<string, Uint8Array>;
  cache: World | null;
  version?: string;
}
/** What a kept frame must have been made with. */
const madeWith = ({ version = '', fonts }: LayOutSupplies): string => `${fonts.hash}${version.slice(0, 16)}`;

/** Frames of this process, by fonts and key. The oldest go when there are too many. */
const remembered = new Map<string, Frame>();
const MOST_REMEMBERED = 20_000;

/**
 * A frame for every block, by key. All that are in no cache are laid out together; when none is missing, React-PDF is not loaded.
 * @returns frames; trouble with a block is in its frame's `faults`
 */
export async function layOut(batches: readonly Batch[], supplies: LayOutSupplies): Promise<Map<string, Frame>> {
  const { cache, fonts } = supplies;
  const bundles = new Map<string, Bundle>();
  const frames = new Map<string, Frame>();
  const missing = new Map<string, { block: Block; width: Pt }>();
  for (const { name, blocks } of batches) {
    for (const wanted of blocks) {
      const { key } = wanted.block;
      if (frames.has(key) || missing.has(key)) continue;
      let frame = remembered.get(`${fonts.hash} ${key}`) ?? null;
      if (!frame && cache && !wanted.block.private) {
        if (!bundles.has(name)) bundles.set(name, await readStored({ ...supplies, cache }, name));
        frame = bundles.get(name)?.get(key) ?? null;
      }
      if (frame && samePictures(frame, supplies.pictures)) frames.set(key, frame);
      else missing.set(key, wanted);
    }
  }
  await draw(missing, frames, supplies);
  for (const [key, frame] of frames) remember(`${fonts.hash} ${key}`, frame);
  if (cache) await keep({ ...supplies, cache }, batches, frames, new Set(missing.keys()));
  return frames;
}

/** Blocks in one layout. A whole book at once would keep every node of it alive. */
const AT_ONCE = 256;

async function draw(
  missing: ReadonlyMap<string, { block: Block; width: Pt }>,
  frames: Map<string, Frame>,
  supplies: LayOutSupplies,
): Promise<void> {
  if (!missing.size) return;
  const [{ measure }] = await Promise.all([import('./measure.js'), supplies.fonts.ready()]);
  const all = [...missing];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const group = all.slice(at, at + AT_ONCE);
    const wanted = await Promise.all(group.map(async ([, { block, width }]) => ({ width, element: await block.draw() })));
    const laid = await measure(wanted, supplies);
    group.forEach(([key], i) => frames.set(key, laid[i] as Frame));
  }
}

function remember(key: string, frame: Frame): void {
  remembered.delete(key);
  remembered.set(key, frame);
  const oldest = remembered.size > MOST_REMEMBERED ? remembered.keys().next().value : undefined;
  if (oldest !== undefined) remembered.delete(oldest);
}

type WithCache = LayOutSupplies & { cache: World };

/** What this process knows to be on disk: keys by bundle. */
const stored = new WeakMap<World, Map<string, Set<string>>>();
function storedIn(cache: World): Map<string, Set<string>> {
  const known = stored.get(cache) ?? new Map<string, Set<string>>();
  stored.set(cache, known);
  return known;
}
/** A bundle from disk; what it holds is known from then on. */
async function readStored(supplies: WithCache, name: string): Promise<Bundle> {
  const bundle = await readBundle(supplies.cache, name, madeWith(supplies));
  storedIn(supplies.cache).set(name, new Set(bundle.keys.keys()));
  return bundle;
}

/** Rewrites the bundles that lack a frame. Frames with faults are not kept: what is wrong may be mended outside their key. */
async function keep(
  supplies: WithCache,
  batches: readonly Batch[],
  frames: ReadonlyMap<string, Frame>,
  drawn: ReadonlySet<string>,
): Promise<void> {
  const known = storedIn(supplies.cache);
  for (const [name, used] of usedBy(batches, frames)) {
    const lacks = (): boolean => [...used.keys()].some((key) => drawn.has(key) || !known.get(name)?.has(key));
    if (!lacks()) continue;
    const old = await readStored(supplies, name);
    if (!lacks()) continue;
    await writeBundle(supplies.cache, name, madeWith(supplies), used, old, drawn);
    known.set(name, new Set([...old.keys.keys(), ...used.keys()]));
  }
}

/** The frames that may be kept, by bundle. */
function usedBy(batches: readonly Batch[], frames: ReadonlyMap<string, Frame>): Map<string, Map<string, Frame>> {
  const out = new Map<string, Map<string, Frame>>();
  for (const { name, blocks } of batches) {
    const used = out.get(name) ?? new Map<string, Frame>();
    out.set(name, used);
    for (const { block } of blocks) {
      const frame = frames.get(block.key);
      if (frame && !block.private && !frame.faults.length) used.set(block.key, frame);
    }
  }
  return out;
}

/** A frame knows how large its pictures were; a key knows only their names. */
function samePictures(frame: Frame, pictures: ReadonlyMap<string, Uint8Array>): boolean {
  return frame.segs.every(({ items }) => items.every((item) => item.k !== 'image' || samePixels(item, pictures)));
}
function samePixels(item: Extract<Item, { k: 'image' }>, pictures: ReadonlyMap<string, Uint8Array>): boolean {
  const bytes = pictures.get(item.src);
  const pixels = bytes && pixelsOf(bytes);
  return pixels?.[0] === item.pixels[0] && pixels[1] === item.pixels[1];
}

/** Forgets every frame of this process: for tests and measurements of a cold start. */
export function forget(): void {
  remembered.clear();
}
