// Prints an order in the worker, shows the file with react-pdf and hands the bytes to the test.
import { StrictMode, Suspense, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Document, Page, pdfjs } from 'react-pdf';
import type { PrintAnswer, PrintRequest } from '../../src/app/print-worker.js';
import type { Order } from '../../src/model/index.js';

pdfjs.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).toString();

const worker = new Worker(new URL('../../src/app/print-worker.ts', import.meta.url), { type: 'module' });
function print(order: Order): Promise<PrintAnswer> {
  return new Promise((resolve) => {
    worker.onmessage = (message: MessageEvent<PrintAnswer>) => resolve(message.data);
    worker.postMessage({ base: new URL('./', location.href).href, order } satisfies PrintRequest);
  });
}

function Viewer({ bytes }: { bytes: Uint8Array }) {
  // pdf.js takes the array away: give it a copy, and the same one at every render.
  const file = useMemo(() => ({ data: bytes.slice() }), [bytes]);
  return (
    <Document file={file}>
      <Page pageNumber={1} renderAnnotationLayer={false} />
    </Document>
  );
}

let show: (bytes: Uint8Array) => void = () => {};
function App() {
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  show = setBytes;
  return <Suspense fallback={<p>Henter …</p>}>{bytes && <Viewer bytes={bytes} />}</Suspense>;
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
  show: (file) => show(printed.get(file)!),
};
