// A paragraph's words parted into lines before anything is set: at the author's line breaks, and between those by sense.
// React-PDF then sets each line as a Text of its own and breaks nothing.
import type { TailoredInline } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { linesOf, plain, type Piece, type Run } from '../runs.js';
import type { TypeStep } from '../tokens.js';
import { widthOf } from './advances.js';
import { breakBySense, type Word } from './break.js';

/** Points a name or an empty value needs at least. */
const roomToFill = 170;

/** What stands between two spaces: parts of one or more runs, or room to fill. */
interface Token extends Word {
  parts: Piece[];
}

/**
 * The lines that a paragraph is set on; pictures are left out.
 * @param width room for a line in points
 * @param step the style around; strong words count as bold
 */
export function brokenLines(nodes: readonly TailoredInline[], width: Pt, step: TypeStep): Piece[][] {
  return linesOf(nodes)
    .map((line) => line.filter((p) => p.type !== 'symbol' && p.type !== 'picture'))
    .filter((line) => line.length > 0)
    .flatMap((line) => parted(line, width, step));
}

function parted(line: Piece[], width: Pt, step: TypeStep): Piece[][] {
  const tokens = tokensOf(line, step);
  // Bold spaces are wider: one bold word makes all of them so, lest a line of many runs over its edge.
  const boldest = Math.max(step.weight, ...line.map((p) => (p.type === 'run' ? weightOf(p, step) : 0)));
  const ends = breakBySense(tokens, widthOf(' ', step.size, boldest), width);
  return ends.map((end, i) => joined(tokens.slice(ends[i - 1] ?? 0, end)));
}

function tokensOf(line: readonly Piece[], step: TypeStep): Token[] {
  const tokens: Token[] = [];
  let open = false;
  const add = (part: Piece, text: string, width: Pt): void => {
    const last = tokens.at(-1);
    if (!open || !last) tokens.push({ text, width, parts: [part] });
    else tokens[tokens.length - 1] = { text: last.text + text, width: last.width + width, parts: [...last.parts, part] };
    open = true;
  };
  for (const piece of line) {
    if (piece.type !== 'run') add(piece, '', roomToFill);
    else
      piece.text.split(' ').forEach((text, i) => {
        if (i > 0) open = false;
        if (text) add({ ...piece, text }, text, widthOf(text, step.size, weightOf(piece, step)));
      });
  }
  return tokens;
}
const weightOf = (run: Run, step: TypeStep): number => (run.strong || run.emphasis ? Math.max(700, step.weight) : step.weight);

/** Tokens as pieces again: runs that look alike become one, with a space between words, and between a word and room to fill. */
function joined(tokens: readonly Token[]): Piece[] {
  const out: Piece[] = [];
  tokens.forEach((token, i) =>
    token.parts.forEach((part, j) => {
      const last = out.at(-1);
      const space = i > 0 && j === 0 ? ' ' : '';
      if (last?.type === 'run' && part.type === 'run' && alike(last, part)) last.text += space + part.text;
      else {
        if (space && last?.type === 'run') last.text += space;
        else if (space) out.push({ type: 'run', text: space });
        out.push({ ...part });
      }
    }),
  );
  return out;
}
const marks = ['strong', 'emphasis', 'deleted', 'code', 'href'] as const;
const alike = (a: Run, b: Run): boolean => marks.every((m) => a[m] === b[m]);

/** A line for staff, parted at its dots where it is too wide: "id · letlæst udgave 1 · Kladde". */
export function dotted(line: string, width: Pt, step: TypeStep): string[] {
  const lines: string[] = [];
  for (const part of line.split(' · ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last} · ${part}`;
    if (last === undefined || widthOf(longer, step.size, step.weight) > width) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines.flatMap((l) => parted([{ type: 'run', text: l }], width, step).map(plain));
}
