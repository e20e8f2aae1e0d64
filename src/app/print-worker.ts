// The pipeline in a Web Worker: takes an order, gives PDFs. Works offline: it asks nothing but its own origin, for fonts and the library.
import './buffer.js';
import { libraryFromJson, type Diagnostic, type Library, type Order } from '../model/index.js';
import { makePack } from '../pipeline.js';
import { faces, type FontFace } from '../print/fonts.js';
import type { Supplies } from '../print/supplies.js';
import { browserWorld } from '../world/browser.js';

/** What the page asks for. `base` is the folder of library.json and fonts/. */
export interface PrintRequest {
  base: string;
  order: Order;
}
export interface PrintAnswer {
  files: { file: string; bytes: Uint8Array; pages: number }[];
  diagnostics: Diagnostic[];
  /** Set when the worker itself failed. */
  failure?: string;
}

async function supplies(base: string): Promise<{ library: Library; supplies: Supplies }> {
  const world = browserWorld(base);
  const library = libraryFromJson(new TextDecoder().decode(await world.read('library.json')));
  const fonts: FontFace[] = await Promise.all(
    faces.map(async ({ file, ...face }) => ({ ...face, bytes: await world.read(`fonts/${file}`) })),
  );
  const { symbols, pictures, facts } = library;
  return { library, supplies: { fonts, symbols, pictures, facts, colour: 'colour', cache: null } };
}

async function answer({ base, order }: PrintRequest): Promise<PrintAnswer> {
  const stock = await supplies(base);
  const { value, diagnostics } = await makePack(stock.library, order, 'bestilling', stock.supplies);
  return { files: value.map(({ file, bytes, pages }) => ({ file, bytes, pages })), diagnostics };
}

globalThis.onmessage = async (message: MessageEvent<PrintRequest>) => {
  const reply = await answer(message.data).catch((error: unknown): PrintAnswer => ({ files: [], diagnostics: [], failure: String(error) }));
  postMessage(reply);
};
