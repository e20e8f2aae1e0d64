// Prints an order in the worker, shows the file with react-pdf and hands the bytes to the test.
import { StrictMode, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Document, Page, pdfjs } from 'react-pdf';
import type { PrintAnswer, PrintRequest } from '../../src/app/print-worker.js';
import type { Order } from '../../src/model/index.js';

pdfjs.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).toString();

const worker = new Worker(new URL('../../src/app/print-worker.ts', import.meta.url), { type: 'module' });
function print(order: Order): Promise<PrintAnswer> {
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message || 'the worker did not load'));
    worker.onmessage = (message: MessageEvent<PrintAnswer>) => resolve(message.data);
    worker.postMessage({ base: new URL('./', location.href).href, order } satisfies PrintRequest);
  });
}

interface File {
  data: Uint8Array;
}
function Viewer({ file }: { file: File }) {
  return (
    <Document file={file}>
      <Page pageNumber={1} renderAnnotationLayer={false} />
    </Document>
  );
}

let show: (file: File) => void = () => {};
/** The file lives above the boundary: what suspends is thrown away, and a new file each time would never end. */
function App() {
  const [file, setFile] = useState<File | null>(null);
  show = setFile;
  return <Suspense fallback={<p>Henter …</p>}>{file && <Viewer file={file} />}</Suspense>;
}
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

declare global {
  interface Window {
    trykklar: { print(order: Order): Promise<{ file: string; bytes: number[] }[]>; show(file: string): void };
  }
}
const printed = new Map<string, Uint8Array>();
window.trykklar = {
  async print(order) {
    const { files, failure, diagnostics } = await print(order);
    if (failure) throw new Error(failure);
    const errors = diagnostics.filter((d) => d.severity === 'error');
    if (errors.length) throw new Error(JSON.stringify(errors));
    for (const { file, bytes } of files) printed.set(file, bytes);
    return files.map(({ file, bytes }) => ({ file, bytes: [...bytes] }));
  },
  // pdf.js takes the array away: give it a copy.
  show: (file) => show({ data: printed.get(file)!.slice() }),
};
