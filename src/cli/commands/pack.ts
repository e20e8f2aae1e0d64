import { realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fault, hasErrors, isNamed, order as orderSchema, startOf, type Checked, type Diagnostic, type Order } from '../../model/index.js';
import { assemble } from '../../pipeline.js';
import { readOrder } from '../../read/index.js';
import { make, stockOf } from '../../work/index.js';
import { diskWorld } from '../../world/disk.js';
import { blocking } from '../blocking.js';
import { exit, type Exit } from '../exit.js';
import { liesIn, openOutlet } from '../outlet.js';
import type { Run } from '../run.js';
import { below, type Settings } from '../settings.js';
import { said } from '../words.js';
import { WrongUse } from '../wrong-use.js';

/** What `pack` takes beside an order: what a short order on the command line may say. */
export interface PackFlags {
  headcount?: number;
  edition?: string;
  colour?: string;
}

/**
 * `trykklar pack order.yaml`, or `trykklar pack rusmidler 3 --headcount 6`: one order.
 *
 * It is made in this very process: an order with names is sent nowhere, not even to another thread.
 */
export async function pack(run: Run, what: string[], flags: PackFlags): Promise<Exit> {
  const { settings, talk } = run;
  const { order, file, diagnostics } = await orderOf(settings, what, flags);
  talk.about(diagnostics);
  if (order === null) return exit.content;
  const stock = await stockOf(settings.folders);
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

interface Ordered {
  order: Order | null;
  /** Path in the world, or what to call the command line in messages. */
  file: string;
  diagnostics: Diagnostic[];
}

async function orderOf(settings: Settings, what: string[], flags: PackFlags): Promise<Ordered> {
  const [first, ...rest] = what;
  if (rest.length === 0) return orderFromFile(settings, first!, flags);
  const numbered = rest.length === 1 && /^\d+$/.test(rest[0]!);
  const given = { course: first, ...(numbered ? { session: Number(rest[0]) } : { themes: rest }), ...changes(flags) };
  const checked = orderSchema.safeParse(given);
  if (checked.success) return { order: checked.data, file: 'kommandolinjen', diagnostics: [] };
  const fields = checked.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new WrongUse({ da: `Det kan ikke bestilles: se på ${fields}.`, en: `That cannot be ordered: look at ${fields}.` });
}

async function orderFromFile(settings: Settings, path: string, flags: PackFlags): Promise<Ordered> {
  const place = await realpath(resolve(path)).catch(() => null);
  const bytes =
    place &&
    (await diskWorld(dirname(place))
      .read(basename(place))
      .catch(() => null));
  if (!place || !bytes) {
    throw new WrongUse({
      da: `Der er ingen bestilling i ${path}. Skriv en fil, eller et forløb og et møde: trykklar pack rusmidler 1`,
      en: `There is no order in ${path}. Write a file, or a course and a session: trykklar pack rusmidler 1`,
    });
  }
  const file = below(settings.folders.root, resolve(path));
  const { value, diagnostics }: Checked<Order | null> = readOrder(file, bytes);
  if (value && isNamed(value) && flags.headcount !== undefined) {
    throw new WrongUse({
      da: 'Bestillingen nævner deltagerne. Så kan --headcount ikke bruges.',
      en: 'The order names the participants. --headcount cannot be used with it.',
    });
  }
  if (value && isNamed(value) && !keptOutOfGit(path)) diagnostics.push(mayReachGit(file));
  return { order: value && { ...value, ...changes(flags), print: { ...value.print, ...changes(flags).print } }, file, diagnostics };
}

/** What flags change of an order. */
function changes({ headcount, edition, colour }: PackFlags): {
  participants?: number;
  edition?: Order['edition'];
  print?: { colour: Order['print']['colour'] };
} {
  return {
    ...(headcount === undefined ? {} : { participants: headcount }),
    ...(edition === undefined ? {} : { edition: edition as Order['edition'] }),
    ...(colour === undefined ? {} : { print: { colour: colour as Order['print']['colour'] } }),
  };
}

/** The names of order files that .gitignore keeps out. */
const keptOutOfGit = (path: string): boolean => /\.navne\.ya?ml$|(^|\/)orders\//.test(path.replaceAll('\\', '/'));

const mayReachGit = (file: string): Diagnostic =>
  fault(
    'named-order-file',
    startOf(file),
    { da: 'Bestillingen nævner personer, og filen kan komme med i git.', en: 'The order names people, and the file may end up in git.' },
    { da: 'Giv filen et navn, der ender på `.navne.yaml`.', en: 'Give the file a name that ends in `.navne.yaml`.' },
    'warning',
  );
