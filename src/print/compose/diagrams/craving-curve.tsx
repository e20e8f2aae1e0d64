// Trangen stiger, topper og falder igen: two curves, because no two times are alike.
import type { ReactElement } from 'react';
import type { Pt } from '../../frame.js';
import { Path } from '../element.js';
import { stroke } from '../tokens.js';
import { Disc, type Draw, type Pen, WIDTH, Words } from './pen.js';

const phases = {
  standard: ['Den vågner', 'Den topper', 'Den klinger af'],
  easy: ['Trangen kommer', 'Trangen er stærkest', 'Trangen går over'],
} as const;

export const cravingCurve: Draw = (pen) => {
  const plot = pen.easy ? { left: 30, top: 34, bottom: pen.empty ? 300 : 236 } : { left: 34, top: 8, bottom: pen.empty ? 216 : 152 };
  const below = plot.bottom + (pen.easy ? 22 : 16);
  const heads = pen.empty ? 0 : pen.easy ? 106 : 34;
  const names = phases[pen.easy ? 'easy' : 'standard'];
  return {
    height: below + heads + 4,
    says: ['Styrke', 'Tid', ...(pen.empty ? [] : names.map((name, i) => `${i + 1}: ${name}`))],
    parts: (
      <>
        <Axes pen={pen} {...plot} />
        <AxisWords pen={pen} {...plot} below={below} />
        {!pen.empty && <Curves pen={pen} {...plot} />}
        {!pen.empty && names.map((name, i) => <Phase key={i} pen={pen} i={i} name={name} top={below} />)}
      </>
    ),
  };
};

interface Plot {
  pen: Pen;
  left: Pt;
  top: Pt;
  bottom: Pt;
}
function Axes({ pen, left, top, bottom }: Plot): ReactElement {
  const end = WIDTH - 6;
  const line = { stroke: pen.colours.ink, strokeWidth: pen.frame, fill: 'none', strokeLinejoin: 'round', strokeLinecap: 'round' };
  return (
    <>
      <Path d={`M${left} ${top}V${bottom}H${end}`} {...line} />
      <Path
        d={`M${left - 4} ${top + 6}L${left} ${top - 2}L${left + 4} ${top + 6}M${end - 8} ${bottom - 4}L${end + 2} ${bottom}L${end - 8} ${bottom + 4}`}
        {...line}
      />
    </>
  );
}
function AxisWords({ pen, left, top, bottom, below }: Plot & { below: Pt }): ReactElement {
  const small = { pen, size: pen.size.small, color: pen.colours.soft };
  return (
    <>
      {pen.easy ? (
        <Words {...small} at={[left - 8, top - 14]} lines={['Hvor stærk?']} />
      ) : (
        <Words {...small} at={[left - 7, (top + bottom) / 2]} lines={['Styrke']} anchor="end" middle />
      )}
      {!pen.easy && <Words {...small} at={[left, below]} lines={['Trangen melder sig']} />}
      <Words {...small} at={[WIDTH - 6, below]} lines={['Tid']} anchor="end" />
    </>
  );
}

/** The curves and their numbers, stretched from a drawing 172 high to the plot. */
function Curves({ pen, left, top, bottom }: Plot): ReactElement {
  const y = (value: number): Pt => Math.round((top + ((value - 8) / 144) * (bottom - top)) * 100) / 100;
  const strong = `M${left} ${y(144)}C92 ${y(142)} 108 ${y(24)} 176 ${y(24)}C250 ${y(24)} 256 ${y(138)} 420 ${y(145)}`;
  const weak = `M${left} ${y(147)}C104 ${y(146)} 124 ${y(96)} 172 ${y(96)}C226 ${y(96)} 232 ${y(146)} 350 ${y(147.5)}`;
  const lead = { stroke: pen.colours.soft, strokeWidth: stroke.rule, fill: 'none' };
  const line = { stroke: pen.colours.accent, fill: 'none', strokeLinecap: 'round' };
  const words = { pen, size: pen.easy ? 15 : 10 };
  return (
    <>
      <Path d={strong} {...line} strokeWidth={pen.easy ? 4 : 3.4} />
      <Path d={weak} {...line} strokeWidth={pen.easy ? 2.4 : 1.8} strokeDasharray={pen.easy ? '0.1 6' : '0.1 5'} />
      <Path d={`M238 ${y(56)}L292 ${y(38)}`} {...lead} />
      <Path d={`M205 ${y(108)}L292 ${y(84)}`} {...lead} stroke={pen.colours.paper} strokeWidth={4} />
      <Path d={`M205 ${y(108)}L292 ${y(84)}`} {...lead} />
      <Words {...words} at={[298, y(36)]} lines={['Stærk trang']} weight={600} middle />
      <Words {...words} at={[298, y(83)]} lines={['Svagere trang']} middle />
      <Disc pen={pen} at={[84, y(116)]} n={1} />
      <Disc pen={pen} at={[176, y(24)]} n={2} />
      <Disc pen={pen} at={[300, y(116)]} n={3} />
    </>
  );
}
/** What the numbers mean: beside each other, in easy-read under each other. */
function Phase({ pen, i, name, top }: { pen: Pen; i: number; name: string; top: Pt }): ReactElement {
  const [x, y] = pen.easy ? [18, top + 26 + i * 32] : [10 + (i * (WIDTH + 12)) / 3, top + 24];
  return (
    <>
      <Disc pen={pen} at={[x, y]} n={i + 1} />
      <Words pen={pen} at={[x + (pen.easy ? 22 : 16), y]} lines={[name]} weight={pen.easy ? 400 : 700} middle />
    </>
  );
}
