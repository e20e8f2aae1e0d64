import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { audiences, editions, kinds, Missing, type World } from '../../model/index.js';
import { read } from '../../read/index.js';
import { diskWorld } from '../../world/disk.js';
import { exit, type Exit } from '../exit.js';
import { newCourse } from '../new/course.js';
import { newDeck } from '../new/deck.js';
import { wordOf } from '../new/names.js';
import type { NewFlags, Scaffold, Wish } from '../new/scaffold.js';
import { newSession } from '../new/session.js';
import { newSheet } from '../new/sheet.js';
import { newSymbol } from '../new/symbol.js';
import type { Run } from '../run.js';
import { shown, type Settings } from '../settings.js';
import { WrongUse } from '../wrong-use.js';

const scaffolds: Record<string, (wish: Wish) => Scaffold> = {
  sheet: newSheet,
  session: newSession,
  course: newCourse,
  deck: newDeck,
  symbol: newSymbol,
};
/** Danish words that stand for something else elsewhere. */
const alsoCalled: Record<string, string> = { tema: 'session', theme: 'session', kort: 'deck', cards: 'deck' };

/**
 * `trykklar new sheet min-trang`: files to begin on, that pass `check` and print as they are.
 *
 * Nothing is written over: when one of the files is there, none is written.
 *
 * @param what sheet, session, course, deck or symbol, or the Danish word
 * @param name an id, a number, a meaning, or a title that an id is made of
 */
export async function create({ settings, talk }: Run, what: string, name: string | undefined, flags: NewFlags): Promise<Exit> {
  const { folders } = settings;
  const make = scaffolds[wordOf(alsoCalled[what.toLowerCase()] ?? what, Object.keys(scaffolds))]!;
  const { value: library } = await read(diskWorld(folders.root), folders);
  const scaffold = make({ library, name, flags: understood(flags), content: shown(settings, folders.content) });
  const written = await writeAll(settings, scaffold);
  talk.wrote(written.map((file) => shown(settings, file)));
  scaffold.next.forEach(talk.conclude);
  return exit.done;
}

/** The flags with our own names for the Danish ones: »letlæst«, »hjemmeopgave«, »leder«. */
const understood = ({ kind, edition, audience, ...rest }: NewFlags): Wish['flags'] => ({
  ...rest,
  kind: kind === undefined ? undefined : wordOf(kind, kinds),
  edition: edition === undefined ? undefined : wordOf(edition, editions),
  audience: audience === undefined ? undefined : wordOf(audience, audiences),
});

/** Writes all files, or none. @returns their paths in the world */
async function writeAll({ folders }: Settings, { files, additions = {} }: Scaffold): Promise<string[]> {
  const world = diskWorld(folders.root);
  const inWorld = (texts: Record<string, string>): [string, string][] =>
    Object.entries(texts).map(([path, text]) => [`${folders.content}/${path}`, text]);
  const fresh = inWorld(files);
  refuseExisting(
    folders.root,
    fresh.map(([path]) => path),
  );
  const longer = await Promise.all(
    inWorld(additions).map(async ([path, text]): Promise<[string, string]> => [path, await added(world, path, text)]),
  );
  const done: string[] = [];
  try {
    for (const [path, text] of fresh) {
      done.push(path);
      await world.write(path, bytesOf(text));
    }
    for (const [path, text] of longer) await world.write(path, bytesOf(text));
  } catch (failure) {
    for (const path of done) await world.remove(path).catch(() => undefined);
    throw failure;
  }
  return [...done, ...longer.map(([path]) => path)];
}

/** Also a link, or a folder of that name, is something that is there. */
function refuseExisting(root: string, paths: readonly string[]): void {
  const there = paths.filter((path) => lstatSync(resolve(root, path), { throwIfNoEntry: false }) !== undefined);
  if (there.length === 0) return;
  const [da, en] =
    there.length === 1
      ? ['Filen findes allerede', 'The file is there already']
      : ['Filerne findes allerede', 'The files are there already'];
  throw new WrongUse({
    da: `${da}: ${there.join(', ')}. Intet er skrevet. Vælg et andet navn.`,
    en: `${en}: ${there.join(', ')}. Nothing was written. Choose another name.`,
  });
}

/** The text of a file with lines at its end. */
async function added(world: World, path: string, text: string): Promise<string> {
  const bytes = await world.read(path).catch((failure: unknown) => {
    if (failure instanceof Missing) return new Uint8Array();
    throw failure;
  });
  const old = new TextDecoder().decode(bytes);
  return old === '' || old.endsWith('\n') ? old + text : `${old}\n${text}`;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
