// Frames on disk: one file a sheet. It may be deleted at any time, and one that is not exactly ours is not believed.
import type { World } from '../../model/index.js';
import type { Frame } from '../frame.js';

/** Raise it when a frame of the same key comes out otherwise than before. */
export const ENGINE = 'trykklar-frames-1';
/** A frame that this many rewritings of its bundle had no use for is dropped. */
const OLDEST = 8;

/** What a bundle holds: frames by key as JSON, read when asked for, and how long each has been without use. */
export interface Bundle {
  get(key: string): Frame | null;
  keys: ReadonlyMap<string, { age: number; json: Uint8Array }>;
}
const emptyBundle: Bundle = { get: () => null, keys: new Map() };

/** Where the bundle of a composition lies. Two names never share a file. */
export const bundlePath = (name: string): string =>
  `frames/${[...name].map((c) => (/[a-z0-9.-]/.test(c) ? c : `_${c.codePointAt(0)?.toString(16)}_`)).join('')}.frames`;

/** The bundle of that name, if it was written by this engine with these fonts and is whole; else an empty one. */
export async function readBundle(world: World, name: string, fonts: string): Promise<Bundle> {
  try {
    return open(await world.read(bundlePath(name)), fonts);
  } catch {
    return emptyBundle;
  }
}

function open(bytes: Uint8Array, fonts: string): Bundle {
  const end = bytes.indexOf(0x0a);
  const head = textOf(bytes.subarray(0, Math.max(0, end)));
  const body = bytes.subarray(end + 1);
  const told = [ENGINE, fonts, String(body.length), checksum(body)];
  if (end < 0 || head !== told.join(' ')) return emptyBundle;
  const keys = linesOf(body);
  return { keys, get: (key) => parsed(keys.get(key)?.json) };
}
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const parsed = (json: Uint8Array | undefined): Frame | null => (json === undefined ? null : (JSON.parse(textOf(json)) as Frame));

/** The lines "key age JSON". What is not asked for stays bytes. */
function linesOf(body: Uint8Array): Map<string, { age: number; json: Uint8Array }> {
  const keys = new Map<string, { age: number; json: Uint8Array }>();
  for (let from = 0; from < body.length;) {
    const end = body.indexOf(0x0a, from);
    const to = end < 0 ? body.length : end;
    const json = body.indexOf(0x20, body.indexOf(0x20, from) + 1) + 1;
    const [key = '', age] = String.fromCharCode(...body.subarray(from, json)).split(' ');
    keys.set(key, { age: Number(age), json: body.subarray(json, to) });
    from = to + 1;
  }
  return keys;
}

/** Writes the frames that were used (`drawn` of them anew), and those of the old bundle that others may still use. */
export async function writeBundle(
  world: World,
  name: string,
  fonts: string,
  used: ReadonlyMap<string, Frame>,
  old: Bundle,
  drawn: ReadonlySet<string>,
): Promise<void> {
  const lines = [...used].map(([key, frame]) => {
    const kept = drawn.has(key) ? undefined : old.keys.get(key);
    return `${key} 0 ${kept ? textOf(kept.json) : JSON.stringify(frame)}`;
  });
  for (const [key, { age, json }] of old.keys) if (!used.has(key) && age < OLDEST) lines.push(`${key} ${age + 1} ${textOf(json)}`);
  const body = new TextEncoder().encode(lines.join('\n'));
  const head = new TextEncoder().encode(`${[ENGINE, fonts, String(body.length), checksum(body)].join(' ')}\n`);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  await world.write(bundlePath(name), bytes);
}

/** Adler-32 (RFC 1950), as hex: finds what a full disk or a killed process leaves. */
function checksum(bytes: Uint8Array): string {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length; at += 3800) {
    for (let i = at; i < Math.min(at + 3800, bytes.length); i++) b += a += bytes[i] as number;
    a %= 65521;
    b %= 65521;
  }
  return (b * 65536 + a).toString(16);
}
