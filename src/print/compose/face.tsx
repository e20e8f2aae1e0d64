// The five faces of an answer, from sad to glad. Drawn here, in the symbols' line, because they differ by their mouths alone:
// each mouth is of its own shape and height, so that they stay apart in a copy of a copy. Their words stand under them.
import type { ReactElement } from 'react';
import type { Pt } from '../frame.js';
import type { DrawContext } from './context.js';
import { Circle, Path, Svg } from './element.js';
import { coloursOf, greyOf } from './tokens.js';

/** Mouths and brows on the 72 grid, saddest first. The last mouth is open. */
const mouths = [
  'M22.500 51.500C26 43.500 30.500 40.500 36 40.500C41.500 40.500 46 43.500 49.500 51.500',
  'M26 48.500C28.500 45 31.500 43.400 36 43.400C40.500 43.400 43.500 45 46 48.500',
  'M25.500 45.500L46.500 45.500',
  'M25 43C27.800 47 31.300 48.700 36 48.700C40.700 48.700 44.200 47 47 43',
  'M21.500 40.500L50.500 40.500C49.600 49.500 44 54.500 36 54.500C28 54.500 22.400 49.500 21.500 40.500Z',
] as const;
const brows = 'M21.500 23.800L28.500 20.300M50.500 23.800L43.500 20.300';
const skin = '#F7EAC8';

/** @param n 1 (very sad) to 5 (very glad) @param size points */
export function Face({ n, size, context }: { n: 1 | 2 | 3 | 4 | 5; size: Pt; context: DrawContext }): ReactElement {
  const { ink, paper } = context.colours;
  const ground = ink === coloursOf('ink', 'grey').ink ? greyOf(skin) : skin;
  const line = { stroke: ink, strokeWidth: 2.2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  return (
    <Svg tag="Artifact" viewBox="7 7 58 58" style={{ width: size, height: size }}>
      <Circle cx={36} cy={36} r={27} fill={ground} stroke={ink} strokeWidth={2.2} />
      {n === 1 && <Path d={brows} fill="none" {...line} />}
      <Circle cx={27.5} cy={30} r={2.9} fill={ink} />
      <Circle cx={44.5} cy={30} r={2.9} fill={ink} />
      <Path d={mouths[n - 1] as string} fill={n === 5 ? paper : 'none'} {...line} />
    </Svg>
  );
}
