// Frames down the column, cut into pages. Pure arithmetic: no fonts, no React.
import type { Fault, Frame, Geometry, Page, Part, Pt } from '../frame.js';

/** A block of one sheet, laid out. */
export interface Placed {
  frame: Frame;
  breakBefore: boolean;
}
export interface GalleyFault extends Fault {
  /** Index of the block. */
  block: number;
}

/** What may not be cut, in coordinates of an endless column. */
interface Atom {
  block: number;
  top: Pt;
  bottom: Pt;
  /** First or last of its block. */
  start: boolean;
  end: boolean;
  /** Stays with the atom after it. */
  glue: boolean;
  /** Begins a page. */
  must: boolean;
}

const CLOSE = 0.05;
const roomOf = (g: Geometry): Pt => g.height - g.top - g.bottom;

/**
 * Cuts one sheet's blocks into pages, each block's parts in order; nothing lost, doubled or over the foot.
 * @param first page one's size and margins @param later those of the pages after it
 * @returns at least one page; a fault where something is taller than a page, which then runs over its foot
 */
export function galley(blocks: readonly Placed[], first: Geometry, later: Geometry): { pages: Page[]; faults: GalleyFault[] } {
  const tops = topsOf(blocks);
  const atoms = atomsOf(blocks, tops);
  const pages: Page[] = [];
  const faults: GalleyFault[] = [];
  for (let from = 0; from < atoms.length;) {
    const geometry = pages.length ? later : first;
    const repeat = repeatedHead(atoms[from] as Atom, blocks, tops);
    const { last, fault } = fill(atoms, from, roomOf(geometry) - repeat);
    if (fault) faults.push(fault);
    const list = atoms.slice(from, last + 1);
    pages.push(pageOf(geometry, partsOf(list, blocks, tops, geometry, (list[0] as Atom).top - repeat)));
    from = last + 1;
  }
  if (!pages.length) pages.push(pageOf(first, []));
  return { pages, faults };
}

const pageOf = (geometry: Geometry, parts: Part[]): Page => ({ geometry, parts, furniture: [], values: {}, number: null });

function topsOf(blocks: readonly Placed[]): Pt[] {
  let sum = 0;
  return blocks.map(({ frame }) => (sum += frame.height) - frame.height);
}

function atomsOf(blocks: readonly Placed[], tops: readonly Pt[]): Atom[] {
  let pending = false;
  return blocks.flatMap(({ frame, breakBefore }, block) => {
    const must = breakBefore || pending;
    pending = must && !frame.solids.length; // a break before nothing goes on to what follows
    const top = tops[block] as Pt;
    return frame.solids.map(([a, b], i) => ({
      block,
      top: top + a,
      bottom: top + b,
      start: i === 0,
      end: i === frame.solids.length - 1,
      glue: frame.keepNext || (frame.head != null && b <= frame.head[1] + CLOSE),
      must: must && i === 0,
    }));
  });
}

/** Height of the table head that a page repeats when it begins inside that table. */
function repeatedHead(atom: Atom, blocks: readonly Placed[], tops: readonly Pt[]): Pt {
  const head = atom.start ? undefined : blocks[atom.block]?.frame.head;
  return head && atom.top - (tops[atom.block] as Pt) >= head[1] - CLOSE ? head[1] - head[0] : 0;
}

/** The last atom that a page beginning with `from` takes. */
function fill(atoms: readonly Atom[], from: number, room: Pt): { last: number; fault?: GalleyFault } {
  const start = atoms[from] as Atom;
  let fits = -1;
  let next = from;
  for (; next < atoms.length; next++) {
    const atom = atoms[next] as Atom;
    if (next > from && atom.must) return { last: next - 1 };
    if (atom.bottom - start.top > room + 0.01) break;
    if (!atom.glue) fits = next;
  }
  if (next === atoms.length) return { last: next - 1 };
  if (fits >= from) return { last: fits };
  const { block, bottom } = atoms[next] as Atom;
  if (next === from) return { last: from, fault: { fault: 'taller-than-page', block, by: Math.round(bottom - start.top - room) } };
  return { last: next - 1, fault: { fault: 'keep-chain', block: start.block } };
}

/** The stretches of blocks that a page's atoms make; `origin` is where the page begins in the endless column. */
function partsOf(atoms: readonly Atom[], blocks: readonly Placed[], tops: readonly Pt[], geometry: Geometry, origin: Pt): Part[] {
  const parts: Part[] = [];
  for (const atom of atoms) {
    const { frame } = blocks[atom.block] as Placed;
    const top = tops[atom.block] as Pt;
    const to = atom.end ? frame.height : atom.bottom - top;
    const last = parts.at(-1);
    if (last?.block === atom.block) {
      last.to = to;
      continue;
    }
    const from = atom.start && parts.length ? 0 : atom.top - top;
    const repeats = repeatedHead(atom, blocks, tops) > 0;
    parts.push({
      block: atom.block,
      frame,
      from,
      to,
      x: geometry.left,
      y: geometry.top + top + from - origin,
      ...(repeats && { head: frame.head }),
    });
  }
  return parts;
}
