import { hasErrors, isNamed, order as orderSchema, type Library, type Order } from '../../model/index.js';
import { assemble } from '../../pipeline.js';
import { make, stockOf } from '../../work/index.js';
import { blocking } from '../blocking.js';
import { exit, type Exit } from '../exit.js';
import { orderFromFile, type Ordered } from '../order-file.js';
import { liesIn, openOutlet } from '../outlet.js';
import type { Run } from '../run.js';
import type { Settings } from '../settings.js';
import { said } from '../words.js';
import { WrongUse } from '../wrong-use.js';

/** What `pack` takes beside an order: what a short order on the command line may say. */
export interface PackFlags {
  headcount?: number;
  edition?: string;
  colour?: string;
  /** Words of single cards that are to be printed again. */
  cards?: string[];
}

/**
 * `trykklar pack order.yaml`, or `trykklar pack rusmidler 3 --headcount 6`: one order.
 *
 * It is made in this very process: an order with names is sent nowhere, not even to another thread.
 */
export async function pack(run: Run, what: string[], flags: PackFlags): Promise<Exit> {
  const { settings, talk } = run;
  const { order: asked, file, diagnostics } = await orderOf(settings, what, flags);
  talk.about(diagnostics);
  if (asked === null) return exit.content;
  const stock = await stockOf(settings.folders);
  const order = what.length > 1 ? papersOr(asked, stock.library) : asked;
  run.texts(stock.library);
  const result = await make(stock, { order, orderFile: file });
  const reading = blocking(stock.library, stock.diagnostics, { order, orderFile: file }, result.used);
  talk.about([...reading, ...result.diagnostics]);
  if (hasErrors([...diagnostics, ...reading, ...result.diagnostics])) {
    talk.conclude(said.notWritten);
    return exit.content;
  }
  const outlet = await openOutlet(settings, 'pack');
  run.beforeExit(outlet.settled);
  const { folder } = assemble(stock.library, order, file).value;
  talk.files(await outlet.put(folder, result.files, order));
  await outlet.close(liesIn(new Set([folder])));
  return exit.done;
}

/** On the command line papers are named where a theme would be: `trykklar pack rusmidler foer-start`. */
function papersOr(order: Order, { courses }: Library): Order {
  const [name, ...more] = order.themes ?? [];
  const found = courses.get(order.course)?.papers.find(({ id }) => id === name && more.length === 0);
  if (!found) return order;
  const { themes: _, ...rest } = order;
  return { ...rest, papers: found.id };
}

async function orderOf(settings: Settings, what: string[], flags: PackFlags): Promise<Ordered> {
  const [first, ...rest] = what;
  if (rest.length === 0) return fromFile(settings, first!, flags);
  const numbered = rest.length === 1 && /^\d+$/.test(rest[0]!);
  const given = { course: first, ...(numbered ? { session: Number(rest[0]) } : { themes: rest }), ...changes(flags) };
  const checked = orderSchema.safeParse(given);
  if (checked.success) return { order: checked.data, file: 'kommandolinjen', diagnostics: [] };
  const fields = checked.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new WrongUse({ da: `Det kan ikke bestilles: se på ${fields}.`, en: `That cannot be ordered: look at ${fields}.` });
}

async function fromFile(settings: Settings, path: string, flags: PackFlags): Promise<Ordered> {
  const read = await orderFromFile(settings, path);
  if (!read) {
    throw new WrongUse({
      da: `Der er ingen bestilling i ${path}. Skriv en fil, eller et forløb og et møde: trykklar pack rusmidler 1`,
      en: `There is no order in ${path}. Write a file, or a course and a session: trykklar pack rusmidler 1`,
    });
  }
  const { order, file, diagnostics } = read;
  if (order && isNamed(order) && flags.headcount !== undefined) {
    throw new WrongUse({
      da: 'Bestillingen nævner deltagerne. Så kan --headcount ikke bruges.',
      en: 'The order names the participants. --headcount cannot be used with it.',
    });
  }
  return { order: order && { ...order, ...changes(flags), print: { ...order.print, ...changes(flags).print } }, file, diagnostics };
}

/** What flags change of an order. */
function changes({ headcount, edition, colour, cards }: PackFlags): {
  participants?: number;
  edition?: Order['edition'];
  print?: { colour: Order['print']['colour'] };
  cards?: string[];
} {
  return {
    ...(headcount === undefined ? {} : { participants: headcount }),
    ...(edition === undefined ? {} : { edition: edition as Order['edition'] }),
    ...(cards === undefined ? {} : { cards }),
    ...(colour === undefined ? {} : { print: { colour: colour as Order['print']['colour'] } }),
  };
}
