// A thermometer from 0 to 10 to colour or mark in.
import type { ReactElement } from 'react';
import type { Pt } from '../../frame.js';
import { Path } from '../element.js';
import { type Draw, type Pen, Rules, WIDTH, Words } from './pen.js';

const bands = [
  { from: 10, words: ['Rigtig meget'] },
  { from: 5, words: ['Midt imellem'] },
  { from: 0, words: ['Slet ikke'] },
] as const;

export const thermometer: Draw = (pen) => {
  const [step, half, bulb] = pen.easy ? [33, 15, 30] : [25, 11, 23];
  const x = pen.easy ? 92 : 74;
  const top = 10 + half;
  const y = (value: number): Pt => top + (10 - value) * step;
  return {
    height: y(0) + step * 0.6 + 2 * bulb + 2,
    says: ['0 til 10', ...bands.map(({ from, words }) => `${from}: ${words.join(' ')}`)],
    parts: (
      <>
        <Glass pen={pen} x={x} top={top - half} bottom={y(0) + step * 0.6} half={half} bulb={bulb} />
        {Array.from({ length: 11 }, (_, value) => (
          <Tick key={value} pen={pen} x={x} half={half} y={y(value)} value={value} />
        ))}
        {bands.map(({ from, words }) => (
          <Band key={from} pen={pen} x={x + half + 34} y={y(from)} words={words} from={from} />
        ))}
      </>
    ),
  };
};

/** The tube, open into the bulb. The bulb is filled: it is where the reading starts. */
function Glass({ pen, x, top, bottom, half, bulb }: { pen: Pen; x: Pt; top: Pt; bottom: Pt; half: Pt; bulb: Pt }): ReactElement {
  const neck = Math.sqrt(bulb ** 2 - half ** 2);
  const centre = bottom + neck;
  const inner = bulb - (pen.easy ? 7 : 5.5);
  const d = `M${x - half} ${bottom}V${top + half}A${half} ${half} 0 0 1 ${x + half} ${top + half}V${bottom}A${bulb} ${bulb} 0 1 1 ${x - half} ${bottom}Z`;
  return (
    <>
      <Path d={d} fill={pen.colours.paper} stroke={pen.colours.ink} strokeWidth={pen.easy ? 2.2 : 1.6} strokeLinejoin="round" />
      <Path
        d={`M${x - inner} ${centre}A${inner} ${inner} 0 1 1 ${x + inner} ${centre}A${inner} ${inner} 0 1 1 ${x - inner} ${centre}Z`}
        fill={pen.colours.accent}
      />
    </>
  );
}
function Tick({ pen, x, half, y, value }: { pen: Pen; x: Pt; half: Pt; y: Pt; value: number }): ReactElement {
  const long = value % 5 === 0;
  const line = { stroke: pen.colours.ink, strokeWidth: long ? 1.6 : 1, fill: 'none', strokeLinecap: 'round' };
  return (
    <>
      <Path d={`M${x - half} ${y}H${x - half + (long ? half : half * 0.6)}`} {...line} />
      <Words
        pen={pen}
        at={[x - half - 10, y]}
        lines={[String(value)]}
        size={pen.easy ? 17 : 11}
        weight={long ? 700 : 400}
        anchor="end"
        middle
      />
    </>
  );
}
interface BandProps {
  pen: Pen;
  x: Pt;
  y: Pt;
  words: readonly string[];
  from: number;
}
/** Words for a height; to fill in, room to write what it is like there. */
function Band({ pen, x, y, words, from }: BandProps): ReactElement {
  return (
    <>
      <Words pen={pen} at={[x, y]} lines={words} weight={700} middle />
      {pen.empty && <Rules pen={pen} at={[x, y]} to={WIDTH - 2} count={from === 0 ? 2 : 3} />}
    </>
  );
}
