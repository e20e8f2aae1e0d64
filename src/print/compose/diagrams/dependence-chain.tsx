// Kognitiv afhængighedsmodel: seven boxes in one clear direction.
import type { ReactElement } from 'react';
import type { Pt } from '../../frame.js';
import { Arrow, Box, Disc, type Draw, type Pen, Rules, WIDTH, Words } from './pen.js';

/** The label, as it breaks where the box is narrow, and the fewer words of easy-read. */
const links: readonly { label: readonly string[]; easy: string }[] = [
  { label: ['Risikofaktorer', '(interne og eksterne)'], easy: 'Risikofaktorer' },
  { label: ['Basale (stofrelaterede)', 'antagelser'], easy: 'Antagelser' },
  { label: ['Automatiske tanker'], easy: 'Automatiske tanker' },
  { label: ['Trang'], easy: 'Trang' },
  { label: ['Tilladende tanker'], easy: 'Tilladende tanker' },
  { label: ['Fokus på instrumentel', 'strategi (handling)'], easy: 'Handling' },
  { label: ['Fortsat brug', 'eller tilbagefald'], easy: 'Brug eller tilbagefald' },
];
const wordsOf = (pen: Pen): string[] => links.map(({ label, easy }) => (pen.easy ? easy : label.join(' ')));

/** To read: a stair that leads down to the right. */
const stair: Draw = (pen) => {
  const [w, h, gap] = pen.easy ? [236, 44, 14] : [244, 32, 13];
  const step = (WIDTH - 2 - w) / (links.length - 1);
  const y = (i: number): Pt => 1 + i * (h + gap);
  const disc = pen.easy ? 22 : 17;
  return {
    height: y(links.length - 1) + h + 1,
    says: wordsOf(pen),
    parts: (
      <>
        {wordsOf(pen).map((word, i) => {
          const x = 1 + i * step;
          const elbow = x - step / 2;
          return (
            <Link key={i}>
              {i > 0 && <Elbow pen={pen} from={[elbow, y(i - 1) + h]} to={[x, y(i) + h / 2]} />}
              <Box pen={pen} at={[x, y(i), w, h]} />
              <Disc pen={pen} at={[x + disc, y(i) + h / 2]} n={i + 1} />
              <Words pen={pen} at={[x + disc * 2, y(i) + h / 2]} lines={[word]} size={pen.easy ? 16 : 10.5} weight={600} middle />
            </Link>
          );
        })}
      </>
    ),
  };
};
function Elbow({ pen, from, to }: { pen: Pen; from: readonly [Pt, Pt]; to: readonly [Pt, Pt] }): ReactElement {
  return <Arrow pen={pen} points={[from, [from[0], to[1]], [to[0] - 1, to[1]]]} />;
}
const Link = ({ children }: { children: React.ReactNode }): ReactElement => <>{children}</>;

/** To fill in: boxes as wide as the page, the label at the left and lines beside it. */
const boxes: Draw = (pen) => {
  const rows = pen.easy ? 1 : 2;
  const [h, gap] = [rows * pen.pitch + (pen.easy ? 20 : 9), 15];
  const y = (i: number): Pt => 1 + i * (h + gap);
  const [disc, words, lines] = pen.easy ? [24, 48, 236] : [19, 38, 172];
  return {
    height: y(links.length - 1) + h + 1,
    says: wordsOf(pen),
    parts: (
      <>
        {links.map(({ label, easy }, i) => (
          <Link key={i}>
            {i > 0 && (
              <Arrow
                pen={pen}
                points={[
                  [1 + disc, y(i) - gap + 1],
                  [1 + disc, y(i) - 1],
                ]}
              />
            )}
            <Box pen={pen} at={[1, y(i), WIDTH - 2, h]} />
            <Disc pen={pen} at={[1 + disc, y(i) + h / 2]} n={i + 1} />
            <Words
              pen={pen}
              at={[1 + words, y(i) + h / 2]}
              lines={pen.easy ? [easy] : label}
              size={pen.easy ? 16 : 10.5}
              weight={600}
              middle
            />
            <Rules pen={pen} at={[lines, y(i) + (pen.easy ? 6 : -2)]} to={WIDTH - 14} count={rows} />
          </Link>
        ))}
      </>
    ),
  };
};

export const dependenceChain: Draw = (pen) => (pen.empty ? boxes(pen) : stair(pen));
