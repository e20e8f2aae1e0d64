// The sheet that shows how far off a printer lays the back: a cross in the middle of the front; on the back two scales in millimetres,
// which the cross, shining through, points out. What is read is what the order says.
import type { ReactElement } from 'react';
import { MM } from '../../frame.js';
import { round } from '../../symbols/round.js';
import type { DrawContext } from '../context.js';
import { Path, Svg, Text } from '../element.js';
import { type } from '../text.js';
import { calibration, page, standard } from '../tokens.js';

const [width, height] = [page.textWidth, calibration.height];
/** The middle of the paper. */
const [cx, cy] = [width / 2, height / 2];

const line = (x0: number, y0: number, x1: number, y1: number): string => `M${round(x0)} ${round(y0)}L${round(x1)} ${round(y1)}`;
const millimetres = Array.from({ length: 2 * calibration.reach + 1 }, (_, i) => i - calibration.reach);
const tickOf = (mm: number): number => (mm === 0 ? 20 : mm % 5 === 0 ? 12 : 6);
const said = (mm: number): string => String(mm).replace('-', '\u2212');

/** Both scales stand off the middle, so that the lines of the cross run clear of the numbers. */
const scale = {
  x: { d: (mm: number) => line(cx + mm * MM, cy - calibration.off, cx + mm * MM, cy - calibration.off - tickOf(mm)) },
  y: { d: (mm: number) => line(cx - calibration.off, cy + mm * MM, cx - calibration.off - tickOf(mm), cy + mm * MM) },
};

export function drawCalibration(face: 'front' | 'back', context: DrawContext): ReactElement {
  return (
    <Svg tag="Artifact" viewBox={`0 0 ${width} ${height}`} style={{ width, height }}>
      {face === 'front' ? <Cross context={context} /> : scales(context)}
    </Svg>
  );
}

const Cross = ({ context }: { context: DrawContext }): ReactElement => (
  <Path
    d={`${line(cx - calibration.arm, cy, cx + calibration.arm, cy)}${line(cx, cy - calibration.arm, cx, cy + calibration.arm)}`}
    fill="none"
    stroke={context.colours.ink}
    strokeWidth={calibration.line}
  />
);

function scales(context: DrawContext): ReactElement[] {
  const { ink } = context.colours;
  const { x, y } = scale;
  const style = type(standard.small, ink);
  const labels = millimetres.filter((mm) => mm % 5 === 0);
  const reach = calibration.reach * MM;
  const axes =
    line(cx - reach, cy - calibration.off, cx + reach, cy - calibration.off) +
    line(cx - calibration.off, cy - reach, cx - calibration.off, cy + reach);
  return [
    <Path
      key="ticks"
      d={axes + millimetres.map((mm) => x.d(mm) + y.d(mm)).join('')}
      fill="none"
      stroke={ink}
      strokeWidth={calibration.line}
    />,
    ...labels.map((mm) => (
      <Text key={`x${mm}`} x={cx + mm * MM} y={cy - calibration.off - 24} textAnchor="middle" fill={ink} style={style}>
        {said(mm)}
      </Text>
    )),
    ...labels.map((mm) => (
      <Text key={`y${mm}`} x={cx - calibration.off - 24} y={cy + mm * MM + 3} textAnchor="end" fill={ink} style={style}>
        {said(mm)}
      </Text>
    )),
    <Text key="x" x={cx + reach + 16} y={cy - calibration.off - 2} fill={ink} style={style}>
      x
    </Text>,
    <Text key="y" x={cx - calibration.off - 4} y={cy + reach + 16} textAnchor="middle" fill={ink} style={style}>
      y
    </Text>,
  ];
}
