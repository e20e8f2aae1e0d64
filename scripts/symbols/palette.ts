// The colours of symbols. OpenMoji's palette is damped to natural-dye tones: lines carry the meaning, a fill may vanish.
// Every fill stays lighter than #C0C0C0 in grey, so that it does not close up in a copy of a copy.

export const ink = '#20282B';

const damped: Readonly<Record<string, string>> = {
  '#fcea2b': '#F7EAC8',
  '#f1b31c': '#EFD9AB',
  '#fadcbc': '#F5E6D6',
  '#ffffff': '#FFFFFF',
  '#ea5a47': '#EBC5B7',
  '#d22f27': '#E4B9A9',
  '#781e32': '#D9B9B6',
  '#e27022': '#E9C9A8',
  '#f4aa41': '#EFD9AB',
  '#92d3f5': '#DCEAEE',
  '#61b2e4': '#C3DAE2',
  '#1e50a0': '#B4CAD8',
  '#186648': '#B5CDBE',
  '#b1cc33': '#E2E8CD',
  '#5c9e31': '#C9D6B8',
  '#a57939': '#DFC8A6',
  '#6a462f': '#D3BEA9',
  '#d0cfce': '#ECE9E5',
  '#9b9b9a': '#D6D3CE',
  '#3f3f3f': '#C4C2BD',
  '#e67a94': '#EBCBC8',
  '#ffa7c0': '#F4DFDC',
  '#b399c8': '#DDD3E2',
  '#8967aa': '#C9BFD2',
  '#debb90': '#EDDCC4',
  '#c19a65': '#E1CBAA',
  '#e59b5f': '#E9CBAC',
  '#000000': ink,
};

const longHex = (colour: string) => (/^#[0-9a-f]{3}$/.test(colour) ? colour.replace(/[0-9a-f]/g, '$&$&') : colour);
const names: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff', currentcolor: '#000000' };

/** The damped twin of a colour; "none" stays. Throws on a colour that has no twin: somebody must choose one. */
export function damp(colour: string): string {
  const asked = colour.toLowerCase();
  if (asked === 'none') return 'none';
  const found = damped[longHex(names[asked] ?? asked)];
  if (!found) throw new Error(`colour ${colour} has no damped twin in scripts/symbols/palette.ts`);
  return found;
}

/** Every colour a normalised symbol may hold. */
export const allowedColours: ReadonlySet<string> = new Set(['none', ...Object.values(damped)]);
