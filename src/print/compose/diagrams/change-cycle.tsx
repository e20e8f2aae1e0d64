// Ændringscirklen: six stages, to and fro. A slip leads back to overvejelse.
import type { ReactElement } from 'react';
import type { Pt } from '../../frame.js';
import { Arrow, Box, Disc, type Draw, type Pen, Rules, WIDTH, Words } from './pen.js';

const stages: readonly (readonly string[])[] = [
  ['Førovervejelse'],
  ['Overvejelse'],
  ['Forbereder'],
  ['Påbegynder'],
  ['Vedligeholder'],
  ['Slip eller', 'tilbagefald'],
];
const middle = { standard: ['Det er almindeligt', 'at gå frem og tilbage.'], easy: ['Frem og tilbage', 'er almindeligt.'] } as const;

interface Cell {
  /** Centre of the stage's box. */
  x: Pt;
  y: Pt;
}
interface Plan {
  w: Pt;
  h: Pt;
  cells: readonly Cell[];
  centre: Cell;
  height: Pt;
}
/** Three columns: førovervejelse above the way in at the left, the other five round the middle. */
function planOf(pen: Pen): Plan {
  const [w, h, gap] = sizes(pen);
  const [left, mid, right] = [w / 2 + 1, WIDTH / 2, WIDTH - w / 2 - 1];
  const row = (i: number): Pt => 1 + h / 2 + i * (h + gap);
  const bulge = pen.empty ? 0 : h * 0.5;
  const cells = [
    { x: left, y: row(0) },
    { x: left, y: row(1) },
    { x: mid + bulge, y: row(0) },
    { x: right, y: row(pen.empty ? 0 : 0.5) },
    { x: right, y: row(pen.empty ? 2 : 1.5) },
    { x: mid + bulge - (pen.empty ? 0 : 20), y: row(2) },
  ];
  return { w, h, cells, centre: { x: mid + (pen.empty ? 28 : bulge * 0.6), y: row(1) }, height: row(2) + h / 2 + 1 };
}
const sizes = (pen: Pen): readonly [Pt, Pt, Pt] => {
  if (!pen.empty) return pen.easy ? [140, 54, 72] : [122, 44, 70];
  return pen.easy ? [136, 46 + 2 * pen.pitch + 14, 42] : [138, 34 + 3 * pen.pitch + 10, 40];
};

export const changeCycle: Draw = (pen) => {
  const plan = planOf(pen);
  const { w, h, cells, centre } = plan;
  return {
    height: plan.height,
    says: [...stages.map((lines, i) => `${i + 1}: ${lines.join(' ')}`), middle[pen.easy ? 'easy' : 'standard'].join(' ')],
    parts: (
      <>
        <Ways pen={pen} plan={plan} />
        <Words
          pen={pen}
          at={[centre.x, centre.y]}
          lines={middle[pen.easy ? 'easy' : 'standard']}
          size={pen.size.small}
          color={pen.colours.soft}
          anchor="middle"
          middle
        />
        {cells.map(({ x, y }, i) => (
          <Stage key={i} pen={pen} n={i + 1} at={[x - w / 2, y - h / 2, w, h]} lines={stages[i] as readonly string[]} />
        ))}
      </>
    ),
  };
};

/** The ways between neighbours go to and fro; from a slip there is one way on. */
function Ways({ pen, plan: { w, h, cells } }: { pen: Pen; plan: Plan }): ReactElement {
  const [before, think, prepare, begin, keep, slip] = cells as readonly [Cell, Cell, Cell, Cell, Cell, Cell];
  const gap = 5;
  const [half, tall] = [w / 2, h / 2];
  return (
    <>
      <Arrow
        pen={pen}
        both
        points={[
          [before.x, before.y + tall + gap],
          [think.x, think.y - tall - gap],
        ]}
      />
      <Arrow pen={pen} both points={inwards(pen, think, prepare, half, tall, gap)} />
      <Arrow pen={pen} both points={beside(prepare, begin, half, tall, gap)} />
      <Arrow
        pen={pen}
        both
        points={[
          [begin.x, begin.y + tall + gap],
          [keep.x, keep.y - tall - gap],
        ]}
      />
      <Arrow pen={pen} both points={beside(slip, keep, half, tall, gap)} />
      <Arrow
        pen={pen}
        width={pen.easy ? 4 : 3.2}
        points={[
          [slip.x - half - gap, slip.y],
          [think.x + half * 0.3, slip.y + tall * 0.1],
          [think.x + half * 0.2, think.y + tall + gap],
        ]}
      />
    </>
  );
}
type Points = readonly [readonly [Pt, Pt], readonly [Pt, Pt]] | readonly [readonly [Pt, Pt], readonly [Pt, Pt], readonly [Pt, Pt]];
/** From overvejelse up to forbereder: outside where there is room, else from its side to the lower edge. */
function inwards(pen: Pen, think: Cell, prepare: Cell, half: Pt, tall: Pt, gap: Pt): Points {
  const end = [prepare.x - half - gap, prepare.y + tall * 0.3] as const;
  if (!pen.empty) return [[think.x + half * 0.62, think.y - tall - gap], [think.x + half * 0.9, prepare.y + tall * 0.6], end];
  const below = [prepare.x - half * 0.4, prepare.y + tall + gap] as const;
  return [[think.x + half + gap, think.y - tall * 0.35], [below[0], think.y - tall * 0.35], below];
}
/** From the side of one box to a box at its right: straight on one row, else round the corner. */
function beside(from: Cell, to: Cell, half: Pt, tall: Pt, gap: Pt): Points {
  const start = [from.x + half + gap, from.y] as const;
  if (Math.abs(from.y - to.y) < 1) return [start, [to.x - half - gap, to.y]];
  const end = [to.x, to.y + (to.y > from.y ? -1 : 1) * (tall + gap)] as const;
  return [start, [to.x - 2, from.y + (to.y > from.y ? 2 : -2)], end];
}

interface StageProps {
  pen: Pen;
  n: number;
  at: readonly [Pt, Pt, Pt, Pt];
  lines: readonly string[];
}
function Stage({ pen, n, at, lines }: StageProps): ReactElement {
  const [x, y, w, h] = at;
  const size = pen.easy ? 15 : 10.5;
  const label = { pen, size, weight: 600 } as const;
  const disc = pen.easy ? 0 : 15;
  if (!pen.empty)
    return (
      <>
        <Box pen={pen} at={at} />
        {disc > 0 && <Disc pen={pen} at={[x + disc, y + h / 2]} n={n} r={8.5} />}
        {disc > 0 ? (
          <Words {...label} at={[x + disc * 2 - 1, y + h / 2]} lines={lines} middle />
        ) : (
          <Words {...label} at={[x + w / 2, y + h / 2]} lines={lines} anchor="middle" middle />
        )}
      </>
    );
  return (
    <>
      <Box pen={pen} at={at} />
      {disc > 0 && <Disc pen={pen} at={[x + disc + 2, y + 17]} n={n} r={8.5} />}
      <Words
        {...label}
        at={[x + (disc > 0 ? disc * 2 + 2 : 10), y + (pen.easy ? 26 : 17)]}
        lines={pen.easy && lines.length > 1 ? lines : [lines.join(' ')]}
        middle
      />
      <Rules pen={pen} at={[x + 10, y + (pen.easy ? 42 : 24)]} to={x + w - 10} count={pen.easy ? 2 : 3} />
    </>
  );
}
