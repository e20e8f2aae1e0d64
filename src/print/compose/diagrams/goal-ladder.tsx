// A ladder of small steps, climbed from the bottom.
import type { ReactElement } from 'react';
import type { Pt } from '../../frame.js';
import { Path } from '../element.js';
import { Box, Disc, type Draw, type Pen, Rules, WIDTH, Words } from './pen.js';

const STEPS = 4;

export const goalLadder: Draw = (pen) => {
  const lines = pen.easy ? 1 : 2;
  const rung = pen.empty ? lines * pen.pitch + (pen.easy ? 22 : 14) : pen.easy ? 50 : 40;
  const end = pen.empty ? 22 + lines * pen.pitch + (pen.easy ? 20 : 14) : pen.easy ? 50 : 40;
  const [left, width] = [4, pen.easy ? 78 : 66];
  const words = left + width + (pen.easy ? 22 : 18);
  const foot = end + 10 + STEPS * rung;
  const middle = (i: number): Pt => foot - rung / 2 - i * rung;
  return {
    height: foot + 12 + end,
    says: ['Mit mål', ...Array.from({ length: STEPS }, (_, i) => `Trin ${STEPS - i}`), 'Her er jeg nu'],
    parts: (
      <>
        <End pen={pen} top={1} height={end - 1} words="Mit mål" lines={lines} strong />
        <Rails pen={pen} left={left} width={width} top={end} bottom={foot + 12} />
        {Array.from({ length: STEPS }, (_, i) => (
          <Rung key={i} pen={pen} left={left} width={width} y={middle(i)} n={i + 1} words={words} lines={lines} />
        ))}
        <End pen={pen} top={foot + 11} height={end} words="Her er jeg nu" lines={lines} />
      </>
    ),
  };
};

/** Where the ladder leads, and where it stands. */
function End({
  pen,
  top,
  height,
  words,
  lines,
  strong,
}: {
  pen: Pen;
  top: Pt;
  height: Pt;
  words: string;
  lines: number;
  strong?: true;
}): ReactElement {
  const first = pen.easy ? 26 : 20;
  const line = strong ? { color: pen.colours.accent, width: 2.5 } : {};
  return (
    <>
      <Box pen={pen} at={[1.2, top + 0.2, WIDTH - 2.4, height - 1.4]} {...line} />
      {pen.empty ? (
        <>
          <Words pen={pen} at={[14, top + first]} lines={[words]} weight={700} />
          <Rules pen={pen} at={[14, top + first + 2]} to={WIDTH - 14} count={lines} />
        </>
      ) : (
        <Words pen={pen} at={[WIDTH / 2, top + height / 2]} lines={[words]} weight={700} anchor="middle" middle />
      )}
    </>
  );
}
function Rails({ pen, left, width, top, bottom }: { pen: Pen; left: Pt; width: Pt; top: Pt; bottom: Pt }): ReactElement {
  const inset = 8;
  const d = `M${left + inset} ${bottom}V${top}M${left + width - inset} ${bottom}V${top}`;
  return <Path d={d} fill="none" stroke={pen.colours.ink} strokeWidth={pen.easy ? 4 : 3.2} />;
}
interface RungProps {
  pen: Pen;
  left: Pt;
  width: Pt;
  y: Pt;
  n: number;
  words: Pt;
  lines: number;
}
function Rung({ pen, left, width, y, n, words, lines }: RungProps): ReactElement {
  const drop = (lines * pen.pitch) / 2;
  return (
    <>
      <Path
        d={`M${left} ${y}H${left + width}`}
        fill="none"
        stroke={pen.colours.ink}
        strokeWidth={pen.easy ? 4 : 3.2}
        strokeLinecap="round"
      />
      <Disc pen={pen} at={[left + width / 2, y]} n={n} r={pen.easy ? 14 : 11} />
      {pen.empty ? (
        <Rules pen={pen} at={[words, y - drop - (lines > 1 ? 2 : pen.pitch / 2 - 12)]} to={WIDTH - 2} count={lines} />
      ) : (
        <Words pen={pen} at={[words, y]} lines={[`Trin ${n}`]} middle />
      )}
    </>
  );
}
