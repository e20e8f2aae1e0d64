// The first page of a PDF → a small picture of what stands between its head and its foot.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** Dots an inch: enough to read, small enough to keep. */
const dots = 72;

/**
 * @param top points of the page that are left out at its head
 * @param bottom points that are left out at its foot
 * @returns a PNG
 */
export function pictureOf(pdf: Uint8Array, { top, bottom }: { top: number; bottom: number }): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'trykklar-docs-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    const { status, error } = spawnSync('pdftoppm', ['-r', `${dots}`, '-png', '-f', '1', '-singlefile', join(folder, 'a.pdf'), join(folder, 'a')]);
    if (error || status !== 0) throw new Error(`pdftoppm: ${error?.message ?? `exit code ${status}`}`);
    return cropped(PNG.sync.read(readFileSync(join(folder, 'a.png'))), top, bottom);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const margin = 8;

/** Cuts away the white round what is there. */
function cropped(page: PNG, top: number, bottom: number): Uint8Array {
  const inked = (x: number, y: number): boolean => page.data.subarray((y * page.width + x) * 4, (y * page.width + x) * 4 + 3).some((v) => v < 250);
  const columns = [...Array(page.width).keys()];
  const rows = [...Array(page.height).keys()].filter((y) => y >= top && y < page.height - bottom && columns.some((x) => inked(x, y)));
  const first = Math.max(0, (rows[0] ?? 0) - margin);
  const height = Math.min(page.height, (rows.at(-1) ?? 0) + margin) - first;
  const cut = new PNG({ width: page.width, height });
  PNG.bitblt(page, cut, 0, first, page.width, height, 0, 0);
  cut.data = Buffer.from(cut.data.map((v) => Math.round(v / 17) * 17)); // sixteen steps a colour: a third of the bytes
  return PNG.sync.write(cut, { colorType: 2, deflateLevel: 9 });
}
