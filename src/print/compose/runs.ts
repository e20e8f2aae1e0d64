// Inline nodes → lines of runs: what React-PDF can set without surprises. Spaces collapse, equal neighbours become one run,
// and the last word of a paragraph does not stand alone.
import type { Blank, Picture, Slot, SymbolPicture, TailoredInline } from '../../model/index.js';

export interface Run {
  type: 'run';
  text: string;
  strong?: true;
  emphasis?: true;
  deleted?: true;
  code?: true;
  href?: string;
}
export type Piece = Run | Slot | Blank | SymbolPicture | Picture;
type Marks = Omit<Run, 'type' | 'text'>;

/** No-break space: as wide as a space, and no line ends there. */
export const NBSP = '\u00A0';
const blanks = /[ \t\n\r\f\v]+/g;

/** The lines of a paragraph: one, unless the author broke it. Pictures stay among the pieces. */
export function linesOf(nodes: readonly TailoredInline[]): Piece[][] {
  const lines: Piece[][] = [[]];
  flatten(nodes, {}, lines);
  return lines.map(tidy).filter((line) => line.length > 0);
}

function flatten(nodes: readonly TailoredInline[], marks: Marks, lines: Piece[][]): void {
  for (const node of nodes) {
    if (node.type === 'text') push(lines, { type: 'run', text: node.text, ...marks });
    else if (node.type === 'code') push(lines, { type: 'run', text: node.text, ...marks, code: true });
    else if (node.type === 'break') lines.push([]);
    else if (node.type === 'link') flatten(node.children, { ...marks, href: node.href }, lines);
    else if ('children' in node) flatten(node.children, { ...marks, [node.type]: true }, lines);
    else push(lines, node);
  }
}
const push = (lines: Piece[][], piece: Piece): void => void lines.at(-1)?.push(piece);

/** Collapses spaces over the whole line, and merges neighbours that look alike. */
function tidy(line: Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of line) {
    const last = out.at(-1);
    if (piece.type !== 'run') {
      out.push(piece);
      continue;
    }
    let text = piece.text.replace(blanks, ' ');
    const open = !last || (last.type === 'run' ? last.text.endsWith(' ') : last.type === 'symbol' || last.type === 'picture');
    if (open) text = text.replace(/^ /, '');
    if (!text) continue;
    if (last?.type === 'run' && alike(last, piece)) last.text += text;
    else out.push({ ...piece, text });
  }
  return trimEnd(out);
}
const alike = (a: Run, b: Run): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.deleted === b.deleted && a.code === b.code && a.href === b.href;

function trimEnd(line: Piece[]): Piece[] {
  const last = line.at(-1);
  if (last?.type !== 'run') return line;
  const text = last.text.replace(/ $/, '');
  return text ? [...line.slice(0, -1), { ...last, text }] : trimEnd(line.slice(0, -1));
}

/** A line without its pictures, which stand beside the words: those before and after one stay words of their own. */
export function withoutPictures(line: readonly Piece[]): Piece[] {
  const spaced = line.map((piece): Piece => (piece.type === 'symbol' || piece.type === 'picture' ? { type: 'run', text: ' ' } : piece));
  return tidy(spaced);
}

/** The text of a line, without what is filled in or drawn. */
export const plain = (line: readonly Piece[]): string => line.map((p) => (p.type === 'run' ? p.text : '')).join('');

/** Letters that the last line should hold at least, and that a text needs before anything is glued. */
const lonely = { least: 12, from: 22 };
/**
 * Glues the end of a line together until no short word can stand alone on the next, and what belongs together: "kl. 16.30", a dash.
 * @param most letters that may be glued; a narrow column cannot hold many
 */
export function glued(line: readonly Piece[], most = 22): Piece[] {
  const text = glue(line.map(lettersOf).join(''), most);
  let at = 0;
  return line.map((piece) => {
    const begin = at;
    at += lettersOf(piece).length;
    return piece.type === 'run' ? { ...piece, text: text.slice(begin, at) } : piece;
  });
}
/** What a piece is when letters are counted: room to write in is as long as a long word. */
const lettersOf = (piece: Piece): string => (piece.type === 'run' ? piece.text : piece.type === 'blank' ? '_'.repeat(30) : '');

function glue(text: string, most: number): string {
  let out = text.replace(/(?<=\b(?:kl|nr|ca|tlf)\.) (?=\d)/gi, NBSP).replace(/(?<=\S) (?=– )/g, NBSP);
  if (out.length < lonely.from) return out;
  for (let cut = out.lastIndexOf(' '); cut > 0 && out.length - cut - 1 < lonely.least; cut = out.lastIndexOf(' ', cut - 1)) {
    const before = out.lastIndexOf(' ', cut - 1);
    if (out.length - before - 1 > most) break;
    out = out.slice(0, cut) + NBSP + out.slice(cut + 1);
  }
  return out;
}
