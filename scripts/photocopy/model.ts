// What a copier makes of a page, in numbers: grey becomes grains, edges soften, and all is black or white in the end. Twice, since the
// copy is copied.
//
// A rough model, not a machine. Its numbers were chosen so that it finds what look.md found: lines of 0.75 pt in the grey of `rule` break
// but remain, 8.5 pt stays readable and 7.5 pt just, white words under 14 pt bold fill up, fills darker than #C0C0C0 are near to blots.

/** Darkness of each dot of a picture, row by row: 0 is paper, 1 is ink. */
export interface Picture {
  width: number;
  height: number;
  dark: Float32Array;
}

/** Dots an inch that the model is made for. */
export const DPI = 300;
/** How far ink spreads and glass softens, in points: the standard deviation. An edge is then a third of a millimetre from white to black. */
const SOFT = 0.38;
/** What is darker than this when it is softened becomes black. Copiers set for text stand well under the middle, so that pencil shows. */
const BLACK_FROM = 0.3;
/** A printer makes grey of black grains: how uneven the darkness of a dot is half-way between paper and ink. */
const GRAIN = 0.4;
/** Times that a page is copied. */
const GENERATIONS = 2;

/** A copy of a copy. @param seed of the grain: the same picture with the same seed is copied the same way each time */
export function copied(picture: Picture, seed = 1): Picture {
  const random = randomFrom(seed);
  let copy = picture;
  for (let n = 0; n < GENERATIONS; n++) copy = blackened(softened(grained(copy, random)));
  return copy;
}

/** Grey as a printer makes it: most uneven half-way, even where it is paper or ink. */
function grained({ width, height, dark }: Picture, random: () => number): Picture {
  const grains = dark.map((d) => (d <= 0 || d >= 1 ? d : d + 2 * GRAIN * Math.sqrt(d * (1 - d)) * random()));
  return { width, height, dark: grains };
}

/** The weights of a bell, from its middle outwards. */
const bell = ((): number[] => {
  const dots = (SOFT / 72) * DPI;
  const half = Array.from({ length: Math.ceil(3 * dots) + 1 }, (_, i) => Math.exp(-(i * i) / (2 * dots * dots)));
  const sum = 2 * half.reduce((a, b) => a + b) - 1;
  return half.map((weight) => weight / sum);
})();

/** Softened along rows, then along columns. Beyond the edge there is paper. */
function softened({ width, height, dark }: Picture): Picture {
  const rows = spread(dark, 1, (i) => [i % width, width - 1 - (i % width)]);
  return { width, height, dark: spread(rows, width, (i) => [Math.floor(i / width), height - 1 - Math.floor(i / width)]) };
}

/** Each dot's darkness shared with its neighbours, `step` dots apart. @param room how many there are before and after a dot */
function spread(dark: Float32Array, step: number, room: (at: number) => [before: number, after: number]): Float32Array {
  const soft = new Float32Array(dark.length);
  const far = bell.length - 1;
  for (let at = 0; at < dark.length; at++) {
    const d = dark[at] as number;
    if (d === 0) continue;
    const [before, after] = room(at);
    for (let i = -Math.min(before, far); i <= Math.min(after, far); i++) soft[at + i * step]! += d * (bell[Math.abs(i)] as number);
  }
  return soft;
}

const blackened = ({ width, height, dark }: Picture): Picture => ({ width, height, dark: dark.map((d) => (d > BLACK_FROM ? 1 : 0)) });

/** Numbers about 0 with a deviation of 1 (a sum of four is bell enough), the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return () => (next() + next() + next() + next() - 2) * Math.sqrt(3);
}
