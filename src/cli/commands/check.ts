import { resolve } from 'node:path';
import { audiences, hasErrors, order as orderSchema, type Course, type Library, type OptionValue, type Source } from '../../model/index.js';
import { lint } from '../../lint/index.js';
import { assemble, documentOf, makeSheet, tailorSheet } from '../../pipeline.js';
import { stockOf, type Stock } from '../../work/index.js';
import { danishOnDisk } from '../../world/danish-on-disk.js';
import { exit, type Exit } from '../exit.js';
import type { Run } from '../run.js';
import { below } from '../settings.js';
import { WrongUse } from '../wrong-use.js';

export interface CheckFlags {
  strict: boolean;
}

/**
 * `trykklar check`: finds every fault that a build would find, and writes nothing.
 *
 * @param files only these; else all sheets, and every pack of every course
 */
export async function check(run: Run, files: string[], { strict }: CheckFlags): Promise<Exit> {
  const { settings, talk } = run;
  talk.tellHints();
  const stock = await stockOf(settings.folders);
  run.texts(stock.library);
  const wanted = new Set(files.map((file) => below(settings.folders.root, resolve(file))));
  const all = allSources(stock.library);
  const unknown = files.filter((file) => {
    const path = below(settings.folders.root, resolve(file));
    return !all.some((s) => s.file === path) && !stock.diagnostics.some((d) => d.place.file === path);
  });
  if (unknown.length > 0)
    throw new WrongUse({
      da: `Det er ikke en fil med indhold: ${unknown.join(', ')}.`,
      en: `Not a file of content: ${unknown.join(', ')}.`,
    });
  const chosen = wanted.size === 0 ? all : all.filter((s) => wanted.has(s.file));
  const concerns = (file: string): boolean => wanted.size === 0 || wanted.has(file);
  talk.about(stock.diagnostics.filter((d) => concerns(d.place.file)));
  talk.about(orders(stock.library).filter((d) => concerns(d.place.file)));
  const proofread = lint(stock.library, { documentOf, today: today(), dictionary: await danishOnDisk() });
  talk.about(proofread.filter((d) => concerns(d.place.file)));
  await sheets(run, stock, chosen);
  if (run.stop.aborted) return exit.interrupted;
  const found = talk.diagnostics();
  return hasErrors(found) || (strict && found.some((d) => d.severity === 'warning')) ? exit.content : exit.done;
}

/** Only `review.expires` asks what day it is. */
const today = (): string => new Date().toISOString().slice(0, 10);

const allSources = ({ sheets: all, templates }: Library): Source[] => [
  ...[...all.values()].flatMap((sheet) => Object.values(sheet.editions)),
  ...templates.values(),
];

/** What assembling each pack has to say. That a theme stands alone is no fault of the content, and a sheet that is not there was missed when reading. */
const orders = (library: Library) =>
  [...library.courses.values()].flatMap((course) =>
    course.sessions.flatMap((session) => {
      const which = session.number === null ? { themes: [session.id] } : { session: session.number };
      const { diagnostics } = assemble(library, orderSchema.parse({ course: course.id, ...which }), session.file);
      return diagnostics.filter((d) => d.rule !== 'no-fixed-theme' && d.rule !== 'missing-sheet');
    }),
  );

/** Reads each sheet in every way that it can be read, and lays it out once: a faulty text only when it is mended, for its pages would mislead. */
async function sheets({ talk, stop }: Run, { library, supplies }: Stock, sources: Source[]): Promise<void> {
  for (const source of sources) {
    if (stop.aborted) break;
    const found = coursesOf(library, source).flatMap((course) =>
      audiences.flatMap((audience) =>
        readings(course).flatMap((options) => tailorSheet(library, source, { course: course.id, audience, options, named: true })),
      ),
    );
    talk.about(found);
    if (!hasErrors(found)) talk.about((await makeSheet(library, source, supplies)).diagnostics);
  }
}

/** The courses that print a sheet: its own, or all for what they share. */
function coursesOf(library: Library, source: Source): Course[] {
  const own = library.courses.get(source.course);
  return own ? [own] : [...library.courses.values()];
}

/** The defaults, then each value of each option by itself. */
function readings(course: Course): Record<string, OptionValue>[] {
  const single = Object.entries(course.options).flatMap(([name, option]): Record<string, OptionValue>[] => {
    if (option.type === 'flag') return [{ [name]: true }, { [name]: false }];
    return option.of.map((value) => ({ [name]: option.type === 'list' ? [String(value)] : value }));
  });
  return [{}, ...single];
}
