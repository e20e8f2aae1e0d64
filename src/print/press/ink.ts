import type { Hex } from '../frame.js';

/** How colours are printed: as they are, or as the grey that is as bright (Rec. 601). */
export type Colour = 'colour' | 'grey';

const known = new Map<string, string>();

/** A colour as operands and operator; six decimals, rounded up, so that a reader gets the very same byte back. */
export function ink(hex: Hex, use: 'fill' | 'stroke', colour: Colour): string {
  const key = `${use}${colour}${hex}`;
  let value = known.get(key);
  if (value === undefined) {
    const rgb = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
    value =
      colour === 'grey' ? `${part(luma(rgb))} ${use === 'fill' ? 'g' : 'G'}` : `${rgb.map(part).join(' ')} ${use === 'fill' ? 'rg' : 'RG'}`;
    known.set(key, value);
  }
  return value;
}

/** Brightness of a colour, 0–255 (ITU-R BT.601). */
export const luma = ([r = 0, g = 0, b = 0]: readonly number[]): number => Math.round(0.299 * r + 0.587 * g + 0.114 * b);
const part = (byte: number): number => Math.ceil((byte / 255) * 1e6) / 1e6;
