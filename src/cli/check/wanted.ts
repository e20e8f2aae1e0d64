// Which files a check is asked about.
import { resolve } from 'node:path';
import { didYouMean, nearest, packable, type Library, type Source } from '../../model/index.js';
import type { Stock } from '../../work/index.js';
import { isList } from '../lists.js';
import { orderFromFile, type Ordered } from '../order-file.js';
import { below, shown, type Settings } from '../settings.js';
import { WrongUse } from '../wrong-use.js';

/** What a check is asked about. */
export interface Wanted {
  /** True for a file that is to be told of. */
  concerns(file: string): boolean;
  /** The texts to read. */
  sources: Source[];
  /** Orders named on the command line. */
  orders: Ordered[];
}

/**
 * @param files as written on the command line: sheets, lists, folders, orders; none: all content
 * @throws WrongUse for what is none of them
 */
export async function wantedOf(settings: Settings, { library, diagnostics }: Stock, files: readonly string[]): Promise<Wanted> {
  const all = allSources(library);
  if (files.length === 0) return { concerns: () => true, sources: all, orders: [] };
  const known = new Set([...all.map(({ file }) => file), ...listsOf(library), ...diagnostics.map(({ place }) => place.file)]);
  const paths: string[] = [];
  const orders: Ordered[] = [];
  const unknown: string[] = [];
  for (const file of files) {
    const path = inWorld(settings, file);
    if (isContent(settings, path, known)) paths.push(path);
    else {
      const order = /\.ya?ml$/i.test(file) ? await orderFromFile(settings, file) : null;
      if (order) orders.push(order);
      else unknown.push(file);
    }
  }
  if (unknown.length > 0) throw noContent(settings, unknown, known);
  const concerns = (file: string): boolean => paths.some((path) => isBelow(path, file));
  return { concerns, sources: all.filter(({ file }) => concerns(file)), orders };
}

/** A path as the world writes it. */
export const inWorld = ({ folders }: Settings, file: string): string => below(folders.root, resolve(file)).normalize('NFC');

export const allSources = ({ sheets, templates }: Library): Source[] => [
  ...[...sheets.values()].flatMap(({ editions }) => Object.values(editions)),
  ...templates.values(),
];

const isBelow = (path: string, file: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);

function isContent({ folders }: Settings, path: string, known: ReadonlySet<string>): boolean {
  if ([...known].some((file) => isBelow(path, file))) return true;
  return path.startsWith(`${folders.content}/`) && isList.test(path.slice(folders.content.length + 1));
}

const listsOf = ({ courses }: Library): string[] =>
  [...courses.values()].flatMap((course) => [course.file, ...packable(course).map((s) => s.file)]);

function noContent(settings: Settings, unknown: readonly string[], known: ReadonlySet<string>): WrongUse {
  const what = unknown.join(', ');
  const files = [...known].map((file) => shown(settings, file));
  const name = unknown[0]!.split('/').at(-1)!;
  const near = nearest(unknown[0]!, files) ?? files.find((file) => nameOf(file) === nameOf(name)) ?? null;
  const hint = didYouMean(near, {
    da: 'Skriv stien til et ark, en liste, en mappe eller en bestilling.',
    en: 'Write the path of a sheet, a list, a folder or an order.',
  });
  return new WrongUse({ da: `Det er ikke en fil med indhold: ${what}. ${hint.da}`, en: `Not a file of content: ${what}. ${hint.en}` });
}

/** "min-trang" of "content/hcs/sheets/min-trang.easy-read.md". */
const nameOf = (file: string): string => file.split('/').at(-1)!.replace(/\..*$/, '');
