// `check --accept`: somebody has read both editions, and they say the same.
import { accept, lint } from '../../lint/index.js';
import type { Library, Source, Words } from '../../model/index.js';
import { documentOf } from '../../pipeline.js';
import type { Stock } from '../../work/index.js';
import { diskWorld } from '../../world/disk.js';
import { exit, type Exit } from '../exit.js';
import { printable } from '../report.js';
import type { Run } from '../run.js';
import { shown } from '../settings.js';
import { WrongUse } from '../wrong-use.js';
import { edited, writeBack } from './edits.js';
import { allSources, wantedOf } from './wanted.js';

/**
 * Renews what easy-read editions say they were made from, and says what had changed in the standard edition since.
 *
 * @param files as written on the command line, of either edition; never all: each pair has to be read by a person
 */
export async function acceptEditions(run: Run, stock: Stock, files: readonly string[]): Promise<Exit> {
  const { settings, talk } = run;
  const { library } = stock;
  const pairs = files.length === 0 ? [] : pairsOf(library, (await wantedOf(settings, stock, files)).sources);
  if (pairs.length === 0) throw nothingNamed(files);
  const edits = accept(
    library,
    pairs.map(({ file }) => file),
  );
  const changes = changesIn(library, new Set(pairs.map(({ file }) => file)));
  const accepted: { file: string; changes: Words | null }[] = [];
  let refused = false;
  for (const easy of pairs) {
    const wanted = edits.get(easy.file);
    const file = printable(shown(settings, easy.file));
    const stale = changes.get(easy.file) ?? null;
    if (!wanted) talk.say(stale ? left(file) : already(file));
    else if (await writing(run, easy, edited(easy.text, wanted))) {
      accepted.push({ file: shown(settings, easy.file), changes: stale });
      talk.say(renewed(file, stale));
    } else {
      refused = true;
      talk.say(meanwhile(file));
    }
  }
  talk.wrote(accepted.map(({ file }) => file));
  talk.add('accepted', accepted);
  return refused ? exit.content : exit.done;
}

/** Ctrl-C waits until the file is whole. */
function writing(run: Run, source: Source, text: string): Promise<boolean> {
  const written = writeBack(diskWorld(run.settings.folders.root), source, text);
  run.beforeExit(() => written);
  return written;
}

/** The easy-read texts of the sheets that have both editions. */
function pairsOf(library: Library, named: readonly Source[]): Source[] {
  const ids = new Set(named.map(({ id }) => id));
  return allSources(library).filter(
    ({ id, course, edition }) =>
      edition === 'easy-read' && course !== 'templates' && ids.has(id) && library.sheets.get(id)?.editions.standard,
  );
}

/** What the rule about editions that lag behind says of each file. */
function changesIn(library: Library, files: ReadonlySet<string>): Map<string, Words> {
  const said = lint(library, { documentOf, today: '', dictionary: null }, (file) => files.has(file));
  return new Map(said.filter(({ rule }) => rule === 'stale-edition').map(({ place, message }) => [place.file, message]));
}

const renewed = (file: string, stale: Words | null): Words => ({
  da: `${file}\n  ${stale ? `${printable(stale.da)}\n  ` : ''}Nu husker filen, at den passer til standardudgaven.`,
  en: `${file}\n  ${stale ? `${printable(stale.en)}\n  ` : ''}Now the file remembers that it fits the standard edition.`,
});
const already = (file: string): Words => ({
  da: `${file}\n  Filen passer allerede til standardudgaven.`,
  en: `${file}\n  The file fits the standard edition already.`,
});
const left = (file: string): Words => ({
  da: `${file}\n  Filen er ikke ændret. Skriv felterne øverst på hver sin linje, så \`adapts\` kan sættes ind.`,
  en: `${file}\n  The file is not changed. Write the fields at the top each on its own line, so that \`adapts\` can be put in.`,
});
const meanwhile = (file: string): Words => ({
  da: `${file}\n  Filen er ændret imens. Læs den igen, og prøv igen.`,
  en: `${file}\n  The file was changed meanwhile. Read it again, and try again.`,
});

const nothingNamed = (files: readonly string[]): WrongUse =>
  files.length === 0
    ? new WrongUse({
        da: 'Skriv de letlæste filer, du har læst efter: trykklar check --accept content/…/min-trang.easy-read.md',
        en: 'Write the easy-read files that you have looked at: trykklar check --accept content/…/min-trang.easy-read.md',
      })
    : new WrongUse({ da: `Der er ikke to udgaver af ${files.join(', ')}.`, en: `There are no two editions of ${files.join(', ')}.` });
