// Den kognitive diamant: four corners that all act on one another.
import type { ReactElement } from 'react';
import type { Pt } from '../../frame.js';
import { Arrow, Box, type Draw, type Pen, Rules, WIDTH, Words } from './pen.js';

type Corner = { label: string; plain: string };
const corners = {
  top: { label: 'Kognition', plain: 'Tanker' },
  right: { label: 'Emotion', plain: 'Følelser' },
  bottom: { label: 'Adfærd', plain: 'Handlinger' },
  left: { label: 'Biologi', plain: 'Krop' },
} as const satisfies Record<string, Corner>;

/** Width and height of a corner's box, and the room between the rows. */
const measures = (pen: Pen): { w: Pt; h: Pt; gap: Pt } => {
  if (!pen.empty) return pen.easy ? { w: 136, h: 56, gap: 40 } : { w: 132, h: 50, gap: 36 };
  return pen.easy ? { w: 186, h: 42 + 2 * pen.pitch + 12, gap: 40 } : { w: 176, h: 32 + 3 * pen.pitch + 10, gap: 34 };
};

export const cognitiveDiamond: Draw = (pen) => {
  const { w, h, gap } = measures(pen);
  const [mid, side] = [WIDTH / 2, WIDTH - w - 1];
  const rows = [1, 1 + h + gap, 1 + 2 * (h + gap)] as const;
  const sideways = side - w - 1;
  const out = pen.empty ? 1 : (sideways - w) / 4;
  const boxes = {
    top: [mid - w / 2, rows[0]],
    right: [WIDTH - w - out, rows[1]],
    bottom: [mid - w / 2, rows[2]],
    left: [out, rows[1]],
  } as const;
  const edge = { left: boxes.left[0] + w, right: boxes.right[0] };
  // Slanting arrows join the corners of neighbouring boxes; two long ones cross in the middle.
  const slant = (fromX: Pt, toX: Pt, upper: 0 | 1): ReactElement => (
    <Arrow
      pen={pen}
      both
      points={[
        [fromX, rows[upper] + h + 4],
        [toX, (rows[upper + 1] as Pt) - 4],
      ]}
    />
  );
  const lean = Math.min(gap * 0.9, 34);
  const near = {
    left: Math.max(mid - w / 2 + 14, Math.min(edge.left, mid) - 14),
    right: Math.min(mid + w / 2 - 14, Math.max(edge.right, mid) + 14),
  };
  return {
    height: rows[2] + h + 1,
    says: Object.values(corners).map(({ label, plain }) => (pen.easy ? plain : `${label} (${plain.toLowerCase()})`)),
    parts: (
      <>
        {slant(near.left, near.left - lean, 0)}
        {slant(near.right, near.right + lean, 0)}
        {slant(near.left - lean, near.left, 1)}
        {slant(near.right + lean, near.right, 1)}
        <Arrow
          pen={pen}
          both
          points={[
            [mid, rows[0] + h + 4],
            [mid, rows[2] - 4],
          ]}
        />
        <Arrow
          pen={pen}
          both
          points={[
            [edge.left + 4, rows[1] + h / 2],
            [edge.right - 4, rows[1] + h / 2],
          ]}
        />
        {(Object.keys(corners) as (keyof typeof corners)[]).map((corner) => (
          <CornerBox key={corner} pen={pen} corner={corners[corner]} at={[...boxes[corner], w, h]} />
        ))}
      </>
    ),
  };
};

function CornerBox({ pen, corner, at }: { pen: Pen; corner: Corner; at: readonly [Pt, Pt, Pt, Pt] }): ReactElement {
  const [x, y, w, h] = at;
  const words = pen.easy ? [corner.plain] : [`${corner.label} (${corner.plain.toLowerCase()})`];
  if (!pen.empty)
    return (
      <>
        <Box pen={pen} at={at} />
        <Words pen={pen} at={[x + w / 2, y + h / 2]} lines={words} weight={700} anchor="middle" middle />
      </>
    );
  const top = pen.easy ? 26 : 20;
  return (
    <>
      <Box pen={pen} at={at} />
      <Words pen={pen} at={[x + 12, y + top]} lines={words} weight={700} />
      <Rules pen={pen} at={[x + 12, y + top + 2]} to={x + w - 12} count={pen.easy ? 2 : 3} />
    </>
  );
}
