// Strokes and grounds of all widths and greys through the model: what src/print/inspect/copy/limits.ts was measured with.
import { copied, DPI, type Picture } from './model.js';

/** Dots of a stroke's length: 6 cm, so that grain is averaged. */
const LENGTH = 720;
/** Room on both sides of a stroke, in dots, and how much of it is looked at. */
const [AROUND, NEAR] = [12, 3];
/** Where a stroke may lie between two rows of dots. */
const PHASES = [0, 0.25, 0.5, 0.75];
/** How much of a stroke must be left. */
const ENOUGH = 0.6;

/** A level stroke of a darkness on a ground, its edges where they truly are between the dots. @param wide in dots */
function strokeOn(ground: number, dark: number, wide: number, phase: number): Picture {
  const height = Math.ceil(wide) + 2 * AROUND + 1;
  const picture: Picture = { width: LENGTH, height, dark: new Float32Array(LENGTH * height) };
  for (let y = 0; y < height; y++) {
    const covered = Math.max(0, Math.min(y + 1, AROUND + phase + wide) - Math.max(y, AROUND + phase));
    picture.dark.fill(ground + (dark - ground) * covered, y * LENGTH, (y + 1) * LENGTH);
  }
  return picture;
}

/** How much of a stroke's length two copies leave, 0–1, in the worst of its places between the dots. @param width in points */
export function leftOf(width: number, dark: number, ground = 0): number {
  const wide = (width / 72) * DPI;
  const wanted = dark > ground ? 1 : 0;
  const parts = PHASES.map((phase, i) => {
    const copy = copied(strokeOn(ground, dark, wide, phase), i + 1);
    const rows = Array.from({ length: copy.height - 2 * (AROUND - NEAR) }, (_, y) => (y + AROUND - NEAR) * LENGTH);
    const columns = Array.from({ length: LENGTH }, (_, x) => rows.some((row) => copy.dark[row + x] === wanted));
    return columns.filter(Boolean).length / LENGTH;
  });
  return Math.min(...parts);
}

/** The least width in points, to a twentieth, of which enough is left; none when even 4 pt are lost. */
export function leastOf(dark: number, ground = 0): number | null {
  for (let n = 4; n <= 80; n++) if (leftOf(n / 20, dark, ground) >= ENOUGH) return n / 20;
  return null;
}

/** How much of a wide ground of a darkness is black after two copies. */
export function blackOf(dark: number): number {
  const [side, rim] = [240, 20];
  const copy = copied({ width: side, height: side, dark: new Float32Array(side * side).fill(dark) });
  const inner = copy.dark.filter(
    (_, i) => Math.min(i % side, Math.floor(i / side), side - 1 - (i % side), side - 1 - Math.floor(i / side)) >= rim,
  );
  return inner.reduce((sum, d) => sum + d, 0) / inner.length;
}
