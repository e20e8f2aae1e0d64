import { tidy, type Checked, type Diagnostic, type Document, type Setting, type Surroundings, type Tailored } from '../model/index.js';
import { tailorBlocks } from './blocks.js';
import type { Tailoring } from './context.js';
import { mostIncludes } from './include.js';
import { tailorInline } from './inline.js';
import { refuseSlots } from './slots.js';

/**
 * A sheet for one reader: conditions resolved, other sheets set in, values filled in as text, clock times worked out.
 *
 * @param document the tree of `parse`; it is not changed
 * @param setting course, session and reader; nothing in it names a participant
 * @param around what the sheet may take from outside: other sheets, phone numbers, the pack's contents and jobs
 * @returns a tree that depends on nothing any more; the same input gives an equal tree, so equal readers share their pages
 */
export function tailor(document: Document, setting: Setting, around: Surroundings): Checked<Tailored> {
  const diagnostics: Diagnostic[] = [];
  const { id, file, meta } = document;
  const tailoring: Tailoring = {
    setting,
    around,
    chain: [id],
    includes: { left: mostIncludes },
    say: (diagnostic) => void diagnostics.push(diagnostic),
  };
  const title = refuseSlots(tailorInline(document.title, tailoring), tailoring);
  return { value: { id, file, meta, title, blocks: tailorBlocks(document.blocks, tailoring) }, diagnostics: tidy(diagnostics) };
}
