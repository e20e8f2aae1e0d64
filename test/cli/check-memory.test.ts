// What `check --watch` may take for granted from the round before.
import { describe, expect, it } from 'vitest';
import { Memory, type Found } from '../../src/cli/check/memory.js';
import type { Library, Source } from '../../src/model/index.js';
import { asSheet, exampleFile, libraryWith } from '../lint/world.js';

const file = exampleFile('standard');
const nothing: Found = { faults: [], printed: [] };
const sourceIn = (library: Library): Source => library.sheets.get('eksempel')!.editions.standard!;
const read = async (body: string, more: Record<string, string> = {}): Promise<Library> =>
  (await libraryWith({ [file]: asSheet(body, 'standard'), ...more })).library;

/** Two rounds: is the second text the very object of the first, and is what was found still good? */
async function rounds(first: Library, second: Library): Promise<{ same: boolean; found: Found | undefined }> {
  const memory = new Memory();
  memory.meet(first);
  memory.keep(sourceIn(first), nothing);
  memory.meet(second);
  return { same: sourceIn(second) === sourceIn(first), found: memory.of(sourceIn(second)) };
}

describe('from one round to the next', () => {
  it('a text that did not change stays the same object, so its tree is kept, and it is not read again', async () => {
    expect(await rounds(await read('Ord.'), await read('Ord.'))).toEqual({ same: true, found: nothing });
  });
  it('a text that changed is read again', async () => {
    expect(await rounds(await read('Ord.'), await read('Andre ord.'))).toEqual({ same: false, found: undefined });
  });
  it('another text does not concern it', async () => {
    const other = { 'content/proeve/sheets/andet.md': asSheet('Andet.', 'standard') };
    expect(await rounds(await read('Ord.'), await read('Ord.', other))).toEqual({ same: true, found: nothing });
  });
  it('what its pages depend on does: it keeps its tree and is laid out again', async () => {
    const symbols = 'sol: { source: own, name: sol, licence: CC BY-SA 4.0 }\n';
    const after = await read('Ord.', { 'content/symbols/symbols.yaml': symbols });
    expect(await rounds(await read('Ord.'), after)).toEqual({ same: true, found: undefined });
  });
  it('a text that takes in another one is always read again', async () => {
    const body = '::include{sheet=opgave}';
    expect(await rounds(await read(body), await read(body))).toEqual({ same: true, found: undefined });
  });
  it('a text that went and came back is read again', async () => {
    const memory = new Memory();
    const [first, without, back] = [await read('Ord.'), (await libraryWith({})).library, await read('Ord.')];
    memory.meet(first);
    memory.keep(sourceIn(first), nothing);
    memory.meet(without);
    memory.meet(back);
    expect(memory.of(sourceIn(back))).toBeUndefined();
  });
});
