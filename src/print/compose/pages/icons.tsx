// Small pictures for the print-run sheet: what paper, which sides, what to do afterwards. Words stand beside each.
import type { ReactElement } from 'react';
import type { JobRow } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import type { DrawContext } from '../context.js';
import { Line, Path, Rect, Svg } from '../element.js';

export type IconName = JobRow['paper'] | JobRow['sides'] | JobRow['after'];

interface Paint {
  ink: string;
  paper: string;
}
const leaf = (key: number, x: Pt, y: Pt, { ink, paper }: Paint, fill = paper): ReactElement => (
  <Rect key={key} x={x} y={y} width={17} height={23} rx={1.5} fill={fill} stroke={ink} strokeWidth={1.3} />
);
const words = (key: number, x: Pt, ys: readonly Pt[], { ink }: Paint, width = 9): ReactElement[] =>
  ys.map((y, i) => <Line key={key + i} x1={x} y1={y} x2={x + width} y2={y} stroke={ink} strokeWidth={1.2} />);
const curve = (key: number, d: string, { ink }: Paint, width = 1.5, dash?: string): ReactElement => (
  <Path
    key={key}
    d={d}
    fill="none"
    stroke={ink}
    strokeWidth={width}
    strokeLinecap="round"
    strokeLinejoin="round"
    {...(dash && { strokeDasharray: dash })}
  />
);

const drawings: Record<IconName, (paint: Paint) => ReactElement[]> = {
  plain: (p) => [leaf(0, 8, 5, p)],
  card: (p) => [leaf(0, 12.5, 9.5, p, p.ink), leaf(1, 11, 8, p, p.ink), leaf(2, 8, 5, p)],
  one: (p) => [leaf(0, 8, 5, p), ...words(1, 12, [11, 16, 21], p)],
  'two-long': (p) => [leaf(0, 13, 3, p), ...words(1, 20, [9, 14], p, 6), leaf(4, 5, 8, p), ...words(5, 9, [14, 19, 24], p)],
  'two-short': (p) => [leaf(0, 13, 3, p), ...words(1, 20, [9, 14], p, 6), leaf(4, 5, 8, p), curve(5, 'M9 15H18M9 20H18M9 25H14', p, 1.2)],
  cut: (p) => [
    curve(0, 'M11 23A3.6 3.6 0 1 1 11 30.2A3.6 3.6 0 1 1 11 23M23 23A3.6 3.6 0 1 1 23 30.2A3.6 3.6 0 1 1 23 23', p, 1.7),
    curve(1, 'M13.2 23.8L22.5 4M20.8 23.8L11.5 4', p, 1.9),
  ],
  a3: (p) => [
    <Rect key={0} x={5} y={3} width={20} height={28} rx={1.5} fill={p.paper} stroke={p.ink} strokeWidth={1.3} />,
    curve(1, 'M5 17H25', p, 1.1, '2 2'),
  ],
  'fold-cut': (p) => [
    <Rect key={0} x={3} y={7} width={28} height={20} rx={1.5} fill={p.paper} stroke={p.ink} strokeWidth={1.3} />,
    curve(1, 'M10 7V27M17 7V27M24 7V27', p, 1.1, '2 2'),
    curve(2, 'M10 17H24', p, 2.2),
  ],
  'fold-staple': (p) => [curve(0, 'M5 7L17 11V29L5 25ZM29 7L17 11V29L29 25Z', p), curve(1, 'M17 14V17M17 22V25', p, 2.6)],
  glue: (p) => [
    ...[
      [4, 4],
      [18, 4],
      [4, 18],
      [18, 18],
    ].map(([x, y], i) => <Rect key={i} x={x} y={y} width={12} height={12} rx={1} fill={p.paper} stroke={p.ink} strokeWidth={1.3} />),
    curve(9, 'M13.5 4V30', p, 1.1, '2 2'),
  ],
  staple: (p) => [leaf(0, 8, 5, p), curve(1, 'M11 12L15.5 8', p, 2.6), ...words(2, 12, [18, 22.5], p)],
  laminate: (p) => [leaf(0, 8, 5, p), curve(1, 'M5 2.5H28V30.5H5Z', p, 1.2, '2.4 2.4')],
  nothing: (p) => words(0, 10, [17], p, 12),
};

/** An icon in its square. Decoration: the words beside it say the same. */
export function Icon({ name, size, context }: { name: IconName; size: Pt; context: DrawContext }): ReactElement {
  return (
    <Svg tag="Artifact" viewBox="0 0 34 34" style={{ width: size, height: size, marginLeft: -5 }}>
      {drawings[name](context.colours)}
    </Svg>
  );
}
