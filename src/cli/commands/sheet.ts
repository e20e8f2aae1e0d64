import { realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { carriersOf, hasErrors, nearest, type Diagnostic, type Library, type Source } from '../../model/index.js';
import { makeSheet } from '../../pipeline.js';
import { readSheet } from '../../read/index.js';
import { stockOf } from '../../work/index.js';
import { diskWorld } from '../../world/disk.js';
import { exit, type Exit } from '../exit.js';
import { openOutlet } from '../outlet.js';
import type { Run } from '../run.js';
import { below, type Settings } from '../settings.js';
import { said } from '../words.js';
import { WrongUse } from '../wrong-use.js';

export interface SheetFlags {
  edition?: string;
  colour?: 'colour' | 'grey';
}

/** Folder under out/ for sheets that are printed alone. */
const folder = 'ark';

/** `trykklar sheet min-trang`, or the path of any Markdown file: one sheet, in every edition that there is. */
export async function sheet(run: Run, what: string, flags: SheetFlags): Promise<Exit> {
  const { settings, talk } = run;
  const { library, supplies, diagnostics } = await stockOf(settings.folders);
  run.texts(library);
  const sources = (await sourcesOf(settings, library, what, talk.about)).filter((s) => !flags.edition || s.edition === flags.edition);
  if (sources.length === 0 && flags.edition) {
    throw new WrongUse({ da: `Arket findes ikke i udgaven ${flags.edition}.`, en: `The sheet has no edition ${flags.edition}.` });
  }
  const files = [];
  for (const source of sources) {
    for (const carrier of carriersOf(source.meta)) {
      const { value, diagnostics: found } = await makeSheet(library, source, supplies, { colour: flags.colour, carrier });
      talk.about(found);
      files.push(value);
    }
    talk.about(diagnostics.filter((d) => d.place.file === source.file));
  }
  if (sources.length === 0 || hasErrors(talk.diagnostics())) {
    talk.conclude(said.notWritten);
    return exit.content;
  }
  const outlet = await openOutlet(settings, 'sheet');
  run.beforeExit(outlet.settled);
  talk.files(await outlet.put(folder, files));
  await outlet.close(() => false);
  return exit.done;
}

async function sourcesOf(settings: Settings, library: Library, what: string, about: (found: Diagnostic[]) => void): Promise<Source[]> {
  if (!what.endsWith('.md') && !what.includes('/')) return byId(library, what);
  const file = below(settings.folders.root, resolve(what));
  const known = [...library.sheets.values()].flatMap((s) => Object.values(s.editions)).find((s) => s.file === file);
  if (known) return [known];
  const place = await realpath(resolve(what)).catch(() => null);
  const bytes =
    place &&
    (await diskWorld(dirname(place))
      .read(basename(place))
      .catch(() => null));
  if (!bytes) throw new WrongUse({ da: `Der er ingen fil ${what}.`, en: `There is no file ${what}.` });
  const { value, diagnostics } = readSheet(file, bytes, 'shared');
  about(diagnostics);
  return value ? [value] : [];
}

function byId(library: Library, id: string): Source[] {
  const found = library.sheets.get(id);
  if (found) return Object.values(found.editions);
  const near = nearest(id, library.sheets.keys());
  throw new WrongUse({
    da: `Der er intet ark, der hedder »${id}«.${near ? ` Mente du »${near}«?` : ''}`,
    en: `There is no sheet called "${id}".${near ? ` Did you mean "${near}"?` : ''}`,
  });
}
