import type { Diagnostic, World } from '../model/index.js';
import type { UsedText } from '../work/index.js';
import type { Entry } from './manifest.js';

/** What a build remembers of one pack that had no errors. */
export interface PackMemory {
  /** Hash of all that it was made from. */
  inputs: string;
  /** Texts that went into it, those that others include among them. */
  used: UsedText[];
  entries: Entry[];
  /** Warnings are said again, also when nothing is made anew. */
  diagnostics: Diagnostic[];
}
/** What a build remembers for the next one. Holds no orders but our own, which are without names. */
export interface BuildMemory {
  format: 1;
  out: string;
  /** Hash of everything, for the answer within a second; empty when a pack had errors. */
  inputs: string;
  /** What there was to say about the content as such. */
  diagnostics: Diagnostic[];
  packs: Record<string, PackMemory>;
}

const path = 'build.json';

/** The memory of the last build into that folder; null when there is none, or it is broken or of another format. */
export async function recall(world: World, out: string): Promise<BuildMemory | null> {
  try {
    const found = JSON.parse(new TextDecoder().decode(await world.read(path))) as Partial<BuildMemory> | null;
    const whole = found?.format === 1 && found.out === out && typeof found.inputs === 'string' && Array.isArray(found.diagnostics);
    return whole && typeof found.packs === 'object' ? (found as BuildMemory) : null;
  } catch {
    return null;
  }
}

export const remember = (world: World, memory: BuildMemory): Promise<void> =>
  world.write(path, new TextEncoder().encode(JSON.stringify(memory)));
