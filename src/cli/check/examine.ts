// Everything that there is to say about the content, or about the part of it that is asked about.
import { audiences, hasErrors, packable, plainOrder, tidy } from '../../model/index.js';
import type { Course, Diagnostic, Library, OptionValue, Source } from '../../model/index.js';
import { lint } from '../../lint/index.js';
import { assemble, documentOf, makeSheet, tailorSheet } from '../../pipeline.js';
import { make, type Stock } from '../../work/index.js';
import { danishOnDisk } from '../../world/danish-on-disk.js';
import type { Ordered } from '../order-file.js';
import type { Found, Read } from './memory.js';
import { withoutConsequences } from './overlaps.js';
import type { Wanted } from './wanted.js';

/**
 * Reads what is wanted as a build would read it, and as a proof-reader would.
 *
 * @param known what was found earlier, by text: asked first, and added to
 * @param stop when aborted, no further sheet is begun
 */
export async function examine(stock: Stock, wanted: Wanted, known: Read, stop: AbortSignal): Promise<Diagnostic[]> {
  const { library } = stock;
  const faults = [...stock.diagnostics, ...packs(library)].filter(({ place }) => wanted.concerns(place.file));
  const printed: Diagnostic[] = [];
  for (const source of wanted.sources) {
    if (stop.aborted) break;
    const found = known.of(source) ?? known.keep(source, await sheet(stock, source));
    faults.push(...found.faults);
    printed.push(...found.printed);
  }
  for (const order of wanted.orders) if (!stop.aborted) printed.push(...(await ordered(stock, order)));
  return tidy([...withoutConsequences(faults, await proofread(library, wanted)), ...printed]);
}

/** What the rules have to say. Without a sheet or list that is asked about, the dictionary is not even opened. */
export async function proofread(library: Library, { concerns, sources, orders }: Wanted): Promise<Diagnostic[]> {
  if (sources.length === 0 && orders.length > 0) return [];
  return lint(library, { documentOf, today: today(), dictionary: await danishOnDisk() }, concerns);
}

/** Only `review.expires` asks what day it is. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** What assembling each pack has to say. That a theme stands alone is no fault of the content, and a sheet that is not there was missed when reading. */
const packs = (library: Library): Diagnostic[] =>
  [...library.courses.values()].flatMap((course) =>
    packable(course).flatMap((session) => {
      const { diagnostics } = assemble(library, plainOrder(course.id, session), session.file);
      return diagnostics.filter((d) => d.rule !== 'no-fixed-theme' && d.rule !== 'missing-sheet');
    }),
  );

/** An order: what is wrong with it, and, when it can be printed, what its values do on paper. Faults of sheets are not its own. */
async function ordered(stock: Stock, { order, file, diagnostics }: Ordered): Promise<Diagnostic[]> {
  if (!order) return diagnostics;
  const assembled = assemble(stock.library, order, file).diagnostics;
  if (hasErrors([...diagnostics, ...assembled])) return [...diagnostics, ...assembled];
  const made = await make(stock, { order, orderFile: file });
  return [...diagnostics, ...assembled, ...made.diagnostics.filter(({ place }) => place.file === file)];
}

/** Reads a sheet in every way that it can be read, and lays it out once: a faulty text only when it is mended, for its pages would mislead. */
async function sheet({ library, supplies }: Stock, source: Source): Promise<Found> {
  const faults = coursesOf(library, source).flatMap((course) =>
    audiences.flatMap((audience) =>
      readings(course).flatMap((options) => tailorSheet(library, source, { course: course.id, audience, options, named: true })),
    ),
  );
  return { faults, printed: hasErrors(faults) ? [] : (await makeSheet(library, source, supplies)).diagnostics };
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
