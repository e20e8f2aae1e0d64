// Pages of a PDF as pictures, two side by side: drawn by pdf.js, which knows nothing of how we made them.
import { PNG } from 'pngjs';
import { openPdf } from '../pdf-text.js';

interface Canvas {
  canvas: object;
  context: CanvasRenderingContext2D;
}

/** The pages of a PDF by twos, one pixel a point; an odd last page has white beside it. */
export async function spreadsOf(bytes: Uint8Array): Promise<PNG[]> {
  lend();
  const document = await openPdf(bytes);
  const factory = document.canvasFactory as { create(width: number, height: number): Canvas };
  const spreads: PNG[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const viewport = page.getViewport({ scale: 1 });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const { canvas, context } = factory.create(width, height);
    await page.render({ canvas: canvas as HTMLCanvasElement, canvasContext: context, viewport, background: '#ffffff' }).promise;
    if (n % 2 === 1) spreads.push(white(2 * width, height));
    const drawn = Object.assign(new PNG({ width, height }), { data: Buffer.from(context.getImageData(0, 0, width, height).data) });
    PNG.bitblt(drawn, spreads.at(-1)!, 0, 0, width, height, n % 2 === 1 ? 0 : width, 0);
  }
  await document.loadingTask.destroy();
  return spreads;
}

function white(width: number, height: number): PNG {
  const png = new PNG({ width, height });
  png.data.fill(255);
  return png;
}

/** Node 20 lacks what pdf.js takes for granted when it draws. */
function lend(): void {
  const buffer = ArrayBuffer.prototype as { transferToFixedLength?: (this: ArrayBuffer, length?: number) => ArrayBuffer };
  buffer.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const moved = new ArrayBuffer(length);
    new Uint8Array(moved).set(new Uint8Array(this).subarray(0, length));
    return moved;
  };
}
