// Text of a PDF as a reader of ours did not make it: pdf.js, the legacy build that runs in Node 20.
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface TextItem {
  str: string;
  hasEOL: boolean;
  /** Where it begins is in the last two numbers. */
  transform: number[];
  width: number;
  height: number;
}

/** The words of each page in the order of its content, white space collapsed. */
export async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const document = await openPdf(bytes);
  const out: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent({ disableNormalization: true });
    const said = (items as TextItem[]).map((item, i, all) => (isApart(all[i - 1], item) ? ' ' : '') + item.str + (item.hasEOL ? '\n' : ''));
    const text = said.join('');
    out.push(text.replace(/\s+/g, ' ').trim());
  }
  await document.loadingTask.destroy();
  return out;
}

/** The words of the whole document. */
export const wordsOf = async (bytes: Uint8Array): Promise<string> => (await pagesOf(bytes)).join(' ');

/** pdf.js sees no gap where the next text stands further left on the same line: backs of cards run from right to left. */
function isApart(before: TextItem | undefined, { transform, height }: TextItem): boolean {
  if (!before?.str) return false;
  const at = (item: number[]): [number, number] => [item[4] ?? 0, item[5] ?? 0];
  const [x, y] = at(transform);
  const [left, base] = at(before.transform);
  return Math.abs(x - left - before.width) > height || Math.abs(y - base) > height;
}

/** A PDF as pdf.js opens it. The bytes stay ours; `loadingTask.destroy()` lets go of it. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  polyfill();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
}

/** Node 20 lacks what pdf.js takes for granted. */
function polyfill(): void {
  const promise = Promise as unknown as { withResolvers?: () => unknown };
  promise.withResolvers ??= () => {
    let resolve!: (value: unknown) => void;
    let reject!: (reason: unknown) => void;
    return { promise: new Promise((yes, no) => ([resolve, reject] = [yes, no])), resolve, reject };
  };
}
