import { compare, isNamed, type Order, type Printed, type World } from '../model/index.js';
import { sha256 } from '../world/own-version.js';

/** What somebody ordered, without people. */
export interface OrderNote {
  course: string;
  session?: number;
  themes?: string[];
  /** Not told of an order with names. */
  headcount?: number;
  named?: true;
  edition?: string;
  options?: Order['options'];
}
/** One file that was made. */
export interface Entry {
  /** Path under out/. */
  file: string;
  by: 'build' | 'pack' | 'sheet';
  order?: OrderNote;
  sheets: string[];
  pages: number;
  copies: number;
  /** Not told of a file with names: it would say whose they are to those who guess. */
  sha256?: string;
}
export interface Manifest {
  files: Entry[];
}

const path = 'manifest.json';

/** The manifest of a folder; an empty one where there is none, or none that can be read. */
export async function readManifest(out: World): Promise<Manifest> {
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(await out.read(path)));
    const files = found !== null && typeof found === 'object' && 'files' in found && Array.isArray(found.files) ? found.files : [];
    return { files: files.filter((entry): entry is Entry => typeof entry?.file === 'string') };
  } catch {
    return { files: [] };
  }
}

/** Writes the manifest, sorted by file, without dates; the same content is not written again. */
export async function writeManifest(out: World, files: Entry[]): Promise<void> {
  const sorted = [...files].sort((a, b) => compare(a.file, b.file));
  const text = `${JSON.stringify({ files: sorted }, null, 2)}\n`;
  const old = await out.read(path).catch(() => null);
  if (old === null || new TextDecoder().decode(old) !== text) await out.write(path, new TextEncoder().encode(text));
}

export function entryOf(by: Entry['by'], file: string, printed: Printed, order?: Order): Entry {
  const { pages, copies, sheets } = printed;
  const named = order !== undefined && isNamed(order);
  return { file, by, order: order && noteOf(order), sheets, pages, copies, sha256: named ? undefined : sha256(printed.bytes) };
}

function noteOf({ course, session, themes, participants, edition, options }: Order): OrderNote {
  const who = typeof participants === 'number' ? { headcount: participants } : { named: true as const };
  return { course, session, themes, ...who, edition, options: Object.keys(options).length > 0 ? options : undefined };
}
