import type { World } from '../../model/index.js';
import { serve } from '../../lsp/index.js';
import { suppliesOf } from '../../pipeline.js';
import { read } from '../../read/index.js';
import { stockOf } from '../../work/index.js';
import { diskWorld } from '../../world/disk.js';
import { examine } from '../check/examine.js';
import { Memory } from '../check/memory.js';
import { allSources, inWorld } from '../check/wanted.js';
import type { Run } from '../run.js';

/** `trykklar lsp`: a language server over stdin and stdout, for editors that speak the protocol. Says what `check` says. */
export async function lsp({ settings, stop }: Run): Promise<never> {
  const { folders, lang } = settings;
  const { supplies } = await stockOf(folders);
  const memory = new Memory();
  return serve({
    lang,
    fileOf: (path) => inWorld(settings, path),
    async read(open, file) {
      const { value: library, diagnostics } = await read(withOpen(diskWorld(folders.root), open), folders);
      memory.meet(library);
      const stock = { library, diagnostics, supplies: suppliesOf(library, supplies.fonts, supplies.cache, supplies.version) };
      const sources = allSources(library).filter((source) => source.file === file);
      const wanted = { concerns: (other: string) => other === file, sources, orders: [] };
      return { library, diagnostics: await examine(stock, wanted, memory, stop) };
    },
  });
}

/** The disk with the texts that are open in an editor in place of their files. */
const withOpen = (disk: World, open: ReadonlyMap<string, string>): World => ({
  ...disk,
  read: async (path) => {
    const text = open.get(path.normalize('NFC'));
    return text === undefined ? disk.read(path) : new TextEncoder().encode(text);
  },
});
