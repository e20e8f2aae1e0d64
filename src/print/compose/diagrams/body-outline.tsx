// The outline of an adult, neither woman nor man, to mark in.
import type { ReactElement } from 'react';
import type { Pt } from '../../frame.js';
import { G, Path } from '../element.js';
import { stroke } from '../tokens.js';
import { type Draw, type Pen, Rules, WIDTH, Words } from './pen.js';

/** Drawn round x = 0, from y = 0 at the crown to 400 at the soles. */
const head = 'M0 1C11.5 1 19.5 9 19.5 23C19.5 39 11 53.5 0 53.5C-11 53.5 -19.5 39 -19.5 23C-19.5 9 -11.5 1 0 1Z';
const body =
  'M7.5 50C7.6 51 7.5 53.9 8 56C8.5 58.1 8.5 60.6 10.5 62.5C12.5 64.4 16.2 66.1 20 67.5C23.8 68.9 29.3 69.4 33 71C36.7 72.6 39.7 74.2 42 77C44.3 79.8 45.7 83.2 47 88C48.3 92.8 49 100 50 106C51 112 52.1 118 53 124C53.9 130 54.5 136 55.5 142C56.5 148 57.9 154 59 160C60.1 166 61 172.7 62 178C63 183.3 64.5 189.7 65 192C65.7 193.3 68 197 69 200C70 203 70.8 206.7 71 210C71.2 213.3 70.8 217.1 70 220C69.2 222.9 67.4 226.1 66 227.5C64.6 228.9 62.8 229.1 61.5 228.5C60.2 227.9 59.2 226.4 58.5 224C57.8 221.6 57.7 215.7 57.5 214C57.2 214.5 56.2 216.8 55.5 217C54.8 217.2 53.3 216.8 53 215C52.7 213.2 53.2 209.5 53.5 206C53.8 202.5 54.8 196 55 194C54.2 191 51.6 181.7 50 176C48.4 170.3 46.8 165.3 45.5 160C44.2 154.7 43.2 149.7 42 144C40.8 138.3 39.2 132.3 38 126C36.8 119.7 35.1 109.3 34.5 106C34.1 109 32.8 118 32 124C31.2 130 29.9 136.7 29.5 142C29.1 147.3 28.9 151 29.5 156C30.1 161 31.8 166.7 33 172C34.2 177.3 35.8 182 36.5 188C37.2 194 37.6 200.7 37.5 208C37.4 215.3 36.9 223.7 36 232C35.1 240.3 33.2 250 32 258C30.8 266 29.1 273.7 28.5 280C27.9 286.3 28.2 290.3 28.5 296C28.8 301.7 30.2 307 30 314C29.8 321 28.3 330 27 338C25.7 346 23.2 355.5 22 362C20.8 368.5 20.3 374.5 20 377C20.7 378.3 22.3 382.5 24 385C25.7 387.5 29.2 389.8 30 392C30.8 394.2 30.7 396.8 29 398C27.3 399.2 23.2 399.5 20 399.5C16.8 399.5 12.1 399.6 10 398C7.9 396.4 7.7 393.5 7.5 390C7.3 386.5 8.8 379.2 9 377C8.9 373.5 8.5 363.5 8.5 356C8.5 348.5 8.7 339.3 9 332C9.3 324.7 10.5 318 10.5 312C10.5 306 9.3 301.3 9 296C8.7 290.7 9 287.3 8.5 280C8 272.7 6.9 261.7 6 252C5.1 242.3 4 230.7 3 222C2 213.3 0.5 203.7 0 200C-0.5 203.7 -2 213.3 -3 222C-4 230.7 -5.1 242.3 -6 252C-6.9 261.7 -8 272.7 -8.5 280C-9 287.3 -8.7 290.7 -9 296C-9.3 301.3 -10.5 306 -10.5 312C-10.5 318 -9.3 324.7 -9 332C-8.7 339.3 -8.5 348.5 -8.5 356C-8.5 363.5 -8.9 373.5 -9 377C-8.8 379.2 -7.3 386.5 -7.5 390C-7.7 393.5 -7.9 396.4 -10 398C-12.1 399.6 -16.8 399.5 -20 399.5C-23.2 399.5 -27.3 399.2 -29 398C-30.7 396.8 -30.8 394.2 -30 392C-29.2 389.8 -25.7 387.5 -24 385C-22.3 382.5 -20.7 378.3 -20 377C-20.3 374.5 -20.8 368.5 -22 362C-23.2 355.5 -25.7 346 -27 338C-28.3 330 -29.8 321 -30 314C-30.2 307 -28.8 301.7 -28.5 296C-28.2 290.3 -27.9 286.3 -28.5 280C-29.1 273.7 -30.8 266 -32 258C-33.2 250 -35.1 240.3 -36 232C-36.9 223.7 -37.4 215.3 -37.5 208C-37.6 200.7 -37.2 194 -36.5 188C-35.8 182 -34.2 177.3 -33 172C-31.8 166.7 -30.1 161 -29.5 156C-28.9 151 -29.1 147.3 -29.5 142C-29.9 136.7 -31.2 130 -32 124C-32.8 118 -34.1 109 -34.5 106C-35.1 109.3 -36.8 119.7 -38 126C-39.2 132.3 -40.8 138.3 -42 144C-43.2 149.7 -44.2 154.7 -45.5 160C-46.8 165.3 -48.4 170.3 -50 176C-51.6 181.7 -54.2 191 -55 194C-54.8 196 -53.8 202.5 -53.5 206C-53.2 209.5 -52.7 213.2 -53 215C-53.3 216.8 -54.8 217.2 -55.5 217C-56.2 216.8 -57.2 214.5 -57.5 214C-57.7 215.7 -57.8 221.6 -58.5 224C-59.2 226.4 -60.2 227.9 -61.5 228.5C-62.8 229.1 -64.6 228.9 -66 227.5C-67.4 226.1 -69.2 222.9 -70 220C-70.8 217.1 -71.2 213.3 -71 210C-70.8 206.7 -70 203 -69 200C-68 197 -65.7 193.3 -65 192C-64.5 189.7 -63 183.3 -62 178C-61 172.7 -60.1 166 -59 160C-57.9 154 -56.5 148 -55.5 142C-54.5 136 -53.9 130 -53 124C-52.1 118 -51 112 -50 106C-49 100 -48.3 92.8 -47 88C-45.7 83.2 -44.3 79.8 -42 77C-39.7 74.2 -36.7 72.6 -33 71C-29.3 69.4 -23.8 68.9 -20 67.5C-16.2 66.1 -12.5 64.4 -10.5 62.5C-8.5 60.6 -8.5 58.1 -8 56C-7.5 53.9 -7.6 51 -7.5 50';

