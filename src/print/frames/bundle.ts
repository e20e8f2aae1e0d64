// Frames on disk: one file a sheet. It may be deleted at any time, and one that is not exactly ours is not believed.
import type { World } from '../../model/index.js';
import type { Frame } from '../frame.js';
import { joined } from '../joined.js';
import { sumOf } from '../sum.js';

/** Raise it when a frame of the same key comes out otherwise than before. */
export const ENGINE = 'trykklar-frames-2';
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
  const end = bytes.indexOf(NEWLINE);
  const body = bytes.subarray(end + 1);
  if (end < 0 || textOf(bytes.subarray(0, end)) !== headOf(body, fonts)) return emptyBundle;
  const keys = linesOf(body);
  return { keys, get: (key) => parsed(keys.get(key)?.json) };
}
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const parsed = (json: Uint8Array | undefined): Frame | null => (json === undefined ? null : (JSON.parse(textOf(json)) as Frame));

const encoder = new TextEncoder();
const NEWLINE = 0x0a;
/** Of a line before its JSON: a key is a hash, and two numbers. */
const LONGEST_HEAD = 120;

/** The lines "key age bytes JSON". What is not asked for stays bytes, and is not even looked at. */
function linesOf(body: Uint8Array): Map<string, { age: number; json: Uint8Array }> {
  const keys = new Map<string, { age: number; json: Uint8Array }>();
  for (let from = 0; from < body.length;) {
    const [key = '', age = '', length = ''] = String.fromCharCode(...body.subarray(from, from + LONGEST_HEAD)).split(' ', 3);
    const json = from + key.length + age.length + length.length + 3;
    from = json + Number(length) + 1;
    keys.set(key, { age: Number(age), json: body.subarray(json, from - 1) });
  }
  return keys;
}
/** One line, as bytes. */
const lineOf = (key: string, age: number, json: Uint8Array): Uint8Array[] => [
  encoder.encode(`${key} ${age} ${json.length} `),
  json,
  Uint8Array.of(NEWLINE),
];

/** Writes the frames that were used (`drawn` of them anew), and those of the old bundle that others may still use. */
export async function writeBundle(
  world: World,
  name: string,
  fonts: string,
  used: ReadonlyMap<string, Frame>,
  old: Bundle,
  drawn: ReadonlySet<string>,
): Promise<void> {
  const parts = [...used].flatMap(([key, frame]) => {
    const kept = drawn.has(key) ? undefined : old.keys.get(key)?.json;
    return lineOf(key, 0, kept ?? encoder.encode(JSON.stringify(frame)));
  });
  for (const [key, { age, json }] of old.keys) if (!used.has(key) && age < OLDEST) parts.push(...lineOf(key, age + 1, json));
  const body = joined(parts);
  await world.write(bundlePath(name), joined([encoder.encode(`${headOf(body, fonts)}\n`), body]));
}
const headOf = (body: Uint8Array, fonts: string): string => [ENGINE, fonts, body.length, sumOf(body)].join(' ');
