import type { Diagnostic, Library } from '../model/index.js';
import { suppliesOf } from '../pipeline.js';
import type { Supplies } from '../print/supplies.js';
import { read } from '../read/index.js';
import { diskWorld, fontsOnDisk } from '../world/index.js';
import { ownVersion } from '../world/own-version.js';
import type { Folders } from './task.js';

/** All that packs are made from. */
export interface Stock {
  library: Library;
  supplies: Supplies;
  /** What there is to say about the content as such. */
  diagnostics: Diagnostic[];
}

/** Reads content, templates and fonts from disk. */
export async function stockOf({ root, content, templates, cache }: Folders): Promise<Stock> {
  const [{ value: library, diagnostics }, fonts, version] = await Promise.all([
    read(diskWorld(root), { content, templates }),
    fontsOnDisk(),
    ownVersion(),
  ]);
  return { library, supplies: suppliesOf(library, fonts, cache === null ? null : diskWorld(cache), version), diagnostics };
}