/** Words beside the body, and the spot each points at: on the left side for words at the left. */
const places: readonly { name: string; side: 'left' | 'right'; at: readonly [number, number] }[] = [
  { name: 'Hoved', side: 'left', at: [-10, 20] },
  { name: 'Hals', side: 'right', at: [2, 59] },
  { name: 'Skuldre', side: 'left', at: [-36, 82] },
  { name: 'Bryst', side: 'right', at: [12, 104] },
  { name: 'Mave', side: 'left', at: [-10, 150] },
  { name: 'Arme', side: 'right', at: [47, 140] },
  { name: 'Hænder', side: 'left', at: [-64, 208] },
  { name: 'Ben', side: 'right', at: [20, 270] },
  { name: 'Fødder', side: 'left', at: [-20, 392] },
];

export const bodyOutline: Draw = (pen) => {
  const scale = pen.empty ? 1.1 : 0.9;
  const x = pen.empty ? 120 : WIDTH / 2;
  const height = 400 * scale + 4;
  return {
    height,
    says: pen.empty ? [] : places.map(({ name }) => name),
    parts: (
      <>
        <Outline pen={pen} x={x} scale={scale} />
        {pen.empty ? (
          <Rules pen={pen} at={[258, pen.easy ? 30 : 40]} to={WIDTH - 2} count={Math.floor((height - 60) / pen.pitch)} />
        ) : (
          places.map((place) => <Place key={place.name} pen={pen} place={place} x={x} scale={scale} />)
        )}
      </>
    ),
  };
};
function Outline({ pen, x, scale }: { pen: Pen; x: Pt; scale: number }): ReactElement {
  const line = { fill: pen.colours.paper, stroke: pen.colours.ink, strokeWidth: (pen.easy ? 2.2 : 1.6) / scale, strokeLinejoin: 'round' };
  return (
    <G transform={`translate(${x} 2) scale(${scale})`}>
      <Path d={body} {...line} />
      <Path d={head} {...line} />
    </G>
  );
}
function Place({ pen, place, x, scale }: { pen: Pen; place: (typeof places)[number]; x: Pt; scale: number }): ReactElement {
  const left = place.side === 'left';
  const y = 2 + place.at[1] * scale;
  const words = left ? x - 118 : x + 118;
  const spot = x + place.at[0] * scale;
  return (
    <>
      <Path d={`M${words + (left ? 8 : -8)} ${y}H${spot}`} fill="none" stroke={pen.colours.soft} strokeWidth={stroke.rule} />
      <Path d={`M${spot - 2.4} ${y}A2.4 2.4 0 0 1 ${spot + 2.4} ${y}A2.4 2.4 0 0 1 ${spot - 2.4} ${y}Z`} fill={pen.colours.ink} />
      <Words pen={pen} at={[words, y]} lines={[place.name]} anchor={left ? 'end' : 'start'} weight={600} middle />
    </>
  );
}
