// npm run photocopy [-- FILE… --out FOLDER --first N --last N | --measure]: pages as a copy of a copy, as pictures to look at.
// Without files: every PDF of out/. `--measure` prints the table that the limits in src/print/inspect/copy/limits.ts come from. Needs pdftoppm (poppler).
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { copied, DPI, type Picture } from './photocopy/model.js';
import { picturesIn } from './photocopy/pgm.js';
import { tables } from './photocopy/tables.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, first: { type: 'string' }, last: { type: 'string' }, measure: { type: 'boolean' } },
});

const pdfsIn = (place: string): string[] =>
  statSync(place).isFile()
    ? [place]
    : readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => join(place, name))
        .sort();

/** The pages of a file in grey, each at the model's fineness. */
function* greyPages(file: string): Generator<Picture> {
  const pages = Number(/^Pages:\s+(\d+)/m.exec(spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout)?.[1] ?? 0);
  const last = Math.min(pages, Number(options.last ?? pages));
  for (let n = Number(options.first ?? 1); n <= last; n++) {
    const { stdout, stderr, status, error } = spawnSync('pdftoppm', ['-gray', '-r', String(DPI), '-f', String(n), '-l', String(n), file], {
      maxBuffer: 1 << 28,
    });
    if (error) throw new Error(`pdftoppm did not start (${error.message}): install poppler-utils`);
    if (status !== 0) throw new Error(`${file}: ${stderr.toString()}`);
    yield* picturesIn(stdout);
  }
}

function pngOf({ width, height, dark }: Picture): Buffer {
  const png = new PNG({ width, height, colorType: 0, inputColorType: 0, inputHasAlpha: false, bitDepth: 8 });
  png.data = Buffer.from(dark.map((d) => 255 * (1 - d)));
  return PNG.sync.write(png, { colorType: 0, inputColorType: 0, inputHasAlpha: false, bitDepth: 8 });
}

/** Where a file lies, as one name: "rusmidler-3-1-deltagere". */
const nameOf = (file: string): string =>
  relative(join(root, 'out'), file)
    .replace(/[\\/.]+/g, '-')
    .replace(/-pdf$/, '');

/** Copies a file's pages, and says how black each becomes. */
function copyFile(file: string): void {
  let number = Number(options.first ?? 1) - 1;
  for (const page of greyPages(file)) {
    number++;
    const copy = copied(page, number);
    if (options.out) writeFileSync(join(options.out, `${nameOf(file)}-${number}.png`), pngOf(copy));
    const black = copy.dark.reduce((sum, d) => sum + d, 0) / copy.dark.length;
    console.log(`${relative(root, file)}\tpage ${number}\t${(black * 100).toFixed(1)} % black`);
  }
}

if (options.measure) console.log(tables());
else {
  if (options.out) mkdirSync(options.out, { recursive: true });
  const files = (positionals.length ? positionals : [join(root, 'out')]).flatMap(pdfsIn);
  for (const file of files) copyFile(file);
}
