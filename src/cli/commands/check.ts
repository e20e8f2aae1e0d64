import { hasErrors, type Diagnostic, type Point, type Severity } from '../../model/index.js';
import { rules } from '../../lint/index.js';
import { stockOf, type Stock } from '../../work/index.js';
import { diskWorld } from '../../world/disk.js';
import { acceptEditions } from '../check/accept.js';
import { examine, proofread } from '../check/examine.js';
import { mend, write } from '../check/fix.js';
import { forgetful, Memory, type Read } from '../check/memory.js';
import { rowsOf, shortNote, tableOf } from '../check/table.js';
import { tellFixes } from '../check/tell-fixes.js';
import { allSources, wantedOf, type Wanted } from '../check/wanted.js';
import { exit, type Exit } from '../exit.js';
import { runOf, type Run } from '../run.js';
import { shown } from '../settings.js';
import { version } from '../version.js';
import { total } from '../words.js';
import { WrongUse } from '../wrong-use.js';

export interface CheckFlags {
  strict: boolean;
  table: boolean;
  format: 'text' | 'json' | 'sarif';
  fix: boolean;
  watch: boolean;
  accept: boolean;
}

/**
 * `trykklar check`: finds every fault that a build would find, and what a proof-reader would say. Writes nothing, unless it is told to
 * mend (`--fix`) or to remember (`--accept`).
 *
 * @param files only these; else all sheets, and every pack of every course
 */
export async function check(run: Run, files: string[], flags: CheckFlags): Promise<Exit> {
  if (flags.watch) return watch(run, files, flags);
  const stock = await stockOf(run.settings.folders);
  if (flags.accept) return acceptEditions(run, stock, files);
  const wanted = await wantedOf(run.settings, stock, files);
  if (!flags.fix) return tell(run, stock, wanted, flags, forgetful);
  await fix(run, stock, wanted);
  const after = await stockOf(run.settings.folders);
  return tell(run, after, await wantedOf(run.settings, after, files), flags, forgetful);
}

async function watch(run: Run, files: string[], flags: CheckFlags): Promise<Exit> {
  const { keepWatching } = await import('../check/watch.js');
  const { settings, stop } = run;
  const memory = new Memory();
  let first = true;
  await keepWatching(run, files, async () => {
    const stock = await stockOf(settings.folders);
    memory.meet(stock.library);
    const round = runOf(settings, stop);
    try {
      await tell(round, stock, await wantedOf(settings, stock, files), flags, memory);
    } catch (fault) {
      // A file that was just moved or deleted may come back.
      if (!(fault instanceof WrongUse) || first) throw fault;
      round.talk.say(fault.words);
    }
    first = false;
    if (!stop.aborted) await round.talk.finish();
  });
  return exit.interrupted;
}

/** Mends what is wanted, and writes what was mended. Ctrl-C lets the file that is being written become whole. */
async function fix(run: Run, { library }: Stock, wanted: Wanted): Promise<void> {
  const mended = await mend(library, () => proofread(library, wanted));
  const writing = write(diskWorld(run.settings.folders.root), mended);
  run.beforeExit(() => writing);
  tellFixes(run.talk, run.settings, await writing);
}

/** Finds what there is to say, and hands it to those who tell it. */
async function tell(run: Run, stock: Stock, wanted: Wanted, flags: CheckFlags, known: Read): Promise<Exit> {
  const { talk, stop } = run;
  run.texts(stock.library);
  talk.tellHints();
  talk.explain(reasonOf);
  const found = await examine(stock, wanted, known, stop);
  if (stop.aborted) return exit.interrupted;
  talk.about(found);
  if (flags.table) tellTable(run, wanted, found);
  if (flags.format === 'sarif') await tellSarif(run, stock);
  return hasErrors(found) || (flags.strict && found.some((d) => d.severity === 'warning')) ? exit.content : exit.done;
}

const linkOf = (rule: string): string => `docs/regler.md#${rule}`;

function reasonOf(id: string) {
  const rule = rules.find((r) => r.id === id);
  return rule ? { why: rule.why, link: linkOf(id) } : null;
}

function tellTable({ talk, settings }: Run, { sources }: Wanted, found: readonly Diagnostic[]): void {
  const rows = rowsOf(sources, found, (file) => shown(settings, file));
  talk.add('sheets', rows);
  talk.instead(() => tableOf(rows, settings.lang), true);
  const note = shortNote(rows);
  if (note) talk.conclude(note);
  const count = (severity: Severity): number => found.filter((d) => d.severity === severity).length;
  talk.conclude(total(count('error'), count('warning'), count('hint')));
}

async function tellSarif({ talk, settings }: Run, { library }: Stock): Promise<void> {
  const { sarifOf } = await import('../check/sarif.js');
  const texts = new Map(allSources(library).map(({ file, text }) => [file, text]));
  const pointAt = (file: string, offset: number): Point | null => pointIn(texts.get(file) ?? null, offset);
  const around = { lang: settings.lang, version, rules, link: linkOf, shown: (file: string) => shown(settings, file), pointAt };
  talk.instead((told) => sarifOf(told, around), true);
}

function pointIn(text: string | null, offset: number): Point | null {
  if (text === null || offset > text.length) return null;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1, offset };
}
