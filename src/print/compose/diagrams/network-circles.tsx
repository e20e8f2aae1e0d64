// Three circles round "jeg": the nearer, the closer.
import type { ReactElement } from 'react';
import { Circle, Path } from '../element.js';
import { stroke } from '../tokens.js';
import { type Draw, type Pen, WIDTH, Words } from './pen.js';

const rings = [
  { name: 'Tættest på mig', such: ['For eksempel', 'kæreste, søskende', 'eller en god ven'] },
  { name: 'Tæt på', such: ['For eksempel', 'familie, venner', 'eller en kontaktperson'] },
  { name: 'Længere væk', such: ['For eksempel', 'kolleger, naboer', 'eller lægen'] },
] as const;

export const networkCircles: Draw = (pen) => (pen.empty ? toFill(pen) : toRead(pen));

/** As large as the page allows; the names of the rings stand on their lines. */
const toFill: Draw = (pen) => {
  const centre = [WIDTH / 2, 232] as const;
  const radii = [88, 158, 228] as const;
  return {
    height: 466,
    says: ['Jeg', ...rings.map(({ name }) => name)],
    parts: (
      <>
        <Rounds pen={pen} centre={centre} radii={radii} core={pen.easy ? 30 : 25} />
        {rings.map(({ name }, i) => (
          <OnLine key={i} pen={pen} at={[centre[0], centre[1] - (radii[i] as number)]} name={name} />
        ))}
      </>
    ),
  };
};
/** A name on the circle's line, which makes way for it. */
function OnLine({ pen, at: [x, y], name }: { pen: Pen; at: readonly [number, number]; name: string }): ReactElement {
  const size = pen.easy ? 15 : 10;
  const half = name.length * size * 0.27 + 6;
  return (
    <>
      <Path d={`M${x - half} ${y - 5}H${x + half}V${y + 9}H${x - half}Z`} fill={pen.colours.paper} />
      <Words pen={pen} at={[x, y + 3]} lines={[name]} size={size} weight={600} anchor="middle" middle />
    </>
  );
}

/** Smaller, with examples at the right. */
const toRead: Draw = (pen) => {
  const radii = pen.easy ? ([62, 106, 148] as const) : ([54, 92, 130] as const);
  const centre = [radii[2] + 4, radii[2] + 4] as const;
  const words = centre[0] + radii[2] + (pen.easy ? 20 : 34);
  const apart = (2 * radii[2]) / 3;
  return {
    height: 2 * radii[2] + 8,
    says: ['Jeg', ...rings.map(({ name, such }) => `${name}: ${such.join(' ')}`)],
    parts: (
      <>
        <Rounds pen={pen} centre={centre} radii={radii} core={pen.easy ? 28 : 23} />
        {rings.map(({ name, such }, i) => {
          const y = centre[1] - radii[2] + apart * (2 - i) + apart / 2;
          const band = i === 0 ? ((pen.easy ? 28 : 23) + radii[0]) / 2 : ((radii[i - 1] as number) + (radii[i] as number)) / 2;
          const point = [centre[0] + band * Math.cos(turn(2 - i)), centre[1] + band * Math.sin(turn(2 - i))] as const;
          return <Ring key={i} pen={pen} name={name} such={such} x={words} y={y} point={point} />;
        })}
      </>
    ),
  };
};
/** Where in its band a ring is pointed at: up, straight right, down. */
const turn = (row: number): number => ((row - 1) * 38 * Math.PI) / 180;

interface RingProps {
  pen: Pen;
  name: string;
  such: readonly string[];
  x: number;
  y: number;
  point: readonly [number, number];
}
function Ring({ pen, name, such, x, y, point }: RingProps): ReactElement {
  return (
    <>
      <Path
        d={`M${point[0].toFixed(2)} ${point[1].toFixed(2)}L${x - 8} ${y}`}
        fill="none"
        stroke={pen.colours.soft}
        strokeWidth={stroke.rule}
      />
      <Circle cx={point[0]} cy={point[1]} r={2.4} fill={pen.colours.ink} />
      <Words pen={pen} at={[x, y]} lines={[name]} weight={700} middle />
      {!pen.easy && <Words pen={pen} at={[x, y + 17]} lines={[such.slice(1).join(' ')]} size={pen.size.small} color={pen.colours.soft} />}
    </>
  );
}
function Rounds({
  pen,
  centre,
  radii,
  core,
}: {
  pen: Pen;
  centre: readonly [number, number];
  radii: readonly number[];
  core: number;
}): ReactElement {
  return (
    <>
      {[...radii].reverse().map((r) => (
        <Circle key={r} cx={centre[0]} cy={centre[1]} r={r} fill={pen.colours.paper} stroke={pen.colours.ink} strokeWidth={pen.frame} />
      ))}
      <Circle
        cx={centre[0]}
        cy={centre[1]}
        r={core}
        fill={pen.colours.paper}
        stroke={pen.colours.accent}
        strokeWidth={pen.easy ? 4 : 3.4}
      />
      <Words pen={pen} at={centre} lines={['Jeg']} size={pen.easy ? 18 : 13} weight={700} anchor="middle" middle />
    </>
  );
}
