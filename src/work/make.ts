import { makePack } from '../pipeline.js';
import type { Stock } from './stock.js';
import type { PackResult, PackTask, UsedText } from './task.js';

/** Makes one pack from what was read, and notes which texts went into it. */
export async function make({ library, supplies }: Stock, { order, orderFile }: PackTask): Promise<PackResult> {
  const used = new Map<string, UsedText>();
  const { value: files, diagnostics } = await makePack(library, order, orderFile, supplies, ({ file, id, edition }) =>
    used.set(file, { file, id, edition }),
  );
  return { files, diagnostics, used: [...used.values()] };
}
