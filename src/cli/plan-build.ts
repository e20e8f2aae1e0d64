import { packable, plainOrder, type Diagnostic, type Library, type Order, type Source } from '../model/index.js';
import { assemble } from '../pipeline.js';
import { stockOf, type PackTask, type UsedText } from '../work/index.js';
import { ownVersion, sha256 } from '../world/own-version.js';
import type { BuildMemory } from './memory.js';
import type { Settings } from './settings.js';

/** One pack that a build makes. */
export interface PlannedPack extends PackTask {
  /** "rusmidler 1" */
  name: string;
  folder: string;
  /** Hash of what it would be made from, by what went into it last time. */
  inputs: string;
}

export interface BuildPlan {
  library: Library;
  packs: PlannedPack[];
  /** What there is to say about the content as such. */
  diagnostics: Diagnostic[];
  inputsOf(pack: Pick<PlannedPack, 'order' | 'orderFile'>, used: readonly UsedText[]): string;
}

/** Reads the content and works out which packs there are, and what each is made from. */
export async function planOf(settings: Settings, known: BuildMemory | null): Promise<BuildPlan> {
  const { library, diagnostics } = await stockOf(settings.folders);
  const common = await commonInputs(library);
  const inputsOf: BuildPlan['inputsOf'] = ({ order, orderFile }, used) => sha256(common + packInputs(library, order, orderFile, used));
  const packs = [...library.courses.values()].flatMap((course) =>
    packable(course).map((session) => {
      const name = `${course.id} ${session.id}`;
      const task = { order: plainOrder(course.id, session), orderFile: session.file };
      const { folder } = assemble(library, task.order, task.orderFile).value;
      return { ...task, name, folder, inputs: inputsOf(task, known?.packs[name]?.used ?? []) };
    }),
  );
  return { library, packs, diagnostics, inputsOf };
}

/** What every pack depends on: our own version, and the files that are not sheets. */
async function commonInputs({ symbols, facts, contacts, pictures }: Library): Promise<string> {
  const images = [...pictures].map(([path, bytes]) => [path, sha256(bytes)]);
  return sha256(JSON.stringify([await ownVersion(), [...symbols], facts, contacts, images]));
}

/** What one pack depends on: its course, the texts that the order asks for, and those that they include. */
function packInputs(library: Library, order: Order, orderFile: string, used: readonly UsedText[]): string {
  const { course, jobs } = assemble(library, order, orderFile).value;
  const texts = new Map<string, string>();
  const add = ({ file, text }: Source): unknown => texts.set(file, text);
  for (const { source } of jobs.flatMap((job) => job.sections).flatMap((section) => section.sheets)) add(source);
  // Both editions: when one is added, an include may take it instead.
  for (const { id } of used) Object.values(library.sheets.get(id)?.editions ?? {}).forEach(add);
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([order, course, sorted, jobs.map(({ file, sections, runs }) => [file, sections.length, runs.length])]);
}
