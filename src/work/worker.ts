// One thread of a build. It reads the library once, then makes one pack after the other.
import { make } from './make.js';
import { stockOf, type Stock } from './stock.js';
import type { Message, PackResult } from './task.js';

let stock: { key: string; read: Promise<Stock> } | null = null;

function stockFor(message: Message): Promise<Stock> {
  const key = JSON.stringify(message.folders);
  if (stock?.key !== key) stock = { key, read: stockOf(message.folders) };
  return stock.read;
}

/** @returns the files of the pack, their bytes fit to be handed over */
export default async function work(message: Message): Promise<PackResult> {
  try {
    return await make(await stockFor(message), message);
  } catch (failure) {
    // A fault in WebAssembly leaves its memory in disorder for every later pack: this thread ends, and the pool starts a fresh one.
    if (failure instanceof WebAssembly.RuntimeError) process.exit(1);
    throw failure;
  }
}
