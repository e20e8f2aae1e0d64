import colorString from 'color-string';
import type { Hex } from '../frame.js';

const known = new Map<string, Hex | null>();

/** A CSS colour as '#rrggbb'; null when it is none, or lets something shine through, which we do not paint. */
export function hex(colour: unknown): Hex | null {
  const name = typeof colour === 'string' ? colour : '#000000';
  let value = known.get(name);
  if (value === undefined) {
    const [r, g, b, alpha] = colorString.get.rgb(name) ?? [0, 0, 0, 0];
    value = alpha === 1 ? `#${[r, g, b].map((n) => n.toString(16).padStart(2, '0')).join('')}` : null;
    known.set(name, value);
  }
  return value;
}
