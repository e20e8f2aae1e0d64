import { dirname } from 'node:path/posix';
import { hasErrors, type Diagnostic } from '../../model/index.js';
import type { PackResult } from '../../work/index.js';
import { diskWorld } from '../../world/disk.js';
import { exit, type Exit } from '../exit.js';
import { sha256 } from '../../world/own-version.js';
import { inputsOf } from '../inputs.js';
import type { Entry } from '../manifest.js';
import { recall, remember, type BuildMemory, type PackMemory } from '../memory.js';
import { openOutlet, type Outlet } from '../outlet.js';
import type { BuildPlan, PlannedPack } from '../plan-build.js';
import { progressOf } from '../progress.js';
import type { Run } from '../run.js';
import { made, refused, said } from '../words.js';

/** Memory of one thread's heap, in MiB. */
const megabytes = 4096;

/**
 * `trykklar build`: every pack of all courses for a headcount of eight, no names.
 *
 * What did not change is not made again, and when nothing did, nothing heavy is loaded.
 */
export async function build(run: Run): Promise<Exit> {
  const { settings } = run;
  const outlet = await openOutlet(settings, 'build');
  run.beforeExit(outlet.settled);
  const [inputs, earlier] = await Promise.all([inputsOf(settings), recall(diskWorld(settings.memory), settings.outFolder)]);
  const known = settings.cache ? earlier : null;
  if (known && known.inputs === inputs && (await allStand(settings.outFolder, entriesOf(known)))) return unchanged(run, outlet, known);
  return anew(run, outlet, inputs, known);
}

const entriesOf = (memory: BuildMemory): Entry[] => Object.values(memory.packs).flatMap((pack) => pack.entries);

async function unchanged({ talk }: Run, outlet: Outlet, known: BuildMemory): Promise<Exit> {
  outlet.keep(entriesOf(known));
  await outlet.close(() => false);
  talk.about([...known.diagnostics, ...Object.values(known.packs).flatMap((pack) => pack.diagnostics)]);
  talk.files(entriesOf(known));
  talk.conclude(said.unchanged);
  return exit.done;
}

/** True when each file is there with the bytes that we wrote. */
async function allStand(folder: string, entries: readonly Entry[]): Promise<boolean> {
  const out = diskWorld(folder);
  const stands = async ({ file, sha256: hash }: Entry): Promise<boolean> => {
    const bytes = await out.read(file).catch(() => null);
    return bytes !== null && sha256(bytes) === hash;
  };
  return (await Promise.all(entries.map(stands))).every(Boolean);
}

async function anew(run: Run, outlet: Outlet, inputs: string, known: BuildMemory | null): Promise<Exit> {
  const { settings, talk } = run;
  const { planOf } = await import('../plan-build.js');
  const plan = await planOf(settings, known);
  run.texts(plan.library);
  talk.about(plan.diagnostics);
  const packs = await unchangedPacks(run, plan, known);
  const kept = Object.values(packs);
  outlet.keep(kept.flatMap((pack) => pack.entries));
  talk.about(kept.flatMap((pack) => pack.diagnostics));
  const stale = plan.packs.filter((pack) => !packs[pack.name]);
  Object.assign(packs, await makeStale(run, outlet, plan, stale));
  if (run.stop.aborted) return exit.interrupted;
  const failed = plan.packs.filter((pack) => !packs[pack.name]);
  const faulty = failed.length > 0 || hasErrors(plan.diagnostics);
  await outlet.close(goneAfter(plan, failed));
  const memory = { format: 1 as const, out: settings.outFolder, inputs: faulty ? '' : inputs, diagnostics: plan.diagnostics, packs };
  await remember(diskWorld(settings.memory), memory);
  talk.files(plan.packs.flatMap((pack) => packs[pack.name]?.entries ?? []));
  if (failed.length > 0) talk.conclude(said.notWritten);
  return faulty ? exit.content : exit.done;
}

/** What is remembered of the packs whose inputs and files are as they were. */
async function unchangedPacks({ settings }: Run, plan: BuildPlan, known: BuildMemory | null): Promise<Record<string, PackMemory>> {
  const packs: Record<string, PackMemory> = {};
  for (const { name, inputs } of plan.packs) {
    const old = known?.packs[name];
    if (old?.inputs === inputs && (await allStand(settings.outFolder, old.entries))) packs[name] = old;
  }
  return packs;
}

/** Makes packs in worker threads and writes those without errors. */
async function makeStale(run: Run, outlet: Outlet, plan: BuildPlan, stale: PlannedPack[]): Promise<Record<string, PackMemory>> {
  if (stale.length === 0) return {};
  const { settings, talk, stop } = run;
  const [{ makePacks }, { blocking }] = await Promise.all([import('../../work/index.js'), import('../blocking.js')]);
  const names = stale.map((pack) => pack.name);
  const progress = await progressOf(names, settings);
  const packs: Record<string, PackMemory> = {};
  const done = async (pack: PlannedPack, { files, diagnostics: found, used, trace }: PackResult): Promise<void> => {
    const diagnostics = found.filter(concerns);
    talk.about(diagnostics);
    if (trace) talk.say({ da: trace, en: trace });
    const errors = [...diagnostics, ...blocking(plan.library, plan.diagnostics, pack, used)].filter((d) => d.severity === 'error');
    if (errors.length > 0) return progress.end(pack.name, refused(errors.length), false);
    const entries = await outlet.put(pack.folder, files, pack.order);
    packs[pack.name] = { inputs: plan.inputsOf(pack, used), used, entries, diagnostics };
    progress.end(pack.name, made(entries.length, pagesOf(entries)), true);
  };
  const limits = { jobs: settings.jobs, seconds: settings.seconds, megabytes };
  await makePacks(stale, settings.folders, limits, done, (pack) => progress.start(pack.name), stop);
  await progress.close();
  return packs;
}

/** A build prints every theme alone; it is no plan for a group, so what a group would miss is not to be said. */
const concerns = (d: Diagnostic): boolean => d.rule !== 'no-fixed-theme';

/** What an earlier manifest lists and nobody makes any more. What could not be made now, or could not be read, keeps its good old files. */
function goneAfter({ packs, diagnostics }: BuildPlan, failed: readonly PlannedPack[]): (old: Entry) => boolean {
  const folders = new Set(packs.map((pack) => pack.folder));
  const spared = new Set(failed.map((pack) => pack.folder));
  return ({ file, by }) => {
    const folder = dirname(file);
    if (spared.has(folder)) return false;
    return folders.has(folder) || (by === 'build' && !hasErrors(diagnostics));
  };
}

const pagesOf = (entries: readonly Entry[]): number => entries.reduce((pages, entry) => pages + entry.pages, 0);
